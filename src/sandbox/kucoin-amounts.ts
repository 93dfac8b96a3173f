/** Amounts as KuCoin's requests carry them: decimal text, or the literal of a JSON number. */
import { parseDecimal } from "./decimal.js";
import { Refusal } from "./kucoin-replies.js";

/** Smallest amount of any asset; the recorded amounts have eight places at most. */
export const UNIT = parseDecimal("0.00000001");

/** Other clients write small numbers with an exponent. @param code of the refusal of an amount that is off the unit */
export function amountOf(literal: string, code = "130101"): bigint {
  const [digits, exponent] = literal.toLowerCase().split("e") as [string, string?];
  const power = Number(exponent ?? 0);
  const scale = 10n ** BigInt(Math.abs(power));
  const refusal = new Refusal(code, "The amount has more than eight decimal places"); // code and text assumed
  if ((digits.split(".")[1] ?? "").length > 18) throw refusal;
  const mantissa = parseDecimal(digits);
  if (power < 0 && mantissa % (scale * UNIT) !== 0n) throw refusal;
  const amount = power < 0 ? mantissa / scale : mantissa * scale;
  if (amount % UNIT !== 0n) throw refusal;
  return amount;
}
