/** F17: numbers that JavaScript's own would round, in both directions. */
import fc from "fast-check";
import { SigningError, ValidationError } from "openvenue/hyperliquid";
import { Findings, outcomeOf, type Fault } from "./fault.js";
import { beside, clientsAt, json, type Clients } from "./loopback.js";

/** What a decimal is worth, by BigInt alone: its digits without trailing zeros as a whole number, and a power of ten. */
function worth(decimal: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(decimal)!;
  let digits = BigInt(whole + fraction);
  let power = BigInt(exponent) - BigInt(fraction.length);
  if (digits === 0n) return "0";
  for (; digits % 10n === 0n; digits /= 10n) power++;
  return `${sign}${digits}e${power}`;
}

const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((all) => all.join(""));
const digits = (minLength: number, maxLength = minLength): fc.Arbitrary<string> => fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((all) => all.join(""));
const whole = (maxLength: number): fc.Arbitrary<string> => fc.oneof(fc.constant("0"), joined(fc.integer({ min: 1, max: 9 }).map(String), digits(0, maxLength - 1)));
const near = (middle: bigint): fc.Arbitrary<string> => fc.bigInt({ min: middle - 2n, max: middle + 2n }).map(String);
const integer = fc.oneof(near(2n ** 53n), near(2n ** 63n), near(2n ** 64n), joined(fc.constant("1"), digits(19)), whole(20));
const decimal = fc.oneof(joined(whole(20), fc.constant("."), digits(30)), joined(whole(20), fc.constant("."), digits(1, 30)), joined(whole(6), fc.constant("."), digits(1, 8)));
const power = joined(fc.constantFrom("e", "E"), fc.constantFrom("", "+", "-"), fc.oneof(fc.nat(30), fc.nat(400)).map(String));
const exponential = joined(fc.oneof(integer, decimal), power);
/** A JSON number of any length. */
const literal = joined(fc.constantFrom("", "", "-"), fc.oneof(integer, decimal, exponential));

/** Decimals as a caller may write them: text, with zeros that say nothing, or with an exponent; or a number. */
const amount = fc.oneof(joined(fc.constantFrom("", "", "00"), fc.oneof(integer, decimal)), joined(decimal, fc.constant("0")), exponential, fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.nat().map((n) => n / 1e8));
/** Below 1e21, where JavaScript itself begins to print exponents. */
const wholeNumber = fc.oneof(fc.maxSafeInteger(), integer.map(Number), fc.double({ min: 1e15, max: 9e20, noNaN: true }).map(Math.floor));

/** What a caller gives, the call that takes it, and where it stands in what arrives. */
interface Kind {
  readonly given: fc.Arbitrary<string | number>;
  /** Takes what its types forbid as well: callers are not all of TypeScript. */
  run(clients: Clients, given: never): Promise<unknown>;
  readonly place: RegExp;
  wrap(payload: string): string;
}

const inKucoin = (data: string): string => `{"code":"200000","data":${data}}`;
const inHyperliquid = (response: string): string => `{"status":"ok","response":${response}}`;
const inCoinswitch = (data: string): string => `{"data":${data}}`;

const KINDS: Readonly<Record<string, Kind>> = {
  size: { given: amount, run: ({ kucoin }, size) => kucoin.margin.borrow({ currency: "USDT", size, timeInForce: "FOK" }), place: /"size":([^,}]+)/, wrap: inKucoin },
  margin: { given: amount, run: ({ coinswitch }, margin) => coinswitch.futures.addMargin({ symbol: "ETHUSDT", exchange: "EXCHANGE_2", margin }), place: /"margin":([^,}]+)/, wrap: inCoinswitch },
  target: { given: amount.map(String), run: ({ hyperliquid }, leverage) => hyperliquid.exchange.topUpIsolatedOnlyMargin({ asset: 3, leverage }), place: /"leverage":([^,}]+)/, wrap: inHyperliquid },
  ntli: { given: wholeNumber, run: ({ hyperliquid }, ntli) => hyperliquid.exchange.updateIsolatedMargin({ asset: 1, isBuy: true, ntli }), place: /"ntli":([^,}]+)/, wrap: inHyperliquid },
  leverage: { given: wholeNumber, run: ({ coinswitch }, leverage) => coinswitch.futures.updateLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", leverage }), place: /"leverage":([^,}]+)/, wrap: inCoinswitch },
  id: { given: fc.oneof(digits(20), integer), run: ({ kucoin }, orderNo) => kucoin.margin.getBorrowHistory({ currency: "USDT", orderNo }), place: /[?&]orderNo=([^&]+)/, wrap: inKucoin },
};

