/** What settling a lost action needs to know beyond its parameters: whose account it was for, and the name behind an asset id. */
import { figures, venue } from "../../generated/hyperliquid/venue.js";
import { ContractError } from "../core/errors.js";

type Read = (operation: string, parameters: object) => Promise<unknown>;
type Named = readonly ({ name?: unknown } | null)[];

export async function resolveValue(name: string, { asset }: Readonly<Record<string, unknown>>, { vaultAddress }: Readonly<Record<string, unknown>>, signer: string | undefined, read: Read): Promise<unknown> {
  if (name === "account") return typeof vaultAddress === "string" ? vaultAddress : signer && accountOf(signer, read);
  const builder = Number(asset) - figures.builderAssets;
  const dex = builder < 0 ? undefined : text(((await read("info.perpDexs", {})) as Named)[Math.floor(builder / figures.assetsPerDex)]?.name, "info.perpDexs");
  if (name === "dex") return dex;
  const { universe } = (await read("info.meta", dex === undefined ? {} : { dex })) as { universe?: Named };
  return text(universe?.[builder < 0 ? Number(asset) : builder % figures.assetsPerDex]?.name, "info.meta");
}

/** An API wallet signs for an account and has no state of its own. */
async function accountOf(signer: string, read: Read): Promise<string> {
  const { role, data } = (await read("info.userRole", { user: signer })) as { role?: unknown; data?: { user?: unknown } };
  return text(role, "info.userRole") === "agent" ? text(data?.user, "info.userRole") : signer;
}

/** With no name, or no account, the state of another one would pass for that of the lost action. */
function text(value: unknown, operation: string): string {
  if (typeof value === "string") return value;
  throw new ContractError("the answer does not tell what a lost action was about", { venue: venue.id, operation }, { status: 200, body: "", safeToRepeat: true });
}
