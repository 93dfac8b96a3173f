/** Reads HAR, the form in which browsers, proxies and HTTP tools save what they saw. https://w3c.github.io/web-performance/specs/HAR/Overview.html */

/** What is read of a HAR file, parsed. */
export interface Har {
  readonly log: { readonly entries: readonly HarEntry[] };
}

/** One request of a HAR file, and its answer. */
export interface HarEntry {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers?: readonly HarHeader[];
    readonly postData?: HarText;
  };
  readonly response: {
    /** 0 where no answer came. */
    readonly status: number;
    readonly headers?: readonly HarHeader[];
    readonly content?: HarText;
  };
}

/** A header as it travelled. */
export interface HarHeader {
  readonly name: string;
  readonly value: string;
}

/** A body. Tools leave the text out where they did not keep it. */
export interface HarText {
  readonly text?: string;
  /** `base64` where the text is that of the body's bytes. */
  readonly encoding?: string;
}

/** A body as it travelled; undefined where the file has none. */
export function textOf(body: HarText | undefined): string | undefined {
  if (body?.text === undefined || body.encoding !== "base64") return body?.text;
  return new TextDecoder().decode(Uint8Array.from(atob(body.text.replace(/\s/g, "")), (byte) => byte.charCodeAt(0)));
}

/** Headers by lower-case name. */
export function headersOf(headers: readonly HarHeader[] = []): Record<string, string> {
  return Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
}

/** Browsers ask with OPTIONS by themselves before they send what a page wants; and what is not modified was answered before. */
export function isOwnCall({ request, response }: HarEntry): boolean {
  return request.method !== "OPTIONS" && response.status !== 304 && response.status !== 101;
}
