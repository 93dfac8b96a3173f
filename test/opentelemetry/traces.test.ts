import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type ContextManager, type Tracer } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from "@opentelemetry/sdk-trace-base";
import { AsyncLocalStorage } from "node:async_hooks";
import { createKucoinClient } from "openvenue/kucoin";
import { traceEvents, type ClientEvent } from "openvenue/opentelemetry";
import { createSandbox } from "openvenue/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const exporter = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("test");
beforeEach(() => exporter.reset());

/** What a call of its own leaves out: venue, operation and number. */
type Step = { type: ClientEvent["type"]; [member: string]: unknown };
const borrow = { venue: "kucoin", operation: "margin.borrow", call: 1 };
const tell = (listener: (event: ClientEvent) => void, steps: readonly Step[], of: object = borrow): void => steps.forEach((step) => listener({ ...of, ...step } as ClientEvent));

const begin: Step = { type: "call", retry: "once" };
const request = (attempt = 1, host = "api.kucoin.com"): Step => ({ type: "request", attempt, method: "POST", host });
const response = (attempt = 1, status = 200): Step => ({ type: "response", attempt, status, durationMs: 12 });
const success = (attempts = 1): Step => ({ type: "outcome", result: "success", attempts, durationMs: 20 });
const failure = (more: object): Step => ({ type: "outcome", result: "error", attempts: 1, durationMs: 20, error: "VenueError", ...more });

const finished = (): ReadableSpan[] => exporter.getFinishedSpans();
const only = (): ReadableSpan => {
  expect(finished()).toHaveLength(1);
  return finished()[0]!;
};
const eventsOf = (span: ReadableSpan): [string, object][] => span.events.map(({ name, attributes }) => [name, attributes ?? {}]);
const traced = (...steps: Step[]): ReadableSpan => {
  tell(traceEvents(tracer), steps);
  return only();
};

