/** API keys of sub-accounts. */
import { bodyOf, type Handlers } from "./kucoin-handlers.js";
import type { KucoinState } from "./kucoin-state.js";
import type { SubKey } from "./kucoin-sub-accounts.js";

interface Settings {
  readonly permission?: string;
  readonly ipWhitelist?: string;
  readonly expire?: string;
}
type Body = Settings & { readonly subName: string; readonly passphrase: string };

const DAY_MS = 86_400_000;
const VERSION = 3;

export function subKeyHandlers({ ids, subAccounts }: KucoinState): Handlers {
  return {
    "account.addSubAccountApi": (request, now) => {
      const { subName, passphrase, remark, ...settings } = bodyOf<Body & { remark: string }>(request);
      const sub = subAccounts.find(({ name }) => name === subName);
      const key: SubKey = { apiKey: ids.next(now), passphrase, remark, createdAt: now, ...settingsOf(settings, now) };
      sub.keys.push(key);
      return { subName, remark, apiKey: key.apiKey, apiSecret: secretOf(key), apiVersion: VERSION, passphrase, permission: key.permission, ...addressesOf(key), createdAt: now };
    },
    "account.getSubAccountApiList": ({ query }, now) => {
      const { name, uid, keys } = subAccounts.find((sub) => sub.name === query.subName);
      const shown = keys.filter(({ apiKey, expiresAt }) => expiresAt > now && (query.apiKey ?? apiKey) === apiKey);
      // Times in this list are rounded, addresses partly hidden.
      return shown.map((key) => ({ subName: name, remark: key.remark, apiKey: key.apiKey, apiVersion: VERSION, permission: key.permission, ...hidden(addressesOf(key)), createdAt: key.createdAt - (key.createdAt % 1000), uid, isMaster: false }));
    },
    "account.modifySubAccountApi": (request, now) => {
      const { subName, passphrase, apiKey, ...settings } = bodyOf<Body & { apiKey: string }>(request);
      const key = subAccounts.findKey(subName, apiKey, passphrase, now);
      Object.assign(key, settingsOf(settings, now));
      return { subName, apiKey, permission: key.permission, ...addressesOf(key) };
    },
    "account.deleteSubAccountApi": ({ query }, now) => {
      const { subName, apiKey, passphrase } = query as Record<"subName" | "apiKey" | "passphrase", string>;
      const key = subAccounts.findKey(subName, apiKey, passphrase, now);
      const { keys } = subAccounts.find(({ name }) => name === subName);
      keys.splice(keys.indexOf(key), 1);
      return { subName, apiKey };
    },
  };
}

/** What is left out falls back, on a change too (documented, but not seen). */
function settingsOf({ permission = "General", ipWhitelist, expire = "-1" }: Settings, now: number): Pick<SubKey, "permission" | "ipWhitelist" | "expiresAt"> {
  return { permission, ipWhitelist, expiresAt: expire === "-1" ? Infinity : now + Number(expire) * DAY_MS };
}

const addressesOf = ({ ipWhitelist }: SubKey): { ipWhitelist?: string } => (ipWhitelist === undefined ? {} : { ipWhitelist });
/** How much is hidden is assumed. */
const hidden = ({ ipWhitelist }: { ipWhitelist?: string }): { ipWhitelist?: string } => (ipWhitelist === undefined ? {} : { ipWhitelist: ipWhitelist.replace(/\.\d+(?=,|$)/g, ".*") });
/** Looks like the venue's secrets, and is none. */
const secretOf = ({ apiKey }: SubKey): string => `00000000-0000-4000-8000-${apiKey.slice(-12)}`;
