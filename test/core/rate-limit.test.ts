/** What answers tell of rate limits, and how callers get to know it: on errors, on events, and of each answer. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ContractError, HttpError, RateLimitError, VenueError } from "../../src/core/errors.js";
import { reportFor } from "../../src/core/rate-limit.js";
import type { AnswerInfo, Pool } from "../../src/core/types.js";
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient } from "openvenue/kucoin";
import { createSandbox } from "openvenue/sandbox";
import { caught, code, lost, ok, page, silent, stage, status, text } from "./made-up-venue.js";

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

const told = { "x-limit": "100", "x-remaining": "97", "x-reset": "1500" };
const report = { pool: "calls", limit: 100, remaining: 97, resetMs: 1500 };
const retryAfter = { "retry-after-ms": "1" };

describe("a report", () => {
  const headers = { limit: "x-limit", remaining: "x-remaining", reset: "x-reset" };
  const pools: Record<string, Pool> = { calls: { scope: "account", headers }, other: { scope: "account", headers: { limit: "y-limit", remaining: "y-remaining", reset: "y-reset" } }, mute: { scope: "ip" } };
  const of = (given: Record<string, string>, ...names: string[]) => reportFor(new Headers(given), [{ quota: 1, windowMs: 1, weight: 1 }, ...names.map((pool) => ({ pool, weight: 1 }))], pools);

  it("has what the headers of the operation's pool tell", () => {
    expect(of(told, "calls")).toEqual(report);
    expect(of({ "x-remaining": "0" }, "calls")).toEqual({ pool: "calls", limit: undefined, remaining: 0, resetMs: undefined });
    expect(of({ "x-limit": "many", "x-remaining": "-1", "x-reset": "1500" }, "calls")).toEqual({ pool: "calls", limit: undefined, remaining: undefined, resetMs: 1500 });
  });

  it("is of the first pool that is told of", () => {
    expect(of({ ...told, "y-remaining": "5" }, "mute", "other", "calls")).toEqual({ pool: "other", limit: undefined, remaining: 5, resetMs: undefined });
    expect(of(told, "mute", "other", "calls")).toEqual(report);
  });

  it("is none where nothing is told", () => {
    expect(of({}, "calls")).toBeUndefined();
    expect(of({ "x-limit": "many" }, "calls")).toBeUndefined();
    expect(of(told, "mute", "other")).toBeUndefined();
    expect(of(told)).toBeUndefined();
  });
});

describe("errors tell it", () => {
  it.each([
    ["a refusal", VenueError, code("10", 200, told)],
    ["a rate limit", RateLimitError, code("50", 429, { ...told, ...retryAfter })],
    ["an edge's page", HttpError, status(403, told, "<html>")],
    ["half an answer", ContractError, () => new Response('{"data":', { headers: told })],
    ["an answer without payload", ContractError, () => new Response("{}", { headers: told })],
  ])("%s", async (_what, kind, reply) => {
    const error = await caught(stage([reply], { retry: false }).client.trade.read());
    expect(error).toBeInstanceOf(kind);
    expect(error.rateLimit).toEqual(report);
  });

  it("also where the answer to a success is refused", async () => {
    const { client } = stage([ok("done", told)], { answers: "error", checkAnswer: () => [{ kind: "break", problem: "odd" }] });
    expect(await caught(client.trade.read())).toMatchObject({ name: "ContractError", rateLimit: report });
  });

  it("unless the answer told nothing", async () => {
    for (const reply of [code("10"), code("50", 429, retryAfter), page, text("{}")]) expect((await caught(stage([reply], { retry: false }).client.trade.read())).rateLimit).toBeUndefined();
  });
});

it("the response event tells it, if it was told", async () => {
  const { client, events } = stage([ok("done", told), ok()]);
  await client.trade.read();
  await client.trade.read();
  const responses = events.filter(({ type }) => type === "response");
  expect(responses[0]).toMatchObject({ rateLimit: report });
  expect(responses[1]).not.toHaveProperty("rateLimit");
});

describe("onAnswer", () => {
  const listening = () => {
    const answers: AnswerInfo[] = [];
    return { answers, options: { onAnswer: (answer: AnswerInfo) => void answers.push(answer) } };
  };
  const short = ({ status, attempt, rateLimit }: AnswerInfo): string => `${attempt} ${status} ${rateLimit?.remaining ?? "-"}`;

  it("is told of each answer of a call, and of nothing else", async () => {
    const { answers, options } = listening();
    const { client } = stage([code("50", 429, { ...told, ...retryAfter }), lost, code("45"), ok("done", { ...told, "x-remaining": "96" })]);
    await client.trade.read({}, { ...options, retry: 3 });
    expect(answers.map(short)).toEqual(["1 429 97", "3 200 -", "4 200 96"]);
    expect(answers.every(({ durationMs }) => durationMs >= 0 && durationMs < 1000)).toBe(true);
  });

  it("is told before the call resolves or rejects", async () => {
    for (const reply of [ok("done", told), code("10", 200, told), page]) {
      const order: string[] = [];
      await stage([reply], { retry: false }).client.trade.read({}, { onAnswer: () => order.push("answer") }).then(() => order.push("over"), () => order.push("over"));
      expect(order).toEqual(["answer", "over"]);
    }
  });

  it("hears nothing where no answer came", async () => {
    const { answers, options } = listening();
    for (const reply of [lost, silent]) await caught(stage([reply]).client.trade.once({}, { ...options, timeoutMs: 50 }));
    expect(answers).toEqual([]);
  });

  it("gets a copy of the headers, without cookies", async () => {
    const { client } = stage([() => new Response('{"data":1}', { headers: [["set-cookie", "session=1"], ["set-cookie", "edge=2"], ["x-own", "kept"], ["date", new Date(Date.now() + 3_600_000).toUTCString()]] })]);
    const seen: Headers[] = [];
    const onAnswer = ({ headers }: AnswerInfo): void => {
      seen.push(new Headers(headers));
      for (const name of [...headers.keys()]) headers.delete(name);
    };
    const raw = client.raw as unknown as { GET(path: string, init: object): Promise<{ response: Response }> };
    const { response } = await raw.GET("/read", { onAnswer });
    expect([seen[0]!.get("x-own"), seen[0]!.getSetCookie()]).toEqual(["kept", []]);
    expect(response.headers.get("x-own")).toBe("kept");
  });

  it("may throw, at once or later, and the call goes on", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    for (const onAnswer of [() => { throw new Error("own"); }, () => Promise.reject(new Error("own"))]) {
      expect(await stage([ok("done")]).client.trade.once({}, { onAnswer })).toBe("done");
      expect(await caught(stage([code("10")]).client.trade.once({}, { onAnswer }))).toMatchObject({ name: "VenueError" });
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("works for what was prepared before, and is heard of once it is sent", async () => {
    const { answers, options } = listening();
    const { client } = stage([ok("done", told)]);
    const prepared = await client.prepare("trade.once", {}, options);
    expect(answers).toEqual([]);
    await client.send(prepared, options);
    expect(answers.map(short)).toEqual(["1 200 97"]);
  });

  it("must be a function", async () => {
    const { client, sent } = stage([ok()]);
    const error = await caught(client.trade.read({}, { onAnswer: "log" }));
    expect([error.name, error.message]).toEqual(["ValidationError", "madeup trade.read: options.onAnswer must be a function (got string)"]);
    expect((await caught(client.send({ operation: "trade.read", method: "GET", url: "https://api.madeup.test/read", headers: {} }, { onAnswer: {} as never }))).message).toContain("options.onAnswer must be a function (got object)");
    expect(sent).toEqual([]);
  });

  it("is an option of every venue", async () => {
    const sandbox = createSandbox({ limits: true });
    const { answers, options } = listening();
    await createKucoinClient(sandbox.clientOptions("kucoin")).account.getCrossMarginAccount({}, options);
    await createHyperliquidClient(sandbox.clientOptions("hyperliquid")).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 10 }, { ...options, expiresAfter: null });
    await createCoinswitchClient(sandbox.clientOptions("coinswitch")).futures.getPositions({ exchange: "EXCHANGE_2" }, options);
    expect(answers.map(({ status, rateLimit }) => [status, rateLimit?.pool])).toEqual([[200, "spot"], [200, undefined], [200, undefined]]);
    expect(answers[0]!.rateLimit).toEqual({ pool: "spot", limit: 4000, remaining: 3985, resetMs: expect.any(Number) });
  });
});
