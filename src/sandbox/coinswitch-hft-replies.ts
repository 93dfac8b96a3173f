/** Replies of CoinSwitch PRO's low-latency service: one envelope, and refusals under status 200. */
import type { Reply } from "./types.js";

export const succeed = (result: unknown, now: number, retMsg = "OK"): Reply => ({ status: 200, body: { retCode: 0, retMsg, result, retExtInfo: {}, time: now } });

const refuse = (retCode: number, retMsg: string, now: number): Reply => ({ status: 200, body: { retCode, retMsg, result: {}, retExtInfo: {}, time: now } });

/** Why a request is refused, in the words of the API that this one is modelled on: the venue publishes neither codes nor texts. */
export class HftRefusal extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }

  at(now: number): Reply {
    return refuse(this.code, this.message, now);
  }
}

export const badParameter = (what: string): HftRefusal => new HftRefusal(10001, `params error: ${what}`);
