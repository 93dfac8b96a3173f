/** F20: base URLs, parameters and prepared requests that would lead elsewhere. */
import { operations } from "openvenue/kucoin/operations";
import { createKucoinClient, createKucoinClientOf, createMemoryStore, OpenvenueError, ValidationError, type KucoinOptions, type PreparedRequest } from "openvenue/kucoin";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { defaultSeed } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { beside, json, OK } from "./loopback.js";

const { apiKey, apiSecret, passphrase } = defaultSeed.kucoin.account;
const PATH = "/api/v3/margin/borrow";
const borrow = { currency: "USDT", size: "25", timeInForce: "FOK" } as const;

/** Base URLs, and what must become of each: `refused`, or requests to this very origin and path; of some, one or the other. */
const baseUrls: Record<string, string> = {
  "http://api.kucoin.com": "refused",
  "file:///etc/passwd": "refused",
  "ftp://api.kucoin.com": "refused",
  "javascript:alert(1)": "refused",
  "data:text/plain,x": "refused",
  "wss://api.kucoin.com": "refused",
  "//evil.example": "refused",
  "/api": "refused",
  "api.kucoin.com": "refused",
  "": "refused",
  "https://": "refused",
  "https://user:pass@api.kucoin.com": "refused",
  "https://user@evil.example": "refused",
  "https://api.kucoin.com@evil.example": "refused",
  "https://api.kucoin.com:443@evil.example": "refused",
  "https://@evil.example": "refused",
  "https://:@evil.example": "refused",
  "https://api.kucoin.com@": "refused",
  "https://api.kucoin.com/@": "https://api.kucoin.com/@",
  "https://api.kucoin.com?x=": "refused",
  "https://api.kucoin.com#": "refused",
  "https://api.kucoin.com?": "refused",
  "https:evil.example": "refused",
  "https:/evil.example": "refused",
  "https:\\\\evil.example": "refused",
  "https://api.kucoin.com\\@evil.example": "refused",
  "https://api.kucoin.com\\.evil.example": "refused",
  "https://api.kucoin.com\t.evil.example": "refused",
  "https://api.kucoin.com\n.evil.example": "refused",
  "ht\ntps://evil.example": "refused",
  " https://evil.example": "refused",
  "https://evil.example ": "refused",
  "https://api.kucoin.com\u3002evil.example": "refused",
  "https://api.kucoin.com\uff0eevil.example": "refused",
  "https://\uff41pi.kucoin.com": "refused",
  "https://api.kuco\u00adin.com": "refused",
  "https://api.kucoin.com\u0000.evil.example": "refused",
  "https://169.254.169.254": "refused",
  "http://169.254.169.254/latest/meta-data": "refused",
  "https://2852039166": "refused",
  "https://0xa9fea9fe": "refused",
  "https://[::ffff:169.254.169.254]": "refused",
  "https://[fe80::1]": "refused",
  "https://api.kucoin.com.evil.example": "https://api.kucoin.com.evil.example",
  "https://API.KuCoin.com:443/": "refused or https://api.kucoin.com",
  "https://proxy.example/kucoin": "https://proxy.example/kucoin",
  "https://proxy.example//evil.example/": "https://proxy.example//evil.example",
  "https://proxy.example/a/../b": "refused",
  "https://proxy.example/a/%2e%2e/b": "refused",
};

/** Where the first request of a client would go; undefined when none is made. Nothing leaves this process. */
async function destination(options: KucoinOptions, call: (options: KucoinOptions) => Promise<unknown>): Promise<{ url?: string; error?: unknown }> {
  let url: string | undefined;
  // As fetch would read it.
  const spy: KucoinOptions["fetch"] = (given) => {
    url = new URL(given).href;
    return Promise.resolve(Response.json(OK.kucoin));
  };
  const { error } = await outcomeOf((async () => call({ apiKey, apiSecret, passphrase, fetch: spy, store: createMemoryStore(), retry: false, ...options }))());
  return { ...(url === undefined ? {} : { url }), ...(error === undefined ? {} : { error }) };
}

