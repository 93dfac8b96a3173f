/** Who may call KuCoin: its headers, checked with node:crypto. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { refuse } from "./kucoin-replies.js";
import type { Seed } from "./seed.js";
import type { Arrived, Reply } from "./types.js";

type Account = Seed["kucoin"]["account"];

const TOLERANCE_MS = 5000;
// A key of version 1 sends no KC-API-KEY-VERSION: that is a wrong version, not a missing header.
const NEEDED = ["kc-api-key", "kc-api-sign", "kc-api-timestamp", "kc-api-passphrase"];

/** The gateway's refusal of a private request, in the order in which it looks; undefined when all is in order. */
export function refuseUnauthorised(request: Arrived, account: Account, now: number): Reply | undefined {
  const { headers } = request;
  const timestamp = headers["kc-api-timestamp"] ?? "";
  if (NEEDED.some((name) => !headers[name])) return refuse("400001", "Please check the header of your request for KC-API-KEY, KC-API-SIGN, KC-API-TIMESTAMP, KC-API-PASSPHRASE");
  if (headers["kc-api-key"] !== account.apiKey) return refuse("400003", "KC-API-KEY not exists");
  if (!/^\d{13}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > TOLERANCE_MS) return refuse("400002", "Invalid KC-API-TIMESTAMP");
  if (headers["kc-api-key-version"] !== account.keyVersion) return refuse("400009", "Invalid KC-API-KEY-VERSION");
  if (!isHmac(headers["kc-api-passphrase"], account.apiSecret, account.passphrase)) return refuse("400004", "Invalid KC-API-PASSPHRASE");
  const path = decoded(request.target);
  if (path === undefined || !isHmac(headers["kc-api-sign"], account.apiSecret, `${timestamp}${request.method}${path}${request.text}`)) return refuse("400005", "Invalid KC-API-SIGN");
  return refusePartner(headers, account, timestamp);
}

/** Partner headers count only where the caller asks for the check; otherwise a wrong signature just earns the broker nothing. */
function refusePartner(headers: Arrived["headers"], { broker, apiKey }: Account, timestamp: string): Reply | undefined {
  const partner = headers["kc-api-partner"];
  if (partner === undefined || headers["kc-api-partner-verify"] !== "true") return undefined;
  if (partner !== broker?.partner) return refuse("400200", "Invalid KC-API-PARTNER"); // text assumed
  return isHmac(headers["kc-api-partner-sign"], broker.key, `${timestamp}${partner}${apiKey}`) ? undefined : refuse("400201", "Invalid KC-API-PARTNER-SIGN");
}

function isHmac(given: string | undefined, key: string, message: string): boolean {
  const expected = Buffer.from(createHmac("sha256", key).update(message, "utf8").digest("base64"));
  const actual = Buffer.from(given ?? "");
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** The text before URL encoding is what gets signed. */
function decoded(target: string): string | undefined {
  try {
    return decodeURIComponent(target);
  } catch {
    return undefined;
  }
}
