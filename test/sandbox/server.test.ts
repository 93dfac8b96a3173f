/** The sandbox as a server: it outlives callers that go away and requests that make no sense. */
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient } from "openvenue/kucoin";
import { createSandbox, type Sandbox } from "openvenue/sandbox";
import { afterEach, describe, expect, it, vi } from "vitest";

let sandbox: Sandbox;
const unhandled = vi.fn();
process.on("unhandledRejection", unhandled);

afterEach(async () => {
  await sandbox.close();
  expect(unhandled).not.toHaveBeenCalled();
});

it("outlives a caller that goes away in the middle of its request", async () => {
  sandbox = createSandbox();
  const { port } = new URL(await sandbox.listen());
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("POST /exchange HTTP/1.1\r\nhost: sandbox\r\ncontent-length: 100\r\n\r\n{");
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await createKucoinClient(sandbox.clientOptions("kucoin")).spot.getServerTime()).toBeTypeOf("number");
});

it("answers for its own faults, in process and as a server", async () => {
  let broken = false;
  const clock = (): number => {
    if (broken) throw new Error("a clock that fails");
    return 1_700_000_000_000;
  };
  sandbox = createSandbox({ clock });
  broken = true;
  const inProcess = await sandbox.fetch("https://api.kucoin.com/api/v1/timestamp");
  const served = await fetch(`${await sandbox.listen()}/kucoin/api/v1/timestamp`);
  for (const answer of [inProcess, served]) {
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("a clock that fails");
    // Not the machine's date in its place.
    expect(answer.headers.get("date")).toBeNull();
  }
});

it("says so when no venue has a path, a body is too large, or it listens already", async () => {
  sandbox = createSandbox();
  const url = await sandbox.listen();
  expect(sandbox.url).toBe(url);
  expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  expect((await fetch(`${url}/exchange`, { method: "POST", body: "x".repeat(2 << 20) }).catch(() => ({ status: 413 }))).status).toBe(413);
  await expect(sandbox.listen()).rejects.toThrow("listens already");
});

describe("hosts", () => {
  const TIME = "api/v1/timestamp";
  const counted = async (url: string, fetch: (url: string) => Promise<Response>): Promise<string[]> => {
    const before = { ...sandbox.requests.byOperation };
    expect((await fetch(url)).status, url).toBe(200);
    return Object.entries(sandbox.requests.byOperation).filter(([id, count]) => count !== (before[id] ?? 0)).map(([id]) => id);
  };

  it("are told by prefix and by origin; without either, the first that has the path is meant", async () => {
    sandbox = createSandbox();
    const url = await sandbox.listen();
    const [spot, futures] = [["kucoin spot.getServerTime"], ["kucoin futures.getServerTime"]];
    expect(await counted(`${url}/kucoin/${TIME}`, fetch)).toEqual(spot);
    expect(await counted(`${url}/kucoin/futures/${TIME}`, fetch)).toEqual(futures);
    expect(await counted(`${url}/${TIME}`, fetch)).toEqual(spot);
    expect(await counted(`https://api.kucoin.com/${TIME}`, sandbox.fetch)).toEqual(spot);
    expect(await counted(`https://api-futures.kucoin.com/${TIME}`, sandbox.fetch)).toEqual(futures);
    expect(await counted(`https://elsewhere.example/kucoin/futures/${TIME}`, sandbox.fetch)).toEqual(futures);
    for (const other of [`https://api-broker.kucoin.com/${TIME}`, "https://api-futures.kucoin.com/api/v1/margin/config"]) expect(await (await sandbox.fetch(other)).json()).toMatchObject({ code: "404" });
    expect((await fetch(`${url}/kucoin/broker/${TIME}`)).status).toBe(404);
    expect((await fetch(`${url}/kucoin/api/${TIME}`)).status).toBe(404);
  });

  it("have a base URL each in the options of a client, and a path that is another host's name is no prefix", async () => {
    sandbox = createSandbox();
    const url = await sandbox.listen();
    const options = sandbox.clientOptions("kucoin");
    expect(options.baseUrl).toEqual({ api: `${url}/kucoin`, futures: `${url}/kucoin/futures`, broker: `${url}/kucoin/broker` });
    const kucoin = createKucoinClient(options);
    expect([await kucoin.spot.getServerTime(), await kucoin.futures.getServerTime()]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(sandbox.requests.byOperation).toEqual({ "kucoin spot.getServerTime": 1, "kucoin futures.getServerTime": 1 });

    // A call at another host's URL is not what it would be at its own.
    const contracts = async (host: string): Promise<number> => (await fetch(`${url}/kucoin${host}/api/v1/contracts/active`)).status;
    expect([await contracts("/futures"), await contracts("")]).toEqual([200, 404]);

    const both = sandbox.clientOptions("hyperliquid");
    expect(both.baseUrl).toEqual({ api: `${url}/hyperliquid`, explorer: `${url}/hyperliquid/explorer` });
    expect((await createHyperliquidClient(both).explorer.blockDetails({ height: 0 })).height).toBe(0);
    const signed = await createHyperliquidClient(both).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 10 });
    expect(signed).toEqual({ type: "default" });
  });
});

