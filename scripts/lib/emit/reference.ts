/** `reference.md`: every operation in one table per group, and what the venue's refusals mean. For people. */
import { capital, type LoadedVenue, type Node } from "../load.js";
import type { CallerOperation } from "../views.js";
import { asksFirst, limitTexts, permissionOf, settles } from "./operations.js";

export function emitReference(venue: LoadedVenue, callers: CallerOperation[]): string {
  const out = [
    `# ${venue.name}: reference`,
    "",
    `${callers.length} operations, compiled from \`specs/${venue.id}/\`. Parameters and results are documented with the methods of \`${capital(venue.id)}Operations\` and shown by editors.`,
    "",
    "- **Weight**: what a call takes from its rate limits. `+ 1 per 40 orders`: one more for every 40 items of that parameter.",
    "- **Repeat**: what a second one would do. `read` nothing; `set` puts the same target again; `keyed` is recognised by a key; `once` counts again.",
    "- **Told by**: the read that shows what became of a write whose answer was lost; see `client.settle`.",
    "",
  ];
  for (const group of venue.groups) {
    const own = callers.filter(({ operation }) => operation.group === group);
    out.push(`## ${group} (${own.length})`, "", "| operation | what it does | signed as | weight | repeat | told by | parameters |", "| --- | --- | --- | --- | --- | --- | --- |");
    for (const caller of own) out.push(row(caller));
    out.push("");
  }
  out.push("## Kinds of authentication", "", "| kind | what is signed |", "| --- | --- |");
  for (const [name, { description }] of Object.entries(venue.authKinds)) out.push(`| \`${name}\` | ${cell(description)} |`);
  const permissions = Object.values(venue.authKinds).flatMap((kind) => Object.entries((kind.permissions ?? {}) as Node));
  if (permissions.length > 0) out.push("", "## Permissions of a key", "", "| permission | allows |", "| --- | --- |", ...permissions.map(([name, text]) => `| ${name} | ${cell(text as string)} |`));
  out.push("", "## Rate limits", "", "| pool | counted per | quota | what it is |", "| --- | --- | --- | --- |");
  for (const [name, pool] of Object.entries(venue.pools)) out.push(`| \`${name}\` | ${pool.scope as string} | ${pool.quota as number}${pool.windowMs ? ` in ${(pool.windowMs as number) / 1000} s` : ""} | ${cell(pool.description as string)} |`);
  out.push("", "## Refusals", "", "The first line that fits gives a `VenueError` its `reason`.");
  if (venue.errors.some(({ temporary }) => temporary)) out.push("\"May pass later\" is said of the same call, unchanged (`temporary` of the error; so it is with every rate limit): reads are repeated, writes are not.");
  const coded = venue.errors.some(({ codes }) => codes);
  const line = (says: string, http: string, reason: string, meaning: string): string => `| ${says} |${coded ? ` ${http} |` : ""} ${reason} | ${meaning} |`;
  out.push("", line("the venue says", "HTTP status", "reason", "meaning"), line("---", "---", "---", "---"));
  for (const entry of venue.errors) {
    const { codes, status = 200, statuses = codes ? [status] : [] } = entry as { codes?: string[]; status?: number; statuses?: number[] };
    out.push(line(said(entry), statuses.join(", "), `\`${entry.reason as string}\``, `${cell(entry.meaning as string)}${entry.temporary ? " May pass later." : ""}${entry.check ? ` Check ${cell(entry.check as string)}.` : ""}`));
  }
  out.push("");
  return out.join("\n");
}

function row({ operation, parameters }: CallerOperation): string {
  const { node } = operation;
  const required = (parameters.required ?? []) as string[];
  const names = Object.keys((parameters.properties ?? {}) as Node).map((name) => (required.includes(name) ? `\`${name}\`` : `\`${name}\`?`));
  const auth = node["x-auth"] === "none" ? "no" : `\`${node["x-auth"] as string}\`${permissionOf(node) ? ` (${permissionOf(node)!})` : ""}`;
  const told = node["x-retry"] === "read" ? "" : (settles(node) ? `\`${settles(node)!.read as string}\`` : "nothing");
  const asked = asksFirst(node).length > 0 ? ` \`preflight\` asks ${asksFirst(node).map((read) => `\`${read}\``).join(", ")} first.` : "";
  return `| [\`${operation.name}\`](${(node.externalDocs as Node).url as string})${node.deprecated ? " (deprecated)" : ""} | ${cell(node.summary as string)}${asked} | ${auth} | ${limitTexts(node, (pool) => `\`${pool}\``).join(", ")} | ${node["x-retry"] as string} | ${told} | ${names.join(", ")} |`;
}

function said({ codes, message, status }: Node): string {
  const parts = [...(codes ? [(codes as string[]).join(", ")] : []), ...(message ? [`\`${cell(message as string)}\``] : []), ...(status ? [`HTTP ${status as number}`] : [])];
  return parts.join("; ");
}

/** Text within a table. */
const cell = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim();
