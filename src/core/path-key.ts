/** The host that serves what names none. */
export const DEFAULT_HOST = "api";

/**
 * What a caller by path, the compiler and the linter call a path: hosts of one venue may have the same path with another meaning, so
 * that of any host but `api` is `//<host><path>`. It is never sent.
 */
export const pathKeyOf = (path: string, host = DEFAULT_HOST): string => (host === DEFAULT_HOST ? path : `//${host}${path}`);