describe("sockets", () => {
  /** What a bare socket sees of one request: the bytes that came, and how it ended. */
  const exchangeOf = async (url: string, target: string): Promise<{ text: string; end: string }> => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let text = "";
    socket.setEncoding("utf8").on("data", (part: string) => (text += part));
    socket.write(`GET ${target} HTTP/1.1\r\nhost: sandbox\r\nconnection: close\r\n\r\n`);
    const end = await new Promise<string>((resolve) => socket.once("error", (error: NodeJS.ErrnoException) => resolve(String(error.code))).once("end", () => resolve("end")));
    socket.destroy();
    return { text, end };
  };
  const TIME = "/kucoin/api/v1/timestamp";

  /** Sockets and timers that keep the process alive. A few are the test runner's and come and go. */
  const alive = (): number => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap" || name === "Timeout").length;
  const A_FEW = 5;
  const becomes = async (condition: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 500 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it("a reset is one of TCP, not an end", async () => {
    sandbox = createSandbox();
    const url = await sandbox.listen();
    expect((await exchangeOf(url, TIME)).end).toBe("end");
    for (const when of ["before", "after"] as const) {
      const injection = sandbox.inject({ kind: "reset", when });
      expect(await exchangeOf(url, TIME)).toEqual({ text: "", end: "ECONNRESET" });
      injection.remove();
    }
    sandbox.inject({ kind: "reset", when: "during" });
    const { text, end } = await exchangeOf(url, TIME);
    expect(end).toBe("ECONNRESET");
    const [head, body] = text.split("\r\n\r\n") as [string, string];
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(body).toHaveLength(Number(/content-length: (\d+)/i.exec(head)![1]) >> 1);
  });

  it("a reset or a stall during an empty body leaves something missing", async () => {
    sandbox = createSandbox();
    const url = await sandbox.listen();
    sandbox.inject({ kind: "reset", when: "during" });
    // The venue's answer to a path that it does not have is empty.
    const { text, end } = await exchangeOf(url, "/hyperliquid/nowhere");
    expect(text).toMatch(/^HTTP\/1\.1 404 Not Found\r\n[^]*content-length: 1\r\n[^]*\r\n\r\n$/i);
    expect(end).toBe("ECONNRESET");
  });

  it("a truncated answer is a complete message", async () => {
    sandbox = createSandbox();
    const url = await sandbox.listen();
    sandbox.inject({ kind: "truncate" });
    const { text, end } = await exchangeOf(url, TIME);
    const [head, body] = text.split("\r\n\r\n") as [string, string];
    expect([body.length, end]).toEqual([Number(/content-length: (\d+)/i.exec(head)![1]), "end"]);
  });

  it("callers that give up leave no socket and no timer that keeps the process alive", async () => {
    sandbox = createSandbox();
    const url = await sandbox.listen();
    const before = alive();
    sandbox.inject({ kind: "no-answer", when: "before", times: 10 });
    sandbox.inject({ kind: "stall", times: 10 });
    sandbox.inject({ kind: "delay", ms: 60_000, when: "before", times: 10 });
    sandbox.inject({ kind: "delay", ms: 60_000, when: "after", times: 10 });
    const agent = new Agent({ keepAlive: false });
    const requests = Array.from({ length: 40 }, () => request(url + TIME, { agent }).on("error", () => undefined).end());
    await becomes(() => sandbox.requests.total === 40);
    // A socket on either side, and the timers of the delays.
    expect(alive()).toBeGreaterThan(before + 80);
    for (const each of requests) each.destroy();
    await becomes(() => alive() < before + A_FEW);
    expect(alive()).toBeLessThan(before + A_FEW);
    expect((await exchangeOf(url, TIME)).end).toBe("end");
  });

  it("in process, too", async () => {
    sandbox = createSandbox();
    const before = alive();
    sandbox.inject({ kind: "no-answer", when: "after", times: 10 });
    sandbox.inject({ kind: "delay", ms: 60_000, when: "before", times: 10 });
    sandbox.inject({ kind: "delay", ms: 60_000, when: "after", times: 10 });
    // One signal for all of them, and no warning of a leak.
    const warned = vi.fn();
    process.on("warning", warned);
    const caller = new AbortController();
    const waiting = Array.from({ length: 30 }, () => sandbox.fetch("https://api.kucoin.com/api/v1/timestamp", { signal: caller.signal }).catch((error: unknown) => error));
    await becomes(() => alive() > before + 20 - A_FEW);
    expect(alive()).toBeGreaterThan(before + 20 - A_FEW);
    caller.abort(new Error("enough"));
    expect(new Set((await Promise.all(waiting)).map(String))).toEqual(new Set(["Error: enough"]));
    await becomes(() => alive() < before + A_FEW);
    expect(alive()).toBeLessThan(before + A_FEW);
    process.off("warning", warned);
    expect(warned).not.toHaveBeenCalled();
    await expect(sandbox.fetch("https://api.kucoin.com/api/v1/timestamp", { signal: caller.signal })).rejects.toThrow("enough");
    expect(sandbox.requests.total).toBe(30);
  });
});

