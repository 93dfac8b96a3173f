/** Which calls are repeated, how, and what they come to in the end. Every class meets every fate. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OutcomeUnknownError } from "../../src/core/errors.js";
import type { Limiter } from "../../src/core/types.js";
import { caught, code, lost, ok, page, silent, stage, status, text, unsent, type Name, type Reply } from "./made-up-venue.js";

// Backoff is anything from 0: the least is enough where it is not what is tested.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const names: readonly Name[] = ["read", "set", "keyed", "once", "nonceSet", "nonceOnce"];
const limited = status(429, { "retry-after-ms": "1" });

describe("one fate for all attempts, with two repeats allowed", () => {
  /** `requests`, `a` for signed anew each time, `s` for the same bytes; then the error. */
  type Row = readonly [fate: string, reply: Reply, error: Readonly<Record<Name, string>>];
  const all = (outcome: string): Record<Name, string> => Object.fromEntries(names.map((name) => [name, outcome])) as Record<Name, string>;
  const unknown = { set: "3a OutcomeUnknownError", keyed: "3a OutcomeUnknownError", once: "1 OutcomeUnknownError", nonceSet: "3s OutcomeUnknownError", nonceOnce: "3s OutcomeUnknownError" };
  const table: readonly Row[] = [
    ["success", ok(), all("1 success")],
    ["refused", code("10"), all("1 VenueError")],
    ["refused with a code that nobody knows", code("99"), all("1 VenueError")],
    ["an edge's page under 403", status(403, {}, "<html>"), all("1 HttpError")],
    ["a redirect", status(302, { location: "https://elsewhere.test/" }), all("1 HttpError")],
    ["not sent", unsent, { ...all("3a TransportError"), nonceSet: "3s TransportError", nonceOnce: "3s TransportError" }],
    ["refused for now", code("45"), { ...all("1 VenueError"), read: "3a VenueError" }],
    ["a rate limit", limited, all("3a RateLimitError")],
    ["a rate limit in the venue's words", code("50"), all("3a RateLimitError")],
    ["a stale signature, always", code("21"), all("2a VenueError")],
    ["a stale signature, by the clock, which was right", code("20", 401), all("1 VenueError")],
    ["a lost answer", lost, { read: "3a TransportError", ...unknown }],
    ["500", status(500), { read: "3a HttpError", ...unknown }],
    ["503 in the venue's words", code("99", 503), { read: "3a VenueError", ...unknown }],
    ["a venue that does not know", code("40"), { read: "3a VenueError", ...unknown }],
    ["a page in place of an answer", page, { read: "1 HttpError", ...unknown }],
    ["half an answer", text('{"data":'), { read: "1 ContractError", ...unknown }],
    ["an answer without payload", text("{}"), { read: "1 ContractError", ...unknown }],
    ["an answer that is too large", () => new Response("{}", { headers: { "content-length": String(2 ** 30) } }), { read: "1 ContractError", ...unknown }],
    ["arrived before, as the first answer", code("30"), all("1 VenueError")],
  ];

  it.each(table.flatMap(([fate, reply, outcomes]) => names.map((name) => [fate, name, reply, outcomes[name]] as const)))("%s: %s", async (_fate, name, reply, expected) => {
    const { client, sent } = stage([reply]);
    const [result] = await Promise.allSettled([client.trade[name]({ target: 5 })]);
    const outcome = result.status === "fulfilled" ? "success" : (result.reason as Error).name;
    const signatures = new Set(sent.map(({ signature }) => signature)).size;
    const how = sent.length === 1 ? "" : signatures === sent.length ? "a" : signatures === 1 ? "s" : "?";
    expect(`${sent.length}${how} ${outcome}`).toBe(expected);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  });

  it.each(names)("no answer in time: %s", async (name) => {
    const { client, sent } = stage([silent]);
    const error = await caught(client.trade[name]({ target: 5 }, { timeoutMs: 20 }));
    expect([sent.length, error.name]).toEqual([1, name === "read" ? "TimeoutError" : "OutcomeUnknownError"]);
  });

  it("says whether the same call may pass later", async () => {
    const temporary = async (reply: Reply): Promise<unknown> => {
      const { temporary } = await caught(stage([reply]).client.trade.read());
      return temporary;
    };
    for (const reply of [code("45"), code("40"), code("99", 503), limited]) expect(await temporary(reply)).toBe(true);
    for (const reply of [code("10"), code("99"), code("21")]) expect(await temporary(reply)).toBe(false);
    expect(await caught(stage([code("45")]).client.trade.once())).toMatchObject({ temporary: true, safeToRepeat: true });
  });

  it("says whether a repeat is safe, whatever the fate", async () => {
    const safe = async (name: Name, reply: Reply): Promise<unknown> => (await caught(stage([reply]).client.trade[name]())).safeToRepeat;
    for (const name of names) {
      const repeatable = !["once", "nonceOnce"].includes(name);
      for (const reply of [code("10"), unsent, limited]) expect(await safe(name, reply), name).toBe(true);
      for (const reply of [lost, status(500), page, code("40")]) expect(await safe(name, reply), name).toBe(repeatable);
      // Another call with this nonce was there before this one.
      expect(await safe(name, code("30")), name).toBe(repeatable);
    }
  });
});

