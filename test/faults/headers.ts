/** F22: line breaks and other characters that would start a header or end one. */
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient, CredentialsError, ValidationError, type ClientOptions, type PreparedRequest } from "openvenue/kucoin";
import { defaultSeed } from "openvenue/sandbox";
import { inspect } from "node:util";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { beside, clientsAt, json, OK, type Clients, type Loopback } from "./loopback.js";

/** Must never be seen: in no error, and in no header of a request that arrives. */
const MARK = "canary7f3a";
const INJECTED = "x-injected";
const bad = (value: string): string[] => [
  ...["\r\n", "\n"].map((end) => `${value}${end}${INJECTED}: ${MARK}`),
  `\r\n${MARK}${value}`,
  // Characters whose low byte is a line break are among them.
  ...["\r", "\0", "\t", "\x7f", "\u0085", "\u00e9", "\u010d\u010a", "\u2028", "\u65e5", "\u{1f511}"].map((odd) => `${value}${odd}${MARK}`),
];

const { account } = defaultSeed.kucoin;
const { account: coinswitchAccount } = defaultSeed.coinswitch;
const { privateKey, address } = defaultSeed.hyperliquid.accounts[0]!;
const { apiKey, apiSecret, passphrase, broker } = account;
const keys = { apiKey, apiSecret, passphrase };

/** A credential, and the call that would send what is made of it. */
const credentials: Record<string, (value: string, common: ClientOptions) => Promise<unknown>> = {
  apiKey: (value, common) => createKucoinClient({ ...common, ...keys, apiKey: value }).margin.getBorrowHistory({ currency: "USDT" }),
  apiSecret: (value, common) => createKucoinClient({ ...common, ...keys, apiSecret: value }).margin.getBorrowHistory({ currency: "USDT" }),
  passphrase: (value, common) => createKucoinClient({ ...common, ...keys, passphrase: value }).margin.getBorrowHistory({ currency: "USDT" }),
  keyVersion: (value, common) => createKucoinClient({ ...common, ...keys, keyVersion: value as "3" }).margin.getBorrowHistory({ currency: "USDT" }),
  "partner.partner": (value, common) => createKucoinClient({ ...common, ...keys, partner: { ...broker!, partner: value } }).margin.getBorrowHistory({ currency: "USDT" }),
  "partner.key": (value, common) => createKucoinClient({ ...common, ...keys, partner: { ...broker!, key: value } }).margin.getBorrowHistory({ currency: "USDT" }),
  "partner.name": (value, common) => createKucoinClient({ ...common, ...keys, partner: { ...broker!, name: value } }).margin.getBorrowHistory({ currency: "USDT" }),
  "coinswitch apiKey": (value, common) => createCoinswitchClient({ ...common, ...coinswitchAccount, apiKey: value }).futures.getPositions({ exchange: "EXCHANGE_2" }),
  "coinswitch secretKey": (value, common) => createCoinswitchClient({ ...common, ...coinswitchAccount, secretKey: value }).futures.getPositions({ exchange: "EXCHANGE_2" }),
  wallet: (value, common) => createHyperliquidClient({ ...common, wallet: value }).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 2 }),
  "wallet.address": (value, common) => createHyperliquidClient({ ...common, wallet: { address: value, signDigest: () => "" } }).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 2 }),
};
const good: Record<string, string> = {
  ...keys,
  keyVersion: "3",
  "partner.partner": broker!.partner,
  "partner.key": broker!.key,
  "partner.name": "name",
  "coinswitch apiKey": coinswitchAccount.apiKey,
  "coinswitch secretKey": coinswitchAccount.secretKey,
  wallet: privateKey,
  "wallet.address": address,
};

