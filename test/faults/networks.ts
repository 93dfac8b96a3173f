/** F30: which network a signature is for is the caller's word alone, whatever URL it goes to. */
import { createHyperliquidClient, ValidationError, VenueError, type HyperliquidClient, type HyperliquidOptions } from "openvenue/hyperliquid";
import { createSandbox, defaultSeed, type Sandbox } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault } from "./fault.js";
import { beside, type Answer } from "./loopback.js";
import { bodyOf, signerOf, type Network } from "./reference.js";

const { privateKey: wallet, address } = defaultSeed.hyperliquid.accounts[0]!;
const NETWORKS: readonly Network[] = ["mainnet", "testnet"];
const leverage = { asset: 0, isCross: true, leverage: 7 };

/** Base URLs that a client which guesses would guess by. */
const LOOKS: readonly HyperliquidOptions[] = [
  {},
  { baseUrl: "https://api.hyperliquid.xyz" },
  { baseUrl: "https://api.hyperliquid-testnet.xyz" },
  { baseUrl: "https://testnet.example.org/hyperliquid" },
  { baseUrl: "https://mainnet.example.org/testnet" },
  { baseUrl: "https://api.hyperliquid-testnet.xyz/mainnet" },
  { baseUrl: "http://127.0.0.1:3001/testnet", allowInsecureBaseUrl: true },
  { baseUrl: { api: "https://api.hyperliquid-testnet.xyz" } },
  { infoUrl: "https://api.hyperliquid-testnet.xyz" },
];

/** The networks on which a prepared action is this account's. */
const validOn = (prepared: { readonly body?: string }): Network[] => NETWORKS.filter((network) => signerOf(bodyOf(prepared), network) === address);

export const networks: Fault = {
  id: "F30",
  fault: "Mainnet/testnet confusion, proxy in front of mainnet",
  required: "the network is an explicit setting, never inferred from the URL",
  async measure() {
    const findings = new Findings();
    await letters(findings);
    await throughProxies(findings);
    await mixedUp(findings);
    return findings.measured;
  },
};

async function letters(findings: Findings): Promise<void> {
  const wrong: string[] = [];
  const nonce = Date.now();
  const prepare = (options: HyperliquidOptions): Promise<{ readonly url: string; readonly body?: string }> => createHyperliquidClient({ wallet, ...options }).prepare("exchange.updateLeverage", leverage, { nonce });
  for (const [network, options] of [...NETWORKS.map((network) => [network, { network }] as const), ["mainnet", {}] as const]) {
    const { body, url } = await prepare(options);
    if (url !== `https://api.hyperliquid${network === "testnet" ? "-testnet" : ""}.xyz/exchange`) wrong.push(`${network} goes to ${url}`);
    for (const look of LOOKS) {
      const prepared = await prepare({ ...options, ...look });
      if (validOn(prepared).join() !== network || prepared.body !== body) wrong.push(`${network} at ${JSON.stringify(look.baseUrl ?? look.infoUrl ?? "its own URL")} signs for ${validOn(prepared).join() || "nobody"}`);
    }
  }
  findings.add(`${LOOKS.length} URLs × network mainnet, testnet and left out: ${wrong.length > 0 ? wrong.join(", ") : "the letter follows the option, the bytes do not change with the URL"}`, wrong.length === 0);
}

/** Hands everything on to the sandbox, as a proxy of the user's own does. */
const proxyOf = (sandbox: Sandbox): Answer => (request, response) => {
  const init = { method: request.method, headers: { "content-type": "application/json" }, ...(request.method === "POST" ? { body: request.body } : {}) };
  fetch(`${sandbox.url}/hyperliquid${request.target.replace(/^\/testnet/, "")}`, init)
    .then(async (answer) => response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" }).end(await answer.text()))
    .catch(() => response.destroy());
};

async function throughProxies(findings: Findings): Promise<void> {
  for (const venueNetwork of NETWORKS) {
    const sandbox = createSandbox({ network: venueNetwork });
    await sandbox.listen();
    try {
      await beside(proxyOf(sandbox), async ({ origin }) => {
        const call = (network: Network): ReturnType<typeof outcomeOf> => outcomeOf(createHyperliquidClient({ wallet, network, baseUrl: `${origin}/testnet`, allowInsecureBaseUrl: true }).exchange.updateLeverage(leverage));
        const right = await call(venueNetwork);
        findings.add(`a /testnet proxy of ${venueNetwork} with network ${venueNetwork}: ${right.error?.name ?? "went through"}`, right.error === undefined && sandbox.ledger.length === 1);
        const other = NETWORKS.find((network) => network !== venueNetwork)!;
        const { error } = await call(other);
        findings.add(`with ${other}: ${error instanceof VenueError ? `refused for its ${error.reason}` : (error?.name ?? "went through")}`, error instanceof VenueError && error.reason === "signature" && sandbox.ledger.length === 1);
      });
    } finally {
      await sandbox.close();
    }
  }
}

/** What was prepared for one network and given to the other's client, and a network that there is not. */
async function mixedUp(findings: Findings): Promise<void> {
  let sent = 0;
  const fetch = async (): Promise<Response> => {
    sent += 1;
    return Response.json({ status: "ok", response: { type: "default" } });
  };
  const clientOf = (network: Network): HyperliquidClient => createHyperliquidClient({ wallet, network, fetch });
  const refusals = [];
  for (const [from, to] of [NETWORKS, [...NETWORKS].reverse()]) {
    const prepared = await clientOf(from!).prepare("exchange.updateLeverage", leverage);
    refusals.push(await outcomeOf(clientOf(to!).send(prepared)));
  }
  for (const network of ["Testnet", "TESTNET", "test", ""]) refusals.push(await outcomeOf((async () => clientOf(network as Network))()));
  const refused = refusals.filter(({ error }) => error instanceof ValidationError).length;
  findings.add(`prepared for one and sent by the other, or another word than the two: ${refused} of ${refusals.length} refused, ${sent} sent`, refused === refusals.length && sent === 0);
}
