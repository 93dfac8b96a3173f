/** KuCoin's signing vectors, as their file has them. */
import { readFileSync } from "node:fs";

export interface KucoinVector {
  name: string;
  apiKey: string;
  apiSecret: string;
  passphrase: string;
  keyVersion: string;
  timestamp: number;
  method: string;
  url: string;
  signedPath: string;
  body: string;
  stringToSign: string;
  expectedHeaders: Record<string, string>;
  broker?: { name?: string; partner: string; key: string };
}

interface CounterExample {
  name: string;
  method: string;
  url: string;
  body: string;
  timestamp: number;
  notTheExpected: Record<string, string>;
}

export const { vectors, counterExamples } = JSON.parse(readFileSync(new URL("./kucoin-vectors.json", import.meta.url), "utf8")) as { vectors: KucoinVector[]; counterExamples: CounterExample[] };
