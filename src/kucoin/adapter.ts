/** What the spec of KuCoin cannot say: credentials, signing, and how a refusal is told. */
import { venue, type KucoinHost } from "../../generated/kucoin/venue.js";
import { headerText } from "../core/credentials.js";
import { CredentialsError } from "../core/errors.js";
import type { ClientOptions, VenueAdapter } from "../core/types.js";
import { createHmac, fingerprint, textToSign } from "./sign.js";

/** A broker's identification, sent with every signed request. */
export interface KucoinPartner {
  /** Partner id; spot and futures have one each. */
  partner: string;
  /** Broker key that signs the partner headers. */
  key: string;
  /** Broker name. */
  name?: string;
}

export interface KucoinOptions extends ClientOptions<KucoinHost> {
  apiKey?: string;
  /** The secret as shown, used as text. */
  apiSecret?: string;
  /** The passphrase chosen with the key, in clear; it is sent as an HMAC. */
  passphrase?: string;
  /** Version shown for the key on the API management page. Default `"3"`. */
  keyVersion?: "2" | "3";
  partner?: KucoinPartner;
}

/** The hand-written side of the venue, for one client. */
export function adapterOf(options: KucoinOptions): VenueAdapter {
  const headers = signedHeaders(options);
  const account = typeof options.apiKey === "string" ? fingerprint(options.apiKey) : undefined;
  return {
    venue,
    authorise(request) {
      if (typeof headers === "string") throw new CredentialsError(headers, "is required for private operations", { venue: venue.id, operation: request.operation.id });
      return { headers: headers(String(Math.floor(request.now)), request.operation.method, request.target, request.text) };
    },
    account: () => account,
    // Business errors arrive under status 200; "200" is the success code of older endpoints.
    refusal(body) {
      const answer = body as { code?: unknown; msg?: unknown } | null;
      if (typeof answer !== "object" || answer === null) return undefined;
      const code = typeof answer.code === "string" || typeof answer.code === "number" ? String(answer.code) : undefined;
      if (code === undefined || code === "200000" || code === "200") return undefined;
      return { code, message: typeof answer.msg === "string" ? answer.msg : "" };
    },
  };
}

type Sign = (timestamp: string, method: string, target: string, body: string) => Record<string, string>;

/** Makes the auth headers, or names the credential that is missing. Secrets stay in this closure. */
function signedHeaders(options: KucoinOptions): Sign | string {
  const missing = (["apiKey", "apiSecret", "passphrase"] as const).find((name) => options[name] === undefined);
  if (missing) return missing;
  const [apiKey, apiSecret, passphrase] = (["apiKey", "apiSecret", "passphrase"] as const).map((name) => headerText(name, options[name], venue.id)) as [string, string, string];
  const { keyVersion = "3", partner } = options;
  if (keyVersion !== "2" && keyVersion !== "3") throw new CredentialsError("keyVersion", 'must be "2" or "3"', { venue: venue.id });
  const sign = createHmac(apiSecret);
  const signedPassphrase = sign(passphrase);
  const partnerHeaders = partner && signedPartner(partner, apiKey);
  return (timestamp, method, target, body) => {
    const signature = sign(textToSign(timestamp, method, target, body));
    const headers = { "KC-API-KEY": apiKey, "KC-API-PASSPHRASE": signedPassphrase, "KC-API-KEY-VERSION": keyVersion, "KC-API-TIMESTAMP": timestamp, "KC-API-SIGN": signature };
    return partnerHeaders ? { ...headers, ...partnerHeaders(timestamp) } : headers;
  };
}

/** Broker headers. They are signed with the broker key, not with the API secret as the venue's own SDKs do. */
function signedPartner({ partner, key, name }: KucoinPartner, apiKey: string): (timestamp: string) => Record<string, string> {
  const id = headerText("partner.partner", partner, venue.id);
  const sign = createHmac(headerText("partner.key", key, venue.id));
  const constant = { "KC-API-PARTNER": id, "KC-API-PARTNER-VERIFY": "true", ...(name === undefined ? {} : { "KC-BROKER-NAME": headerText("partner.name", name, venue.id) }) };
  return (timestamp) => ({ ...constant, "KC-API-PARTNER-SIGN": sign(`${timestamp}${id}${apiKey}`) });
}
