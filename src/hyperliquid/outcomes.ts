/** What became of each order of a batch, and of each cancel. */
import type { CancelResult, OrderResult } from "../../generated/hyperliquid/exchange/client.js";
import { venue } from "../../generated/hyperliquid/venue.js";
import { ruleOf } from "../core/answer.js";
import type { ErrorReason } from "../core/types.js";

/** What became of one order. `message` is the venue's words, `reason` what they mean, as in a `VenueError`. */
export type OrderOutcome =
  | { readonly fate: "resting"; readonly oid: number; readonly cloid: string | undefined }
  | { readonly fate: "filled"; readonly oid: number; readonly cloid: string | undefined; readonly totalSz: string; readonly avgPx: string }
  /** For its parent to be filled, or for its trigger. */
  | { readonly fate: "waiting"; readonly for: "fill" | "trigger" }
  | { readonly fate: "cancelled" }
  | { readonly fate: "error"; readonly message: string; readonly reason: ErrorReason };

/** A member of `data.statuses`. */
type Status = OrderResult["data"]["statuses"][number] | CancelResult["data"]["statuses"][number];

/** What `order`, `batchModify`, `cancel` and `cancelByCloid` resolve to. */
interface BatchResult {
  readonly data: { readonly statuses: readonly Status[] };
}

/**
 * One outcome per order of the request, in its order. An error that the venue tells once for the whole batch is that of every order.
 *
 * @param count how many orders, changes or cancels were sent
 */
export function orderOutcomes({ data: { statuses } }: BatchResult, count: number): OrderOutcome[] {
  const outcomes = statuses.map((status) => outcomeOf(status));
  const [only] = outcomes;
  return outcomes.length === 1 && only!.fate === "error" && count > 1 ? Array.from({ length: count }, () => only!) : outcomes;
}

function outcomeOf(status: Status): OrderOutcome {
  if (typeof status === "string") return status === "success" ? { fate: "cancelled" } : { fate: "waiting", for: status === "waitingForTrigger" ? "trigger" : "fill" };
  if ("error" in status) return { fate: "error", message: status.error, reason: ruleOf(venue.errors, 200, { message: status.error })?.reason ?? "unknown" };
  if ("resting" in status) return { fate: "resting", oid: status.resting.oid, cloid: status.resting.cloid };
  const { oid, cloid, totalSz, avgPx } = status.filled;
  return { fate: "filled", oid, cloid, totalSz, avgPx };
}
