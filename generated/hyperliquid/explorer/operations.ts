// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

import type { Operation } from "../../../src/core/types.js";
import type { ExplorerOperations } from "./client.js";
import type { paths } from "./types.js";
import { blockDetails as checkBlockDetails, txDetails as checkTxDetails, userDetails as checkUserDetails } from "./validators.js";

export const blockDetails: Operation<ExplorerOperations["blockDetails"], Pick<paths, "//explorer/explorer#blockDetails">> = {
  id: "explorer.blockDetails",
  method: "POST",
  path: "/explorer#blockDetails",
  host: "explorer",
  limits: [{"pool":"ip","weight":40}],
  retry: "read",
  body: true,
  fixed: {"type":"blockDetails"},
  payload: "blockDetails",
  check: checkBlockDetails,
};

export const txDetails: Operation<ExplorerOperations["txDetails"], Pick<paths, "//explorer/explorer#txDetails">> = {
  id: "explorer.txDetails",
  method: "POST",
  path: "/explorer#txDetails",
  host: "explorer",
  limits: [{"pool":"ip","weight":40}],
  retry: "read",
  body: true,
  fixed: {"type":"txDetails"},
  form: {"hash":"lower"},
  payload: "tx",
  check: checkTxDetails,
};

export const userDetails: Operation<ExplorerOperations["userDetails"], Pick<paths, "//explorer/explorer#userDetails">> = {
  id: "explorer.userDetails",
  method: "POST",
  path: "/explorer#userDetails",
  host: "explorer",
  limits: [{"pool":"ip","weight":40}],
  retry: "read",
  body: true,
  fixed: {"type":"userDetails"},
  form: {"user":"lower"},
  payload: "txs",
  check: checkUserDetails,
};
