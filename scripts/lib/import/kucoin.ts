/** KuCoin's own documents, as published with its universal SDK: OpenAPI 3.0.1, one file per part of the API, with words of its own. */
import { surfaceOf, type Documents, type Operation, type Surface } from "../diff/index.js";
import type { Node } from "../diff/schema.js";
import { held, type Terms } from "./neutral.js";

const HOSTS: Record<string, string> = { Spot: "api", Futures: "futures", Broker: "broker" };

const TERMS: Terms = {
  // Which of our words the documents have a counterpart for.
  words: ({ "x-auth": auth, "x-permission": permission, "x-limits": limits }) => ({
    ...(auth === undefined ? {} : { "x-auth": auth === "private" ? "key" : (auth as unknown) }),
    ...(permission === undefined ? {} : { "x-permission": permission as unknown }),
    // The gateway in front counts every request alike, so the documents do not say it.
    ...(limits === undefined ? {} : { "x-limits": (limits as Node[]).filter(({ pool }) => pool !== "cloudflare") }),
  }),
  envelope: ["code", "msg", "success", "retry"],
  defaults: true,
};

export const kucoin = {
  venue: "kucoin",
  surfaces: (documents: Documents, ours: Surface): { ours: Surface; upstream: Surface } => held(ours, surfaceOf(corrected(documents)).operations.map(inOurWords), TERMS),
  skeleton: (written: Node): Node => {
    const success = written.responses["200"].content?.["application/json"].schema as Node | undefined;
    const data = (success?.properties as Node | undefined)?.data as Node | undefined;
    return {
      ...written,
      ...(written["x-auth"] === "key" && !written["x-permission"] ? { "x-permission": "unknown" } : {}),
      // The gateway counts every request.
      "x-limits": [...(written["x-limits"] as Node[]), { pool: "cloudflare", weight: 1 }],
      responses: {
        "200": {
          ...written.responses["200"],
          content: { "application/json": { schema: { oneOf: [{ type: "object", "x-arm": "success", required: ["code", ...(data ? ["data"] : [])], properties: { code: { $ref: shared("schemas/SuccessCode") }, ...(data ? { data: { "x-payload": true, ...data } } : {}) } }, { $ref: shared("schemas/ErrorEnvelope") }] } } },
        },
        "4XX": { $ref: shared("responses/Refused") },
        "429": { $ref: shared("responses/TooMany") },
        "5XX": { $ref: shared("responses/Failed") },
      },
    };
  },
};

const shared = (name: string): string => `venue.yaml#/components/${name}`;

/** Some operations stand under another method, since one document could not hold a path of two hosts twice under its own: each gets a document. */
function corrected(documents: Documents): Documents {
  const whole: Documents = {};
  for (const [name, document] of Object.entries(documents)) {
    const paths: Node = {};
    for (const [path, item] of Object.entries(((document as Node).paths ?? {}) as Node)) {
      for (const [method, operation] of Object.entries(item as Node) as [string, Node][]) {
        const current = { ...operation, deprecated: operation.deprecated === true || operation["x-abandon"] === "abandon" };
        const original = operation["x-original-method"] as string | undefined;
        if (original) whole[`${name}#${original} ${path}`] = { ...document, paths: { [path]: { [original.toLowerCase()]: current } } };
        else (paths[path] ??= {})[method] = current;
      }
    }
    whole[name] = { ...document, paths };
  }
  return whole;
}

function inOurWords(operation: Operation): Operation {
  const domain = Object.keys(HOSTS).find((name) => name.toLowerCase() === operation.host);
  return { ...operation, host: domain ? HOSTS[domain]! : operation.host };
}