async function bases(findings: Findings): Promise<void> {
  const wrong: string[] = [];
  let refused = 0;
  for (const [baseUrl, expected] of Object.entries(baseUrls)) {
    const { url, error } = await destination({ baseUrl }, (options) => createKucoinClient(options).margin.borrow(borrow));
    const told = url === undefined && error instanceof ValidationError && error.issues[0]?.field === "baseUrl";
    const outcome = told ? "refused" : url?.endsWith(PATH) ? url.slice(0, -PATH.length) : undefined;
    if (told) refused += 1;
    if (outcome === undefined || !expected.split(" or ").includes(outcome)) wrong.push(`${JSON.stringify(baseUrl)} led to ${url ?? String(error)}`);
  }
  // The same for one of several hosts.
  for (const [url, expected] of Object.entries(baseUrls)) {
    const { error } = await outcomeOf((async () => createKucoinClient({ baseUrl: { futures: url } }))());
    const told = error instanceof ValidationError && error.issues[0]?.field === "baseUrl.futures";
    if (told ? !expected.startsWith("refused") : error !== undefined || expected === "refused") wrong.push(`${JSON.stringify(url)} for futures: ${String(error)}`);
  }
  // The other way to name a host, and a base URL that is no text.
  for (const infoUrl of ["http://node.example", "https://node.example@evil.example", "https://169.254.169.254"]) {
    const { error } = await outcomeOf((async () => createHyperliquidClient({ infoUrl }))());
    if (!(error instanceof ValidationError)) wrong.push(`infoUrl ${infoUrl} is taken`);
  }
  for (const baseUrl of [new URL("https://api.kucoin.com"), 5, null, {}]) {
    const { error } = await outcomeOf((async () => createKucoinClient({ baseUrl: baseUrl as unknown as string }))());
    if (!(error instanceof ValidationError)) wrong.push(`a base URL of type ${typeof baseUrl}: ${String(error)}`);
  }
  findings.add(`${Object.keys(baseUrls).length} base URLs: ${refused} refused, ${Object.keys(baseUrls).length - refused} reach the origin that they name${listed(wrong)}`, wrong.length === 0);
}

const listed = (wrong: string[]): string => (wrong.length === 0 ? "" : `; ${wrong.length} wrong: ${wrong.join(", ")}`);

const inPath = {
  ...operations.margin.getBorrowHistory,
  id: "margin.readLoan",
  path: "/api/v3/margin/loans/{orderNo}/rows",
  inPath: ["orderNo"],
  check: () => {},
};
const PATH_VALUES: unknown[] = [
  "..", ".", "", "...", "../../v1/other", "..%2f..", "%2e%2e", "%2E%2e/", "..\\..\\v1", "/../../x", "//evil.example", "https://evil.example", "@evil.example", "a?x=1", "a#x", "a\r\nb", "\t..", "..\n", ";/..", "\u2024\u2024", "\uff0e\uff0e", "\u3002\u3002", "\u0000", "a/b", "\ud800",
  [".."], ["."], ["", ""], ["..", ".."], [], {}, { "..": "" }, { a: ".." }, 5, null, true, Symbol.iterator, () => "..", Object.assign(new String(".."), {}), { toString: () => ".." },
];

async function paths(findings: Findings): Promise<void> {
  const wrong: string[] = [];
  let refused = 0;
  for (const orderNo of PATH_VALUES) {
    const { url, error } = await destination({ baseUrl: "https://api.kucoin.com", validate: "off" }, (options) => createKucoinClientOf({ margin: { readLoan: inPath } }, options).margin.readLoan({ orderNo, currency: "USDT" } as never));
    const { origin, pathname } = url === undefined ? {} : new URL(url);
    const stays = origin === "https://api.kucoin.com" && /^\/api\/v3\/margin\/loans\/[^/]+\/rows$/.test(pathname!);
    if (url === undefined) refused += 1;
    if (url === undefined ? !(error instanceof OpenvenueError) : !stays) wrong.push(`${label(orderNo)} led to ${url ?? String(error)}`);
  }
  findings.add(`${PATH_VALUES.length} values of a path parameter with checks off: ${refused} refused, ${PATH_VALUES.length - refused} stay one segment${listed(wrong)}`, wrong.length === 0);

  const inQuery: unknown[] = ["USDT&size=9", "USDT#x", "../../x", "a\r\nX-Evil: 1", "a b+c%20d", "=&?/\\", "\u0000", ["a", "b"], { currency: "BTC" }];
  const strayed: string[] = [];
  for (const currency of inQuery) {
    const { url } = await destination({ baseUrl: "https://api.kucoin.com", validate: "off" }, (options) => createKucoinClient(options).margin.getBorrowHistory({ currency } as never));
    const { origin, pathname, hash, searchParams } = new URL(url ?? "about:blank");
    const kept = typeof currency !== "string" || searchParams.get("currency") === currency;
    if (url !== undefined && !(origin === "https://api.kucoin.com" && pathname === PATH && hash === "" && !searchParams.has("size") && kept)) strayed.push(`${label(currency)} led to ${url}`);
  }
  findings.add(`${inQuery.length} values of a query parameter stay in it${listed(strayed)}`, strayed.length === 0);
}

