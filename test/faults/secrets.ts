/** F21: secrets in errors, events, traces and whatever else can be seen, whatever the venue, a signer, a store or a fetch does with them. */
import { answerCheck } from "openvenue/contract";
import { createMemoryStore, type ClientOptions } from "openvenue/kucoin";
import { createSandbox, defaultSeed, type Seed, type VenueId } from "openvenue/sandbox";
import { carriers, forms, requestText, straddles, type Reply } from "./echoes.js";
import { failures } from "./failures.js";
import { Findings, type Fault, type Measured } from "./fault.js";
import { searchFixtures } from "./fixtures.js";
import { beside, SAMPLE_CALLS, type Clients, type OwnOptions, type Received, type SampleCall } from "./loopback.js";
import { Watch } from "./watch.js";

const SIGNED: readonly SampleCall[] = SAMPLE_CALLS.filter(({ venue, write }) => write || venue !== "hyperliquid");

/** A venue that quotes the whole request in its answers. */
async function echoed(watch: Watch): Promise<number> {
  let next: (request: Received, secrets: string[]) => Reply = () => ({ status: 500, type: "text/plain", body: "" });
  let answers = 0;
  await beside(
    (request, response) => {
      const { status, type, body, headers } = next(request, watch.canaries.addRequest(request.headers, request.body));
      answers += 1;
      response.writeHead(status, { "content-type": type, ...headers }).end(body);
    },
    async ({ origin }) => {
      const clients = watch.clients(origin);
      for (const call of SIGNED) {
        for (const [form, write] of Object.entries(forms)) {
          for (const [carrier, carry] of Object.entries(carriers)) {
            next = (request) => carry(write(requestText(request)), call.venue);
            await watch.see(call.venue, `${call.operation}, ${carrier}, ${form}`, () => call.run(clients));
          }
        }
        // Headers of the answer are the venue's words too.
        for (const name of ["content-type", "cf-ray", "retry-after", "date", "gw-ratelimit-reset", "x-echo"]) {
          next = (_, secrets) => ({ status: 403, type: "text/html", body: "<html></html>", headers: { [name]: secrets.join("; ") } });
          await watch.see(call.venue, `${call.operation}, header ${name}`, () => call.run(clients));
          next = (_, secrets) => ({ status: 200, type: "text/plain", body: "not JSON", headers: { [name]: secrets.at(-1)! } });
          await watch.see(call.venue, `${call.operation}, header ${name}`, () => call.run(clients));
        }
        next = (_, secrets) => ({ status: 403, type: `text/${secrets[0]!.replace("0x", "")}`, body: "no" });
        await watch.see(call.venue, `${call.operation}, a content type`, () => call.run(clients));
        next = (_, secrets) => ({ status: 400, type: "application/json", body: JSON.stringify({ code: secrets.at(-1), message: secrets.at(-1) }) });
        await watch.see(call.venue, `${call.operation}, a code`, () => call.run(clients));
        // Each secret that this call sends, across each place where a text is cut.
        let secrets: string[] = [];
        next = (_, sent) => ({ status: 403, type: "text/plain", body: String((secrets = sent).length) });
        await watch.see(call.venue, "a call", () => call.run(clients));
        for (let index = 0; index < secrets.length; index += 1) {
          for (let place = 0, more = true; more; place += 1) {
            next = (_, sent) => {
              const cases = [...straddles(sent[index]!)];
              more = place + 1 < cases.length;
              return cases[place]![1];
            };
            await watch.see(call.venue, `${call.operation}, a secret ${place}`, () => call.run(clients));
          }
        }
      }
      // A success that breaks its spec, for who wants that refused.
      const strict = (venue: VenueId): Clients => watch.clients(origin, { answers: "error", checkAnswer: answerCheck(venue) });
      for (const call of SIGNED.filter(({ write }) => !write)) {
        for (const [form, write] of Object.entries(forms)) {
          next = (request) => ({ status: 200, type: "application/json", body: JSON.stringify({ code: "200000", data: { echo: write(requestText(request)) } }) });
          await watch.see(call.venue, `${call.operation}, a success that is none, ${form}`, () => call.run(strict(call.venue)));
          next = (request) => ({ status: 200, type: `text/${write(requestText(request)).replace(/[^\x20-\x7e]/g, "")}`, body: JSON.stringify({ code: "200000", data: {} }) });
          await watch.see(call.venue, `${call.operation}, a content type of its own, ${form}`, () => call.run(strict(call.venue)));
        }
      }
    },
  );
  return answers;
}