describe("different fates one after the other", () => {
  /** Requests by their signatures, then what it came to. */
  const run = async (name: Name, replies: Reply[]): Promise<string> => {
    const { client, sent } = stage(replies);
    const [result] = await Promise.allSettled([client.trade[name]({ target: 5 })]);
    return `${sent.map(({ operation, signature }) => (operation === name ? signature : operation)).join(" ")} ${result.status === "fulfilled" ? JSON.stringify(result.value) : (result.reason as Error).name}`;
  };

  it.each<[string, Name, Reply[], string]>([
    ["lost, then done", "read", [lost, ok()], '1 2 "done"'],
    ["lost, then done", "set", [lost, ok()], '1 2 "done"'],
    ["lost, then done", "keyed", [lost, ok()], '1 2 "done"'],
    ["lost, then done", "nonceSet", [lost, ok()], '1 1 "done"'],
    ["lost, then done", "nonceOnce", [lost, ok()], '1 1 "done"'],
    ["not sent, then done", "once", [unsent, ok()], '1 2 "done"'],
    ["limited, then done", "once", [limited, ok()], '1 2 "done"'],
    ["limited, then done: a fresh nonce, as nothing was carried out", "nonceOnce", [limited, ok()], '1 2 "done"'],
    // Once one was lost, a new nonce would be a second write.
    ["lost, then limited: the lost one's bytes", "nonceOnce", [lost, limited, ok()], '1 1 1 "done"'],
    ["limited, then lost", "nonceOnce", [limited, lost, ok()], '1 2 2 "done"'],
    ["not sent, then lost", "once", [unsent, lost, ok()], "1 2 OutcomeUnknownError"],
    ["stale, then done", "once", [code("21"), ok()], '1 2 "done"'],
    ["stale, then lost", "once", [code("21"), lost, ok()], "1 2 OutcomeUnknownError"],
    ["lost, then stale: a target can be set again", "set", [lost, code("21"), ok()], '1 2 3 "done"'],
    ["lost, then stale: the lost one keeps its nonce", "nonceOnce", [lost, code("21"), ok()], "1 1 OutcomeUnknownError"],
    ["stale twice", "read", [code("21"), code("21"), ok()], "1 2 VenueError"],
    ["lost, then refused: the first may have been carried out", "set", [lost, code("10")], "1 2 OutcomeUnknownError"],
    ["lost, then refused", "nonceSet", [lost, code("10")], "1 1 OutcomeUnknownError"],
    ["lost, then refused", "nonceOnce", [lost, code("10")], "1 1 OutcomeUnknownError"],
    ["lost, then refused", "read", [lost, code("10")], "1 2 VenueError"],
    ["refused for now, then done", "read", [code("45"), ok()], '1 2 "done"'],
    ["lost, then refused for now", "set", [lost, code("45")], "1 2 OutcomeUnknownError"],
    ["a page, then refused", "set", [page, code("10")], "1 2 OutcomeUnknownError"],
    ["lost, then never sent again", "set", [lost, unsent], "1 2 3 OutcomeUnknownError"],
    ["lost, then limited to the end", "keyed", [lost, limited], "1 2 3 OutcomeUnknownError"],
  ])("%s (%s)", async (_what, name, replies, expected) => expect(await run(name, replies)).toBe(expected));

  it.each<[string, Name, Reply[], string]>([
    // The read is signed as well, so it has a number of its own.
    ["arrived and shown: done", "nonceSet", [lost, code("30"), ok({ target: 5 })], '1 1 read "done"'],
    ["arrived and not shown", "nonceSet", [lost, code("30"), ok({ target: 4 })], "1 1 read OutcomeUnknownError"],
    ["arrived, and the read fails", "nonceOnce", [lost, code("30"), code("10")], "1 1 read OutcomeUnknownError"],
    ["arrived at an operation whose success has many answers", "set", [lost, code("30"), ok({ target: 5 })], "1 2 OutcomeUnknownError"],
  ])("%s (%s)", async (_what, name, replies, expected) => expect(await run(name, replies)).toBe(expected));

  it("an arrival is told as a success to whoever asks by path, too", async () => {
    const { client, story } = stage([lost, code("30"), ok({ target: 5 })]);
    const raw = client.raw as unknown as { POST(path: string, init: object): Promise<{ data: unknown; response: Response }> };
    const { data, response } = await raw.POST("/nonceSet", { body: { target: 5 } });
    expect([data, response.status]).toEqual([{ data: "done" }, 200]);
    expect(story().at(-1)).toBe("outcome success after 2");
  });
});