const label = (value: unknown): string => (typeof value === "symbol" || typeof value === "function" ? typeof value : JSON.stringify(value));

const changed = (prepared: PreparedRequest): Record<string, unknown>[] => {
  const url = (to: string) => ({ ...prepared, url: to });
  const own = prepared.url;
  const { origin } = new URL(own);
  const host = origin.replace("http://", "");
  return [
    url(`https://evil.example${PATH}`),
    url(`http://${host}@evil.example${PATH}`),
    url(`http://${host}.evil.example${PATH}`),
    url(`http://${host}:443.evil.example${PATH}`),
    url(`http://evil.example/${origin}${PATH}`),
    url(`http://evil.example?${own}`),
    url(`http://user@${host}${PATH}`),
    url(`https://${host}${PATH}`),
    url(`//evil.example${PATH}`),
    url(PATH),
    url(`${own}/../../v1/other`),
    url(`${own}/../repay`),
    url(`${own}/../../../../other`),
    url(`${own}/%2e%2e/repay`),
    url(`${own}/.%2E/repay`),
    url(`${own}\\..\\repay`),
    url(`${own}/\t../repay`),
    url(`${own}/\n../repay`),
    url(`${own}/..\\repay`),
    url(`${own}x`),
    url(`${own}/more`),
    url(`${own}/./`),
    url(`${own};x`),
    url(own.replace("/margin/", "/margin//")),
    url(own.replace("/margin/", "/./margin/")),
    url(`${own}#fragment`),
    url(` ${own}`),
    url(`${own}\n`),
    url(""),
    { ...prepared, url: undefined },
    { ...prepared, url: 5 },
    { ...prepared, url: [own] },
    { ...prepared, url: Object.assign(new String(own), { startsWith: () => true }) },
    { ...prepared, url: { toString: () => "http://evil.example", startsWith: () => true } },
    { ...prepared, method: "DELETE" },
    { ...prepared, method: "post" },
    { ...prepared, operation: "margin.repay" },
    { ...prepared, operation: "__proto__" },
    { ...prepared, operation: undefined },
    { ...prepared, body: 5 },
    { ...prepared, headers: undefined },
  ];
};

async function prepared(findings: Findings): Promise<void> {
  await beside(
    (_, response) => json(response, 200, OK.kucoin),
    async ({ origin, requests }) => {
      const client = createKucoinClient({ apiKey, apiSecret, passphrase, baseUrl: origin, allowInsecureBaseUrl: true, store: createMemoryStore(), retry: false });
      const right = await client.prepare("margin.borrow", borrow);
      const wrong: string[] = [];
      const cases = changed(right);
      let refused = 0;
      for (const request of cases) {
        const before = requests.length;
        const { error } = await outcomeOf(client.send(request as unknown as PreparedRequest));
        const sent = requests.slice(before).map(({ method, target }) => `${method} ${target}`);
        if (sent.length === 0 && error instanceof ValidationError) refused += 1;
        // Odd forms of the right URL are fine.
        else if (sent.length !== 1 || sent[0] !== `POST ${PATH}`)
          wrong.push(`${JSON.stringify({ url: request.url, method: request.method, operation: request.operation })} ${sent[0] ?? `threw ${error?.name}`}`);
      }
      const { value } = await outcomeOf(client.send(right));
      findings.add(
        `${cases.length} changed prepared requests: ${refused} refused unsent, ${cases.length - refused - wrong.length} sent to the right place all the same${listed(wrong)}; the right one is ${value === undefined ? "refused" : "sent"}`,
        wrong.length === 0 && refused > 0 && value !== undefined,
      );
    },
  );
}

async function measure(): Promise<Measured> {
  const findings = new Findings();
  await bases(findings);
  await paths(findings);
  await prepared(findings);
  return findings.measured;
}

export const urls: Fault = {
  id: "F20",
  fault: "base URLs, path and query parameters and prepared requests that would lead to another host or path",
  required: "refused with a typed error, or the request goes to the origin that was configured and to the operation's own path",
  measure,
};
