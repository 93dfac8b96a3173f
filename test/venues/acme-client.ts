/** The type that the compiled made-up venue has, as far as its test calls it. */
import type { Client } from "openapi-fetch";

type Call = (parameters?: object) => Promise<unknown>;

export declare function createAcmeClient(options: { apiKey: string; secret: string; clock: () => number; fetch: (url: string, init: RequestInit) => Promise<Response> }): {
  trade: Record<"getTime" | "getPositions" | "addMargin" | "setLeverage", Call>;
  raw: Client<Record<string, { post: object }>> & { POST(path: string, init: object): Promise<unknown> };
};
