/**
 * What recording leaves of an account: nothing. Every fixture stands for a recording. Canaries are planted wherever a value may stand, and looked
 * for in what would be written, in every spelling.
 */
import { describe, expect, it } from "vitest";
import type { LoadedOperation, Node } from "../../scripts/lib/load.js";
import { asSent } from "../../scripts/lib/record/as-sent.js";
import { isKnownCode, knownMessage } from "../../scripts/lib/record/message.js";
import { isPublic } from "../../scripts/lib/record/public.js";
import { redact } from "../../scripts/lib/record/redact.js";
import { fixturesOf, pathPattern, venues, WireView, type Fixture } from "../contract/fixtures.js";
import { isSuccess, problemsOf } from "../contract/problems.js";

const all = venues.filter(({ id }) => ["hyperliquid", "kucoin", "coinswitch"].includes(id));

/** Makes values that nobody could guess, the same ones in every run, and remembers them. */
class Canaries {
  readonly planted: string[] = [];
  #state = 12345;

  /** Digits of a hash of how many there were before. */
  text(alphabet: string, length: number): string {
    const text = Array.from({ length }, () => {
      let mixed = (this.#state = (this.#state + 0x9e3779b9) | 0);
      mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return alphabet[((mixed ^ (mixed >>> 15)) >>> 0) % alphabet.length];
    }).join("");
    return text.startsWith("0") ? `7${text.slice(1)}` : text;
  }

  /** What is shorter could be anything's. */
  keep(value: string): string {
    if (value.length >= 6) this.planted.push(value);
    return value;
  }

  hex = (length: number): string => this.keep(this.text("0123456789abcdef", length));
  digits = (length: number): string => this.keep(this.text("123456789", length));
  word = (): string => this.keep(this.text("bcdfghjklmnpqrstvwxz", 10));

  /** Of every kind that an account has, one after the other. */
  readonly kinds: (() => string)[] = [
    () => this.hex(24),
    () => `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-8${this.hex(3)}-${this.hex(12)}`,
    () => `0x${this.hex(40)}`,
    () => `0x${this.hex(40).toUpperCase()}`,
    () => `0x${this.hex(64)}`,
    () => `${this.word()}@${this.word()}.example`,
    () => this.keep(`${this.digits(3)}.12.${this.digits(3)}.7`),
    () => `${this.word()} ${this.word()}`,
    () => `${this.digits(9)}.${this.digits(6)}`,
    () => this.digits(19),
    () => `${this.word()}${this.digits(6)}=`,
    () => JSON.stringify({ apiKey: this.hex(24), order: { clientOid: this.word() } }),
    () => `https://${this.word()}.example/?key=${this.hex(32)}`,
    () => `Order ${this.digits(12)} of ${this.word()} not exist`,
    () => `User or API Wallet 0x${this.hex(40)} does not exist, insufficient balance ${this.digits(8)}`,
  ];
  #turn = 0;
  next = (): string => this.kinds[this.#turn++ % this.kinds.length]!();
  /** One that is no figure. */
  name = (): string => {
    for (;;) {
      const count = this.planted.length;
      const text = this.next();
      if (!/^[\d.]+$/.test(text)) return text;
      this.planted.length = count;
    }
  };
  number = (): number => Number(this.#turn++ % 2 === 0 ? this.digits(14) : `${this.digits(7)}.${this.digits(4)}`);

  /** Those that a text has, whichever way it spells them. */
  in(text: string): string[] {
    const plain = text.toLowerCase();
    return [...new Set(this.planted)].filter((canary) => {
      const bytes = Buffer.from(canary);
      // A base64 text may begin at any of three bytes; two letters at its ends depend on what stands beside it.
      const base64 = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replace(/=+$/, "").slice(shift === 0 ? 0 : shift + 1, -2));
      return [canary, bytes.toString("hex"), encodeURIComponent(canary), ...base64].some((spelling) => plain.includes(spelling.toLowerCase()));
    });
  }
}

/** A canary in place of every value, and members, rows and names that no spec has. Nothing of it fits the spec. @param figures whether numbers count */
function everywhere(value: unknown, canaries: Canaries, figures: boolean): unknown {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") return figures ? canaries.number() : value;
  if (typeof value === "string") return figures ? canaries.next() : canaries.name();
  if (Array.isArray(value)) return [...value.map((item) => everywhere(item, canaries, figures)), figures ? canaries.next() : canaries.name(), { [canaries.word()]: canaries.next() }];
  const members = Object.entries(value as Node).map(([name, member]) => [name, everywhere(member, canaries, figures)] as const);
  return Object.fromEntries([...members, [canaries.word(), canaries.next()], [canaries.hex(24), { [canaries.word()]: canaries.number() }]]);
}

const HEADERS = ["cookie", "authorization", "x-forwarded-for", "user-agent", "set-cookie", "KC-API-KEY", "KC-API-SIGN", "KC-API-PASSPHRASE", "KC-API-PARTNER", "X-AUTH-APIKEY", "X-AUTH-SIGNATURE", "gw-ratelimit-remaining", "gw-ratelimit-limit", "content-type"];

/** The path with a canary for each parameter. */
function pathWith(operation: LoadedOperation, make: (name: string) => string): string {
  return operation.path.replace(/#.*$/, "").replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(make(name)));
}

/** @param figures whether figures of the answer are anybody's */
function flooded(operation: LoadedOperation, fixture: Fixture, canaries: Canaries, figures: boolean): Fixture {
  const headers = (given: Fixture["request"]["headers"]): Record<string, string> => Object.fromEntries([...Object.keys(given ?? {}), ...HEADERS, canaries.word()].map((name) => [name, canaries.next()]));
  const { request, response } = fixture;
  return {
    ...fixture,
    note: canaries.next(),
    request: {
      ...request,
      path: pathWith(operation, canaries.next),
      query: { ...Object.fromEntries(Object.keys(request.query ?? {}).map((name) => [name, canaries.next()])), [canaries.word()]: canaries.next() },
      headers: headers(request.headers),
      ...(request.body === undefined ? {} : { body: everywhere(request.body, canaries, true) }),
    },
    response: { status: response.status, headers: headers(response.headers), ...(response.text === undefined ? { body: everywhere(response.body, canaries, figures) } : { text: canaries.next() }) },
  };
}

/** A value of the same form that nobody could guess; undefined for what has no room for one. */
function disguised(value: string | number, canaries: Canaries): string | number | undefined {
  const text = String(value);
  if (typeof value === "number" && !(Number.isSafeInteger(value) && text.length >= 6)) return undefined;
  if (/^\d{6,}$/.test(text)) return typeof value === "number" ? Number(canaries.digits(Math.min(text.length, 15))) : canaries.digits(text.length);
  if (/^\d+\.\d{2,}$/.test(text)) return `${canaries.digits(7)}.${canaries.digits(text.split(".")[1]!.length)}`;
  if (/^0x[0-9a-f]{16,}$/i.test(text)) return `0x${canaries.hex(text.length - 2)}`;
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)) return canaries.kinds[1]!();
  if (/^[0-9a-f]{16,}$/i.test(text)) return canaries.hex(text.length);
  return /^[a-z][A-Za-z ]{3,}$/.test(text) ? canaries.word() : undefined;
}

/** As many values as can be canaries while the recording still fits the spec: one after the other, kept where it does. */
function blended(operation: LoadedOperation, wire: WireView, fixture: Fixture, canaries: Canaries): Fixture {
  const out = structuredClone(fixture);
  const visit = (holder: Node, figures: boolean): void => {
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      if (value !== null && typeof value === "object") visit(value as Node, figures);
      if (typeof value !== "string" && typeof value !== "number") continue;
      // Figures of a market are nobody's.
      if (!figures && /^[\d.]+$/.test(String(value))) continue;
      const before = canaries.planted.length;
      const canary = disguised(value, canaries);
      if (canary === undefined) continue;
      holder[key] = canary;
      if (problemsOf(operation, wire, out).length === 0) continue;
      holder[key] = value;
      canaries.planted.length = before;
    }
  };
  for (const part of [out.request.query, out.request.body, out.response.body]) if (part !== null && typeof part === "object") visit(part as Node, part !== out.response.body || !isPublic(wire, operation));
  return out;
}

