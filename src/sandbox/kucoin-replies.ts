/** KuCoin's envelopes. */
import { refusalStatuses } from "../../generated/kucoin/wire.js";
import type { Reply } from "./types.js";

export const succeed = (data: unknown): Reply => ({ status: 200, body: { code: "200000", data } });

/** @param more members beside code and message */
export const refuse = (code: string, msg: string, more: object = {}): Reply => ({ status: refusalStatuses[code] ?? 200, body: { code, msg, ...more } });

/** Thrown where a rule is broken, so that nothing after it happens. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(code: string, message: string) {
    super(message);
    this.reply = refuse(code, message);
  }
}
