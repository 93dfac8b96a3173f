/** Whose documents can be imported. */
import type { Documents, Operation, Surface } from "../diff/index.js";
import type { Node } from "../load.js";
import { chainstack } from "./chainstack.js";
import { kucoin } from "./kucoin.js";

export interface Publisher {
  /** Name of the venue's folder in `specs/`. */
  venue: string;
  /** Our surface and the one of the publisher's documents, in the same words and reduced to what both speak of. */
  surfaces: (documents: Documents, ours: Surface) => { ours: Surface; upstream: Surface };
  /** Puts what all operations of the venue share around what the publisher's documents say about one that we lack. */
  skeleton: (written: Node, operation: Operation) => Node;
}

export const publishers: Record<string, Publisher> = { kucoin, chainstack };