describe.each(all)("$id", (venue) => {
  const wire = new WireView(venue);
  const fixtures = fixturesOf(venue);
  const each = venue.operations.flatMap((operation) => (fixtures.get(operation.id) ?? []).map((fixture) => ({ operation, fixture })));

  it("fits the spec afterwards, and a second round changes nothing", { timeout: 180_000 }, () => {
    const wrong = each.flatMap(({ operation, fixture }) => {
      const { fixture: once } = redact(wire, operation, fixture);
      const twice = redact(wire, operation, once).fixture;
      return [...problemsOf(operation, wire, once), ...(JSON.stringify(twice) === JSON.stringify(once) ? [] : ["changes again"])].map((problem) => `${fixture.name}: ${problem}`);
    });
    expect(wrong).toEqual([]);
  });

  it("has none of the canaries that stand for every value, header, name and text", { timeout: 180_000 }, () => {
    let planted = 0;
    const survived = each.flatMap(({ operation, fixture }) => {
      const canaries = new Canaries();
      const { fixture: written } = redact(wire, operation, flooded(operation, fixture, canaries, !isPublic(wire, operation)));
      planted += canaries.planted.length;
      return canaries.in(JSON.stringify(written)).map((canary) => `${fixture.name}: ${canary}`);
    });
    expect(survived).toEqual([]);
    expect(planted).toBeGreaterThan(20 * each.length);
  });

  it("has none of those in a recording that fits the spec, and what the client sends fits it too", { timeout: 180_000 }, async () => {
    let planted = 0;
    const wrong: string[] = [];
    for (const operation of venue.operations) {
      const fixture = fixtures.get(operation.id)!.find((candidate) => isSuccess(operation, wire, candidate))!;
      const canaries = new Canaries();
      const recorded = blended(operation, wire, fixture, canaries);
      planted += canaries.planted.length;
      const sent = await asSent(wire, operation, redact(wire, operation, recorded).fixture);
      wrong.push(...problemsOf(operation, wire, sent).map((problem) => `${fixture.name}: ${problem}`), ...canaries.in(JSON.stringify(sent)).map((canary) => `${fixture.name}: ${canary}`));
    }
    expect(wrong).toEqual([]);
    expect(planted).toBeGreaterThan(venue.operations.length);
  });
});

