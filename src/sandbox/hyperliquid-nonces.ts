/** The venue's memory of nonces. https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/nonces-and-api-wallets */

const STORED = 100;
const DAY = 86_400_000;

/** Nonces of one network. They count per signer: an account and its API wallets have sets of their own. */
export class Nonces {
  /** The highest nonces of each signer, lowest first. */
  readonly #stored = new Map<string, number[]>();

  /** Uses a nonce up. Returns the venue's words when it cannot be used. */
  take(signer: string, nonce: number, now: number): string | undefined {
    // The window is documented, its text is not: assumed.
    if (nonce <= now - 2 * DAY || nonce >= now + DAY) return `Invalid nonce: ${nonce} is not within 2 days before and 1 day after ${now}`;
    const stored = this.#stored.get(signer) ?? [];
    if (stored.includes(nonce)) return `Invalid nonce: duplicate nonce ${nonce}`;
    if (stored.length === STORED && nonce < stored[0]!) return `Invalid nonce: nonce too low ${nonce} < ${stored[0]}`;
    const place = stored.findIndex((other) => other > nonce);
    stored.splice(place < 0 ? stored.length : place, 0, nonce);
    if (stored.length > STORED) stored.shift();
    this.#stored.set(signer, stored);
    return undefined;
  }
}
