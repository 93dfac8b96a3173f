/** What can change, as a closed list, and what each change means for users of the API, in a request and in an answer. */

/** `breaking` stops working code; `risky` may surprise it; `compatible` does neither; `docs` are words and examples. */
export type Class = "breaking" | "risky" | "compatible" | "docs";

/** Where a change stands: requests and answers are judged oppositely, since what one side may leave out, the other has to expect. */
export type Side = "request" | "answer";

export const CLASSES: readonly Class[] = ["breaking", "risky", "compatible", "docs"];

const either = (value: Class): Record<Side, Class> => ({ request: value, answer: value });
const opposite = (request: Class, answer: Class): Record<Side, Class> => ({ request, answer });

/** The usual class of each kind; where it depends on more than kind and side, the comparison says so. */
export const KINDS = {
  // Operations.
  "operation added": either("compatible"),
  "operation removed": either("breaking"),
  "operation renamed": either("breaking"),
  "path renamed": either("breaking"),
  // Clients know the hosts; who sends by hand does not.
  "host changed": either("risky"),
  "server added": either("compatible"),
  "server removed": either("breaking"),
  "server changed": either("risky"),

  // Parts of a request or answer. What is added to a request breaks when it is required.
  "parameter added": either("compatible"),
  "parameter removed": either("breaking"),
  "parameter renamed": either("breaking"),
  "parameter became required": either("breaking"),
  "parameter became optional": either("compatible"),
  "serialisation changed": either("breaking"),
  "body added": either("compatible"),
  "body removed": either("breaking"),
  "body became required": either("breaking"),
  "body became optional": either("compatible"),
  "content type added": opposite("compatible", "risky"),
  "content type removed": either("breaking"),
  "answer added": either("risky"),
  "answer removed": either("breaking"),
  "field added": either("compatible"),
  "field removed": either("breaking"),
  "field became required": opposite("breaking", "compatible"),
  "field became optional": opposite("compatible", "breaking"),

  // Values. What can be neither shown to be narrower nor wider counts as both.
  "type changed": either("breaking"),
  "type narrowed": opposite("breaking", "compatible"),
  "type widened": opposite("compatible", "breaking"),
  "nullable added": opposite("compatible", "risky"),
  "nullable removed": opposite("breaking", "compatible"),
  "enum value added": opposite("compatible", "risky"),
  "enum value removed": opposite("breaking", "compatible"),
  "enum closed": opposite("breaking", "compatible"),
  "enum opened": opposite("compatible", "risky"),
  "known value added": opposite("compatible", "risky"),
  // Other values still pass, so nothing is refused that was taken; but the venue may not take it any more.
  "known value removed": opposite("risky", "compatible"),
  "constant changed": either("breaking"),
  "format changed": opposite("breaking", "risky"),
  "minimum tightened": opposite("breaking", "compatible"),
  "minimum loosened": opposite("compatible", "risky"),
  "maximum tightened": opposite("breaking", "compatible"),
  "maximum loosened": opposite("compatible", "risky"),
  "length tightened": opposite("breaking", "compatible"),
  "length loosened": opposite("compatible", "risky"),
  "items tightened": opposite("breaking", "compatible"),
  "items loosened": opposite("compatible", "risky"),
  "properties tightened": opposite("breaking", "compatible"),
  "properties loosened": opposite("compatible", "risky"),
  "step tightened": opposite("breaking", "compatible"),
  "step loosened": opposite("compatible", "risky"),
  "pattern tightened": opposite("breaking", "compatible"),
  "pattern loosened": opposite("compatible", "risky"),
  "pattern changed": opposite("breaking", "risky"),
  "additional properties closed": opposite("breaking", "compatible"),
  "additional properties opened": opposite("compatible", "risky"),
  "fields became a map": opposite("compatible", "breaking"),
  "map became fields": opposite("breaking", "compatible"),
  "alternative added": opposite("compatible", "risky"),
  "alternative removed": opposite("breaking", "compatible"),
  // Keywords that are not taken apart, such as `not` and `if`.
  "rule added": opposite("breaking", "compatible"),
  "rule removed": opposite("compatible", "risky"),
  "rule changed": opposite("breaking", "risky"),
  "default changed": opposite("risky", "compatible"),
  "unit changed": either("risky"),
  deprecated: either("risky"),
  "no longer deprecated": either("compatible"),

  // Our own words: what callers see of them.
  "payload changed": either("breaking"),
  "slot changed": either("breaking"),
  "injection changed": either("risky"),
  "signing changed": either("risky"),
  "secrecy changed": either("compatible"),
  "requirement added": either("breaking"),
  "requirement removed": either("compatible"),
  "auth changed": either("breaking"),
  "auth kind added": either("compatible"),
  "auth kind removed": either("risky"),
  "auth kind changed": either("risky"),
  "permission changed": either("risky"),
  "limits lowered": either("risky"),
  "limits raised": either("compatible"),
  "limits changed": either("risky"),
  "retry class changed": either("risky"),
  "settle changed": either("risky"),
  "preflight changed": either("risky"),
  "pages changed": either("risky"),
  "precedence changed": either("risky"),
  "clock changed": either("risky"),
  "figure changed": either("risky"),
  "error added": either("compatible"),
  "error removed": either("risky"),
  "error changed": either("risky"),
  "errors reordered": either("risky"),

  // Words and examples.
  "description changed": either("docs"),
  "summary changed": either("docs"),
  "title changed": either("docs"),
  "tags changed": either("docs"),
  "example changed": either("docs"),
  "external docs changed": either("docs"),
  "rule text changed": either("docs"),
  "extension changed": either("docs"),
} as const satisfies Record<string, Record<Side, Class>>;

export type Kind = keyof typeof KINDS;

/** At most risky, whatever the kind. */
export const atMostRisky = (value: Class): Class => (value === "breaking" ? "risky" : value);