describe("a call is a span", () => {
  it("named by venue and operation, of kind CLIENT, with what is known of it", () => {
    const span = traced(begin, request(), response(), success());
    expect(span.name).toBe("kucoin margin.borrow");
    expect(span.kind).toBe(SpanKind.CLIENT);
    expect(span.status).toEqual({ code: SpanStatusCode.UNSET });
    expect(span.attributes).toEqual({
      "openvenue.venue": "kucoin",
      "openvenue.operation": "margin.borrow",
      "openvenue.retry_class": "once",
      "openvenue.outcome": "success",
      "openvenue.attempts": 1,
      "http.request.method": "POST",
      "server.address": "api.kucoin.com",
      "http.response.status_code": 200,
    });
    expect(eventsOf(span)).toEqual([
      ["openvenue.request", { "openvenue.attempt": 1 }],
      ["openvenue.response", { "openvenue.attempt": 1, "http.response.status_code": 200, "openvenue.duration_ms": 12 }],
    ]);
  });

  it("that ends at the outcome and not before", () => {
    const listener = traceEvents(tracer);
    tell(listener, [begin, request(), response()]);
    expect(finished()).toEqual([]);
    tell(listener, [success()]);
    expect(only().ended).toBe(true);
  });

  it("whose samplers see the operation when it begins", () => {
    const seen: unknown[] = [];
    const sampler = { shouldSample: (...[, , , kind, attributes]: [unknown, string, string, SpanKind, object]) => (seen.push(kind, attributes), { decision: 0 }), toString: () => "none" };
    const none = new BasicTracerProvider({ sampler, spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("test");
    tell(traceEvents(none), [begin, request(), response(), success()]);
    expect(seen).toEqual([SpanKind.CLIENT, { "openvenue.venue": "kucoin", "openvenue.operation": "margin.borrow", "openvenue.retry_class": "once" }]);
    expect(finished()).toEqual([]);
  });

  it("of its own, however calls are interleaved", () => {
    const listener = traceEvents(tracer);
    const other = { venue: "kucoin", operation: "margin.repay", call: 2 };
    const third = { venue: "coinswitch", operation: "futures.addMargin", call: 3 };
    tell(listener, [begin]);
    tell(listener, [begin], other);
    tell(listener, [request()]);
    tell(listener, [begin], third);
    tell(listener, [request(), response(1, 400), failure({})], other);
    tell(listener, [response(), success()]);
    tell(listener, [failure({ error: "TimeoutError", attempts: 0 })], third);
    expect(finished().map(({ name, attributes }) => [name, attributes["http.response.status_code"], attributes["error.type"]])).toEqual([
      ["kucoin margin.repay", 400, "VenueError"],
      ["kucoin margin.borrow", 200, undefined],
      ["coinswitch futures.addMargin", undefined, "TimeoutError"],
    ]);
  });

  it.each([
    ["api.kucoin.com", "api.kucoin.com", undefined],
    ["127.0.0.1:8080", "127.0.0.1", 8080],
    ["[::1]:8080", "::1", 8080],
    ["[2001:db8::8]", "2001:db8::8", undefined],
    ["localhost:1", "localhost", 1],
  ])("to the server of %s", (host, address, port) => {
    const { attributes } = traced(begin, request(1, host), success());
    expect([attributes["server.address"], attributes["server.port"]]).toEqual([address, port]);
  });
});

describe("an outcome", () => {
  it("of a refusal has class, reason and status", () => {
    const span = traced(begin, request(), response(), failure({ reason: "borrow-limit", status: 200 }));
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: "VenueError" });
    expect(span.attributes).toMatchObject({ "openvenue.outcome": "error", "openvenue.reason": "borrow-limit", "error.type": "VenueError", "http.response.status_code": 200 });
  });

  it("has the last word on the status", () => expect(traced(begin, request(), response(1, 200), failure({ error: "RateLimitError", status: 429 })).attributes["http.response.status_code"]).toBe(429));

  it("that is unknown is an error that says so", () => {
    const span = traced(begin, request(), failure({ result: "unknown", error: "OutcomeUnknownError" }));
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: "OutcomeUnknownError" });
    expect(span.attributes).toMatchObject({ "openvenue.outcome": "unknown", "error.type": "OutcomeUnknownError" });
    expect(span.attributes).not.toHaveProperty("openvenue.reason");
  });

  it("before anything was sent has no request", () => {
    const { attributes } = traced(begin, failure({ attempts: 0, error: "ValidationError" }));
    expect(attributes).toMatchObject({ "openvenue.attempts": 0, "error.type": "ValidationError" });
    expect(Object.keys(attributes).filter((name) => /^(http|server)\./.test(name))).toEqual([]);
  });

  it.each([
    ["AbortError", "AbortError"],
    ["Error", "Error"],
    ["DOMException", "DOMException"],
    ["LimiterClosedError", "LimiterClosedError"],
    [undefined, "_OTHER"],
    ["", "_OTHER"],
    ["0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318", "_OTHER"],
    ["user stopped it, key kc-4711", "_OTHER"],
    ["A".repeat(100) + "Error", "_OTHER"],
  ])("by an error named %j is of type %s", (error, type) => {
    const span = traced(begin, request(), { type: "retry", attempt: 1, error }, failure({ error }));
    expect([span.attributes["error.type"], span.status.message, eventsOf(span)[1]![1]]).toEqual([type, type, { "openvenue.attempt": 1, "error.type": type }]);
  });
});

