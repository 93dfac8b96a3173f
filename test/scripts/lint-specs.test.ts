/** Every rule for specs is seen to hold for the real ones, and to fail on a copy of a small venue that breaks it and nothing else. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { lintOpenApi, lintVenue, specFiles } from "../../scripts/lint-specs.js";
import { venueFolders, type Node } from "../../scripts/lib/load.js";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const specs = path("specs");
const venues = path("test/fixtures/venues");
const temporary = mkdtempSync(join(tmpdir(), "openvenue-specs-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A group whose operation is signed over ordered keys and told apart by a fragment, which Acme itself has no use for. */
const action = parse(`
openapi: 3.1.0
info: { title: Acme actions, version: '1', description: Signed actions. }
paths:
  /v1/action#place:
    post:
      operationId: place
      summary: Place an order.
      description: Places an order.
      externalDocs: { url: 'https://docs.acme.test/place' }
      x-auth: key
      x-limits: []
      x-retry: once
      x-settle: { read: trade.getPositions, parameters: { account: { const: main } } }
      requestBody:
        required: true
        x-slot: action
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              required: [action, nonce]
              properties:
                action:
                  type: object
                  additionalProperties: false
                  required: [type, order]
                  x-key-order: [type, order]
                  properties:
                    type: { const: place, x-injected: constant }
                    order:
                      type: object
                      additionalProperties: false
                      description: The order.
                      x-key-order: [b, a]
                      properties:
                        a: { type: integer, description: Market. }
                        b: { type: boolean, description: Whether it buys. }
                nonce: { type: integer, x-injected: nonce, x-unit: ms, description: Nonce. }
      responses:
        '200': { $ref: 'trade.yaml#/components/responses/Changed' }
        '4XX': { $ref: 'venue.yaml#/components/responses/Refused' }
`) as Node;

type Documents = Record<"venue" | "trade" | "action", Node>;
let copies = 0;

/** A folder with Acme's documents and the action group, changed. */
function copy(change: (documents: Documents) => void): string {
  const read = (file: string): Node => parse(readFileSync(join(venues, "acme", file), "utf8")) as Node;
  const documents = { venue: read("venue.yaml"), trade: read("trade.yaml"), action: structuredClone(action) };
  change(documents);
  const folder = mkdtempSync(join(temporary, `${copies++}-`));
  for (const [name, document] of Object.entries(documents)) writeFileSync(join(folder, `${name}.yaml`), stringify(document, { aliasDuplicateObjects: false }));
  return folder;
}

const place = ({ action: { paths } }: Documents): Node => paths["/v1/action#place"].post;
const slot = (documents: Documents): Node => place(documents).requestBody.content["application/json"].schema.properties.action;
const addMargin = ({ trade: { paths } }: Documents): Node => paths["/v1/margin"].post;
const marginBody = (documents: Documents): Node => addMargin(documents).requestBody.content["application/json"].schema;
const getTime = ({ trade: { paths } }: Documents): Node => paths["/v1/time"].get;
const timeArms = (documents: Documents): Node[] => getTime(documents).responses["200"].content["application/json"].schema.oneOf;
const setLeverage = ({ trade: { paths } }: Documents): Node => paths["/v1/accounts/{account}/leverage"].post;
const schemas = ({ venue: { components } }: Documents): Node => components.schemas;

interface Breach {
  rule: string;
  name: string;
  change: (documents: Documents) => void;
  file: string;
  pointer: string;
  message: RegExp;
}

const breach = (rule: string, name: string, change: Breach["change"], at: string, message: RegExp): Breach => ({ rule, name, change, file: at.slice(0, at.indexOf("#")), pointer: at.slice(at.indexOf("#")), message });
const BODY = "requestBody/content/application~1json/schema";
const PLACE = "action.yaml#/paths/~1v1~1action#place/post";
const SLOT = `${PLACE}/${BODY}/properties/action`;
const ORDER = `${SLOT}/properties/order`;
const TIME = "trade.yaml#/paths/~1v1~1time/get";
const ANSWER = `${TIME}/responses/200/content/application~1json/schema`;
/** A rule that is right, but for what is given. */
const ruleOf = (change: Node): Node => ({ read: "trade.getPositions", parameters: { account: { const: "main" } }, rows: ".", none: "an open order", reason: "position", ...change });
const MARGIN = "trade.yaml#/paths/~1v1~1margin/post";
const LEVERAGE = "trade.yaml#/paths/~1v1~1accounts~1{account}~1leverage/post";