const named = (id: string): { wire: WireView; operation: (name: string) => LoadedOperation } => {
  const venue = all.find((candidate) => candidate.id === id)!;
  return { wire: new WireView(venue), operation: (name) => venue.operations.find((operation) => operation.id === name)! };
};

describe("what stays recognisable", () => {
  const { wire, operation } = named("kucoin");
  const history = operation("margin.getBorrowHistory");
  const row = { orderNo: "68b2f135d3e4f500012b9b11", symbol: "BTC-USDT", currency: "BTC", size: "0.123", actualSize: "0.12", status: "SUCCESS", createdTime: 1755500100500 };
  const recording: Fixture = {
    name: "",
    source: "recorded live",
    date: "2026-11-22",
    request: { method: "GET", path: "/api/v3/margin/borrow", query: { currency: "BTC", orderNo: row.orderNo } },
    response: { status: 200, headers: { "content-type": "application/json;charset=UTF-8" }, body: { code: "200000", data: { timestamp: 1755500201000, currentPage: 1, pageSize: 50, totalNum: 2, totalPage: 1, items: [row, { ...row, orderNo: "68b2f135d3e4f500012b9b12", size: "0.12", hint: "news" }] } } },
  };
  const { fixture, left, replaced } = redact(wire, history, recording);
  const { items } = (fixture.response.body as { data: { items: (typeof row)[] } }).data;

  it("an id is the same wherever it stands, and another one is another", () => {
    expect(items[0]!.orderNo).toBe(fixture.request.query!.orderNo);
    expect(items[1]!.orderNo).not.toBe(items[0]!.orderNo);
    expect(items[1]!.size).toBe(items[0]!.actualSize);
    expect(fixture.request.query!.orderNo).not.toBe(row.orderNo);
  });

  it("markets, currencies, states and codes stay; decimals keep their places", () => {
    expect(items[0]).toMatchObject({ symbol: "BTC-USDT", currency: "BTC", status: "SUCCESS" });
    expect(items[1]!.size).toMatch(/^\d+\.\d{2}$/);
    expect(fixture.response).toMatchObject({ headers: { "content-type": "application/json" }, body: { code: "200000" } });
  });

  it("what the spec does not have is left out, and said", () => {
    expect(items[1]).not.toHaveProperty("hint");
    expect(left).toEqual(["answer.data.items[].hint"]);
    expect(replaced.get("answer.data.items[].orderNo")).toBe(2);
  });

  it("figures of markets stay where nobody is asked about, and only there", () => {
    const ofHyperliquid = named("hyperliquid");
    const closed = (name: string): boolean => isPublic(ofHyperliquid.wire, ofHyperliquid.operation(name));
    expect(["info.l2Book", "info.candleSnapshot"].filter((name) => !closed(name))).toEqual([]);
    // Anybody may ask about any address; and trades name both sides.
    expect(["info.clearinghouseState", "info.orderStatus", "info.recentTrades", "info.vaultSummaries", "explorer.txDetails"].filter(closed)).toEqual([]);
    expect(isPublic(wire, operation("spot.getTicker"))).toBe(true);
    expect(isPublic(wire, history)).toBe(false);
  });

  it("of a refusal's words those that the error table spells out", () => {
    const { venue } = named("hyperliquid").wire;
    expect(knownMessage(venue, "User or API Wallet 0xAbCd12 does not exist, ask bob")).toBe("User or API Wallet 0x000000 does not exist");
    expect(knownMessage(venue, "Insufficient margin to place order. asset=3")).toBe("Insufficient margin");
    expect(knownMessage(venue, "Something that nobody has seen")).toBeUndefined();
    expect(knownMessage(named("coinswitch").wire.venue, "Input bob is missing")).toBe("Input text is missing");
  });

  it("codes of the error table, but not every code because the table has a last resort", () => {
    const { venue } = named("coinswitch").wire;
    expect([110043, "110043", 5550001, "110043x", "987654"].map((code) => isKnownCode(venue, code))).toEqual([true, true, false, false, false]);
    expect([isKnownCode(wire.venue, "126017"), isKnownCode(wire.venue, "126999")]).toEqual([true, false]);
  });

  it("the action that a multi-sig action wraps, by that action's spec", () => {
    const ofHyperliquid = named("hyperliquid");
    const multiSig = fixturesOf(ofHyperliquid.wire.venue).get("exchange.multiSig")!.find(({ name }) => name.endsWith("/update-leverage"))!;
    const { action } = redact(ofHyperliquid.wire, ofHyperliquid.operation("exchange.multiSig"), multiSig).fixture.request.body as { action: { payload: { action: Node } } };
    expect(action.payload.action).toEqual({ type: "updateLeverage", asset: expect.any(Number) as number, isCross: expect.any(Boolean) as boolean, leverage: expect.any(Number) as number });
  });

  /** What an answer becomes that has this schema alone. */
  const answerOf = (schema: Node, body: unknown): unknown => {
    const made = { ...history, node: { ...history.node, responses: { "200": { content: { "application/json": { schema } } } } } } as unknown as LoadedOperation;
    return redact(new WireView(wire.venue), made, { ...recording, response: { status: 200, body } }).fixture.response.body;
  };

  it("a value without any placeholder is not written", () => {
    expect(() => answerOf({ type: "string", pattern: "^(?:x{3}|y{3}z)$" }, "yyyz")).toThrow("no placeholder fits answer");
  });

  it("a placeholder is never one of the values that a list has: it would say something", () => {
    expect(answerOf({ type: "array", items: { type: "string", "x-known-values": ["OPEN", "DONE"], examples: ["OPEN"] } }, ["DONE", "ALICE"])).toEqual(["DONE", "text"]);
  });

  it("moments become moments, and what only reads like one does not", () => {
    const row = { type: "string", "x-unit": "ms" };
    expect(answerOf({ type: "array", items: row }, ["1755500201000", "0x6abcdef012345678", "1755500201000", "250"])).toEqual(["1767225600000", "0x0000000000000001", "1767225600000", "1"]);
  });

  it("a path of another operation is refused", () => {
    expect(pathPattern(history).test("/api/v3/margin/repay")).toBe(false);
    expect(() => redact(wire, history, { ...recording, request: { method: "GET", path: "/api/v3/margin/repay" } })).toThrow("another path");
  });
});
