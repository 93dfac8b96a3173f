/** F10: a venue that fails every request for a minute, under callers that do not give up. */
import { setTimeout as sleep } from "node:timers/promises";
import { createMemoryStore, createKucoinClient } from "openvenue/kucoin";
import { createSandbox } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";

const CALLERS = 50;
const OUTAGE_MS = 60_000;
/** By then the quota is gone: what is counted comes after. */
const SPENT_MS = 5_000;
/** Between a caller's calls, so that the machine that measures is not what is measured. */
const PAUSE_MS = 50;
const MOST = 1.1;
/** As many successes as fill the quota again, and more. */
const RECOVERY_CALLS = 200;

async function measure(): Promise<Measured> {
  const sandbox = createSandbox();
  await sandbox.listen();
  try {
    // Without its limiter the client could not call often enough to prove anything.
    const client = createKucoinClient({ ...sandbox.clientOptions("kucoin"), limiter: false, store: createMemoryStore() });
    const call = () => outcomeOf(client.margin.getMarginConfig());
    await call();
    const outage = sandbox.inject({ kind: "status", status: 503 });

    let calls = 0;
    const endsAt = performance.now() + OUTAGE_MS;
    const caller = async (): Promise<void> => {
      while (performance.now() < endsAt) {
        calls += 1;
        await call();
        await sleep(PAUSE_MS);
      }
    };
    const callers = Array.from({ length: CALLERS }, caller);
    await sleep(SPENT_MS);
    const before = { calls, requests: outage.hits };
    await Promise.all(callers);
    const [requests, made] = [outage.hits - before.requests, calls - before.calls];

    const findings = new Findings();
    findings.add(`${outage.hits - calls} repeats in ${calls} calls of ${CALLERS} callers`, outage.hits > calls);
    findings.add(`once the quota is gone ${requests} requests for ${made} calls: ${(requests / made).toFixed(3)}`, made > CALLERS * 20 && requests / made <= MOST);

    outage.remove();
    for (let success = 0; success < RECOVERY_CALLS; success += 1) await call();
    const hiccup = sandbox.inject({ kind: "status", status: 503, times: 1 });
    const { error } = await call();
    findings.add(`after ${RECOVERY_CALLS} successes a single failure is repeated again`, hiccup.hits === 1 && error === undefined);
    return findings.measured;
  } finally {
    await sandbox.close();
  }
}

export const outage: Fault = {
  id: "F10",
  fault: `every answer a 503 for ${OUTAGE_MS / 1000} s, under ${CALLERS} callers that call again`,
  required: `the retry quota empties: at most ${MOST} requests per call from then on`,
  measure,
};
