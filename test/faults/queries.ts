/** F29: texts that a URL must encode, and that KuCoin and CoinSwitch want signed as they were before. */
import { createHmac, createPrivateKey, sign as nodeSign } from "node:crypto";
import { defaultSeed } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault } from "./fault.js";
import { beside, clientsAt, json, OK, type Clients, type Loopback, type Received } from "./loopback.js";

/** Values of one parameter; an array is the parameter repeated. */
type Value = string | readonly string[] | number | boolean;
const VALUES: readonly Value[] = [
  " ", "a b", " a  b ", "+", "a+b", "a +b", "%", "100%", "%41", "%2B", "%252B", "%zz", "a%20b", "&", "a&b=c", "=", "a==b", "#", "a#b", "?", "a?b/c", ";", "a;b", ",", "a,b", "'", "it's", '"quoted"', "\\", "|", "`^`", "<>", "[0]", "{x}",
  "~!*()", "$:@", "a/../b", "é", "e\u0301", "漢字", "عربي", "😀", "👩‍👩‍👧", "＋", "\u00a0", "\u200b", "\t", "a\r\nb", "\u007f", "x".repeat(500), ["a", "b"], ["a b", "c+d", "e%f", "é"], 12, true, "",
];
const rawPairs = (name: string, value: Value): [string, string][] => (Array.isArray(value) ? value as string[] : [value]).map((single) => [name, String(single)]);
const asRaw = (pairs: readonly (readonly string[])[]): string => pairs.map(([name, value]) => `${name}=${value}`).join("&");

const { kucoin: { account: kucoinKeys }, coinswitch: { account: coinswitchKeys } } = defaultSeed;
const coinswitchKey = createPrivateKey({ key: Buffer.from(`302e020100300506032b657004220420${coinswitchKeys.secretKey}`, "hex"), format: "der", type: "pkcs8" });

interface Venue {
  readonly name: string;
  readonly path: string;
  readonly prepare: (clients: Clients, value: never) => Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>;
  readonly pairs: (value: Value) => [string, string][];
  /** The venue's own rule: what the headers must hold for a query that is not encoded. */
  readonly signature: { readonly header: string; readonly epoch: string; of(epoch: string, target: string): string };
}

const VENUES: readonly Venue[] = [
  {
    name: "KuCoin",
    path: "/api/v3/margin/borrow",
    prepare: ({ kucoin }, orderNo) => kucoin.prepare("margin.getBorrowHistory", { currency: "USDT", orderNo }),
    pairs: (value) => [["currency", "USDT"], ...rawPairs("orderNo", value)],
    signature: { header: "KC-API-SIGN", epoch: "KC-API-TIMESTAMP", of: (epoch, target) => createHmac("sha256", kucoinKeys.apiSecret).update(`${epoch}GET${target}`, "utf8").digest("base64") },
  },
  {
    name: "CoinSwitch",
    path: "/trade/api/v2/futures/leverage",
    prepare: ({ coinswitch }, symbol) => coinswitch.prepare("futures.getLeverage", { symbol, exchange: "EXCHANGE_2" }),
    pairs: (value) => [...rawPairs("symbol", value), ["exchange", "EXCHANGE_2"]],
    signature: { header: "X-AUTH-SIGNATURE", epoch: "X-AUTH-EPOCH", of: (epoch, target) => nodeSign(null, Buffer.from(`GET${target}${epoch}`, "utf8"), coinswitchKey).toString("hex") },
  },
];

/** What may stand in a query without being encoded, and what encodes the rest. */
const ENCODED = /^(?:[A-Za-z0-9\-._~!*'()&=]|%[0-9A-F]{2})*$/;

/** What is wrong with one request, as prepared and as it arrived. */
async function problemOf(venue: Venue, clients: Clients, value: Value, { requests }: Loopback): Promise<string | undefined> {
  const { path, pairs, signature } = venue;
  const raw = pairs(value);
  const prepared = await venue.prepare(clients, value as never);
  const wanted = signature.of(prepared.headers[signature.epoch]!, `${path}?${asRaw(raw)}`);
  if (prepared.headers[signature.header] !== wanted) return "another text is signed";
  const before = requests.length;
  await (venue.name === "KuCoin" ? clients.kucoin : clients.coinswitch).send(prepared as never);
  const { target, headers } = requests[before]! as Received;
  const [pathname, query = "", ...more] = target.split("?");
  if (pathname !== path || more.length > 0 || !ENCODED.test(query)) return `not encoded: ${target}`;
  const decoded = [...new URLSearchParams(query)];
  if (asRaw(decoded) !== asRaw(raw) || decoded.length !== raw.length) return `arrives as ${asRaw(decoded)}`;
  const decodedTwice = query.split("&").map((pair) => pair.split("=").map(decodeURIComponent));
  if (asRaw(decodedTwice) !== asRaw(raw)) return "means something else where + is no space";
  return headers[signature.header.toLowerCase()] === signature.of(headers[signature.epoch.toLowerCase()] as string, `${path}?${asRaw(decoded)}`) ? undefined : "the server's own check fails";
}

export const queries: Fault = {
  id: "F29",
  fault: "Query with spaces, +, %, unicode, arrays, in KuCoin and CoinSwitch signing",
  required: "signed string equals the venue's rule (un-encoded), URL on the wire is encoded; ≥ 20 vectors",
  async measure() {
    const findings = new Findings();
    const answer = (request: Received, response: Parameters<typeof json>[0]): void => json(response, 200, request.target.startsWith("/api/") ? OK.kucoin : OK.coinswitch);
    await beside(answer, async (server) => {
      const clients = clientsAt(server.origin, { validate: "off", limiter: false });
      for (const venue of VENUES) {
        const problems: string[] = [];
        for (const value of VALUES) {
          const { value: problem, error } = await outcomeOf(problemOf(venue, clients, value, server));
          if (problem || error) problems.push(`${JSON.stringify(value)}: ${String(problem ?? error!.message)}`);
        }
        findings.add(`${venue.name}: ${VALUES.length - problems.length} of ${VALUES.length} signed un-encoded, sent encoded and decoded to the same by a server${problems.length > 0 ? `; not ${problems.join(", ")}` : ""}`, problems.length === 0);
      }
    });
    return findings.measured;
  },
};
