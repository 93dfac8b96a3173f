/** The sandbox as a `fetch`. What fails does so as in Node's: a TypeError whose cause has a code. */
import { defaultMaxListeners, getMaxListeners, setMaxListeners } from "node:events";
import type { Deliver } from "./delivery.js";
import type { Pending } from "./pending.js";

type FetchLike = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

const WITHOUT_BODY = [204, 205, 304];
/** As many callers as may wait on one signal before Node warns of a leak; Node's fetch allows the same. */
const MANY = 1500;

/** @param refuses whether nobody listens at present */
export function createInProcessFetch(deliver: Deliver, pending: Pending, refuses: () => boolean): FetchLike {
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    if (signal?.aborted) throw signal.reason;
    if (refuses()) throw fetchFailed("connect ECONNREFUSED", "ECONNREFUSED");
    const request = new Request(input, { ...init, signal: null });
    const arriving = request.text().then((text) => deliver({ url: new URL(request.url), method: request.method, headers: Object.fromEntries(request.headers), text }, signal));
    const { reply, then } = await until(arriving, signal, pending, "fetch failed");
    if (!reply) {
      if (then === "reset") throw fetchFailed("read ECONNRESET", "ECONNRESET");
      return until(new Promise<never>(() => undefined), signal, pending, "fetch failed");
    }
    // Bytes: text would be given a content type.
    const bytes = Buffer.from(reply.text);
    const { status, headers } = reply;
    if (WITHOUT_BODY.includes(status)) return new Response(null, { status, headers });
    return new Response(then === "end" ? bytes : brokenBody(bytes.subarray(0, bytes.length >> 1), then, signal, pending), { status, headers });
  };
}

function brokenBody(half: Uint8Array, then: "reset" | "silence", signal: AbortSignal | undefined, pending: Pending): ReadableStream<Uint8Array> {
  let stop = (): void => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (half.length > 0) controller.enqueue(half);
      if (then === "silence") until(new Promise<void>((resolve) => (stop = resolve)), signal, pending, "terminated").catch((error: unknown) => controller.error(error));
    },
    pull(controller) {
      if (then === "reset") controller.error(new TypeError("terminated", { cause: coded("read ECONNRESET", "ECONNRESET") }));
    },
    cancel: () => stop(),
  });
}

/** `work`, unless the caller gives up or the sandbox ends first. */
function until<T>(work: Promise<T>, signal: AbortSignal | undefined, pending: Pending, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => settle(() => reject(signal!.reason));
    const forget = pending.add(() => settle(() => reject(new TypeError(message, { cause: coded("other side closed", "UND_ERR_SOCKET") }))));
    const settle = (how: () => void): void => {
      forget();
      signal?.removeEventListener("abort", abort);
      how();
    };
    if (signal) allowMany(signal);
    signal?.addEventListener("abort", abort, { once: true });
    work.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}

function allowMany(signal: AbortSignal): void {
  if (signal instanceof EventTarget && getMaxListeners(signal) === defaultMaxListeners) setMaxListeners(MANY, signal);
}

const fetchFailed = (message: string, code: string): TypeError => new TypeError("fetch failed", { cause: coded(message, code) });

const coded = (message: string, code: string): Error => Object.assign(new Error(message), { code });
