/** Nonces: ms, unique and increasing per signer and network. */

/** Gives the next nonce of a signer. Must never give one twice, whoever else signs for the same account. */
export interface NonceSource {
  /** @param signer lower-case address, behind the network's name: `mainnet:0x…` @param now ms */
  next(signer: string, now: number): number | Promise<number>;
}

/** Nonces within one process: the clock, or one more than the last where that would not be greater. */
export function createMemoryNonces(): NonceSource {
  const last = new Map<string, number>();
  return {
    next(signer, now) {
      // Synchronous from read to write: no two calls can see the same last value, and no lock is held while a request is under way.
      const nonce = Math.max(Math.floor(now), (last.get(signer) ?? 0) + 1);
      last.set(signer, nonce);
      return nonce;
    },
  };
}

/** Shared by every client of the process: two clients with one key must not collide. */
export const processNonces: NonceSource = createMemoryNonces();
