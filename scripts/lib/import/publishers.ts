/** Whose documents can be imported. */
import type { Documents, Surface } from "../diff/index.js";
import { chainstack } from "./chainstack.js";
import { kucoin } from "./kucoin.js";

export interface Publisher {
  /** Name of the venue's folder in `specs/`. */
  venue: string;
  /** Our surface and the one of the publisher's documents, in the same words and reduced to what both speak of. */
  surfaces: (documents: Documents, ours: Surface) => { ours: Surface; upstream: Surface };
}

export const publishers: Record<string, Publisher> = { kucoin, chainstack };
