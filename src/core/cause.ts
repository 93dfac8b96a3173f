/**
 * What is kept of an error that is not ours: name, message, code and stack, and the same of its cause. Whatever else hangs on it may quote
 * the request or hold a key: HTTP libraries put headers there, signing libraries what they were given. Keys and the user's part of URLs go
 * out of the texts as well.
 */
export function plainCause(cause: unknown, redact: (text: string) => string = (text) => text, depth = 0): unknown {
  const safe = (text: string): string => redact(text.slice(0, 16_384)).replace(/[0-9a-fA-F]{64,}/g, "[redacted]").replace(/\/\/[^\s/]*@/g, "//[redacted]@");
  const { message, code } = (typeof cause === "object" && cause !== null ? cause : { message: cause }) as { message?: unknown; code?: unknown };
  const text = safe(typeof message === "string" ? message : `a ${typeof cause} was thrown`);
  const withCode = (plain: Error): Error => (typeof code === "string" || typeof code === "number" ? Object.assign(plain, { code: typeof code === "string" ? safe(code) : code }) : plain);
  if (!(cause instanceof Error)) return withCode(new Error(text));
  const inner = cause.cause === undefined || depth === 3 ? undefined : plainCause(cause.cause, redact, depth + 1);
  const plain = new Error(text, inner === undefined ? undefined : { cause: inner });
  plain.name = safe(String(cause.name));
  if (typeof cause.stack === "string") plain.stack = safe(cause.stack);
  return withCode(plain);
}
