/** What callers know a place of a comparison by. */
import type { Change, Operation } from "../diff/index.js";

export const code = (text: string): string => `\`${text.replaceAll("`", "'")}\``;

/** Change and operation as it is now, or as it was if it is gone. */
export function fieldOf({ location, kind }: Pick<Change, "location" | "kind">, operation: Operation | undefined): string {
  if (kind === "answer added" || kind === "answer removed") return location.replace(/^answer\./, "");
  if (location.startsWith("request")) return named(location.replace(/^request\.?/, "").replace(/^(query|path|header|cookie)\./, ""), kind, (text) => inBody(text, operation), "the body");
  if (location.startsWith("answer.")) return answerField(location, kind, operation);
  if (location.startsWith("servers.")) return code(location.slice("servers.".length));
  if (kind === "error changed") return code(location.replace(/^x-errors\./, "").replace(/\.\w+$/, ""));
  const [, rest] = /^x-[\w-]+\.([^]*)$/.exec(location) ?? [];
  return rest === undefined ? "" : code(rest);
}

function answerField(location: string, kind: string, operation: Operation | undefined): string {
  const [, status = "", rest = ""] = /^answer\.([^.|[({]+)\.?([^]*)$/.exec(location) ?? [];
  const isRefusal = !/^[123]/.test(status) || rest.startsWith("|error");
  if (isRefusal) return `${named(rest.replace(/^\|error\.?/, ""), kind, (text) => text, "the body")} of a refusal`;
  return named(rest, kind, (text) => inPayload(text, operation), "the answer");
}

/** Callers give the members of the slot, or a list by its name. */
function inBody(text: string, operation: Operation | undefined): string {
  if (!/^body\b/.test(text)) return text;
  const below = text.replace(/^body(\([^)]*\))?/, "");
  const { "x-slot": slot, "x-list": list } = (operation?.body?.words ?? {}) as { "x-slot"?: string; "x-list"?: string };
  if (list !== undefined) return list + below;
  const inside = below.replace(/^\./, "");
  return slot !== undefined && (inside === slot || inside.startsWith(`${slot}.`)) ? inside.slice(slot.length + 1) : inside;
}

/** Callers get the payload without what it is wrapped in. */
function inPayload(text: string, operation: Operation | undefined): string {
  const payload = operation && payloadOf(operation);
  return payload !== undefined && (text === payload || /^[.[{|]/.test(text.slice(payload.length))) && text.startsWith(payload) ? text.slice(payload.length).replace(/^\./, "") : text;
}

function payloadOf({ answers }: Operation): string | undefined {
  for (const [status, { content }] of answers) {
    if (!/^2/.test(status)) continue;
    for (const { schema } of content.values()) {
      const arms = schema.alternatives?.map((part) => part()) ?? [schema];
      for (const { properties } of arms) for (const [name, part] of properties) if (part().words["x-payload"] === true) return name;
    }
  }
  return undefined;
}

/** Which alternative a field is in tells nothing to those who see only that one; an alternative itself goes by its name. */
function named(text: string, kind: string, shorten: (text: string) => string, whole: string): string {
  const [, within = text, alternative] = (kind.startsWith("alternative") && /^([^]*)\|([^|]*)$/.exec(text)) || [];
  const plain = shorten(within.replace(/\|[^.[{|]*/g, "")).replace(/\{\}$/, "");
  const place = plain === "" ? whole : code(plain);
  return alternative === undefined ? place : `${code(alternative)} of ${place}`;
}

/** A value in few words. */
export function valueText(value: unknown): string {
  if (value === undefined) return "none";
  if (value === null || typeof value !== "object") return code(String(value));
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : value.map(valueText).join(", ");
  const node = value as Record<string, unknown>;
  if (typeof node.field === "string" && node.when) return `${code(node.field)} when ${Object.entries(node.when).map(([name, is]) => `${code(name)} is ${code(String(is))}`).join(" and ")}`;
  if (node.weight !== undefined || node.quota !== undefined) return limitText(node);
  if (typeof node.reason === "string") return code(node.reason);
  if (typeof node.type === "string") return code(node.type);
  const entries = Object.entries(node);
  if (entries.length === 1 && typeof entries[0]![1] === "number") return `${code(String(entries[0]![1]))}${entries[0]![0].startsWith("exclusive") ? " (exclusive)" : ""}`;
  if (entries.every(([, part]) => part === undefined)) return "none";
  const text = JSON.stringify(value);
  return code(text.length > LONG ? `${text.slice(0, LONG)}…` : text);
}

const LONG = 80;

function limitText({ weight, quota, windowMs, perSent, perReceived }: Record<string, unknown>): string {
  const per = (entry: unknown, what: string): string[] => (entry ? [`one more per ${String((entry as { items: number }).items)} ${what}`] : []);
  const window = windowMs === undefined ? "" : ` in ${String(windowMs)} ms`;
  return [...(weight === undefined ? [] : [`weight ${String(weight)}`]), ...(quota === undefined ? [] : [`${String(quota)} units${window}`]), ...per(perSent, "sent"), ...per(perReceived, "received")].join(", ");
}