describe("the unknown outcome", () => {
  it("tells all that settling needs, of the first attempt that may have been carried out", async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 });
    const { client } = stage([unsent, lost, code("10", 200, { date: "Tue, 14 Nov 2023 22:13:20 GMT" })]);
    vi.mocked(Math.random).mockReturnValue(0.5);
    const call = caught(client.trade.set({ target: 5 }));
    await vi.advanceTimersByTimeAsync(49);
    await vi.advanceTimersByTimeAsync(1_000);
    const error = await call;
    // The second attempt, half of 100 ms after the first one.
    expect(error).toMatchObject({ venue: "madeup", operation: "trade.set", parameters: { target: 5 }, options: {}, sentAt: 1_700_000_000_050, validUntil: 1_700_000_005_050, arrived: false, settle: "trade.read", safeToRepeat: true });
    expect(error.cause).toMatchObject({ name: "VenueError", code: "10" });
  });

  it("of a target that was signed anew is over when the last signature is", async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 });
    vi.mocked(Math.random).mockReturnValue(1);
    for (const [name, after] of [["set", 300], ["nonceSet", 0]] as const) {
      vi.setSystemTime(1_700_000_000_000);
      const call = caught(stage([lost]).client.trade[name]({ target: 5 }));
      await vi.advanceTimersByTimeAsync(1_000);
      const validForMs = name === "set" ? 5_000 : 60_000;
      expect(await call).toMatchObject({ sentAt: 1_700_000_000_000, validUntil: 1_700_000_000_000 + after + validForMs });
    }
  });

  it("is over when the caller said so, and knows only the operation's own options", async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 });
    const { client } = stage([lost]);
    const until = 1_700_000_001_000;
    expect(await caught(client.trade.nonceOnce({ target: 5 }, { until, timeoutMs: 5_000, retry: false }))).toMatchObject({ options: { until }, validUntil: until, safeToRepeat: false });
    expect(await caught(client.trade.nonceOnce({ target: 5 }, { retry: false }))).toMatchObject({ options: {}, validUntil: 1_700_000_060_000 });
  });

  it("has arrived where the venue says so", async () => {
    expect(await caught(stage([lost, code("30"), code("10")]).client.trade.nonceOnce({ target: 5 }))).toMatchObject({ name: "OutcomeUnknownError", arrived: true });
    expect(await caught(stage([lost]).client.trade.nonceOnce({ target: 5 }))).toMatchObject({ arrived: false });
  });
});

