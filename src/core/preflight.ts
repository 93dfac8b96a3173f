/** Asks a venue's own rules before a write, by the reads that its spec names (`x-preflight`). Only rows that have such rules load this. */
import { memberAt, memberOf } from "./answer.js";
import { decimalOf } from "./decimal.js";
import type { AskRules, BrokenRule, PreflightRule } from "./types.js";

type Parameters = Readonly<Record<string, unknown>>;

/** The reads are asked side by side: each has limits of its own, and the less time passes before the write, the more their answers are worth. */
export const askRules: AskRules = async (rules, parameters, read) => {
  const broken = await Promise.all(
    rules.map(async (rule): Promise<BrokenRule[]> => {
      const given = Object.entries(rule.parameters).map(([name, source]): [string, unknown] => [name, source.parameter === undefined ? source.const : parameters[source.parameter]]);
      const answer = await read(rule.read, Object.fromEntries(given.filter(([, value]) => value !== undefined)));
      const found = problemOf(rule, parameters, answer);
      return found === undefined ? [] : [{ reason: rule.reason, rule: found, read: rule.read }];
    }),
  );
  return broken.flat();
};

/** What is in the way. An answer from which that cannot be told is in the way too: who asks wants to know. */
function problemOf(rule: PreflightRule, parameters: Parameters, answer: unknown): string | undefined {
  const { none, within, entry } = rule;
  const rows = rowsOf(rule, parameters, answer);
  if (!rows) return `${rule.read} answered without a list`;
  if (none !== undefined) return rows.length > 0 ? `there is ${none}` : undefined;
  if (rows.length === 0) return `${entry ?? Object.values(rule.where ?? {}).join(" and ")} is not listed`;
  return within && outside(within, parameters, rows[0]);
}

/** The rows that a rule is about; undefined where the answer has no list. */
function rowsOf({ rows, where = {}, entry }: PreflightRule, parameters: Parameters, answer: unknown): unknown[] | undefined {
  if (entry !== undefined) return answer === null || typeof answer !== "object" ? undefined : Object.keys(answer).filter((key) => same(key, parameters[entry])).map((key) => memberOf(answer, key));
  if (rows === undefined) return [answer];
  const list = memberAt(answer, rows);
  return Array.isArray(list) ? list.filter((row) => Object.entries(where).every(([member, name]) => same(memberAt(row, member), parameters[name]))) : undefined;
}

/** Names are told apart by more than case on no venue that has such rules. */
const same = (left: unknown, right: unknown): boolean => String(left).toLowerCase() === String(right).toLowerCase();

function outside({ parameter, minimum, maximum, step }: NonNullable<PreflightRule["within"]>, parameters: Parameters, row: unknown): string | undefined {
  const [lowest, highest, apart] = [minimum, maximum, step].map((member) => (member === undefined ? undefined : memberAt(row, member)));
  const [value, low, high, by] = [parameters[parameter], lowest, highest, apart].map(decimalOf);
  if (low === undefined || high === undefined) return `the limits of ${parameter} are not told`;
  const inside = value !== undefined && value >= low && value <= high && (by === undefined || by <= 0n || (value - low) % by === 0n);
  return inside ? undefined : `${parameter} must be from ${String(lowest)} to ${String(highest)}${by === undefined || by <= 0n ? "" : `, in steps of ${String(apart)}`}`;
}
