/** Deposit addresses, and the deposits of the seed. Nothing can be sent to a simulated address. */
import { parseDecimal } from "./decimal.js";
import { chainOf, type Chain } from "./kucoin-account-chains.js";
import { isWithin, pageOf } from "./kucoin-pages.js";
import { bodyOf, type Handlers, type Result } from "./kucoin-handlers.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";

type AddressV3 = Result<"account.getDepositAddressV3">[number];
type AddressV1 = Result<"account.getDepositAddressV1">;
type Deposit = Result<"account.getDepositHistory">["items"][number] & { currency: string; status: string; createdAt: number };
interface Address {
  chain: Chain;
  address: string;
  memo: string;
  to: string;
}
interface Body {
  readonly currency: string;
  readonly chain?: string;
  readonly to?: string;
}

const HOUR_MS = 3_600_000;

/** @param start when the venue began to be simulated */
export function depositHandlers(state: KucoinState, start: number): Handlers {
  const { seed } = state;
  const addresses: Address[] = [];
  const deposits = openDeposits(state, start);

  const add = ({ currency, chain: id, to = "main" }: Body): Address => {
    const chain = chainOf(seed, currency, id);
    if (addresses.some((made) => made.chain === chain)) throw new Refusal("260000", "Deposit address already exists."); // text assumed
    const number = addresses.length + 1;
    const made = { chain, address: addressOf(chain, number), memo: chain.needsMemo ? String(1_000_000 + number) : "", to: to.toUpperCase() };
    addresses.push(made);
    return made;
  };
  const of = (currency: string, id?: string): Address[] => {
    const chain = id === undefined ? undefined : chainOf(seed, currency, id);
    return addresses.filter((made) => made.chain.currency === currency && (chain ?? made.chain) === made.chain);
  };

  return {
    "account.addDepositAddressV3": (request) => {
      // The answer that makes an address does not tell the contract.
      const { contractAddress: _contract, ...made } = v3(add(bodyOf<Body>(request)));
      return made;
    },
    "account.addDepositAddressV1": (request) => {
      const made = v1(add(bodyOf<Body>(request)));
      return { ...made, memo: made.memo === "" ? null : made.memo! };
    },
    "account.getDepositAddressV3": ({ query }) => of(query.currency!, query.chain).map(v3),
    "account.getDepositAddressV2": ({ query }) => of(query.currency!, query.chain).map(v1),
    "account.getDepositAddressV1": ({ query }) => {
      const [found] = of(query.currency!, chainOf(seed, query.currency!, query.chain).chain);
      if (!found) throw new Refusal("260220", "deposit.address.not.exist"); // text assumed
      return v1(found);
    },
    "account.getDepositHistory": ({ query }) => {
      const rows = deposits.filter((row) => row.currency === query.currency && (query.status ?? row.status) === row.status && isWithin(query, row.createdAt));
      return pageOf(rows, query, (row) => row);
    },
    // The first system of the venue is older than the seed.
    "account.getDepositHistoryOld": ({ query }) => pageOf([], query, (row) => row),
  };
}

/** The seed's deposits, newest first. Those that arrived are credited when they did, before the start. */
function openDeposits({ seed, balances }: KucoinState, start: number): Deposit[] {
  const oldestFirst = [...(seed.wallet?.deposits ?? [])].sort((a, b) => b.hoursAgo - a.hoursAgo);
  const rows = oldestFirst.map(({ currency, chain: id, amount, hoursAgo, status = "SUCCESS" }, index): Deposit => {
    const chain = chainOf(seed, currency, id);
    const at = start - hoursAgo * HOUR_MS;
    if (status === "SUCCESS") balances.credit({ type: "main" }, currency, parseDecimal(amount), { now: at, type: "DEPOSIT" });
    return { currency, chain: chain.chain, status, address: addressOf(chain, 0), memo: "", isInner: false, amount, fee: "0", walletTxId: txOf(index), createdAt: at, updatedAt: at, remark: "", arrears: false };
  });
  return rows.reverse();
}

/** Looks like no address of any chain, so that nobody sends money to it. */
const addressOf = ({ chain }: Chain, number: number): string => `sandbox-${chain}-address-${number}`;
const txOf = (number: number): string => `sandbox-deposit-${number + 1}`;

const v3 = ({ chain, address, memo, to }: Address): AddressV3 => ({ address, memo, chainId: chain.chain, to, expirationDate: 0, currency: chain.currency, contractAddress: chain.contractAddress ?? "", chainName: chain.name });
const v1 = ({ chain, address, memo, to }: Address): AddressV1 => ({ address, memo, chain: chain.name, chainId: chain.chain, to, currency: chain.currency, contractAddress: chain.contractAddress ?? "" });