describe("how often", () => {
  it.each([
    [undefined, undefined, 3],
    [false, undefined, 1],
    [0, undefined, 1],
    [1, undefined, 2],
    [10, undefined, 11],
    [undefined, false, 1],
    [undefined, 4, 5],
    [false, 1, 2],
    [10, 0, 1],
  ] as const)("client %s, call %s: %d requests", async (ofClient, ofCall, requests) => {
    for (const reply of [lost, unsent, limited]) {
      const { client, sent } = stage([reply], ofClient === undefined ? {} : { retry: ofClient });
      await caught(client.trade.read({}, ofCall === undefined ? {} : { retry: ofCall }));
      expect(sent).toHaveLength(requests);
    }
  });

  it("false and 0 leave stale signatures alone, too", async () => {
    for (const retry of [false, 0] as const) {
      const { client, sent } = stage([code("21")]);
      await caught(client.trade.read({}, { retry }));
      expect(sent).toHaveLength(1);
    }
  });

  it("refuses what is no number of repeats, before anything is sent", async () => {
    for (const retry of [-1, 11, 1.5, NaN, true, "2", null]) {
      expect(() => stage([], { retry: retry as never })).toThrow("retry must be false or a whole number from 0 to 10");
      const { client, sent } = stage([ok()]);
      expect(await caught(client.trade.read({}, { retry }))).toMatchObject({ name: "ValidationError" });
      expect(sent).toHaveLength(0);
    }
  });

  it("an outage spends what there is for repeats; from then on there are as many requests as calls, until successes earn more", async () => {
    const replies: Reply[] = [];
    const { client, sent } = stage([(init) => replies[0]!(init)], { retry: 2 });
    const requests = async (count: number): Promise<number> => {
      const before = sent.length;
      for (let i = 0; i < count; i += 1) await client.trade.read().catch(() => undefined);
      return sent.length - before;
    };
    replies[0] = lost;
    // 100 to spend, 5 for each.
    expect(await requests(10)).toBe(30);
    expect(await requests(50)).toBe(50);
    replies[0] = ok();
    await requests(5);
    replies[0] = lost;
    expect(await requests(1)).toBe(2);
    expect(await requests(1)).toBe(1);
    replies[0] = ok();
    await requests(1_000);
    replies[0] = lost;
    // No more than there was.
    expect(await requests(30)).toBe(50);
  });
});

