/** Makes a venue's client: walks the operation table and builds the methods. Knows no venue. */
import { readBaseUrls } from "./base-url.js";
import { ValidationError } from "./errors.js";
import { memberOf } from "./answer.js";
import { carryOut } from "./attempts.js";
import { VenueClock } from "./clock.js";
import type { LostWrite } from "./errors.js";
import { createSpecLimiter, type LimitStatus, type SpecLimiter } from "./limiter.js";
import { pagedBy } from "./pages.js";
import { createRawClient, refuseBrokenHeaders, run, type RawClient } from "./openapi-fetch.js";
import { DEFAULT_HOST, pathKeyOf } from "./path-key.js";
import { baseUrlOf, brokenCommonOptions, refuseBrokenDefaults, resumeCall, type Settings } from "./pipeline.js";
import { RetryQuota } from "./retry.js";
import { KnownRecords, lostWrite, settle, type Settlement, type SettleOptions } from "./settle.js";
import { processStore, type Store } from "./store.js";
import type { CallOptions, ClientOptions, Operation, OperationTable, PreparedRequest, VenueAdapter } from "./types.js";
import { typeName } from "./validate.js";

/** `group.operation` of every method. */
export type OperationId<Methods> = { [Group in keyof Methods & string]: `${Group}.${keyof Methods[Group] & string}` }[keyof Methods & string];

type MethodOf<Methods, Id> = Id extends `${infer Group}.${infer Name}` ? (Group extends keyof Methods ? (Name extends keyof Methods[Group] ? Methods[Group][Name] : never) : never) : never;
type ArgumentsOf<Method> = Method extends (...args: infer Arguments) => unknown ? Arguments : never;
type ResultOf<Method> = Method extends (...args: never[]) => Promise<infer Result> ? Result : never;

/** A prepared request that remembers what sending it resolves to. */
export interface Prepared<Result = unknown> extends PreparedRequest {
  readonly __result?: Result;
}

/** What every venue's client has besides its operation methods. */
export interface ClientBase<Methods, Paths extends object> {
  /**
   * Checks and signs a call and returns the request instead of sending it. On venues with nonces this takes one.
   *
   * @throws {ValidationError | CredentialsError | SigningError}
   */
  prepare<Id extends OperationId<Methods>>(operation: Id, ...args: ArgumentsOf<MethodOf<Methods, Id>>): Promise<Prepared<ResultOf<MethodOf<Methods, Id>>>>;
  /**
   * Sends a prepared request, byte for byte, and resolves to the operation's payload.
   *
   * Only these bytes are sent, so what would have to be signed again is not repeated.
   *
   * @throws {ValidationError} when the request is for another base URL than this client's
   */
  send<Result>(prepared: Prepared<Result>, options?: CallOptions): Promise<Result>;
  /**
   * Asks the venue what became of a write whose answer was lost, by reads only. It takes the `OutcomeUnknownError`, or the members of it that
   * were kept (`operation`, `parameters`, `options`, `sentAt`, `validUntil`, `arrived`), so that a later process can ask as well.
   *
   * `not applied` is said only once it is too late for the write to be carried out; until then the outcome is `unknown`, with the time
   * from which it can be told.
   *
   * @throws {ValidationError} for anything else; and whatever the reads throw
   */
  settle(lost: LostWrite, options?: SettleOptions): Promise<Settlement>;
  /** The limits that this client's operations count in, and what is left of them. Asks the store, never the venue. Empty with a limiter of your own or none. */
  limits(): Promise<LimitStatus[]>;
  /** Corrects the clock by the venue's own time, with one read. Does nothing on venues that have no such read. */
  syncClock(): Promise<void>;
  /** The typed openapi-fetch client by path, with the same checks, signing, limits and errors. It resolves to `{ data, response }`, `data` being the whole answer. Paths of a host other than `api` begin with `//` and its name. */
  readonly raw: RawClient<Paths>;
}

export type VenueClient<Methods, Paths extends object> = Readonly<Methods> & ClientBase<Methods, Paths>;

type Method = (params?: unknown, options?: CallOptions) => Promise<unknown>;

/** What an operation's id looks like; anything else may be a secret in the wrong place. */
const OPERATION_ID = /^[a-z]{1,20}\.[A-Za-z0-9]{1,60}$/;

