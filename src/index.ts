/** What all venues share: errors, types, units. Each venue is a subpath of its own (`openvenue/hyperliquid`, …). */
export * from "./core/errors.js";
export type * from "./core/types.js";
export { microUsd, toSmallestUnit } from "./core/units.js";