describe("how long", () => {
  // 14 November 2023, 22:13:20.
  beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
  const waits = (story: string[]): string[] => story.filter((line) => line.startsWith("wait"));

  it("waits anything up to a ceiling that doubles from 100 ms to 2 s", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    const most = stage([lost], { retry: 7, timeoutMs: 60_000 });
    const call = caught(most.client.trade.read());
    await vi.advanceTimersByTimeAsync(60_000);
    await call;
    expect(waits(most.story())).toEqual(["wait backoff 100", "wait backoff 200", "wait backoff 400", "wait backoff 800", "wait backoff 1600", "wait backoff 2000", "wait backoff 2000"]);
    const gaps = most.sent.slice(1).map(({ at }, index) => Math.round(at - most.sent[index]!.at));
    expect(gaps).toEqual([100, 200, 400, 800, 1600, 2000, 2000]);
    vi.mocked(Math.random).mockReturnValue(0.25);
    const less = stage([lost], { retry: 2 });
    const second = caught(less.client.trade.read());
    await vi.advanceTimersByTimeAsync(1_000);
    await second;
    expect(waits(less.story())).toEqual(["wait backoff 25", "wait backoff 50"]);
  });

  it.each([
    [{ "retry-after-ms": "1500" }, 1_500],
    [{ "retry-after": "3" }, 3_000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "Tue, 14 Nov 2023 22:13:22 GMT" }, 2_000],
    [{ "retry-after": "Tue, 14 Nov 2023 22:13:19 GMT" }, 0],
    [{ "x-reset": "700" }, 700],
    // The first is in ms, and so the closer one.
    [{ "retry-after-ms": "100", "retry-after": "3", "x-reset": "700" }, 100],
  ])("%j: never earlier than asked", async (headers, ms) => {
    const { client, sent, story } = stage([status(429, headers), ok()]);
    const call = client.trade.once();
    await vi.advanceTimersByTimeAsync(Math.max(0, ms - 1));
    expect(sent).toHaveLength(ms === 0 ? 2 : 1);
    await vi.advanceTimersByTimeAsync(1);
    await call;
    expect(sent).toHaveLength(2);
    expect(waits(story())).toEqual(ms === 0 ? [] : [`wait retry-after ${ms}`]);
  });

  it("a rule of the spec says how long where no header does; without either it is a backoff", async () => {
    vi.mocked(Math.random).mockReturnValue(0.5);
    const ruled = stage([code("50"), ok()]);
    const first = ruled.client.trade.once();
    await vi.advanceTimersByTimeAsync(1_000);
    await first;
    // Half of 50 ms are added, so that those who were told the same do not come at once.
    expect(waits(ruled.story())).toEqual(["wait retry-after 32"]);
    const bare = stage([status(429), ok()]);
    const second = bare.client.trade.once();
    await vi.advanceTimersByTimeAsync(1_000);
    await second;
    expect(waits(bare.story())).toEqual(["wait backoff 50"]);
  });

  it("the deadline covers all waits: what would not fit fails at once, with the wait in the error", async () => {
    const { client, sent } = stage([status(429, { "retry-after": "5" })], { timeoutMs: 3_000 });
    const startedAt = performance.now();
    expect(await caught(client.trade.read())).toMatchObject({ name: "RateLimitError", retryAfterMs: 5_000 });
    expect([performance.now() - startedAt, sent.length]).toEqual([0, 1]);
    const patient = stage([status(429, { "retry-after": "2" })], { timeoutMs: 3_000 });
    const call = caught(patient.client.trade.read());
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await call).toMatchObject({ name: "RateLimitError" });
    expect(patient.sent).toHaveLength(2);
  });

  it("waits that are asked for are honoured up to a minute", async () => {
    const minute = stage([status(429, { "retry-after": "60" }), ok()], { timeoutMs: 200_000 });
    const call = minute.client.trade.read();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await call).toBe("done");
    const longer = stage([status(429, { "retry-after": "61" }), ok()], { timeoutMs: 200_000 });
    expect(await caught(longer.client.trade.read())).toMatchObject({ name: "RateLimitError", retryAfterMs: 61_000 });
  });

  it("the deadline is one for all attempts", async () => {
    const { client, sent } = stage([lost, silent], { timeoutMs: 1_000 });
    vi.mocked(Math.random).mockReturnValue(1);
    const call = caught(client.trade.set({ target: 5 }));
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ name: "OutcomeUnknownError" });
  });

  it("a backoff that the deadline has no room for is not begun", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    const { client, sent } = stage([lost], { timeoutMs: 90 });
    expect(await caught(client.trade.read())).toMatchObject({ name: "TransportError" });
    expect(sent).toHaveLength(1);
  });

  it("leaves no timer behind", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    for (const [replies, timeoutMs] of [[[ok()], 10_000], [[lost, ok()], 10_000], [[limited, limited, limited], 10_000], [[lost, silent], 500], [[code("21"), ok()], 10_000]] as const) {
      const { client } = stage(replies);
      const call = Promise.allSettled([client.trade.set({ target: 5 }, { timeoutMs }), client.prepare("trade.set" as never, ...([{ target: 5 }] as never))]);
      await vi.advanceTimersByTimeAsync(1_000);
      await call;
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});