export function createVenueClient<Methods, Paths extends object>(table: OperationTable, adapter: VenueAdapter, options: ClientOptions, network: string): VenueClient<Methods, Paths> {
  const byId = new Map<string, Operation>();
  const byPath = new Map<string, Operation>();
  const find = (id: unknown): Operation => {
    const operation = byId.get(id as string);
    if (!operation) throw new ValidationError([{ field: "operation", rule: `must be a group.operation of this client${OPERATION_ID.test(String(id)) ? `, which has no ${String(id)}` : ""}`, type: typeName(id) }], { venue: adapter.venue.id });
    return operation;
  };
  const call = async (id: string, given: unknown, callOptions: CallOptions): Promise<unknown> => (await run(raw, find(id), { given, options: callOptions, send: true })).payload;
  const { settings, limiter } = readSettings(adapter, options, network, call);
  const raw = createRawClient<Paths>(settings, (method, pathKey) => byPath.get(`${method} ${pathKey}`));
  const client: Record<string, unknown> = {};
  for (const [group, operations] of Object.entries(table)) {
    const methods: Record<string, Method> = {};
    for (const [name, operation] of Object.entries(operations)) {
      byId.set(operation.id, operation);
      byPath.set(`${operation.method} ${pathKeyOf(operation.path, operation.host)}`, operation);
      const method: Method = async (given = {}, callOptions) => (await run(raw, operation, { given, options: callOptions, send: true })).payload;
      if (operation.pages) pagedBy.set(method, operation.pages);
      methods[name] = method;
    }
    client[group] = Object.freeze(methods);
  }
  refuseBrokenDefaults(adapter, byId.values());

  const base = {
    async prepare(id: string, given: unknown = {}, callOptions?: CallOptions): Promise<Prepared> {
      return (await run(raw, find(id), { given, options: callOptions, send: false })).prepared!;
    },
    async send(prepared: Prepared, callOptions?: CallOptions): Promise<unknown> {
      const operation = find(prepared.operation);
      refuseForeign(settings, operation, prepared);
      refuseBrokenHeaders(Object.entries(prepared.headers ?? {}), adapter.venue.id);
      if (prepared.body !== undefined && typeof prepared.body !== "string") throw new ValidationError([{ field: "body", rule: "must be text", type: typeName(prepared.body) }], { venue: adapter.venue.id, operation: operation.id });
      return (await carryOut(resumeCall(settings, operation, callOptions), prepared)).payload;
    },
    async settle(given: LostWrite, settleOptions?: SettleOptions): Promise<Settlement> {
      const { operation, lost } = lostWrite(given, find, adapter.venue.id);
      return settle(settings, operation, lost, settleOptions);
    },
    async limits(): Promise<LimitStatus[]> {
      const account = adapter.account?.(adapter.defaults ?? {});
      const calls = [...byId.values()].flatMap((operation) => {
        const url = settings.baseUrl(operation);
        return url === undefined ? [] : [{ operation: operation.id, limits: operation.limits, host: new URL(url).host, account }];
      });
      return limiter ? limiter.status(calls) : [];
    },
    syncClock: (): Promise<void> => settings.syncClock(settings.timeoutMs),
    raw,
  };
  return Object.freeze({ ...client, ...base }) as unknown as VenueClient<Methods, Paths>;
}

/** A prepared request carries auth headers: it goes to this client's own base URL and to its operation's path, or nowhere. */
function refuseForeign(settings: Settings, operation: Operation, { url, method }: Prepared): void {
  const expected = `${baseUrlOf(settings, operation)}${operation.path.replace(/#.*$/, "")}`;
  const { origin, pathname } = new URL(expected);
  // The braces of a template come out encoded. A value that fills one is encoded too, so it is one part of the path.
  const path = new RegExp(`^${pathname.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/%7B.+?%7D/g, "[^/]+")}$`);
  let given: URL | undefined;
  try {
    given = new URL(url);
  } catch {
    // Refused below.
  }
  const fits = given && given.origin === origin && given.username === "" && given.password === "" && given.hash === "" && path.test(given.pathname) && method === operation.method;
  if (!fits) throw new ValidationError([{ field: "url", rule: `must begin with ${origin} and have the path of the operation, and the method must be ${operation.method}`, type: typeName(url) }], { venue: settings.adapter.venue.id, operation: operation.id });
}

/** Tells clients of one `fetch` from those of another: they may leave by other ways, and so count for other limits. */
const ways = new WeakMap<object, number>();
let lastWay = 0;

