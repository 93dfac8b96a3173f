/** The Redis clients that the store can speak through, by their shapes: this package imports none of them. */
import { ValidationError } from "../core/errors.js";
import { typeName } from "../core/validate.js";

/** ioredis: a `Redis` or a `Cluster`. */
export interface IoredisClient {
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** node-redis: a client or a pool of clients; or anything that sends one command. */
export interface NodeRedisClient {
  sendCommand(args: string[]): Promise<unknown>;
}

/** node-redis: a cluster. */
export interface NodeRedisCluster {
  sendCommand(firstKey: string | undefined, isReadonly: boolean | undefined, args: string[]): Promise<unknown>;
  getSlotMaster(slot: number): unknown;
}

export type RedisClient = IoredisClient | NodeRedisClient | NodeRedisCluster;

/** Sends one command. `key` is the first of its keys, by which a cluster finds the node. */
export type Send = (key: string, command: string, ...args: string[]) => Promise<unknown>;

/** Told by shape, once. An ioredis client has `sendCommand` too, with another argument, so `call` is looked for first. */
export function senderOf(client: RedisClient): Send {
  const has = (name: string): boolean => client !== null && typeof client === "object" && typeof (client as unknown as Record<string, unknown>)[name] === "function";
  if (has("call")) return (_key, command, ...args) => (client as IoredisClient).call(command, ...args);
  if (has("sendCommand") && has("getSlotMaster")) return (key, command, ...args) => (client as NodeRedisCluster).sendCommand(key, false, [command, ...args]);
  // A sentinel of node-redis leases its clients, and its `sendCommand` takes the command second.
  if (has("sendCommand") && !has("acquire")) return (_key, command, ...args) => (client as NodeRedisClient).sendCommand([command, ...args]);
  throw new ValidationError([{ field: "client", rule: "must be a client of ioredis, a client, pool or cluster of node-redis, or have sendCommand(args)", type: typeName(client) }], { venue: "redis" });
}