describe("the caller's abort", () => {
  beforeEach(() => void vi.useFakeTimers());

  it("ends the wait between attempts: nothing was lost, so it passes through", async () => {
    const reason = new Error("changed my mind");
    const caller = new AbortController();
    const { client, sent } = stage([limited, ok()]);
    vi.mocked(Math.random).mockReturnValue(1);
    const call = caught(client.trade.once({}, { signal: caller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    caller.abort(reason);
    expect(await call).toBe(reason);
    expect(sent).toHaveLength(1);
  });

  it("after a lost attempt leaves the outcome unknown", async () => {
    const reason = new Error("changed my mind");
    const caller = new AbortController();
    vi.mocked(Math.random).mockReturnValue(1);
    const call = caught(stage([lost, ok()]).client.trade.set({ target: 5 }, { signal: caller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    caller.abort(reason);
    expect(await call).toMatchObject({ name: "OutcomeUnknownError", cause: reason });
  });

  it("in flight ends the call without a repeat", async () => {
    const reason = new Error("changed my mind");
    for (const name of ["read", "set", "nonceOnce"] as const) {
      const caller = new AbortController();
      const { client, sent } = stage([silent]);
      const call = caught(client.trade[name]({ target: 5 }, { signal: caller.signal }));
      await vi.advanceTimersByTimeAsync(10);
      caller.abort(reason);
      const error = await call;
      if (name === "read") expect(error).toBe(reason);
      else expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: reason });
      expect(sent).toHaveLength(1);
    }
  });
});

describe("prepared requests", () => {
  const send = async (name: Name, replies: Reply[]): Promise<string> => {
    const { client, sent } = stage(replies);
    const prepared = await client.prepare(`trade.${name}` as never, ...([{ target: 5 }] as never));
    const [result] = await Promise.allSettled([client.send(prepared)]);
    return `${sent.map(({ signature }) => signature).join(" ")} ${result.status === "fulfilled" ? JSON.stringify(result.value) : (result.reason as Error).name}`;
  };

  it.each<[string, Name, Reply[], string]>([
    ["lost", "read", [lost], "1 1 1 TransportError"],
    ["lost", "set", [lost], "1 1 1 OutcomeUnknownError"],
    ["lost", "once", [lost], "1 OutcomeUnknownError"],
    ["lost, then done", "nonceOnce", [lost, ok()], '1 1 "done"'],
    ["not sent", "once", [unsent, unsent, ok()], '1 1 1 "done"'],
    ["limited", "once", [limited, ok()], '1 1 "done"'],
    ["limited", "nonceOnce", [limited, ok()], '1 1 "done"'],
    ["stale", "read", [code("21"), ok()], "1 VenueError"],
    ["stale", "nonceSet", [code("21"), ok()], "1 VenueError"],
    ["lost, then stale", "set", [lost, code("21"), ok()], "1 1 OutcomeUnknownError"],
  ])("are sent with the same bytes or not at all: %s (%s)", async (_what, name, replies, expected) => expect(await send(name, replies)).toBe(expected));

  it("are told as sent once more, not as signed anew", async () => {
    const { client, story } = stage([lost, limited, ok()]);
    await client.send(await client.prepare("trade.set" as never, ...([{ target: 5 }] as never)));
    expect(story().filter((line) => line.startsWith("re"))).toEqual(["request 1", "resend 2 TransportError", "request 2", "response 2 429", "resend 3 RateLimitError", "request 3", "response 3 200"]);
  });

  it("leave no parameters to settle by, and count from when they were sent first", async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 });
    const { client } = stage([lost]);
    const prepared = await client.prepare("trade.once" as never, ...([{ target: 5 }] as never));
    vi.setSystemTime(1_700_000_003_000);
    const error = await caught(client.send(prepared));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", parameters: undefined, sentAt: 1_700_000_003_000 });
    vi.setSystemTime(1_700_000_004_000);
    expect(await caught(client.send(prepared))).toMatchObject({ sentAt: 1_700_000_003_000 });
  });
});

describe("a nonce of the caller's own", () => {
  it("is not exchanged for another", async () => {
    const { client, sent } = stage([code("21"), ok()]);
    expect(await caught(client.trade.nonceSet({ target: 5 }, { nonce: 7 }))).toMatchObject({ name: "VenueError", reason: "nonce" });
    expect(sent).toHaveLength(1);
  });
});

describe("a stale signature", () => {
  const undated = { date: "" };
  const aheadBy = (ms: number): Record<string, string> => ({ date: new Date(Date.now() + ms).toUTCString() });

  it("is made anew once the venue's clock is known", async () => {
    const { client, sent, story } = stage([code("20", 401, aheadBy(30_000)), ok("done", aheadBy(30_000))]);
    expect(await client.trade.once({ target: 5 })).toBe("done");
    expect(sent.map(({ signature }) => signature)).toEqual([1, 2]);
    expect(story()).toEqual(["call", "request 1", "clock answer", "response 1 401", "retry 2 VenueError", "request 2", "response 2 200", "outcome success after 2"]);
  });

  it("asks the venue's clock where the answer does not tell", async () => {
    const { client, sent } = stage([code("20", 401, undated), ok({ now: Date.now() + 30_000 }, undated), ok()]);
    expect(await client.trade.once({ target: 5 })).toBe("done");
    expect(sent.map(({ operation }) => operation)).toEqual(["once", "time", "once"]);
  });

  it("stays one where the clock was not the reason, is not corrected, or cannot be asked", async () => {
    for (const [replies, options, requests] of [
      [[code("20", 401, undated), ok({ now: Date.now() }, undated), ok()], {}, ["once", "time"]],
      [[code("20", 401, aheadBy(30_000)), ok()], { correctClock: false }, ["once"]],
      [[code("20", 401, undated), status(500, undated), ok()], {}, ["once", "time"]],
    ] as const) {
      const { client, sent } = stage(replies, options);
      expect(await caught(client.trade.once({ target: 5 }))).toMatchObject({ name: "VenueError", reason: "clock" });
      expect(sent.map(({ operation }) => operation)).toEqual(requests);
    }
  });
});

describe("events", () => {
  it("of a call that is repeated as the same bytes come in the order in which things happen", async () => {
    vi.useFakeTimers();
    vi.mocked(Math.random).mockReturnValue(0.5);
    const { client, story, events } = stage([lost, limited, ok()]);
    const call = client.trade.nonceOnce({ target: 5 });
    await vi.advanceTimersByTimeAsync(1_000);
    await call;
    expect(story()).toEqual(["call", "request 1", "resend 2 TransportError", "wait backoff 50", "request 2", "response 2 429", "resend 3 RateLimitError", "wait retry-after 26", "request 3", "response 3 200", "outcome success after 3"]);
    expect(new Set(events.map((event) => ("call" in event ? event.call : undefined))).size).toBe(1);
    expect(events[0]).toMatchObject({ venue: "madeup", operation: "trade.nonceOnce", retry: "once" });
  });

  it("of one that fails tell class, reason and status, and nothing of the request", async () => {
    const refused = stage([status(429, { "retry-after-ms": "0" }), code("10", 400)]);
    await caught(refused.client.trade.read({ secret: "canary" }));
    expect(refused.story()).toEqual(["call", "request 1", "response 1 429", "retry 2 RateLimitError", "request 2", "response 2 400", "outcome error after 2 VenueError"]);
    expect(refused.events.at(-1)).toMatchObject({ reason: "parameter", status: 400 });
    const vanished = stage([lost, lost, lost]);
    await caught(vanished.client.trade.set({ secret: "canary" }));
    expect(vanished.story().at(-1)).toBe("outcome unknown after 3 OutcomeUnknownError");
    expect(JSON.stringify([refused.events, vanished.events])).not.toContain("canary");
  });

  it("of one that was not sent end with what stopped it", async () => {
    const { client, story } = stage([ok()], { limiter: { acquire: () => Promise.reject(new Error("no")) } });
    await caught(client.trade.once());
    expect(story()).toEqual(["call", "outcome error after 1 StoreError"]);
  });
});

describe("permits", () => {
  /** Counts what becomes of each permit. */
  const counting = (): { limiter: Limiter; log: string[] } => {
    const log: string[] = [];
    let given = 0;
    return {
      log,
      limiter: {
        acquire() {
          const number = (given += 1);
          return { giveBack: () => log.push(`${number} back`), answered: (_headers, refused) => log.push(`${number} ${refused ? `refused ${refused.waitMs} ${refused.pool}` : "answered"}`) };
        },
      },
    };
  };

  it("are taken for each attempt, given back where nothing was sent, and kept where that is not known", async () => {
    const { limiter, log } = counting();
    await stage([unsent, lost, ok()], { limiter }).client.trade.set({ target: 5 });
    expect(log).toEqual(["1 back", "3 answered"]);
  });

  it("learn of refusals, with the wait and the pool that the spec names", async () => {
    const { limiter, log } = counting();
    await stage([code("50"), status(429, { "retry-after-ms": "3" }), ok()], { limiter }).client.trade.read();
    expect(log).toEqual(["1 refused 7 calls", "2 refused 3 undefined", "3 answered"]);
  });

  it("are given back when signing fails, and when they come too late", async () => {
    const { limiter, log } = counting();
    const { client, sent } = stage([ok()], { limiter });
    await caught(client.trade.set({ target: 5 }, { signal: AbortSignal.abort(new Error("no")) }));
    expect(log).toEqual([]);
    expect(await caught(client.trade.set({ signer: "fails" }))).toMatchObject({ name: "SigningError" });
    expect([log, sent]).toEqual([["1 back"], []]);
    let admit = (_permit: { giveBack(): void }): void => undefined;
    const late = vi.fn();
    const slow: Limiter = { acquire: () => new Promise((resolve) => (admit = resolve)) };
    expect(await caught(stage([ok()], { limiter: slow, timeoutMs: 10 }).client.trade.read())).toMatchObject({ name: "TimeoutError", message: expect.stringContaining("nothing was sent") as string });
    admit({ giveBack: late });
    await Promise.resolve();
    await Promise.resolve();
    expect(late).toHaveBeenCalledOnce();
  });
});

describe("an answer that is not as it should be", () => {
  const misnamed = ok("done", { "content-type": "text/plain" });

  it("is told and taken by default, refused for reads on demand, and never turns a write that was carried out into an error", async () => {
    const told = { type: "unexpected", operation: "trade.read", problem: "the content type is text/plain" };
    const warns = stage([misnamed], { answers: "warn" });
    expect(await warns.client.trade.read()).toBe("done");
    expect(warns.events).toContainEqual(expect.objectContaining(told));
    const refuses = stage([misnamed], { answers: "error" });
    expect(await caught(refuses.client.trade.read())).toMatchObject({ name: "ContractError", safeToRepeat: true });
    expect(refuses.sent).toHaveLength(1);
    for (const name of ["set", "once", "nonceOnce"] as const) expect(await refuses.client.trade[name]({ target: 5 })).toBe("done");
    const ignores = stage([misnamed], { answers: "off" });
    await ignores.client.trade.read();
    expect(ignores.story()).not.toContain("unexpected");
  });

  it("is found by a check of the caller's own; news is told and never refused", async () => {
    const found = [{ kind: "news", problem: "side has a new value" }] as { kind: "break" | "news"; problem: string }[];
    const { client, events } = stage([ok()], { answers: "error", checkAnswer: () => found });
    expect(await client.trade.read()).toBe("done");
    expect(events).toContainEqual(expect.objectContaining({ type: "unexpected", problem: "side has a new value" }));
    found.push({ kind: "break", problem: "side is missing" });
    expect((await caught(client.trade.read())).message).toContain("side is missing");
  });
});

it("the error is one class, wherever it came from", async () => {
  const error = await caught(stage([lost]).client.trade.once());
  expect(error).toBeInstanceOf(OutcomeUnknownError);
});