/** Clients, their limits and settlements, and the sandbox's ledger, after calls that went well. */
async function quiet(watch: Watch): Promise<void> {
  const { keys, canaries } = watch;
  const seed: Seed = structuredClone(defaultSeed);
  seed.kucoin.account = { ...keys.kucoin, keyVersion: "3", broker: keys.partner };
  seed.coinswitch.account = keys.coinswitch;
  const sandbox = createSandbox({ seed });
  const origin = await sandbox.listen();
  const record: ClientOptions["fetch"] = (url, init) => {
    canaries.addRequest(init.headers as Record<string, string>, typeof init.body === "string" ? init.body : "");
    return fetch(url, init);
  };
  try {
    for (const call of SAMPLE_CALLS) {
      const own: OwnOptions = { hyperliquid: { wallet: seed.hyperliquid.accounts[0]!.privateKey } };
      const clients = watch.clients(`${origin}/${call.venue}`, { fetch: record, store: createMemoryStore() }, own);
      await watch.see(call.venue, "a call that goes well", () => call.run(clients));
      canaries.searchValue(`the ${call.venue} client`, clients[call.venue]);
      canaries.searchValue(`the ${call.venue} client's raw one`, clients[call.venue].raw);
      canaries.searchValue(`limits of ${call.venue}`, await clients[call.venue].limits());
    }
    canaries.searchValue("the sandbox's ledger", sandbox.ledger);
    canaries.searchValue("the sandbox's counts", sandbox.requests);
    if (sandbox.ledger.length !== 3) throw new Error("the ledger has not what was written");
  } finally {
    await sandbox.close();
  }
}

const CLASSES = ["ValidationError", "CredentialsError", "StoreError", "TransportError", "TimeoutError", "OutcomeUnknownError", "HttpError", "ContractError", "RateLimitError", "VenueError"];
/** Only a wallet can fail to sign. */
const classesOf = (venue: string): string[] => (venue === "hyperliquid" ? [...CLASSES, "SigningError"] : CLASSES);

async function measure(): Promise<Measured> {
  const watch = new Watch();
  const { canaries, classes } = watch;
  const answers = await echoed(watch);
  for (const failure of failures(watch.keys)) await failure.happen(watch);
  await quiet(watch);
  const fixtures = await searchFixtures();

  const findings = new Findings();
  const missing = Object.entries(classes).flatMap(([venue, seen]) => classesOf(venue).filter((name) => !seen.has(name)).map((name) => `${venue} ${name}`));
  findings.add(`${watch.errors} errors, every class on every venue${missing.length > 0 ? ` but ${missing.join(", ")}` : ""}, after ${answers} answers that quote the request`, missing.length === 0);
  findings.add(`${canaries.searched} texts searched for ${canaries.secrets} secrets, ${watch.events} events and ${watch.spans} spans among them: ${canaries.hits.length} hits${listed(canaries.hits)}`, canaries.hits.length === 0 && watch.spans > 0);
  findings.add(`${fixtures.files} recorded fixtures: ${fixtures.found.length} keys${listed(fixtures.found)}`, fixtures.files > 0 && fixtures.found.length === 0);
  return findings.measured;
}

const listed = (found: readonly string[]): string => (found.length === 0 ? "" : ` (${[...new Set(found)].slice(0, 12).join("; ")})`);

export const secrets: Fault = {
  id: "F21",
  fault: "a venue, proxy, signer, store or fetch quotes keys, signatures and auth headers, whole, cut or escaped",
  required: "in no message, stack, cause, inspect, JSON, clone, event, span, client, ledger or fixture: 0 hits",
  measure,
};
