/**
 * Chainstack's documents of Hyperliquid: OpenAPI 3.0, one document per action of `/exchange` or query of `/info`, with the hosts and path prefixes of its own
 * nodes. They say nothing about limits or authentication, give samples as defaults, and describe one variant of actions that have several.
 */
import { capital, lowerFirst } from "../load.js";
import { surfaceOf, type Documents, type Operation, type Surface } from "../diff/index.js";
import type { Node, Schema } from "../diff/schema.js";
import { held, withBody, type Terms } from "./neutral.js";

const TERMS: Terms = { words: () => ({}), envelope: [], defaults: false };

export const chainstack = {
  venue: "hyperliquid",
  surfaces: (documents: Documents, ours: Surface): { ours: Surface; upstream: Surface } => {
    const types = variantTypes(ours);
    return held(ours, surfaceOf(documents).operations.flatMap(inOurWords).flatMap((operation) => variants(operation, types)), TERMS);
  },
  skeleton,
};

const shared = (name: string): Node => ({ $ref: `venue.yaml#/components/${name}` });
/** What the client puts into a request, by the names of its members. */
const FILLED: Record<string, string> = { nonce: "Nonce", signature: "Signature", vaultAddress: "VaultAddress", expiresAfter: "ExpiresAfter", signatureChainId: "SignatureChainId", hyperliquidChain: "Chain" };

/** Their documents say neither who signs in which way nor what it costs: that, and what an answer looks like when it is a refusal, takes a person. */
function skeleton(written: Node, operation: Operation): Node {
  const schema = written.requestBody?.content["application/json"].schema as Node | undefined;
  const action = (schema?.properties as Node | undefined)?.action as Node | undefined;
  const signed = operation.path.startsWith("/exchange");
  // Of several variants, all have the type of the action, which is not their name.
  const typeOf = (part: Node): Node => ({ const: (part.enum as unknown[] | undefined)?.[0] ?? operation.name, "x-injected": "constant" });
  const filled = (properties: Node): Node => Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, name === "type" ? typeOf(part as Node) : FILLED[name] ? shared(`schemas/${FILLED[name]}`) : (part as unknown)]));
  const ordered = ({ properties, ...part }: Node): Node => {
    if (!properties) return part.items ? { ...part, items: ordered(part.items as Node) } : part;
    return { ...part, "x-key-order": Object.keys(properties as Node), properties: Object.fromEntries(Object.entries(properties as Node).map(([name, inner]) => [name, ordered(inner as Node)])) };
  };
  const slot = action && ordered({ ...action, description: undefined, properties: filled((action.properties ?? {}) as Node) });
  const body = schema && { ...schema, properties: { ...filled((schema.properties ?? {}) as Node), ...(slot ? { action: slot } : {}) } };
  const answer = written.responses["200"].content?.["application/json"].schema as Node | undefined;
  return {
    ...written,
    ...(signed ? { "x-auth": "l1", "x-retry": "once", "x-settle": "none" } : { "x-auth": "none", "x-retry": "read", "x-settle": undefined }),
    "x-limits": [{ pool: "ip", weight: signed ? 1 : 20 }, ...(signed ? [{ pool: "address", weight: 1 }] : [])],
    ...(body ? { requestBody: { required: true, ...(slot ? { "x-slot": "action" } : {}), content: { "application/json": { schema: body } } } } : {}),
    responses: {
      "200": signed ? { ...written.responses["200"], content: { "application/json": { schema: { oneOf: [{ type: "object", "x-arm": "success", ...answer, required: Object.keys((answer?.properties ?? {}) as Node) }, shared("schemas/ActionRefused")] } } } } : written.responses["200"],
      "422": shared("responses/Malformed"),
      "429": shared("responses/TooMany"),
      "500": shared("responses/Failed"),
    },
  };
}

/** The path of the venue: without a node's key before it, and with the action, which their documents have in the body only, as fragment. */
function inOurWords(operation: Operation): Operation[] {
  const action = operation.action === undefined ? undefined : lowerFirst(operation.action);
  const end = operation.path.split("#")[0]!.split("/").at(-1)!;
  return [{ ...operation, host: "api", group: end, name: action ?? operation.name, id: `${end}.${action ?? operation.name}`, path: `/${end}${action === undefined ? "" : `#${action}`}`, ...(action === undefined ? {} : { action }) }];
}

const slotOf = (schema: Schema | undefined): Schema | undefined => schema?.properties.get("action")?.();
const bodyOf = ({ body }: Operation): Schema | undefined => [...(body?.content.values() ?? [])][0]?.schema;

/** Types of ours that are several operations, one for each member that may stand beside the type. */
function variantTypes({ operations }: Surface): Set<string> {
  return new Set(operations.flatMap((operation) => {
    const [type] = slotOf(bodyOf(operation))?.properties.get("type")?.().values ?? [];
    const stem = typeof type === "string" ? lowerFirst(type) : undefined;
    return stem !== undefined && operation.action !== stem ? [stem] : [];
  }));
}

function variants(operation: Operation, types: Set<string>): Operation[] {
  const action = slotOf(bodyOf(operation));
  if (!action || operation.action === undefined || !types.has(operation.action)) return [operation];
  return [...action.properties.keys()].filter((name) => name !== "type").map((name) => {
    const fragment = `${operation.action!}${capital(name)}`;
    const own: Schema = { ...action, properties: new Map([...action.properties].filter(([key]) => key === "type" || key === name)), required: new Set(["type", name]) };
    const variant = withBody(operation, (schema) => ({ ...schema, properties: new Map([...schema.properties, ["action", () => own]]) }));
    return { ...variant, action: fragment, name: fragment, id: `${operation.group}.${fragment}`, path: `${operation.path.split("#")[0]!}#${fragment}` };
  });
}