/** Text parameters and options, and the call that carries them. Most have a pattern; with checks off all of them travel. */
const parameters: Record<string, (value: string, clients: Clients) => Promise<unknown>> = {
  "kucoin currency (query)": (value, { kucoin }) => kucoin.margin.getBorrowHistory({ currency: value }),
  "kucoin orderNo (query)": (value, { kucoin }) => kucoin.margin.getBorrowHistory({ currency: "USDT", orderNo: value }),
  "kucoin symbol (body)": (value, { kucoin }) => kucoin.margin.modifyLeverage({ symbol: value, isIsolated: true, leverage: "5" }),
  "kucoin leverage (body)": (value, { kucoin }) => kucoin.margin.modifyLeverage({ isIsolated: false, leverage: value }),
  "coinswitch symbol (query)": (value, { coinswitch }) => coinswitch.futures.getLeverage({ symbol: value, exchange: "EXCHANGE_2" }),
  "coinswitch symbol (body)": (value, { coinswitch }) => coinswitch.futures.addMargin({ symbol: value, exchange: "EXCHANGE_2", margin: "1" }),
  "hyperliquid user": (value, { hyperliquid }) => hyperliquid.info.clearinghouseState({ user: value }),
  "hyperliquid vaultAddress": (value, { hyperliquid }) => hyperliquid.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 2 }, { vaultAddress: value }),
};

/** A name that no operation has is named by the error, so this is for checks that are off. */
const names: typeof parameters = { "kucoin name of a parameter": (value, { kucoin }) => kucoin.margin.getBorrowHistory({ currency: "USDT", [value]: "1" } as never) };

/** A raw caller's own headers, as names and as values, and those of a request that was prepared and changed. */
const own: Record<string, (value: string, clients: Clients) => Promise<unknown>> = {
  "value of a raw header": (value, { kucoin }) => kucoin.raw.GET("/api/v1/margin/config", { headers: { "x-trace": value } }),
  "name of a raw header": (value, { kucoin }) => kucoin.raw.GET("/api/v1/margin/config", { headers: { [value]: "1" } }),
  "value of a raw header of a write": (value, { kucoin }) => kucoin.raw.POST("/api/v3/margin/borrow", { headers: { "x-trace": value }, body: { currency: "USDT", size: "25", timeInForce: "FOK" } }),
  "value of a raw header, in a list": (value, { coinswitch }) => coinswitch.raw.GET("/trade/api/v2/time", { headers: { "x-trace": ["1", value] } }),
  "value of a raw header, among the parameters": (value, { kucoin }) => kucoin.raw.GET("/api/v1/margin/config", { params: { header: { "x-trace": value } } as never }),
  "value of a raw header on hyperliquid": (value, { hyperliquid }) => hyperliquid.raw.POST("/info#meta", { headers: { "x-trace": value }, body: {} as never }),
  "value of a prepared header": async (value, { kucoin }) => {
    const prepared = await kucoin.prepare("margin.borrow", { currency: "USDT", size: "25", timeInForce: "FOK" });
    return kucoin.send({ ...prepared, headers: { ...prepared.headers, "KC-API-SIGN": value } } as PreparedRequest);
  },
  "name of a prepared header": async (value, { hyperliquid }) => {
    const prepared = await hyperliquid.prepare("exchange.updateIsolatedMargin", { asset: 1, isBuy: true, ntli: 1_000_000 });
    return hyperliquid.send({ ...prepared, headers: { ...prepared.headers, [value]: "1" } } as PreparedRequest);
  },
};

/** What no venue has in a name; other letters may be in one, and travel encoded. */
const isControl = (value: string): boolean => /[\p{Cc}\u2028]/u.test(value);

const shows = (error: unknown): boolean => inspect(error, { depth: Infinity, showHidden: true }).toLowerCase().includes(MARK) || String(JSON.stringify(error)).includes(MARK);
const injected = ({ requests }: Loopback, from: number): boolean => requests.slice(from).some(({ headers, target }) => INJECTED in headers || Object.values(headers).some((value) => String(value).includes(MARK)) || /[\r\n\0]/.test(target));

interface Tally {
  cases: number;
  refused: number;
  encoded: number;
  readonly wrong: Set<string>;
}

