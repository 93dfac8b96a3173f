/** Replies of spot and futures: `data`, or a status with a text. There are no codes. */
import { parseDecimal } from "./decimal.js";
import type { Reply } from "./types.js";

export const data = (value: unknown): Reply => ({ status: 200, body: { data: value } });
export const refuse = (status: number, message: string): Reply => ({ status, body: { message } });
export const invalidValue = (): Reply => refuse(422, "The value you provided for the field is not valid");

/** Thrown where a rule is broken, so that nothing after it happens. */
export class Refusal extends Error {
  /** @param reply what goes back; see `refuse` */
  constructor(readonly reply: Reply) {
    super("refused");
  }
}

/** The digits of a number as they travelled. What is missing or has an exponent is refused, the latter of which is assumed. */
export function decimalIn(text: string | undefined): bigint {
  try {
    return parseDecimal(text ?? "");
  } catch {
    throw new Refusal(invalidValue());
  }
}
