/**
 * What a change of the specs is called in a changeset: a sentence for every kind of change, in a request, in an answer, and in what a venue's
 * operations share. Whoever reads it calls the client, so it names what callers give and get.
 */
import type { Kind } from "../diff/index.js";

/** Where a change stands: `shared` is what all operations of a venue have in common. */
export type Where = "request" | "answer" | "shared";

/**
 * `{o}` operations, `{f}` fields, `{v}` values that came or went, `{a}` what is now, `{b}` what was, `{w}` which bound or word. `[is|are]` goes by the number of operations,
 * `<is|are>` by the number of fields. Changes that differ in `{o}`, or else in `{f}` or in `{v}`, share a sentence.
 */
export type Sentences = Partial<Record<Where, string>>;

const request = (text: string): Sentences => ({ request: text });
const answer = (text: string): Sentences => ({ answer: text });
const both = (text: string): Sentences => ({ request: text, answer: text });
const sides = (request: string, answer: string): Sentences => ({ request, answer });
const shared = (text: string): Sentences => ({ shared: text });
/** Changes of words and examples: users see nothing of them. */
const nothing: Sentences = {};

const bound = (what: string): Sentences => both(`the ${what} of {f} in {o} is {a}, formerly {b}`);

/** Every kind has its row, or the compiler complains. */
export const SENTENCES: Record<Kind, Sentences> = {
  "operation added": request("{o} [is|are] new"),
  "operation removed": request("{o} [is|are] gone"),
  "operation renamed": request("{b} is now called {a}"),
  "path renamed": request("{o} [is|are] at {a}, formerly {b}"),
  "host changed": request("{o} [goes|go] to the host {a}, formerly {b}"),
  "server added": shared("the base URL of {f} is {a}, which had none"),
  "server removed": shared("{f} <has|have> no base URL any more"),
  "server changed": shared("the base URL of {f} is {a}, formerly {b}"),

  "parameter added": request("{o} [takes|take] {f}"),
  "parameter removed": request("{o} no longer [takes|take] {f}"),
  "parameter renamed": request("{o} [calls|call] {a} what was {b}"),
  "parameter became required": request("{o} [needs|need] {f}, which could be left out"),
  "parameter became optional": request("{f} may be left out of {o}"),
  "serialisation changed": request("{o} [writes|write] {f} another way"),
  "body added": request("{o} [takes|take] a body"),
  "body removed": request("{o} no longer [takes|take] a body"),
  "body became required": request("{o} [needs|need] a body"),
  "body became optional": request("the body of {o} may be left out"),
  "content type added": sides("{o} [takes|take] {a}", "{o} may answer in {a}"),
  "content type removed": sides("{o} no longer [takes|take] {b}", "{o} no longer [answers|answer] in {b}"),
  "answer added": answer("{o} may answer with HTTP {f}"),
  "answer removed": answer("{o} no longer [answers|answer] with HTTP {f}"),
  "field added": sides("{o} [takes|take] {f}", "{o} [answers|answer] with {f}"),
  "field removed": sides("{o} no longer [takes|take] {f}", "{o} no longer [answers|answer] with {f}"),
  "field became required": sides("{o} [needs|need] {f}, which could be left out", "{o} always [answers|answer] with {f}"),
  "field became optional": sides("{f} may be left out of {o}", "{o} may answer without {f}"),

  "type changed": sides("{o} [takes|take] {a} for {f}, formerly {b}", "{o} [answers|answer] with {a} in {f}, formerly {b}"),
  "type narrowed": sides("{o} [takes|take] only {a} for {f}, formerly {b}", "{o} [answers|answer] only with {a} in {f}, formerly {b}"),
  "type widened": sides("{o} [takes|take] {a} for {f}, formerly {b} alone", "{o} may answer with {a} in {f}, formerly {b} alone"),
  "nullable added": sides("{o} [takes|take] `null` for {f}", "{o} may answer with `null` in {f}"),
  "nullable removed": sides("{o} no longer [takes|take] `null` for {f}", "{o} no longer [answers|answer] with `null` in {f}"),
  "enum value added": sides("{o} [takes|take] {f} {v}", "{o} may answer with {f} {v}"),
  "enum value removed": sides("{o} no longer [takes|take] {f} {v}", "{o} no longer [answers|answer] with {f} {v}"),
  "enum closed": sides("{o} [takes|take] nothing but {a} for {f}", "{o} [answers|answer] with nothing but {a} in {f}"),
  "enum opened": sides("{o} [takes|take] other values than {b} for {f}", "{o} may answer with other values than {b} in {f}"),
  "known value added": sides("{o} [takes|take] {f} {v}", "{o} may answer with {f} {v}"),
  "known value removed": sides("{o} [is|are] no longer known to take {f} {v}", "{o} [is|are] no longer known to answer with {f} {v}"),
  "constant changed": sides("{o} [takes|take] {a} for {f}, formerly {b}", "{o} [answers|answer] with {a} in {f}, formerly {b}"),
  "format changed": both("the format of {f} in {o} is {a}, formerly {b}"),
  "minimum tightened": bound("minimum"),
  "minimum loosened": bound("minimum"),
  "maximum tightened": bound("maximum"),
  "maximum loosened": bound("maximum"),
  "length tightened": bound("{w} length"),
  "length loosened": bound("{w} length"),
  "items tightened": bound("{w} number of items"),
  "items loosened": bound("{w} number of items"),
  "properties tightened": bound("{w} number of members"),
  "properties loosened": bound("{w} number of members"),
  "step tightened": bound("step"),
  "step loosened": bound("step"),
  "pattern tightened": sides("{o} [takes|take] {f} in a stricter form", "{o} [answers|answer] with {f} in a stricter form"),
  "pattern loosened": sides("{o} [takes|take] {f} in more forms", "{o} may answer with {f} in more forms"),
  "pattern changed": sides("{o} [takes|take] {f} in another form", "{o} [answers|answer] with {f} in another form"),
  "additional properties closed": sides("{o} [takes|take] no other members in {f}", "{o} [answers|answer] with no other members in {f}"),
  "additional properties opened": sides("{o} [takes|take] other members in {f}", "{o} may answer with other members in {f}"),
  "fields became a map": sides("{o} [takes|take] members of any name in {f}", "{o} may answer with members of any name in {f}"),
  "map became fields": sides("{o} [takes|take] only members of known names in {f}", "{o} [answers|answer] only with members of known names in {f}"),
  "alternative added": sides("{o} [takes|take] the form {f}", "{o} may answer in the form {f}"),
  "alternative removed": sides("{o} no longer [takes|take] the form {f}", "{o} no longer [answers|answer] in the form {f}"),
  "rule added": both("a rule holds for {f} in {o} that did not"),
  "rule removed": both("a rule for {f} in {o} no longer holds"),
  "rule changed": both("another rule holds for {f} in {o}"),
  "default changed": sides("{o} [takes|take] {a} for {f} where it is left out, formerly {b}", "{f} left out of the answer of {o} means {a}, formerly {b}"),
  "unit changed": both("the unit of {f} in {o} is {a}, formerly {b}"),
  deprecated: both("{f} of {o} <is|are> deprecated"),
  "no longer deprecated": both("{f} of {o} <is|are> no longer deprecated"),

  "payload changed": answer("{o} [resolves|resolve] to another part of the answer"),
  "slot changed": request("{o} [takes|take] the parameters in another place of the body"),
  "injection changed": request("the client fills in {f} of {o} another way"),
  "signing changed": request("{o} [is|are] signed another way"),
  "secrecy changed": request("errors of {o} show {f} another way"),
  "requirement added": request("{o} [needs|need] {a}"),
  "requirement removed": request("{o} no longer [needs|need] {b}"),
  "auth changed": request("the authentication of {o} is {a}, formerly {b}"),
  "auth kind added": shared("the authentication {f} is new"),
  "auth kind removed": shared("the authentication {f} is gone"),
  "auth kind changed": shared("{f} of the authentication is {a}, formerly {b}"),
  "permission changed": request("{o} [needs|need] a key with the permission {a}, formerly {b}"),
  "limits lowered": { ...request("the limit of {o} in {f} is lower: {a}, formerly {b}"), shared: "the rate limit {f} is lower: {a}, formerly {b}" },
  "limits raised": { ...request("the limit of {o} in {f} is higher: {a}, formerly {b}"), shared: "the rate limit {f} is higher: {a}, formerly {b}" },
  "limits changed": { ...request("the limit of {o} in {f} is {a}, formerly {b}"), shared: "the rate limit {f} is {a}, formerly {b}" },
  "retry class changed": request("a repeat of {o} counts as {a}, formerly {b}"),
  "settle changed": request("a lost answer of {o} is settled another way"),
  "preflight changed": request("the rules that `preflight` asks for {o} changed"),
  "pages changed": request("the pages of {o} are walked through another way"),
  "precedence changed": request("the precedence of {o} under a short rate limit changed"),
  "clock changed": shared("the venue's clock is read another way"),
  "figure changed": shared("the figure {f} is {a}, formerly {b}"),
  "error added": shared("the <refusal|refusals> {f} <has|have> the reason {a}"),
  "error removed": shared("the <refusal|refusals> {f} no longer <has|have> the reason {b}"),
  "error changed": shared("{w} of the <refusal|refusals> {f} is {a}, formerly {b}"),
  "errors reordered": shared("the refusal {a} is told by its words before {b}"),

  "description changed": nothing,
  "summary changed": nothing,
  "title changed": nothing,
  "tags changed": nothing,
  "example changed": nothing,
  "external docs changed": nothing,
  "rule text changed": nothing,
  "extension changed": nothing,
};

/** Of whole operations. */
export const OF_OPERATION: Partial<Record<Kind, string>> = {
  deprecated: "{o} [is|are] deprecated",
  "no longer deprecated": "{o} [is|are] no longer deprecated",
};

/** Of fields that the client fills in by itself, which its callers neither give nor know. */
export const FILLED_IN: Partial<Record<Kind, string>> = {
  "field added": "the client sends {f} with {o}",
  "field removed": "the client no longer sends {f} with {o}",
};

/** Of fields that callers gave and the client fills in now, and the other way round. */
export const HANDED_OVER: Partial<Record<Kind, string>> = {
  "field added": "{o} [takes|take] {f}, which the client filled in",
  "field removed": "{o} no longer [takes|take] {f}, which the client fills in",
};

/** Of what is needed from the first. */
export const NEEDED: Partial<Record<Kind, string>> = {
  "parameter added": "{o} [needs|need] {f}, which <is|are> new",
  "field added": "{o} [needs|need] {f}, which <is|are> new",
  "body added": "{o} [needs|need] a body, which is new",
};
