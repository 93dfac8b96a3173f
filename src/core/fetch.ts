/** One request over the network: redirect refusal, deadline, abort, and reading the answer to its end. */
import { Answer } from "./answer.js";
import type { Deadline } from "./deadline.js";
import type { PreparedRequest } from "./types.js";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** An answer, or what went wrong and whether the request may have arrived all the same. */
export type Delivery = { readonly answer: Answer } | { readonly cause: unknown; readonly mayHaveArrived: boolean };

/** Largest answer in bytes, decompressed. The largest known ones have some 2 MB. */
const LARGEST = 32 * 1024 * 1024;

/** An answer that is not read to its end, so that it cannot exhaust the memory of whoever asked. */
export class AnswerTooLarge extends Error {
  override name = "AnswerTooLarge";

  constructor(readonly status: number) {
    super(`the answer has more than ${LARGEST} bytes`);
  }
}

/** Sends the exact request once and reads the whole answer within the deadline. */
export async function deliver(request: PreparedRequest, fetch: Fetch, deadline: Deadline): Promise<Delivery> {
  let sent = false;
  try {
    deadline.throwIfAborted();
    const { signal } = deadline;
    // Manual: a followed redirect would carry the auth headers to wherever it points.
    const init: RequestInit = { method: request.method, headers: { ...request.headers }, redirect: "manual", signal };
    if (request.body !== undefined) init.body = request.body;
    sent = true;
    const response = await deadline.race(fetch(request.url, init));
    const text = response.type === "opaqueredirect" ? "" : await readText(response, deadline);
    return { answer: new Answer(text, { status: response.status || 302, statusText: response.statusText, headers: response.headers }) };
  } catch (cause) {
    return { cause, mayHaveArrived: sent && !reachedNobody(cause) };
  }
}

async function readText(response: Response, deadline: Deadline): Promise<string> {
  // What stands in for a Response may have no stream.
  if (!response.body) return deadline.race(response.text());
  const reader = response.body.getReader();
  try {
    if (Number(response.headers.get("content-length")) > LARGEST) throw new AnswerTooLarge(response.status);
    const decoder = new TextDecoder();
    let text = "";
    let length = 0;
    for (;;) {
      const { done, value } = await deadline.race(reader.read());
      if (done) return text + decoder.decode();
      length += value.byteLength;
      if (length > LARGEST) throw new AnswerTooLarge(response.status);
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    reader.cancel().catch(() => undefined);
    throw cause;
  }
}

// Failures of name lookup, connecting and TLS, as Node's fetch reports them in `cause.code`. Elsewhere the question stays open.
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

function reachedNobody(cause: unknown): boolean {
  const inner = cause instanceof Error ? (cause.cause as { code?: unknown; errors?: { code?: unknown }[] } | undefined) : undefined;
  const codes = inner?.errors?.map(({ code }) => code) ?? [inner?.code];
  return codes.length > 0 && codes.every((code) => typeof code === "string" && NOT_CONNECTED.test(code));
}
