/** A fixture's request as its caller would have put it. */
import type { CallerOperation } from "../../scripts/lib/views.js";
import { pathOf, queryOf, type Fixture, type WireView } from "./fixtures.js";

type Parameters = Record<string, unknown>;

/** One flat object, whatever travels in path, query or body, and the options of the call. */
export function callOf(caller: CallerOperation, wire: WireView, fixture: Fixture): { parameters: Parameters; options: Parameters } {
  const { query = {}, path = {} } = wire.requestParts(caller.operation);
  const outside: Parameters = { ...pathOf(path, caller.operation, fixture), ...queryOf(query, fixture) };
  const { request } = fixture;
  if (caller.list) return { parameters: { ...outside, [caller.list]: request.body }, options: {} };
  const body = (request.body ?? {}) as Parameters;
  const inner = (caller.slot ? body[caller.slot] : body) as Parameters;
  const own = Object.entries(inner).filter(([name]) => !(name in caller.fixed) && !(name in caller.filled));
  const options = Object.fromEntries(Object.keys(caller.options).flatMap((name) => (caller.filled[name] === "option" ? [[name, inner[name]]] : name in body ? [[name, body[name]]] : [])));
  return { parameters: { ...outside, ...Object.fromEntries(own) }, options };
}