/** @param typed whether an error is the one that is wanted @param mayTravel whether a request without the injected header is fine too */
async function tally(server: Loopback, calls: Record<string, (value: string) => Promise<unknown>>, valuesOf: (name: string) => string[], typed: (error: unknown, name: string) => boolean, mayTravel: boolean): Promise<Tally> {
  const result: Tally = { cases: 0, refused: 0, encoded: 0, wrong: new Set() };
  for (const [name, call] of Object.entries(calls)) {
    for (const value of valuesOf(name)) {
      const before = server.requests.length;
      const { error } = await outcomeOf((async () => call(value))());
      const sent = server.requests.length - before;
      result.cases += 1;
      if (shows(error)) result.wrong.add(`${name}: ${JSON.stringify(value)} is shown by ${error?.name}`);
      else if (injected(server, before)) result.wrong.add(`${name}: ${JSON.stringify(value)} became a header`);
      else if (sent > 0 && mayTravel) result.encoded += 1;
      else if (sent === 0 && typed(error, name)) result.refused += 1;
      else result.wrong.add(`${name}: ${JSON.stringify(value)} ${sent > 0 ? "travelled" : `threw ${String(error)}`}`);
    }
  }
  return result;
}

const listed = ({ wrong }: Tally): string => (wrong.size === 0 ? "" : `; ${wrong.size} wrong: ${[...wrong].slice(0, 8).join(", ")}`);

async function measure(): Promise<Measured> {
  const findings = new Findings();
  await beside(
    ({ target, headers, body }, response) => json(response, 200, "kc-api-key" in headers || target.startsWith("/api/v") ? OK.kucoin : body.includes('"action"') || body.includes('"type"') ? OK.hyperliquid : OK.coinswitch),
    async (server) => {
      const common: ClientOptions = { baseUrl: server.origin, allowInsecureBaseUrl: true, retry: false };
      const of = (calls: typeof credentials): Record<string, (value: string) => Promise<unknown>> => Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, (value) => call(value, common)]));
      const withClients = (calls: typeof parameters, options: ClientOptions): Record<string, (value: string) => Promise<unknown>> => {
        const clients = clientsAt(server.origin, { retry: false, limiter: false, ...options });
        return Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, (value) => call(value, clients)]));
      };

      // Spaces at the ends would be lost on the way, and the signature with them.
      const withSpaces = (name: string): string[] => [...bad(good[name]!), ` ${good[name]!}${MARK}`, `${good[name]!}${MARK} `];
      const named = (error: unknown, name: string): boolean => error instanceof CredentialsError && name.endsWith(error.field);
      const refused = await tally(server, of(credentials), withSpaces, named, false);
      findings.add(`${refused.cases} credentials and partner fields: ${refused.refused} CredentialsErrors that name the field, ${server.requests.length} requests${listed(refused)}`, refused.refused === refused.cases);

      const invalid = (error: unknown): boolean => error instanceof ValidationError;
      const checked = await tally(server, withClients(parameters, {}), () => bad("USDT").filter(isControl), invalid, false);
      findings.add(`${checked.cases} parameters: ${checked.refused} ValidationErrors, nothing sent${listed(checked)}`, checked.refused === checked.cases);
      const unchecked = await tally(server, withClients({ ...parameters, ...names }, { validate: "off" }), () => bad("USDT"), invalid, true);
      findings.add(`with checks off: ${unchecked.encoded} travel encoded, ${unchecked.refused} are refused${listed(unchecked)}`, unchecked.wrong.size === 0 && unchecked.encoded > 0);

      // A tab may stand in a header's value.
      const breaking = bad("1").filter((value) => !value.includes("\t"));
      const headers = await tally(server, withClients(own, {}), () => breaking, invalid, false);
      findings.add(`${headers.cases} headers of raw and prepared requests: ${headers.refused} ValidationErrors${listed(headers)}`, headers.refused === headers.cases);
    },
  );
  return findings.measured;
}

export const headers: Fault = {
  id: "F22",
  fault: "CR, LF, NUL and what is not ASCII in credentials, partner fields, parameters and a caller's own headers",
  required: "refused locally with an error that names the field and shows no value; nothing on the wire",
  measure,
};