describe("what happens on the way", () => {
  it("is told in order, with attempts counted", () => {
    const span = traced(
      begin,
      { type: "invalid", message: "newField is not a parameter of this operation (got string)" },
      { type: "wait", reason: "limit", ms: 40 },
      request(1),
      response(1, 503),
      { type: "retry", attempt: 1, error: "HttpError" },
      { type: "wait", reason: "retry-after", ms: 1_000 },
      request(2),
      { type: "resend", attempt: 2, error: "TransportError" },
      { type: "wait", reason: "backoff", ms: 75 },
      { type: "nonce", aheadMs: 900 },
      request(3),
      response(3, 201),
      { type: "unexpected", problem: "data.size must be string" },
      success(3),
    );
    expect(eventsOf(span)).toEqual([
      ["openvenue.invalid", {}],
      ["openvenue.wait", { "openvenue.wait.reason": "limit", "openvenue.wait.ms": 40 }],
      ["openvenue.request", { "openvenue.attempt": 1 }],
      ["openvenue.response", { "openvenue.attempt": 1, "http.response.status_code": 503, "openvenue.duration_ms": 12 }],
      ["openvenue.retry", { "openvenue.attempt": 1, "error.type": "HttpError" }],
      ["openvenue.wait", { "openvenue.wait.reason": "retry-after", "openvenue.wait.ms": 1_000 }],
      ["openvenue.request", { "openvenue.attempt": 2 }],
      ["openvenue.resend", { "openvenue.attempt": 2, "error.type": "TransportError" }],
      ["openvenue.wait", { "openvenue.wait.reason": "backoff", "openvenue.wait.ms": 75 }],
      ["openvenue.nonce", { "openvenue.nonce.ahead_ms": 900 }],
      ["openvenue.request", { "openvenue.attempt": 3 }],
      ["openvenue.response", { "openvenue.attempt": 3, "http.response.status_code": 201, "openvenue.duration_ms": 12 }],
      ["openvenue.unexpected", {}],
    ]);
    expect(span.attributes).toMatchObject({ "openvenue.attempts": 3, "http.request.resend_count": 2, "http.response.status_code": 201 });
    expect(span.status.code).toBe(SpanStatusCode.UNSET);
  });

  it("gives a call that ends without an answer no status of an earlier attempt", () => {
    const { attributes } = traced(begin, request(1), response(1, 503), { type: "retry", attempt: 1, error: "HttpError" }, request(2), failure({ error: "TimeoutError", attempts: 2 }));
    expect(attributes).not.toHaveProperty("http.response.status_code");
    expect(attributes["http.request.resend_count"]).toBe(1);
  });

  it("says nothing of resending after one attempt", () => expect(traced(begin, request(), response(), success()).attributes).not.toHaveProperty("http.request.resend_count"));

  it("puts a clock correction into the venue's calls that are under way, and into no other", () => {
    const listener = traceEvents(tracer);
    const correction = (venue: string): void => listener({ type: "clock", venue, offsetMs: -30_000, source: "answer" });
    correction("kucoin");
    tell(listener, [begin, request()]);
    tell(listener, [begin], { ...borrow, call: 2 });
    tell(listener, [begin], { venue: "coinswitch", operation: "futures.addMargin", call: 3 });
    correction("kucoin");
    for (const of of [borrow, { ...borrow, call: 2 }, { venue: "coinswitch", operation: "futures.addMargin", call: 3 }]) tell(listener, [success()], of);
    correction("kucoin");
    const told = ["openvenue.clock", { "openvenue.clock.offset_ms": -30_000, "openvenue.clock.source": "answer" }];
    expect(finished().map((span) => eventsOf(span).filter(([name]) => name === "openvenue.clock"))).toEqual([[told], [told], []]);
  });
});

/** As a Node SDK registers one: the active context follows awaits. */
function createContextManager(): ContextManager {
  const storage = new AsyncLocalStorage<Context>();
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, fn, thisArg, ...args) => storage.run(active, () => fn.call(thisArg as never, ...args)),
    bind: (_active, target) => target,
    enable: () => manager,
    disable: () => manager,
  };
  return manager;
}

describe("parents", () => {
  beforeEach(() => void context.setGlobalContextManager(createContextManager()));
  afterEach(() => context.disable());

  it("are what is active when the call begins, not when it ends", async () => {
    const listener = traceEvents(tracer);
    const outer = tracer.startSpan("rebalance");
    const later = tracer.startSpan("something else");
    await context.with(trace.setSpan(context.active(), outer), async () => {
      await Promise.resolve();
      tell(listener, [begin]);
    });
    context.with(trace.setSpan(context.active(), later), () => tell(listener, [request(), response(), success()]));
    expect(only().parentSpanContext?.spanId).toBe(outer.spanContext().spanId);
    expect(only().spanContext().traceId).toBe(outer.spanContext().traceId);
  });

  it("are told apart between calls made at the same time", async () => {
    const listener = traceEvents(tracer);
    const parents = ["left", "right"].map((name) => tracer.startSpan(name));
    await Promise.all(
      parents.map((parent, call) =>
        context.with(trace.setSpan(context.active(), parent), async () => {
          for (const step of [begin, request(), response(), success()]) {
            tell(listener, [step], { ...borrow, call });
            await Promise.resolve();
          }
        }),
      ),
    );
    expect(finished().map((span) => span.parentSpanContext?.spanId)).toEqual(parents.map((parent) => parent.spanContext().spanId));
  });

  it("are not needed", () => expect(traced(begin, success()).parentSpanContext).toBeUndefined());
});

