/** Client events as OpenTelemetry traces and metrics. The tracer or meter is handed in, so nothing is needed at run time. */
import type { Attributes, Meter, Span, SpanKind, SpanStatusCode, Tracer } from "@opentelemetry/api";
import type { ClientEvent } from "../core/types.js";

export type { ClientEvent } from "../core/types.js";

export interface TraceOptions {
  /**
   * Adds the texts of `invalid` and `unexpected` events, at most 256 characters each. Default false: they name members of the caller's
   * objects and of the venue's answers, and unlike everything else in a trace, such names are not from a closed list.
   */
  details?: boolean;
}

// The enums of @opentelemetry/api would be an import at run time.
const CLIENT: SpanKind.CLIENT = 2;
const ERROR: SpanStatusCode.ERROR = 2;

/** Every call ends with an outcome. Should one not, this keeps the map from growing for ever. */
const MOST_OPEN_SPANS = 10_000;

interface OpenCall {
  readonly venue: string;
  readonly span: Span;
  /** HTTP status of the latest attempt; undefined while, or because, it has no answer. */
  status: number | undefined;
}

/**
 * Makes a span of every call. Give it to a client as `onEvent`, or call it from your own listener. Spans are children of the context
 * that is active when the call begins. Never throws.
 *
 * ```ts
 * createKucoinClient({ ...credentials, onEvent: traceEvents(trace.getTracer("my-bot")) });
 * ```
 */
export function traceEvents(tracer: Tracer, { details = false }: TraceOptions = {}): (event: ClientEvent) => void {
  const open = new Map<string, OpenCall>();

  const begin = (key: string, { venue, operation, retry }: EventOf<"call">): void => {
    // Numbers are unique within a process, unless two copies of this package are loaded.
    giveUp(key);
    const attributes = { "openvenue.venue": venue, "openvenue.operation": operation, "openvenue.retry_class": retry };
    const span = tracer.startSpan(`${venue} ${operation}`, { kind: CLIENT, attributes });
    open.set(key, { venue, span, status: undefined });
    if (open.size > MOST_OPEN_SPANS) giveUp(open.keys().next().value!);
  };

  const giveUp = (key: string): void => {
    const call = open.get(key);
    open.delete(key);
    call?.span.end();
  };

  const listen = (event: ClientEvent): void => {
    if (event.type === "clock") {
      // Told of a venue: every call of it that is under way is signed by the new clock from now on.
      for (const { venue, span } of open.values()) if (venue === event.venue) addEvent(span, event, details);
      return;
    }
    const key = `${event.venue} ${event.call}`;
    if (event.type === "call") return begin(key, event);
    const call = open.get(key);
    if (!call) return;
    if (event.type === "outcome") {
      open.delete(key);
      return finish(call, event);
    }
    if (event.type === "request") {
      call.status = undefined;
      call.span.setAttributes({ "http.request.method": event.method, ...serverOf(event.host) });
    }
    if (event.type === "response") call.status = event.status;
    addEvent(call.span, event, details);
  };
  return harmless(listen);
}

/**
 * Counts and times calls: histograms `openvenue.call.duration` and `openvenue.wait.duration` in seconds, and the counters
 * `openvenue.repeats` (retries and resends) and `openvenue.unexpected` (answers that are not as the spec says). To be used as
 * `traceEvents` is. Never throws.
 */
