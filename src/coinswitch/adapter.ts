/** What the spec of CoinSwitch PRO cannot say: credentials, signing, and how a refusal is told. */
import { hexToBytes } from "@noble/hashes/utils.js";
import { venue, type CoinswitchHost } from "../../generated/coinswitch/venue.js";
import { CredentialsError } from "../core/errors.js";
import type { ClientOptions, VenueAdapter } from "../core/types.js";
import { fingerprint, sign, textToSign } from "./sign.js";

export interface CoinswitchOptions extends ClientOptions<CoinswitchHost> {
  /** Ed25519 public key, 64 hex digits. */
  apiKey?: string;
  /** Ed25519 private key: the 32-byte seed as 64 hex digits, or seed and public key as 128. */
  secretKey?: string;
}

/** The hand-written side of the venue, for one client. */
export function adapterOf(options: CoinswitchOptions): VenueAdapter {
  const missing = (["apiKey", "secretKey"] as const).find((name) => options[name] === undefined);
  const keys = missing ? undefined : readKeys(options.apiKey!, options.secretKey!);
  const account = keys && fingerprint(keys.apiKey);
  return {
    venue,
    authorise({ operation, target, now }) {
      if (!keys) throw new CredentialsError(missing!, "is required for this operation", { venue: venue.id, operation: operation.id });
      const epoch = String(Math.floor(now));
      return { headers: { "X-AUTH-APIKEY": keys.apiKey, "X-AUTH-SIGNATURE": sign(textToSign(operation.method, target, epoch), keys.seed), "X-AUTH-EPOCH": epoch } };
    },
    account: () => account,
    // The low-latency service tells by a code, whatever the status. The others have none: there a message in place of the expected
    // payload is a refusal even under status 200.
    refusal(body, status, operation) {
      const answer = body as { retCode?: unknown; retMsg?: unknown; message?: unknown } | null;
      if (typeof answer !== "object" || answer === null) return undefined;
      const { retCode, retMsg } = answer;
      if (typeof retCode === "number" || typeof retCode === "bigint" || typeof retCode === "string") return String(retCode) === "0" ? undefined : { code: String(retCode), message: typeof retMsg === "string" ? retMsg : "" };
      if (typeof answer.message !== "string") return undefined;
      const expected = operation.payload !== undefined && operation.payload in answer;
      return status < 400 && expected ? undefined : { message: answer.message };
    },
  };
}

/** The checked keys; they stay in the adapter's closure. */
function readKeys(apiKey: string, secretKey: string): { apiKey: string; seed: Uint8Array } {
  if (typeof apiKey !== "string" || !/^[0-9a-fA-F]{64}$/.test(apiKey)) throw new CredentialsError("apiKey", "must be 64 hex digits", { venue: venue.id });
  if (typeof secretKey !== "string" || !/^([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/.test(secretKey)) throw new CredentialsError("secretKey", "must be 64 hex digits (or 128, with the public key behind the seed)", { venue: venue.id });
  if (secretKey.length === 128 && secretKey.slice(64).toLowerCase() !== apiKey.toLowerCase()) throw new CredentialsError("secretKey", "must end in the API key when it has 128 hex digits", { venue: venue.id });
  return { apiKey, seed: hexToBytes(secretKey.slice(0, 64)) };
}