describe("secrets", () => {
  const canary = "canary-7f3a";
  const everything: Step[] = [
    begin,
    { type: "invalid", message: canary },
    { type: "wait", reason: "limit", ms: 1 },
    request(),
    response(),
    { type: "clock", offsetMs: 1, source: "answer" },
    { type: "retry", attempt: 1, error: canary },
    { type: "resend", attempt: 1, error: canary },
    { type: "nonce", aheadMs: 1 },
    { type: "unexpected", problem: canary },
    failure({ error: canary, reason: "order", status: 200 }),
  ];
  const text = (): string => JSON.stringify(finished().map(({ name, attributes, events, status, links, resource }) => ({ name, attributes, events, status, links, resource: resource.attributes })));

  it("cannot come in by members that events do not have today", () => {
    const loaded = everything.map((step) => ({ headers: { authorization: canary }, body: canary, url: canary, message: canary, problem: canary, parameters: { [canary]: canary }, cause: new Error(canary), ...step }));
    tell(traceEvents(tracer), loaded);
    expect(only().events).toHaveLength(everything.length - 2);
    expect(text()).not.toContain(canary);
  });

  it("are not in the free texts either, which are left out unless asked for", () => {
    const long = "field ".repeat(100);
    tell(traceEvents(tracer, { details: true }), [begin, { type: "invalid", message: "leverage must be >= 1 (got number)" }, { type: "unexpected", problem: long }, success()]);
    expect(eventsOf(only())).toEqual([
      ["openvenue.invalid", { "openvenue.problem": "leverage must be >= 1 (got number)" }],
      ["openvenue.unexpected", { "openvenue.problem": long.slice(0, 256) }],
    ]);
  });
});

describe("a listener", () => {
  it("ignores events of calls whose beginning it has not seen", () => {
    const listener = traceEvents(tracer);
    expect(() => tell(listener, [request(), response(), success(), { type: "a later version's" as never }])).not.toThrow();
    expect(finished()).toEqual([]);
  });

  it.each(["startSpan", "setAttributes", "addEvent", "setStatus", "end"])("does not throw when %s does", (method) => {
    let ended = 0;
    const fail = (name: string): void => {
      if (name === "end") ended += 1;
      if (name === method) throw new Error("the tracer's bug");
    };
    const span = { setAttributes: () => fail("setAttributes"), addEvent: () => fail("addEvent"), setStatus: () => fail("setStatus"), end: () => fail("end") };
    const broken = { startSpan: () => (fail("startSpan"), span) } as unknown as Tracer;
    const listener = traceEvents(broken);
    expect(() => tell(listener, [begin, request(), response(), failure({})])).not.toThrow();
    expect(() => tell(listener, [success()])).not.toThrow();
    expect(ended).toBe(method === "startSpan" ? 0 : 1);
  });

  it("holds at most 10,000 open spans and ends the oldest", () => {
    const listener = traceEvents(tracer);
    for (let call = 0; call < 10_003; call++) tell(listener, [begin], { ...borrow, call });
    expect(finished()).toHaveLength(3);
    expect(finished()[0]!.attributes).not.toHaveProperty("openvenue.outcome");
    for (let call = 0; call < 10_003; call++) tell(listener, [success()], { ...borrow, call });
    expect(finished()).toHaveLength(10_003);
    expect(finished().filter(({ attributes }) => attributes["openvenue.outcome"] === "success")).toHaveLength(10_000);
  });

  it("forgets calls that are over", () => {
    const listener = traceEvents(tracer);
    for (let call = 0; call < 10_003; call++) tell(listener, [begin, success()], { ...borrow, call });
    expect(finished().every(({ attributes }) => attributes["openvenue.outcome"] === "success")).toBe(true);
    tell(listener, [begin], { ...borrow, call: 0 });
    expect(finished()).toHaveLength(10_003);
  });

  it("ends the span of a number that begins again", () => {
    tell(traceEvents(tracer), [begin, begin, success()]);
    expect(finished().map(({ attributes }) => attributes["openvenue.outcome"])).toEqual([undefined, "success"]);
  });
});