/** Every signed operation says its permission. */
const withPermissions = (d: Documents): void => {
  d.venue["x-auth-kinds"].key.permissions = { Trade: "Orders and margin." };
  for (const { paths } of [d.trade, d.action]) for (const item of Object.values(paths as Node)) for (const operation of Object.values(item as Node)) if ((operation as Node)["x-auth"] === "key") (operation as Node)["x-permission"] = "Trade";
};
const getPositions = ({ trade: { paths } }: Documents): Node => paths["/v1/accounts/{account}/positions"].get;
const POSITIONS = "trade.yaml#/paths/~1v1~1accounts~1{account}~1positions/get";

const breaches: Breach[] = [
  breach("vocabulary", "an unknown word", (d) => (addMargin(d)["x-retries"] = "once"), MARGIN, /^x-retries is not a word of the vocabulary$/),
  breach("vocabulary", "an unknown word where none may stand", (d) => (d.venue.info["x-logo"] = "a"), "venue.yaml#/info", /^x-logo is not a word/),
  breach("vocabulary", "a word of operations on a schema", (d) => (schemas(d).Symbol["x-retry"] = "read"), "venue.yaml#/components/schemas/Symbol", /^x-retry may not stand here$/),
  breach("vocabulary", "a word of venue.yaml in a group document", (d) => (d.trade["x-pools"] = {}), "trade.yaml#", /^x-pools may not stand here$/),
  breach("vocabulary", "a word of group documents in venue.yaml", (d) => (d.venue["x-host"] = "api"), "venue.yaml#", /^x-host may not stand here$/),
  breach("vocabulary", "a venue that does not say where it comes from", (d) => delete d.venue["x-upstream"], "venue.yaml#", /x-upstream/),
  breach("vocabulary", "a source without a day", (d) => delete d.venue["x-upstream"][0]["as-of"], "venue.yaml#/x-upstream/0", /as-of/),
  breach("vocabulary", "a month for a day", (d) => (d.venue["x-upstream"][0]["as-of"] = "2026-11"), "venue.yaml#/x-upstream/0/as-of", /format "date"/),
  breach("vocabulary", "a day that never was", (d) => (d.venue["x-upstream"][0]["as-of"] = "2026-02-30"), "venue.yaml#/x-upstream/0/as-of", /format "date"/),
  breach("vocabulary", "a word on a parameter", (d) => (setLeverage(d).parameters[0]["x-unit"] = "ms"), `${LEVERAGE}/parameters/0`, /^x-unit may not stand here$/),
  breach("vocabulary", "a word beside a $ref", (d) => (timeArms(d)[0]!.properties.data["x-slot"] = "a"), `${ANSWER}/oneOf/0/properties/data`, /^x-slot may not stand here$/),
  breach("vocabulary", "a value outside x-retry", (d) => (addMargin(d)["x-retry"] = "never"), `${MARGIN}/x-retry`, /^must be one of "read", "set", "keyed", "once"$/),
  breach("vocabulary", "a value outside x-injected", (d) => (place(d).requestBody.content["application/json"].schema.properties.nonce["x-injected"] = "fixed"), `${PLACE}/${BODY}/properties/nonce/x-injected`, /^must be one of/),
  breach("vocabulary", "a value outside x-arm", (d) => (addMargin(d).responses["418"] = { description: "A teapot.", content: { "application/json": { schema: { type: "object", "x-arm": "refusal" } } } }), `${MARGIN}/responses/418/content/application~1json/schema/x-arm`, /^must be one of "success", "empty", "error"$/),
  breach("vocabulary", "a constant without a value", (d) => (marginBody(d).properties.note = { type: "string", "x-injected": "constant" }), `${MARGIN}/${BODY}/properties/note`, /const/),
  breach("vocabulary", "a value outside scope", (d) => (d.venue["x-pools"].key.scope = "world"), "venue.yaml#/x-pools/key/scope", /^must be one of "ip", "account", "key"$/),
  breach("vocabulary", "a value outside reason", (d) => (d.venue["x-errors"][0].reason = "bad luck"), "venue.yaml#/x-errors/0/reason", /^must be one of "signature"/),
  breach("vocabulary", "an unknown member of an error entry", (d) => (d.venue["x-errors"][0].note = "a"), "venue.yaml#/x-errors/0", /^note is not a member of this$/),
  breach("vocabulary", "an error entry whose expression does not compile", (d) => (d.venue["x-errors"][3].message = "("), "venue.yaml#/x-errors/3/message", /format "regex"/),
  breach("vocabulary", "a settling read that tells in two ways", (d) => Object.assign(addMargin(d)["x-settle"], { equals: { symbol: { parameter: "symbol" } }, change: { of: "size", by: { parameter: "amount" } } }), `${MARGIN}/x-settle`, /./),
  breach("vocabulary", "a value from nowhere", (d) => (addMargin(d)["x-settle"].parameters.account = {}), `${MARGIN}/x-settle`, /./),
  breach("vocabulary", "statuses without codes", (d) => (d.venue["x-errors"][3].statuses = [400]), "venue.yaml#/x-errors/3", /codes/),
  breach("vocabulary", "statuses that are none", (d) => (d.venue["x-errors"][0].statuses = [99]), "venue.yaml#/x-errors/0/statuses/0", />= 100/),
  breach("vocabulary", "statuses beside the status that is matched", (d) => Object.assign(d.venue["x-errors"][0], { status: 400, statuses: [400] }), "venue.yaml#/x-errors/0/status", /^may not stand here$/),
  breach("vocabulary", "a refusal that is temporary and of unknown outcome", (d) => Object.assign(d.venue["x-errors"][1], { temporary: true, outcomeUnknown: true }), "venue.yaml#/x-errors/1/outcomeUnknown", /^may not stand here$/),
  breach("vocabulary", "a rate limit that says that it is temporary", (d) => (d.venue["x-errors"][4].temporary = true), "venue.yaml#/x-errors/4/reason", /must NOT be valid/),
  breach("vocabulary", "a value outside resign", (d) => (d.venue["x-errors"][0].resign = "often"), "venue.yaml#/x-errors/0/resign", /^must be one of "always", "clock"$/),
  breach("vocabulary", "a limit that is both a pool's and its own", (d) => (addMargin(d)["x-limits"][0].quota = 5), `${MARGIN}/x-limits/0/quota`, /^may not stand here$/),
  breach("vocabulary", "a header that is optional by a wrong value", (d) => (d.venue["x-auth-kinds"].key.headers["X-ACME-KEY"].optional = "yes"), "venue.yaml#/x-auth-kinds/key/headers/X-ACME-KEY/optional", /constant/),
  breach("vocabulary", "a wrong word in the schema of a header", (d) => (d.venue["x-auth-kinds"].key.headers["X-ACME-TIME"].schema["x-units"] = "ms"), "venue.yaml#/x-auth-kinds/key/headers/X-ACME-TIME/schema", /^x-units is not a word/),
  breach("vocabulary", "a value by network that no network has", (d) => (slot(d).properties.order.properties.a["x-injected"] = "network"), `${ORDER}/properties/a`, /x-by-network/),
  breach("vocabulary", "x-sorted of what is no list", (d) => (slot(d).properties.order["x-sorted"] = true), ORDER, /'items'/),
  breach("vocabulary", "a type that EIP-712 structs of ours do not have", (d) => (place(d)["x-typed-data"] = { primaryType: "Place", fields: { type: "int8" } }), `${PLACE}/x-typed-data/fields/type`, /^must be one of "string"/),
  breach("vocabulary", "a limit of no weight and no list", (d) => (addMargin(d)["x-limits"][0].weight = 0), `${MARGIN}/x-limits/0`, /./),
  breach("vocabulary", "a figure that is no whole number", (d) => (d.venue["x-figures"] = { first: { description: "The first.", value: 1.5 } }), "venue.yaml#/x-figures/first/value", /integer/),
  breach("vocabulary", "x-rule without a rule", (d) => (schemas(d).Time["x-rule"] = "a time"), "venue.yaml#/components/schemas/Time", /'pattern'/),
  breach("vocabulary", "x-arm outside an answer", (d) => (schemas(d).Symbol["x-arm"] = "error"), "venue.yaml#/components/schemas/Symbol", /^only a member of an answer's oneOf/),
  breach("vocabulary", "an empty arm without a value", (d) => (timeArms(d).push({ type: "object", "x-arm": "empty", required: ["ok"], properties: { ok: { const: null } } })), `${ANSWER}/oneOf/2`, /x-payload-value/),
  breach("vocabulary", "x-payload on an error arm", (d) => (schemas(d).Refusal.properties.code["x-payload"] = true), "venue.yaml#/components/schemas/Refusal/properties/code", /^only a property of a success arm/),
  breach("vocabulary", "x-injected in an answer", (d) => (d.trade.components.schemas.Position.properties.leverage["x-injected"] = "option"), "trade.yaml#/components/schemas/Position/properties/leverage", /^only a property of a request body/),
  breach("vocabulary", "x-key-order in a body that is not signed", (d) => (marginBody(d)["x-key-order"] = ["account", "symbol", "amount"]), `${MARGIN}/${BODY}`, /^only an object in a signed body/),
  breach("vocabulary", "x-known-values of something closed", (d) => (d.trade.components.schemas.Position.properties.side.enum = ["LONG"]), "trade.yaml#/components/schemas/Position/properties/side/enum", /^may not stand here$/),

  breach("1", "a query parameter behind a fragment", (d) => (place(d).parameters = [{ name: "market", in: "query", description: "Market.", schema: { type: "string" } }]), PLACE, /query parameter market/),
  breach("1", "an operationId that is not the fragment", (d) => (place(d).operationId = "placeOrder"), PLACE, /^operationId is placeOrder/),
  breach("1", "a type that is not the fragment", (d) => (slot(d).properties.type.const = "order"), SLOT, /`type` of the body is order/),

  ...["summary", "description", "externalDocs", "x-auth", "x-limits", "x-retry"].map((word) => breach("2", `an operation without ${word}`, (d) => delete getTime(d)[word], TIME, new RegExp(`^${word} is missing$`))),
  breach("2", "a write without x-settle", (d) => delete addMargin(d)["x-settle"], MARGIN, /^x-settle is missing$/),
  breach("2", "a read with x-settle", (d) => (getTime(d)["x-settle"] = { read: "trade.getPositions", parameters: {} }), TIME, /nothing to settle/),

  breach("2", "no permission where the kind of authentication has some", (d) => {
    withPermissions(d);
    delete addMargin(d)["x-permission"];
  }, MARGIN, /^x-permission is missing$/),
  breach("2", "pages of a write", (d) => {
    addMargin(d)["x-pages"] = { page: "symbol", rows: "." };
    addMargin(d).responses["200"] = structuredClone(getPositions(d).responses["200"]);
  }, MARGIN, /^only a read has x-pages$/),

  breach("3", "an answer without an error arm", (d) => timeArms(d).pop(), ANSWER, /no error arm/),
  breach("3", "an answer without a success arm", (d) => timeArms(d).shift(), ANSWER, /0 success arms/),
  breach("3", "a member that is no arm", (d) => timeArms(d).push({ type: "null" }), `${ANSWER}/oneOf/2`, /is no arm$/),
  breach("3", "an empty arm that nothing tells apart", (d) => timeArms(d).push({ type: "object", "x-arm": "empty", "x-payload-value": 0 }), `${ANSWER}/oneOf/2`, /told by a constant/),
  breach("3", "two payloads in one arm", (d) => (timeArms(d)[0]!.properties.ok["x-payload"] = true), `${ANSWER}/oneOf/0`, /one payload/),
  breach("3", "an answer with anyOf", (d) => (getTime(d).responses["200"].content["application/json"].schema.anyOf = [{ type: "object" }]), ANSWER, /^anyOf leaves the answer open/),
  breach("3", "no JSON under status 200", (d) => (getTime(d).responses["200"].content = {}), TIME, /no JSON answer/),

  breach("4", "an open request object", (d) => delete marginBody(d).additionalProperties, `${MARGIN}/${BODY}`, /needs additionalProperties: false/),
  breach("4", "an open object inside a request", (d) => (slot(d).properties.order.additionalProperties = true), ORDER, /needs additionalProperties: false/),
  breach("4", "a closed answer object", (d) => (schemas(d).Refusal.additionalProperties = false), "venue.yaml#/components/schemas/Refusal", /venues add fields/),

  breach("5", "an object without x-key-order", (d) => delete slot(d).properties.order["x-key-order"], ORDER, /needs x-key-order/),
  breach("5", "an x-key-order that misses a property", (d) => slot(d).properties.order["x-key-order"].pop(), ORDER, /every property once/),
  breach("5", "constants behind other keys", (d) => slot(d)["x-key-order"].reverse(), SLOT, /constants come first/),
  breach(
    "5",
    "a property that looks like an integer",
    (d) => {
      slot(d).properties.order.properties["7"] = { type: "boolean", description: "Seven." };
      slot(d).properties.order["x-key-order"].push("7");
    },
    ORDER,
    /looks like an integer/,
  ),
  breach("5", "a fractional number", (d) => Object.assign(slot(d).properties.order.properties.a, { type: "number", "x-unit": "USD" }), `${ORDER}/properties/a`, /must be an integer/),

  breach("6", "a pattern of a body without x-rule", (d) => delete marginBody(d).properties.amount["x-rule"], `${MARGIN}/${BODY}/properties/amount`, /needs x-rule/),
  breach("6", "a pattern of a shared parameter schema without x-rule", (d) => delete schemas(d).Account["x-rule"], "venue.yaml#/components/schemas/Account", /needs x-rule/),
  breach("6", "a property without a description", (d) => delete setLeverage(d).requestBody.content["application/json"].schema.properties.mode.description, `${LEVERAGE}/${BODY}/properties/mode`, /^mode has no description$/),
  breach("6", "a property of a nested object without a description", (d) => delete slot(d).properties.order.properties.a.description, `${ORDER}/properties/a`, /^a has no description$/),
  breach("6", "an amount without x-unit", (d) => delete marginBody(d).properties.amount["x-unit"], `${MARGIN}/${BODY}/properties/amount`, /^amount has no x-unit$/),
  breach("6", "a time without x-unit", (d) => setLeverage(d).parameters.push({ name: "startTime", in: "query", description: "Start.", schema: { type: "integer" } }), `${LEVERAGE}/parameters/2`, /^startTime has no x-unit$/),

  breach("7", "an unknown kind of authentication", (d) => (addMargin(d)["x-auth"] = "wallet"), MARGIN, /^x-auth names wallet/),
  breach("7", "an unknown pool", (d) => (addMargin(d)["x-limits"][0].pool = "ip"), `${MARGIN}/x-limits/0`, /no pool ip/),
  breach("7", "an unknown settling read", (d) => (addMargin(d)["x-settle"].read = "trade.getMargin"), MARGIN, /no read of this venue/),
  breach("7", "a write that should settle another", (d) => (addMargin(d)["x-settle"].read = "trade.setLeverage"), MARGIN, /no read of this venue/),
  breach("7", "a parameter that the settling read lacks", (d) => (addMargin(d)["x-settle"].parameters.coin = { const: "x" }), `${MARGIN}/x-settle`, /^trade\.getPositions has no parameter coin$/),
  breach("7", "a settling value from a parameter that the write lacks", (d) => (addMargin(d)["x-settle"].parameters.account = { parameter: "coin" }), `${MARGIN}/x-settle`, /^there is no parameter coin$/),
  breach("7", "a settling value from an option that the write lacks", (d) => (addMargin(d)["x-settle"].parameters.account = { option: "nonce" }), `${MARGIN}/x-settle`, /^there is no option nonce$/),
  breach("7", "a rule that no read tells", (d) => (addMargin(d)["x-preflight"] = [ruleOf({ read: "trade.setLeverage" })]), `${MARGIN}/x-preflight/0`, /^x-preflight names trade\.setLeverage, which is no read of this venue$/),
  breach("7", "a rule whose read lacks a parameter", (d) => (addMargin(d)["x-preflight"] = [ruleOf({ parameters: { coin: { const: "x" } } })]), `${MARGIN}/x-preflight/0`, /^trade\.getPositions has no parameter coin$/),
  breach("7", "a rule with a value from a parameter that the write lacks", (d) => (addMargin(d)["x-preflight"] = [ruleOf({ parameters: { account: { parameter: "coin" } } })]), `${MARGIN}/x-preflight/0`, /^there is no parameter coin$/),
  breach("7", "a rule about rows of a parameter that the write lacks", (d) => (addMargin(d)["x-preflight"] = [ruleOf({ where: { symbol: "coin" } })]), `${MARGIN}/x-preflight/0`, /^there is no parameter coin$/),
  breach("7", "a rule about limits of a parameter that the write lacks", (d) => (addMargin(d)["x-preflight"] = [{ ...ruleOf({ within: { parameter: "coin", minimum: "low", maximum: "high" } }), none: undefined }]), `${MARGIN}/x-preflight/0`, /^there is no parameter coin$/),
  breach("2", "a read with x-preflight", (d) => (getTime(d)["x-preflight"] = [ruleOf({})]), TIME, /^only a write has x-preflight$/),
  breach("vocabulary", "a rule that says nothing", (d) => (addMargin(d)["x-preflight"] = [{ ...ruleOf({}), none: undefined }]), `${MARGIN}/x-preflight/0`, /./),
  breach("vocabulary", "a rule about no rows", (d) => (addMargin(d)["x-preflight"] = [{ ...ruleOf({}), rows: undefined }]), `${MARGIN}/x-preflight/0`, /./),
  breach("7", "a reduced risk told by no parameter", (d) => (addMargin(d)["x-reduces-risk"] = { positive: "coin" }), MARGIN, /^there is no parameter coin$/),
  breach("7", "a clock that no read tells", (d) => (d.venue["x-clock"] = { read: "trade.getHour" }), "venue.yaml#/x-clock", /no read of this venue/),
  breach("7", "an error in an unknown pool", (d) => (d.venue["x-errors"][0].pool = "nobody"), "venue.yaml#/x-errors/0", /no pool nobody/),
  breach("7", "a weight by a list that the operation lacks", (d) => (addMargin(d)["x-limits"][0].perSent = { of: "orders", items: 40 }), `${MARGIN}/x-limits/0`, /^there is no parameter orders$/),
  breach("7", "a signed field that the body lacks", (d) => (place(d)["x-typed-data"] = { primaryType: "Place", fields: { type: "string", time: "uint64" } }), `${PLACE}/x-typed-data`, /^the body has no member time$/),
  breach("7", "an unknown host", (d) => (d.trade["x-host"] = "futures"), "trade.yaml#", /no server has the host futures/),
  breach("7", "a reference to nothing", (d) => (timeArms(d)[0]!.properties.data.$ref = "venue.yaml#/components/schemas/Tim"), `${ANSWER}/oneOf/0/properties/data`, /leads to no component/),
  breach("7", "a method and path in two documents", (d) => Object.assign(d.action.paths, { "/v1/time": { get: { ...getTime(d), operationId: "time" } } }), TIME, /^GET \/v1\/time is already declared in action\.yaml$/),
  breach("7", "a method and path in two documents of one other host", (d) => {
    d.venue.servers.push({ url: "https://futures.acme.test", "x-host": "futures" });
    for (const group of [d.trade, d.action]) group["x-host"] = "futures";
    d.action.paths["/v1/time"] = { get: { ...getTime(d), operationId: "time" } };
  }, TIME, /^GET \/\/futures\/v1\/time is already declared in action\.yaml$/),
  breach("7", "an operation name used twice", (d) => (d.trade.paths["/v2/time"] = structuredClone(d.trade.paths["/v1/time"])), "trade.yaml#/paths/~1v2~1time/get", /^operation trade\.getTime is already declared/),
  breach("7", "a component in two documents", (d) => (d.action.components = { schemas: { Symbol: { type: "string" } } }), "action.yaml#/components/schemas/Symbol", /^components\.schemas\.Symbol is already declared in venue\.yaml$/),
  breach("7", "a component that nothing uses", (d) => (d.venue.components.schemas.Left = { type: "string" }), "venue.yaml#/components/schemas/Left", /^no reference of this venue leads here$/),
  breach("7", "operations in venue.yaml", (d) => (d.venue.paths = { "/v1/ping": {} }), "venue.yaml#/paths", /stand in group documents/),
  breach("7", "parameters on a path item", (d) => (d.trade.paths["/v1/time"].parameters = []), "trade.yaml#/paths/~1v1~1time/parameters", /methods only/),
  breach("7", "a name in query and body", (d) => setLeverage(d).parameters.push({ name: "mode", in: "query", description: "Mode.", schema: { type: "string" } }), LEVERAGE, /^a caller would give mode in two places/),
  breach("7", "a name in path and signed body", (d) => (place(d).parameters = [{ name: "order", in: "path", required: true, description: "Order.", schema: { type: "string" } }]), PLACE, /^a caller would give order in two places/),
  breach("7", "a condition on no parameter", (d) => (setLeverage(d)["x-requires"][0].field = "maximum"), `${LEVERAGE}/x-requires/0`, /no parameter maximum/),
  breach("7", "an unknown permission", (d) => {
    withPermissions(d);
    addMargin(d)["x-permission"] = "Lend";
  }, MARGIN, /^x-permission names Lend, which key does not have$/),
  breach("7", "pages by a parameter that the read lacks", (d) => (getPositions(d)["x-pages"] = { page: "page", rows: "." }), `${POSITIONS}/x-pages`, /^there is no parameter page$/),
  breach("7", "pages of rows that are no list", (d) => (getPositions(d)["x-pages"] = { page: "pageSize", rows: "items" }), `${POSITIONS}/x-pages`, /^the payload has no list items$/),
  breach("7", "pages counted by a member that the payload lacks", (d) => (getPositions(d)["x-pages"] = { page: "pageSize", pages: "total", rows: "." }), `${POSITIONS}/x-pages`, /^the payload has no member total$/),
  breach("7", "pages that go on from a member that a row lacks", (d) => (getPositions(d)["x-pages"] = { cursor: "symbol", next: { row: "sequence" }, rows: "." }), `${POSITIONS}/x-pages`, /^a row has no member sequence$/),
  breach("7", "a list that a caller cannot name", (d) => (addMargin(d).requestBody.content["application/json"].schema = { type: "array", items: structuredClone(marginBody(d)) }), `${MARGIN}/requestBody`, /^a body that is a list, and only such a one, has x-list$/),
  breach("7", "a named list that is none", (d) => {
    setLeverage(d).requestBody["x-list"] = "orders";
    delete setLeverage(d)["x-requires"];
  }, `${LEVERAGE}/requestBody`, /^a body that is a list/),
  breach("7", "a slot that the body does not have", (d) => (addMargin(d).requestBody["x-slot"] = "order"), `${MARGIN}/requestBody`, /^x-slot names order/),

  breach("8", "a description that an import left open", (d) => (marginBody(d).properties.amount.description = "TODO: describe"), `${MARGIN}/${BODY}/properties/amount`, /^description is still to be written$/),
  breach("8", "a summary that an import left open", (d) => (addMargin(d).summary = "TODO: describe"), MARGIN, /^summary is still to be written$/),
  breach("8", "an answer that an import left open", (d) => (d.trade.components.schemas.Position.properties.side.description = "TODO: describe"), "trade.yaml#/components/schemas/Position/properties/side", /^description is still to be written$/),
  breach("8", "a parameter that an import left open", (d) => (setLeverage(d).parameters[1].description = "TODO: describe"), `${LEVERAGE}/parameters/1`, /^description is still to be written$/),
  breach("8", "a page that an import left open", (d) => (addMargin(d).externalDocs.url = "https://docs.acme.test/TODO"), `${MARGIN}/externalDocs`, /^url is still to be written$/),
  breach("8", "a title that an import left open", (d) => (d.trade.info.title = "TODO: describe"), "trade.yaml#/info", /^title is still to be written$/),
];

describe("the specs", () => {
  it.each(venueFolders(specs))("%s has no problems", (venue) => {
    expect(lintVenue(join(specs, venue))).toEqual([]);
  });

  it("and the small venue are OpenAPI to Redocly", () => {
    expect(lintOpenApi([...specFiles(specs), ...specFiles(venues)])).toEqual([]);
  });

  it("use the words of the README's table, which are the words of the schema", () => {
    const table = [...readFileSync(join(specs, "README.md"), "utf8").matchAll(/^\| (`x-[^|]*) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`(x-[a-z-]+)`/g)].map(([, word]) => word!));
    const { $defs } = JSON.parse(readFileSync(join(specs, "vocabulary.schema.json"), "utf8")) as { $defs: Record<string, Node> };
    const schema = Object.values($defs).flatMap(({ properties }) => Object.keys((properties ?? {}) as Node)).filter((name) => name.startsWith("x-"));
    expect([...new Set(table)].sort()).toEqual([...new Set(schema)].sort());
  });
});

describe("the small venue", () => {
  it.each(readdirSync(venues))("%s has no problems", (venue) => {
    expect(lintVenue(join(venues, venue))).toEqual([]);
  });

  it("has none with a signed action either", () => {
    expect(lintVenue(copy(() => {}))).toEqual([]);
  });

  it.each(breaches)("breaks rule $rule with $name", ({ rule, change, file, pointer, message }) => {
    const problems = lintVenue(copy(change));
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
    expect(problems).toContainEqual(expect.objectContaining({ file: expect.stringMatching(new RegExp(`/${file}$`)), pointer, message: expect.stringMatching(message) }));
  });

  it("may have one method and path on two hosts", () => {
    const folder = copy((d) => {
      d.venue.servers.push({ url: "https://futures.acme.test", "x-host": "futures" });
      d.action["x-host"] = "futures";
      d.action.paths["/v1/time"] = { get: { ...getTime(d), operationId: "time" } };
    });
    expect(lintVenue(folder)).toEqual([]);
  });

  it("is refused when it is not YAML", () => {
    const folder = copy(() => {});
    writeFileSync(join(folder, "trade.yaml"), "paths: {}\npaths: {}\n");
    expect(lintVenue(folder)).toEqual([expect.objectContaining({ rule: "yaml", message: expect.stringContaining("unique") })]);
  });

  it("is refused by Redocly when it is not OpenAPI", () => {
    const folder = copy((documents) => delete addMargin(documents).responses["200"].$ref);
    expect(lintOpenApi([join(folder, "trade.yaml")])).toContainEqual(expect.objectContaining({ rule: "struct", pointer: "#/paths/~1v1~1margin/post/responses/200" }));
  });

  it("is refused by the command, one line per problem", () => {
    const folder = mkdtempSync(join(temporary, "specs-"));
    cpSync(copy((documents) => delete addMargin(documents)["x-settle"]), join(folder, "acme"), { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", path("scripts/lint-specs.ts"), "--specs", folder], { cwd: path("."), encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^\S+\/acme\/trade\.yaml #\/paths\/~1v1~1margin\/post: x-settle is missing \(rule 2\)\n$/);
  });
});