interface Case {
  readonly kind: string;
  readonly given: string | number;
  /** Whether the spec's rules are held against what is given. */
  readonly validate: "error" | "off";
  readonly id: string;
  readonly numbers: readonly string[];
}

const anyCase: fc.Arbitrary<Case> = fc.oneof(
  ...Object.entries(KINDS).map(([kind, { given }]) => fc.record({ kind: fc.constant(kind), given, validate: fc.constantFrom("error", "off"), id: fc.oneof(digits(20), integer), numbers: fc.array(literal, { minLength: 1, maxLength: 6 }) })),
);

/** An amount arrives with its digits and without an exponent that was not the caller's; an id as it is. */
function arrivedWhole({ kind, given }: Case, token: string): boolean {
  const text = token.replaceAll('"', "");
  if (kind === "id") return text === given;
  const ownExponent = typeof given === "string" && /e/i.test(given);
  return worth(text) === worth(String(given)) && (ownExponent || !/e/i.test(text));
}

/** What a caller gets for a JSON number: a number where one holds every digit, otherwise a bigint or the text. */
function expectedOf(token: string): number | bigint | string {
  if (/^-?\d+$/.test(token)) return BigInt(token) > -(2n ** 53n) && BigInt(token) < 2n ** 53n ? Number(token) : BigInt(token);
  const value = Number(token);
  return Number.isFinite(value) && worth(String(value)) === worth(token) ? value : token;
}

const payloadOf = ({ id, numbers }: Case): string => `{"id":"${id}","list":[${numbers.join(", ")}],"rows":[${numbers.map((n) => `{"n": ${n}}`).join(",")}]}`;

function readWhole({ id, numbers }: Case, value: unknown): boolean {
  const payload = value as { readonly id: string; readonly list: readonly unknown[]; readonly rows: readonly { readonly n: unknown }[] };
  return payload.id === id && numbers.every((token, index) => [payload.list[index], payload.rows[index]?.n].every((read) => Object.is(read, expectedOf(token))));
}

const CASES = 10_000;

export const digitsKept: Fault = {
  id: "F17",
  fault: "Integers 2^53 ± 1 and 2^63, 20-digit ids, decimals with 30 digits, exponents",
  required: "the same digits out as in; property test, 10,000 cases",
  async measure() {
    const findings = new Findings();
    let current: Case | undefined;
    let refused = 0;
    let numbers = 0;
    await beside((_request, response) => json(response, 200, KINDS[current!.kind]!.wrap(payloadOf(current!))), async ({ origin, requests }) => {
      const clients = { error: clientsAt(origin, { limiter: false }), off: clientsAt(origin, { limiter: false, validate: "off" }) };
      const keepsDigits = async (each: Case): Promise<boolean> => {
        current = each;
        const { run, place } = KINDS[each.kind]!;
        const before = requests.length;
        const { value, error } = await outcomeOf(run(clients[each.validate], each.given as never));
        const [sent, ...more] = requests.slice(before);
        numbers += 2 * each.numbers.length;
        if (error instanceof ValidationError || error instanceof SigningError) {
          refused += 1;
          // The answer's turn comes all the same, with a call that goes through.
          current = { ...each, kind: "id" };
          return sent === undefined && readWhole(each, await KINDS.id!.run(clients.off, "1" as never));
        }
        return !error && more.length === 0 && arrivedWhole(each, place.exec(sent!.target + sent!.body)![1]!) && readWhole(each, value);
      };
      const { failed, numRuns, counterexample } = await fc.check(fc.asyncProperty(anyCase, keepsDigits), { numRuns: CASES });
      findings.add(failed ? `lost: ${JSON.stringify(counterexample)}` : `${numRuns} cases over HTTP: ${numRuns - refused} amounts and ids arrived with their digits, ${refused} were refused unsent; ${numbers} numbers of answers were read with theirs`, !failed);
    });
    return findings.measured;
  },
};
