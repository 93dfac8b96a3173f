/** A refusal that an operation may well meet, from the venue's error table. */
import { resolve, type LoadedOperation, type LoadedVenue, type Node } from "./load.js";

/** The first code of the table whose reason fits what the operation does, and that is neither another group's nor an open outcome. */
export function refusalFor(venue: LoadedVenue, operation: LoadedOperation): { code: string; text: string } | undefined {
  const names = parameterNames(venue, operation);
  const moves = operation.node["x-retry"] !== "read" && names.some((name) => /size|amount|funds|qty/i.test(name));
  const reasons = [...(moves ? ["insufficient-funds"] : []), ...(names.length > 0 ? ["parameter"] : []), "account"];
  for (const reason of reasons) {
    const entry = venue.errors.find((candidate) => candidate.reason === reason && candidate.codes && fits(candidate, operation.group));
    if (entry) return { code: (entry.codes as string[]).find((code) => !code.includes("-"))!, text: String(entry.meaning).replace(/^\w+: /, "").replace(/\.$/, "") };
  }
  return undefined;
}

/** Whether an entry is about answers of status 200, of this group ("Futures: …" is of futures), that tell what became of the call. */
function fits({ codes, status, statuses, message, outcomeUnknown, meaning }: Node, group: string): boolean {
  const of = /^(\w+): /.exec(String(meaning))?.[1]?.toLowerCase();
  return (codes as string[]).some((code) => !code.includes("-")) && status === undefined && message === undefined && outcomeUnknown !== true && (of === undefined || of === group) && ((statuses ?? [200]) as number[]).includes(200);
}

function parameterNames({ document }: LoadedVenue, { node }: LoadedOperation): string[] {
  const body = node.requestBody && resolve(document, resolve(document, node.requestBody as Node).content["application/json"].schema as Node);
  return [...((node.parameters ?? []) as Node[]).map((reference) => resolve(document, reference).name as string), ...Object.keys(((body as Node | undefined)?.properties ?? {}) as Node)];
}