describe("refused connections", () => {
  it("ends the connections that exist, keeps the port, and does not listen meanwhile", async () => {
    sandbox = createSandbox();
    const url = await sandbox.listen();
    const idle = connect(Number(new URL(url).port), "127.0.0.1");
    const ended = new Promise((resolve) => idle.once("close", resolve));
    await new Promise((resolve) => idle.once("connect", resolve));
    idle.on("error", () => undefined).resume();
    await sandbox.refuseConnections();
    await ended;
    const refused = await new Promise<string>((resolve) => connect(Number(new URL(url).port), "127.0.0.1").once("error", (error: NodeJS.ErrnoException) => resolve(String(error.code))));
    expect(refused).toBe("ECONNREFUSED");
    expect(sandbox.clientOptions("coinswitch").baseUrl).toEqual({ api: `${url}/coinswitch`, hft: `${url}/coinswitch/hft` });
    await expect(sandbox.listen()).rejects.toThrow("acceptConnections");
    await sandbox.acceptConnections();
    await sandbox.acceptConnections();
    expect((await fetch(`${url}/kucoin/api/v1/timestamp`)).status).toBe(200);
  });

  it("can be closed and opened anew", async () => {
    sandbox = createSandbox();
    await sandbox.listen();
    await sandbox.refuseConnections();
    await sandbox.close();
    expect(sandbox.url).toBeUndefined();
    expect((await sandbox.fetch("https://api.kucoin.com/api/v1/timestamp")).status).toBe(200);
    expect((await fetch(`${await sandbox.listen()}/kucoin/api/v1/timestamp`)).status).toBe(200);
  });

  it("does not take a failed listen for a success", async () => {
    sandbox = createSandbox();
    const other = createSandbox();
    const port = Number(new URL(await other.listen()).port);
    await expect(sandbox.listen(port)).rejects.toThrow("EADDRINUSE");
    expect(sandbox.url).toBeUndefined();
    await other.close();
    expect(await sandbox.listen(port)).toBe(`http://127.0.0.1:${port}`);
  });
});

describe("the venue's clock", () => {
  const NOW = 1_767_225_600_000;
  const TIME = "https://api.kucoin.com/api/v1/timestamp";

  it("makes the Date header, in whole seconds", async () => {
    const now = NOW + 999;
    sandbox = createSandbox({ clock: () => now });
    const url = await sandbox.listen();
    sandbox.inject({ kind: "status", status: 503, operation: "exchange.updateLeverage" });
    const answers = [await sandbox.fetch(TIME), await fetch(`${url}/kucoin/api/v1/timestamp`), await fetch(`${url}/nowhere`), await sandbox.fetch("https://api.hyperliquid.xyz/exchange", { method: "POST", body: '{"action":{"type":"updateLeverage"}}' })];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 503]);
    expect(answers.map(({ headers }) => headers.get("date"))).toEqual(Array(4).fill("Thu, 01 Jan 2026 00:00:00 GMT"));
  });

  it("is shifted while it runs, on the header as in the answers, and is put right again", async () => {
    sandbox = createSandbox({ clock: () => NOW });
    const url = await sandbox.listen();
    const prepared = await createKucoinClient({ ...sandbox.clientOptions("kucoin"), clock: () => NOW }).prepare("margin.getBorrowHistory", { currency: "USDT" });
    const ask = async (): Promise<[number, string, string | null]> => {
      const response = await fetch(prepared.url, { headers: prepared.headers });
      return [response.status, ((await response.json()) as { code: string }).code, response.headers.get("date")];
    };
    expect(await ask()).toEqual([200, "200000", "Thu, 01 Jan 2026 00:00:00 GMT"]);
    sandbox.shiftClock(30_000);
    expect(await ask()).toEqual([400, "400002", "Thu, 01 Jan 2026 00:00:30 GMT"]);
    sandbox.shiftClock(-600_001);
    expect(await ask()).toEqual([400, "400002", "Wed, 31 Dec 2025 23:49:59 GMT"]);
    expect(await (await fetch(`${url}/kucoin/api/v1/timestamp`)).json()).toEqual({ code: "200000", data: NOW - 600_001 });
    sandbox.shiftClock(0);
    expect(await ask()).toEqual([200, "200000", "Thu, 01 Jan 2026 00:00:00 GMT"]);
  });
});
