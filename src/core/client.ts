/** Makes a venue's client: walks the operation table and builds the methods. Knows no venue. */
import { checkBaseUrl } from "./base-url.js";
import { ValidationError } from "./errors.js";
import { createRawClient, run, type RawClient } from "./openapi-fetch.js";
import { brokenCommonOptions, refuseBrokenDefaults, readCall, resumeCall, sendCall, type Settings } from "./pipeline.js";
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
   * @throws {ValidationError} when the request is for another base URL than this client's
   */
  send<Result>(prepared: Prepared<Result>, options?: CallOptions): Promise<Result>;
  /** The typed openapi-fetch client by path, with the same checks, signing, limits and errors. It resolves to `{ data, response }`, `data` being the whole answer. */
  readonly raw: RawClient<Paths>;
}

export type VenueClient<Methods, Paths extends object> = Readonly<Methods> & ClientBase<Methods, Paths>;

type Method = (params?: unknown, options?: CallOptions) => Promise<unknown>;

export function createVenueClient<Methods, Paths extends object>(table: OperationTable, adapter: VenueAdapter, options: ClientOptions, network: string): VenueClient<Methods, Paths> {
  const settings = readSettings(adapter, options, network);
  const byId = new Map<string, Operation>();
  const byPath = new Map<string, Operation>();
  const raw = createRawClient<Paths>(settings, (method, path) => byPath.get(`${method} ${path}`));
  const client: Record<string, unknown> = {};
  for (const [group, operations] of Object.entries(table)) {
    const methods: Record<string, Method> = {};
    for (const [name, operation] of Object.entries(operations)) {
      byId.set(operation.id, operation);
      byPath.set(`${operation.method} ${operation.path}`, operation);
      methods[name] = async (given = {}, callOptions) => (await run(raw, operation, { given, options: callOptions, send: true })).payload;
    }
    client[group] = Object.freeze(methods);
  }
  refuseBrokenDefaults(adapter, byId.values());

  const find = (id: unknown): Operation => {
    const operation = byId.get(id as string);
    if (!operation) throw new ValidationError([{ field: "operation", rule: "must be a group.operation of this client", type: typeName(id) }], { venue: adapter.venue.id });
    return operation;
  };
  const base = {
    async prepare(id: string, given: unknown = {}, callOptions?: CallOptions): Promise<Prepared> {
      return (await run(raw, find(id), { given, options: callOptions, send: false })).prepared!;
    },
    async send(prepared: Prepared, callOptions?: CallOptions): Promise<unknown> {
      const operation = find(prepared.operation);
      refuseForeign(settings, operation, prepared);
      const call = resumeCall(settings, operation, callOptions);
      return readCall(call, prepared, await sendCall(call, prepared));
    },
    raw,
  };
  return Object.freeze({ ...client, ...base }) as unknown as VenueClient<Methods, Paths>;
}

/** A prepared request carries auth headers: it goes to this client's own base URL or nowhere. */
function refuseForeign({ adapter, baseUrl }: Settings, operation: Operation, prepared: PreparedRequest): void {
  const path = operation.path.replace(/#.*$/, "").replace(/\{.*$/, "");
  const expected = baseUrl(operation) + path;
  if (!prepared.url.startsWith(expected) || prepared.method !== operation.method) {
    throw new ValidationError([{ field: "url", rule: `must begin with ${expected}`, type: typeName(prepared.url) }], { venue: adapter.venue.id, operation: operation.id });
  }
}

function readSettings(adapter: VenueAdapter, options: ClientOptions, network: string): Settings {
  const { venue } = adapter;
  const servers = venue.servers[network];
  if (!servers) throw new ValidationError([{ field: "network", rule: `must be one of ${Object.keys(venue.servers).join(", ")}`, type: typeName(network) }], { venue: venue.id });
  const { baseUrl, allowInsecureBaseUrl = false, fetch, clock = Date.now, timeoutMs = 10_000, limiter, validate = "error", onEvent, retry } = options;
  const issues = brokenCommonOptions({ timeoutMs, retry });
  if (issues.length > 0) throw new ValidationError(issues, { venue: venue.id });
  const own = baseUrl === undefined ? undefined : checkBaseUrl("baseUrl", baseUrl, allowInsecureBaseUrl, venue.id);
  return {
    adapter,
    // Looked up at each call, so that a fetch installed later (a test's, a proxy's) is used.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock,
    timeoutMs,
    limiter,
    validate,
    onEvent(event) {
      try {
        onEvent?.(event);
      } catch {
        // The listener's own affair: see Settings.
      }
    },
    baseUrl: (operation) => adapter.baseUrl?.(operation) ?? own ?? servers[operation.host ?? "api"]!,
  };
}

