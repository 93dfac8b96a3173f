/**
 * The one place that knows openapi-fetch: a typed client by path whose requests run through the pipeline.
 *
 * openapi-fetch hands what it builds to the `Request` class it is given. Ours is a plain draft, because building, cloning and
 * re-reading a real one costs more than the rest of a call; the pipeline makes the final URL and bytes from the checked parameters.
 */
import createClient, { createFinalURL, createQuerySerializer, defaultPathSerializer, type Client } from "openapi-fetch";
import { carryOut, prepare } from "./attempts.js";
import { HEADER_TEXT } from "./credentials.js";
import { ValidationError } from "./errors.js";
import { pathKeyOf } from "./path-key.js";
import { startCall, type Call, type Parameters, type Settings } from "./pipeline.js";
import type { Operation, PreparedRequest } from "./types.js";
import { typeName } from "./validate.js";

/** Carries an operation method's call through openapi-fetch. Not reachable from outside. */
const ERRAND = Symbol("errand");

/** What an operation method hands over, and what it gets back. */
export interface Errand {
  readonly given: unknown;
  readonly options: unknown;
  readonly send: boolean;
  prepared?: PreparedRequest;
  payload?: unknown;
}

/** Stands where openapi-fetch puts a `Request`. */
class Draft {
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly options: Record<string, unknown>;
  readonly errand: Errand | undefined;
  call: Call | undefined;

  constructor(_url: string, init: Record<string | symbol, unknown>) {
    const { method, headers, body, redirect: _redirect, [ERRAND]: errand, ...options } = init;
    this.method = method as string;
    this.headers = headers as Headers;
    this.body = body;
    this.options = options as Record<string, unknown>;
    this.errand = errand as Errand | undefined;
  }
}

// What `prepare` gets in place of an answer; openapi-fetch reads nothing from a 204.
let notSent: Response | undefined;

/** openapi-fetch's client without its middleware: what a middleware changed would not be signed. `fetch` is the place to look at requests. */
export type RawClient<Paths extends object> = Omit<Client<Paths>, "use" | "eject">;

/** A typed client by path. Its calls are checked, signed, sent and read exactly as those of the operation methods. */
export function createRawClient<Paths extends object>(settings: Settings, find: (method: string, pathKey: string) => Operation | undefined): RawClient<Paths> {
  // Under openapi-fetch, where it expects the network: limits, signing, sending and repeats.
  const send = async (request: Request): Promise<Response> => {
    const { call, errand } = request as unknown as Draft;
    if (errand?.send === false) {
      errand.prepared = await prepare(call!);
      return (notSent ??= new Response(null, { status: 204 }));
    }
    const { answer, payload } = await carryOut(call!);
    if (errand) errand.payload = payload;
    return answer;
  };
  const { use, eject: _, ...raw } = createClient<Paths>({ Request: Draft as unknown as typeof Request, bodySerializer: (body) => body as never, fetch: send });
  use({
    onRequest({ request, schemaPath, params, options }) {
      const draft = request as unknown as Draft;
      const operation = find(draft.method, schemaPath);
      if (!operation) throw new TypeError(`${settings.adapter.venue.id} has no operation ${draft.method} ${schemaPath}`);
      if (options.baseUrl || options.fetch !== send) throw new TypeError("baseUrl and fetch are options of the client, not of a call");
      const { errand } = draft;
      draft.call = errand ? startCall(settings, operation, errand.given, errand.options, targetOf) : startCall(settings, operation, flatten(operation, params, draft.body), draft.options, targetOf, Object.fromEntries(draft.headers));
      return undefined;
    },
  });
  return withCheckedHeaders(raw as object, settings.adapter.venue.id) as RawClient<Paths>;
}

/** openapi-fetch would hand a caller's headers to a class that mends or quotes them. */
function withCheckedHeaders(raw: object, venue: string): object {
  const checked = (method: (...args: unknown[]) => unknown) => async (...args: unknown[]): Promise<unknown> => {
    const { headers, params } = (args.at(-1) ?? {}) as { headers?: HeadersInit; params?: { header?: HeadersInit } };
    for (const given of [headers, params?.header]) {
      const own = given instanceof Headers ? [...given] : Array.isArray(given) ? given : Object.entries(given ?? {});
      refuseBrokenHeaders(own.filter(([, value]) => value !== undefined && value !== null), venue);
    }
    return method(...args);
  };
  return Object.fromEntries(Object.entries(raw).map(([name, method]) => [name, checked(method as (...args: unknown[]) => unknown)]));
}

/** A line break in a header would begin another one. */
export function refuseBrokenHeaders(headers: Iterable<readonly unknown[]>, venue: string): void {
  for (const [name, value] of headers) {
    if (typeof name !== "string" || !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) throw new ValidationError([{ field: "headers", rule: "must have names that are HTTP tokens", type: typeName(name) }], { venue });
    const texts = [value].flat();
    if (!texts.every((text) => ["string", "number", "boolean"].includes(typeof text) && (text === "" || HEADER_TEXT.test(String(text))))) throw new ValidationError([{ field: `headers.${name}`, rule: "must be printable ASCII without spaces at its ends", type: typeName(value) }], { venue });
  }
}

/** Runs one operation through the typed client. */
export async function run(raw: { request: unknown }, operation: Operation, errand: Errand): Promise<Errand> {
  const request = raw.request as (method: string, path: string, init: object) => Promise<unknown>;
  await request(operation.method, pathKeyOf(operation.path, operation.host), { [ERRAND]: errand });
  return errand;
}

/** The one flat object of a call, from the places where a caller by path puts its parts. */
function flatten(operation: Operation, params: { path?: unknown; query?: unknown }, body: unknown): unknown {
  const inner = operation.list ? { [operation.list]: body } : operation.slot && body !== null && typeof body === "object" ? (body as Record<string, unknown>)[operation.slot] : body;
  return { ...(params.path as object | undefined), ...(params.query as object | undefined), ...(inner as object | undefined) };
}

const serializeQuery = createQuerySerializer();

/** Path and query as they travel. The fragment of a path names the operation and is left out. */
function targetOf(operation: Operation, parameters: Parameters, given: unknown, venue: string): string {
  const pathname = operation.path.replace(/#.*$/, "");
  const { inPath = [], inQuery = [], body } = operation;
  if (body && inPath.length + inQuery.length === 0) return pathname;
  const entries = Object.entries(parameters ?? {});
  const path = entries.filter(([name]) => inPath.includes(name));
  const query = entries.filter(([name]) => (body ? inQuery.includes(name) : !inPath.includes(name)));
  const refuse = ([name]: [string, unknown], rule: string): never => {
    throw new ValidationError([{ field: name, rule, type: typeName((given as Record<string, unknown>)[name]) }], { venue, operation: operation.id });
  };
  const shapeless = path.find(([, value]) => !["string", "number", "boolean"].includes(typeof value));
  if (shapeless) refuse(shapeless, "must be text or a number");
  // A URL would resolve these away, and the request would go to another path.
  const dots = path.find(([, value]) => value === "" || value === "." || value === "..");
  if (dots) refuse(dots, "must not be empty or made of dots only");
  const broken = [...path, ...query].find(([, value]) => typeof value === "string" && /\p{Surrogate}/u.test(value));
  if (broken) refuse(broken, "must be well-formed text: it holds half a surrogate pair");
  return createFinalURL(pathname, { baseUrl: "", params: { path: Object.fromEntries(path), query: Object.fromEntries(query) }, querySerializer: serializeQuery, pathSerializer: defaultPathSerializer });
}