describe("a client's calls, end to end", () => {
  beforeEach(() => void context.setGlobalContextManager(createContextManager()));
  afterEach(() => context.disable());

  const caught = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);
  const loan = { currency: "USDT", size: "25", timeInForce: "FOK" } as const;

  it("are spans below what is active, ended whatever the outcome, without secrets or parameters", async () => {
    const sandbox = createSandbox();
    const options = sandbox.clientOptions("kucoin");
    const lost = async (url: string, init: RequestInit): Promise<Response> => {
      await sandbox.fetch(url, init);
      throw new TypeError("connection reset");
    };
    const onEvent = traceEvents(tracer, { details: true });
    const kc = createKucoinClient({ ...options, onEvent });
    const lossy = createKucoinClient({ ...options, fetch: lost, onEvent });
    const outer = tracer.startSpan("rebalance");
    await context.with(trace.setSpan(context.active(), outer), async () => {
      await kc.margin.borrow(loan);
      await caught(kc.margin.borrow({ ...loan, size: "1234567" }));
      await caught(kc.margin.borrow({ ...loan, size: "-1" }));
      await caught(lossy.margin.borrow(loan));
    });
    expect(finished().map(({ name, attributes }) => [name, attributes["openvenue.outcome"], attributes["openvenue.attempts"], attributes["error.type"], attributes["openvenue.reason"], attributes["http.response.status_code"]])).toEqual([
      ["kucoin margin.borrow", "success", 1, undefined, undefined, 200],
      ["kucoin margin.borrow", "error", 1, "VenueError", "borrow-limit", 200],
      ["kucoin margin.borrow", "error", 0, "ValidationError", undefined, undefined],
      ["kucoin margin.borrow", "unknown", 1, "OutcomeUnknownError", undefined, undefined],
    ]);
    expect(finished().map((span) => span.parentSpanContext?.spanId)).toEqual(Array(4).fill(outer.spanContext().spanId));
    const told = JSON.stringify(finished().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })));
    for (const secret of [options.apiKey!, options.apiSecret!, options.passphrase!, "1234567"]) expect(told).not.toContain(secret);
  });

  it("begin at once, so that a context that does not follow awaits will do", async () => {
    const seen: string[] = [];
    const kc = createKucoinClient({ ...createSandbox().clientOptions("kucoin"), onEvent: ({ type }) => seen.push(type) });
    const answer = kc.margin.getBorrowHistory({ currency: "USDT" });
    expect(seen[0]).toBe("call");
    await answer;
    expect(seen.at(-1)).toBe("outcome");
  });

  it("are told apart when 50 are under way on two clients", async () => {
    const sandbox = createSandbox();
    const onEvent = traceEvents(tracer);
    const clients = [1, 2].map(() => createKucoinClient({ ...sandbox.clientOptions("kucoin"), onEvent }));
    await Promise.all(Array.from({ length: 50 }, (_, index) => clients[index % 2]!.margin.getBorrowHistory({ currency: "USDT" })));
    expect(finished()).toHaveLength(50);
    expect(finished().every((span) => span.attributes["openvenue.outcome"] === "success" && span.events.filter(({ name }) => name === "openvenue.response").length === 1)).toBe(true);
  });

  it("count a read's repeats", async () => {
    const sandbox = createSandbox();
    let failures = 1;
    const flaky = async (url: string, init: RequestInit): Promise<Response> => {
      if (failures-- > 0) throw new TypeError("connection reset");
      return sandbox.fetch(url, init);
    };
    await createKucoinClient({ ...sandbox.clientOptions("kucoin"), fetch: flaky, onEvent: traceEvents(tracer) }).margin.getBorrowHistory({ currency: "USDT" });
    expect(only().attributes).toMatchObject({ "openvenue.outcome": "success", "openvenue.attempts": 2, "http.request.resend_count": 1 });
    expect(only().events.map(({ name }) => name.replace("openvenue.", "")).filter((name) => name !== "wait" && name !== "clock")).toEqual(["request", expect.stringMatching(/^re(try|send)$/), "request", "response"]);
  });
});
