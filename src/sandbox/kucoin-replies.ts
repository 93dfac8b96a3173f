/** KuCoin's envelopes. */
import type { Reply } from "./types.js";

export const succeed = (data: unknown): Reply => ({ status: 200, body: { code: "200000", data } });

/** What the gateway refuses carries a status of 400 or more; a refusal of the margin service arrives under 200. */
export const refuse = (code: string, msg: string, status = 200): Reply => ({ status, body: { code, msg } });

/** Thrown where a rule is broken, so that nothing after it happens. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(code: string, message: string, status?: number) {
    super(message);
    this.reply = refuse(code, message, status);
  }
}
