/** A request's way to its venue and the answer's way back, with whatever goes wrong on either. */
import type { Fault, Injector } from "./faults.js";
import { tooMany } from "./limits.js";
import type { Pending } from "./pending.js";
import { toRaw, type RawReply, type RawRequest, type Router } from "./router.js";

/** What reaches the caller. */
export interface Delivery {
  /** Nothing if absent. */
  readonly reply?: RawReply;
  /** `end`: the reply is complete. Otherwise half of its body arrives, and then the connection is reset, or nothing more comes. */
  readonly then: "end" | "reset" | "silence";
}

/** Rejects never. `caller` tells when nobody waits for the answer any more. */
export type Deliver = (request: RawRequest, caller: AbortSignal | undefined) => Promise<Delivery>;

/** Requests that arrived, whatever became of them. */
export interface RequestCounts {
  readonly total: number;
  /** By venue and operation: `"kucoin margin.borrow"`. */
  readonly byOperation: Readonly<Record<string, number>>;
}

export interface DeliverySettings {
  router: Router;
  injector: Injector;
  counts: { total: number; byOperation: Record<string, number> };
  pending: Pending;
  /** The venue's Date header. */
  date: () => { date?: string };
}

export function createDelivery({ router, injector, counts, pending, date }: DeliverySettings): Deliver {
  const dated = (reply: RawReply): RawReply => ({ ...reply, headers: { ...date(), ...reply.headers } });
  return async (request, caller) => {
    const route = router.find(request);
    const venue = route.served?.venue.id;
    const operation = route.operation?.id;
    counts.total += 1;
    if (operation !== undefined) counts.byOperation[`${venue} ${operation}`] = (counts.byOperation[`${venue} ${operation}`] ?? 0) + 1;

    const carryOut = async (): Promise<RawReply> => dated(await router.answer(route));
    const fault = injector.strike(venue, operation);
    if (!fault) return whole(await carryOut());
    if (fault.kind === "rate-limit") return whole(dated(limited(fault, venue)));
    return befall(fault, carryOut, { caller, pending, dated });
  };
}

const whole = (reply: RawReply): Delivery => ({ reply, then: "end" });

interface Circumstances {
  caller: AbortSignal | undefined;
  pending: Pending;
  dated(reply: RawReply): RawReply;
}

async function befall(fault: Exclude<Fault, { kind: "rate-limit" }>, carryOut: () => Promise<RawReply>, { caller, pending, dated }: Circumstances): Promise<Delivery> {
  switch (fault.kind) {
    case "reset": {
      if (fault.when === "before") return { then: "reset" };
      const reply = await carryOut();
      return fault.when === "during" ? { reply, then: "reset" } : { then: "reset" };
    }
    case "no-answer":
      if (fault.when === "after") await carryOut();
      return { then: "silence" };
    case "stall":
      return { reply: await carryOut(), then: "silence" };
    case "truncate": {
      const reply = await carryOut();
      return whole({ ...reply, text: reply.text.slice(0, reply.text.length >> 1) });
    }
    case "delay": {
      if (fault.when === "before") return (await pending.wait(fault.ms, caller, { evenIfGone: true })) ? whole(await carryOut()) : { then: "reset" };
      const reply = await carryOut();
      return (await pending.wait(fault.ms, caller)) ? whole(reply) : { then: "reset" };
    }
    case "status": {
      if (fault.when === "after") await carryOut();
      const { status, body = "", contentType = body === "" ? undefined : "text/plain", headers } = fault;
      return whole(dated({ status, headers: { ...(contentType === undefined ? {} : { "content-type": contentType }), ...headers }, text: body }));
    }
    case "content-type": {
      const { status, headers: { "content-type": _right, ...headers }, text } = await carryOut();
      return whole({ status, headers: { ...headers, ...(fault.contentType === undefined ? {} : { "content-type": fault.contentType }) }, text });
    }
    case "alter":
      return whole(altered(fault, await carryOut()));
    case "duplicate": {
      const first = await carryOut();
      await carryOut();
      return whole(first);
    }
  }
}

function limited({ retryAfter, headers }: Fault & { kind: "rate-limit" }, venue: string | undefined): RawReply {
  return toRaw(tooMany(venue), { ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }), ...headers });
}

function altered(fault: Fault & { kind: "alter" }, reply: RawReply): RawReply {
  try {
    const text: unknown = "text" in fault ? fault.text(reply.text) : changed(reply.text, (body) => fault.change(body));
    if (typeof text !== "string") throw new TypeError(`it made ${typeof text}, not text`);
    return { ...reply, text };
  } catch (error) {
    return { ...reply, status: 500, headers: { "content-type": "text/plain" }, text: `sandbox: what a fault was to do to the answer failed: ${String(error)}` };
  }
}

function changed(text: string, change: (body: unknown) => unknown): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return text;
  }
  const result = change(body);
  return JSON.stringify(result === undefined ? body : result);
}

/** Whole seconds, as HTTP has them. None while the clock itself fails, which the answer then says. */
export function dateOf(clock: () => number): { date?: string } {
  try {
    const date = new Date(clock()).toUTCString();
    return date === "Invalid Date" ? {} : { date };
  } catch {
    return {};
  }
}
