/** Faults of signatures, and of the numbers and texts that go into them. */
import { bytesOfActions } from "./actions.js";
import { digitsKept } from "./digits.js";
import { edges } from "./edges.js";
import type { Fault } from "./fault.js";
import { networks } from "./networks.js";
import { queries } from "./queries.js";
import { formsOfSigners } from "./wallets.js";

export const signing: Fault[] = [digitsKept, bytesOfActions, formsOfSigners, edges, queries, networks];
