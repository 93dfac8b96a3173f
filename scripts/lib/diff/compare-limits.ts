/** Compares rate limits: fewer calls in a window are lower limits, however it is spelt. */
import { within, type Place, type Recorder } from "./changes.js";
import { keysOf, same } from "./compare-schemas.js";
import type { Kind } from "./kinds.js";
import type { Node } from "./schema.js";

const kindOf = (directions: number[]): Kind => (directions.every((one) => one > 0) ? "limits raised" : directions.every((one) => one < 0) ? "limits lowered" : "limits changed");

/** `x-limits` of an operation: entries are known by their pool, those without one by their window. */
export function compareLimits(recorder: Recorder, before: Node[], after: Node[], place: Place): void {
  const keyOf = (entry: Node): string => String(entry.pool ?? `own ${String(entry.windowMs)} ms`);
  const [olds, news] = [before, after].map((list) => new Map(list.map((entry) => [keyOf(entry), entry])));
  const gone = [...olds!.keys()].filter((key) => !news!.has(key));
  const come = [...news!.keys()].filter((key) => !olds!.has(key));
  // One pool or window in the place of another.
  if (gone.length === 1 && come.length === 1) {
    recorder.add("limits changed", within(place, `.${come[0]!}`), olds!.get(gone[0]!), news!.get(come[0]!));
    olds!.delete(gone[0]!);
    news!.delete(come[0]!);
  }
  for (const key of new Set([...olds!.keys(), ...news!.keys()])) {
    const [old, now] = [olds!.get(key), news!.get(key)];
    if (same(old, now)) continue;
    const inside = within(place, `.${key}`);
    if (!old || !now) recorder.add(old ? "limits raised" : "limits lowered", inside, old, now);
    else recorder.add(kindOf(directionsOf(old, now)), inside, old, now);
  }
}

/** 1 for each figure by which more calls go through now, -1 for fewer, 0 for what cannot be told. */
function directionsOf(before: Node, after: Node): number[] {
  return keysOf(before, after).filter((key) => !same(before[key], after[key])).map((key) => {
    const [old, now] = [before[key], after[key]] as unknown[];
    if (key === "weight" || key === "windowMs") return Math.sign(Number(old) - Number(now)) || 0;
    if (key === "quota") return Math.sign(Number(now) - Number(old)) || 0;
    if (key !== "perSent" && key !== "perReceived") return 0;
    if (old === undefined || now === undefined) return old === undefined ? -1 : 1;
    return (old as Node).of === (now as Node).of ? Math.sign((now as { items: number }).items - (old as { items: number }).items) : 0;
  });
}

/** `x-pools` of a venue. */
export function comparePool(recorder: Recorder, before: Node | undefined, after: Node | undefined, place: Place): void {
  // A pool that nothing draws from limits nothing; what draws from it is told with the operations.
  if (!before || !after) {
    recorder.add(before ? "limits raised" : "limits changed", place, before, after, "compatible");
    return;
  }
  const [{ description: oldText, ...old }, { description: newText, ...now }] = [before, after];
  if (oldText !== newText) recorder.add("description changed", place, oldText, newText);
  if (!same(old, now)) recorder.add(kindOf(directionsOf(old, now)), place, old, now);
}