function wayOf(fetch: object | undefined): string {
  if (!fetch) return "";
  if (!ways.has(fetch)) ways.set(fetch, (lastWay += 1));
  return `#${ways.get(fetch)!}`;
}

function readSettings(adapter: VenueAdapter, options: ClientOptions, network: string, run: Settings["run"]): { settings: Settings; limiter: SpecLimiter | undefined } {
  const { venue } = adapter;
  const servers = venue.servers[network];
  if (!servers) throw new ValidationError([{ field: "network", rule: `must be one of ${Object.keys(venue.servers).join(", ")}`, type: typeName(network) }], { venue: venue.id });
  const { baseUrl, allowInsecureBaseUrl = false, fetch, clock: local = Date.now, correctClock = true, timeoutMs = 10_000, validate = "error", answers = "warn", checkAnswer, onEvent, retry = 2 } = options;
  const issues = brokenCommonOptions({ timeoutMs, retry });
  if (issues.length > 0) throw new ValidationError(issues, { venue: venue.id });
  const urls = baseUrl === undefined ? servers : readBaseUrls(baseUrl, Object.keys(servers), allowInsecureBaseUrl, venue.id);
  const tell: Settings["tell"] = onEvent && ((event) => {
    try {
      onEvent(event);
    } catch {
      // The listener's own affair: see Settings.
    }
  });

  // A store of the caller's own is as wide as the caller made it; the default one keeps apart what leaves the process by different ways.
  const { store = processStore } = options;
  const limiter = options.limiter === undefined ? createSpecLimiter(venue, store, options.store ? "" : wayOf(fetch)) : undefined;
  // Only clients with the same clock can share its correction.
  const sharesClock = correctClock && options.clock === undefined;
  const clock = new VenueClock(local, (offsetMs, bounds, source) => {
    tell?.({ type: "clock", venue: venue.id, offsetMs, source });
    if (sharesClock) void (async () => store.writeOffset(clockKey, bounds))().catch(() => undefined);
  });
  const clockKey = `${venue.id}:${new URL(urls[DEFAULT_HOST] ?? Object.values(urls)[0]!).host}${options.store ? "" : wayOf(fetch)}`;

  const settings: Settings = {
    adapter,
    // Looked up at each call, so that a fetch installed later (a test's, a proxy's) is used.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock,
    clockReady: sharesClock ? adoptOnce(clock, store, clockKey) : () => undefined,
    correctClock,
    syncClock: (callTimeoutMs) => syncClock(settings, callTimeoutMs),
    timeoutMs,
    retry: Number(retry),
    quota: new RetryQuota(),
    records: new KnownRecords(),
    limiter: options.limiter === false ? undefined : (options.limiter ?? limiter),
    validate,
    answers,
    checkAnswer,
    tell,
    baseUrl: (operation) => adapter.baseUrl?.(operation) ?? urls[operation.host ?? DEFAULT_HOST],
    run,
  };
  return { settings, limiter };
}

/** How long the first signature waits for what others know of the clock. Without it the venue's own refusal corrects the clock. */
const ADOPT_MS = 50;

/** Takes over, before the first signature, what others have learnt of the venue's clock. */
function adoptOnce(clock: VenueClock, store: Store, key: string): () => Promise<void> | undefined {
  let pending: Promise<void> | undefined;
  let done = false;
  return () => {
    if (done || pending) return pending;
    let known: ReturnType<Store["readOffset"]>;
    try {
      known = store.readOffset(key);
    } catch {
      known = undefined;
    }
    if (known instanceof Promise) {
      // A store that cannot tell costs a correction, not the call.
      const adopted = known.then((bounds) => bounds && clock.adopt(bounds)).catch(() => undefined);
      let timer: ReturnType<typeof setTimeout>;
      const waited = new Promise<void>((resolve) => (timer = setTimeout(resolve, ADOPT_MS)));
      return (pending = Promise.race([adopted, waited]).then(() => {
        clearTimeout(timer);
        done = true;
        pending = undefined;
      }));
    }
    done = true;
    if (known) clock.adopt(known);
    return undefined;
  };
}

async function syncClock({ adapter, clock, run }: Settings, timeoutMs: number): Promise<void> {
  const { clock: read } = adapter.venue;
  if (!read || timeoutMs <= 0) return;
  const sentAt = clock.local();
  const payload = await run(read.read, {}, { timeoutMs, retry: false });
  const time = read.member === undefined ? payload : memberOf(payload, read.member);
  if (typeof time === "number") clock.observeTime(time, sentAt, clock.local());
}
