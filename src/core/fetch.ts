/**
 * The network call and everything that must bracket it: deadline, abort, redirect refusal. Repeats belong here too: what a repeat may
 * do stands in `operation.retry`, and whatever sends again must pass the limiter and, unless the bytes are the same, the signer again.
 */
import { Answer, outcomeUnknown, type AnswerContext } from "./answer.js";
import { DeadlinePassed, type Deadline } from "./deadline.js";
import { TimeoutError, TransportError } from "./errors.js";
import type { PreparedRequest } from "./types.js";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends the exact request once and reads the whole answer within the deadline. */
export async function sendOnce(request: PreparedRequest, fetch: Fetch, deadline: Deadline, context: AnswerContext): Promise<Answer> {
  let sent = false;
  try {
    deadline.throwIfAborted();
    const { signal } = deadline;
    // Manual: a followed redirect would carry the auth headers to wherever it points.
    const init: RequestInit = { method: request.method, headers: { ...request.headers }, redirect: "manual", signal };
    if (request.body !== undefined) init.body = request.body;
    sent = true;
    const response = await deadline.race(fetch(request.url, init));
    const text = response.type === "opaqueredirect" ? "" : await deadline.race(response.text());
    return new Answer(text, { status: response.status || 302, statusText: response.statusText, headers: response.headers });
  } catch (cause) {
    throw transportError(cause, context, deadline, sent && !reachedNobody(cause));
  } finally {
    deadline.end();
  }
}

/** A failure after which nobody knows is told apart from one before anything was sent. */
function transportError(cause: unknown, context: AnswerContext, deadline: Deadline, mayHaveArrived: boolean): unknown {
  const where = { venue: context.adapter.venue.id, operation: context.operation.id };
  if (mayHaveArrived && context.operation.retry !== "read") return outcomeUnknown(context, cause);
  if (cause instanceof DeadlinePassed) return new TimeoutError(cause.message, where, true, cause);
  if (deadline.abortedByCaller) return cause; // the caller's own reason passes through untouched
  return new TransportError(mayHaveArrived ? "the connection broke" : "no connection; nothing was sent", where, true, cause);
}

// Failures of name lookup, connecting and TLS, as Node's fetch reports them in `cause.code`. Elsewhere the question stays open.
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

function reachedNobody(cause: unknown): boolean {
  const inner = cause instanceof Error ? (cause.cause as { code?: unknown; errors?: { code?: unknown }[] } | undefined) : undefined;
  const codes = inner?.errors?.map(({ code }) => code) ?? [inner?.code];
  return codes.length > 0 && codes.every((code) => typeof code === "string" && NOT_CONNECTED.test(code));
}