export function measureEvents(meter: Meter): (event: ClientEvent) => void {
  const seconds = { unit: "s", advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30] } };
  const calls = meter.createHistogram("openvenue.call.duration", { ...seconds, description: "From the beginning of a call to its outcome." });
  const waits = meter.createHistogram("openvenue.wait.duration", { ...seconds, description: "Waits for room in a limit, between attempts, or as long as the venue asked." });
  const repeats = meter.createCounter("openvenue.repeats", { unit: "{request}", description: "Requests that repeat an earlier one of their call." });
  const unexpected = meter.createCounter("openvenue.unexpected", { unit: "{answer}", description: "Answers that are not as the spec says, and were taken all the same." });

  const listen = (event: ClientEvent): void => {
    if (event.type === "clock") return;
    const of = { "openvenue.venue": event.venue, "openvenue.operation": event.operation };
    if (event.type === "outcome") calls.record(event.durationMs / 1_000, { ...of, ...resultOf(event) });
    else if (event.type === "wait") waits.record(event.ms / 1_000, { ...of, "openvenue.wait.reason": event.reason });
    else if (event.type === "retry" || event.type === "resend") repeats.add(1, { ...of, "openvenue.repeat": event.type, "error.type": errorType(event.error) });
    else if (event.type === "unexpected") unexpected.add(1, of);
  };
  return harmless(listen);
}

type EventOf<Type extends ClientEvent["type"]> = Extract<ClientEvent, { type: Type }>;

/** A failing tracer must not cost a caller anything, whoever calls the listener. */
const harmless =
  (listen: (event: ClientEvent) => void) =>
  (event: ClientEvent): void => {
    try {
      listen(event);
    } catch {
      // The tracer's or meter's own affair.
    }
  };

function finish({ span, status: latest }: OpenCall, event: EventOf<"outcome">): void {
  const { result, attempts, error, status = latest } = event;
  try {
    span.setAttributes({
      ...resultOf(event),
      "openvenue.attempts": attempts,
      ...(attempts > 1 ? { "http.request.resend_count": attempts - 1 } : {}),
      ...(status === undefined ? {} : { "http.response.status_code": status }),
    });
    if (result !== "success") span.setStatus({ code: ERROR, message: errorType(error) });
  } finally {
    span.end();
  }
}

const resultOf = ({ result, error, reason }: EventOf<"outcome">): Attributes => ({
  "openvenue.outcome": result,
  ...(result === "success" ? {} : { "error.type": errorType(error) }),
  ...(reason === undefined ? {} : { "openvenue.reason": reason }),
});

function addEvent(span: Span, event: ClientEvent, details: boolean): void {
  span.addEvent(`openvenue.${event.type}`, attributesOf(event, details));
}

/** Member by member: what an event may come to carry one day is not in a trace until it stands here. */
function attributesOf(event: ClientEvent, details: boolean): Attributes {
  switch (event.type) {
    case "wait":
      return { "openvenue.wait.reason": event.reason, "openvenue.wait.ms": event.ms };
    case "request":
      return { "openvenue.attempt": event.attempt };
    case "response":
      return { "openvenue.attempt": event.attempt, "http.response.status_code": event.status, "openvenue.duration_ms": event.durationMs };
    case "retry":
    case "resend":
      return { "openvenue.attempt": event.attempt, "error.type": errorType(event.error) };
    case "clock":
      return { "openvenue.clock.offset_ms": event.offsetMs, "openvenue.clock.source": event.source };
    case "nonce":
      return { "openvenue.nonce.ahead_ms": event.aheadMs };
    case "invalid":
      return details ? { "openvenue.problem": event.message.slice(0, 256) } : {};
    case "unexpected":
      return details ? { "openvenue.problem": event.problem.slice(0, 256) } : {};
    default:
      return {};
  }
}

/** Errors of the caller's own parts, such as an abort's reason, can have any name. What is not a class's stays out. */
const errorType = (name: string | undefined): string => (name !== undefined && /^(?:[A-Za-z]\w{0,55})?(?:Error|Exception)$/.test(name) ? name : "_OTHER");

/** `host:port`, `host`, `[::1]:port`. Without a port it is the scheme's own, which is not told. */
function serverOf(host: string): Attributes {
  const [, address = host, port] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  return { "server.address": address.replace(/^\[|\]$/g, ""), ...(port === undefined ? {} : { "server.port": Number(port) }) };
}
