/** Reads of the venue as a whole: its state, its dexs, its tokens and pools, its auctions and its validators. */
import type { Account, Books } from "./hyperliquid-accounts.js";
import { LOAN_TO_VALUE } from "./hyperliquid-lending.js";
import { marketReads } from "./hyperliquid-market-reads.js";
import { decimal, tokenAt, USDC, usd, usdcValueOf, type Token } from "./hyperliquid-markets.js";
import { FAILED, type Reads, type Result } from "./hyperliquid-read.js";
import { WEI } from "./hyperliquid-staking.js";

const ONE = 10n ** 18n;

/** Largest value of a market order in USDC by the maximum leverage of a market, from the one named upwards; the last two are assumed. Not enforced here. */
const MARKET_ORDER_LIMITS: readonly [leverage: number, usdc: string][] = [
  [25, "30000000.0"],
  [20, "5000000.0"],
  [10, "2000000.0"],
  [1, "500000.0"],
];
/** Supply of a token that has no pair. */
const SUPPLY = "1000000000.0";
/** What others have lent to each pool: assumed. */
const LENT_BY_OTHERS = 1_000_000_000n * ONE;
/** In s, and prices in HYPE between which they fall. The price of a deployment is as low as it gets; that of a slot is assumed. */
const DEPLOY_AUCTION = { duration: 111_600, highest: 500n * ONE, lowest: 500n * ONE };
const SLOT_AUCTION = { duration: 180, highest: ONE, lowest: ONE / 10n };
/** Addresses set aside for documentation. */
const ROOT_IPS: readonly string[] = ["192.0.2.10", "192.0.2.11"];
/** Who has stake to begin with, and how much. */
export const VALIDATORS = [`0x${"a1".repeat(20)}`, `0x${"a2".repeat(20)}`] as const;
const FIRST_STAKE = 1_000_000n * ONE;

export const venueReads = {
  exchangeStatus: (_books, _parameters, now) => ({ time: now, specialStatuses: null }),
  usdcRouting: () => ({ depositRoute: "bridge", withdrawalRoute: "bridge" }),
  allPerpMetas: (books) => [marketReads.meta(books)],
  maxMarketOrderNtls: () => [...MARKET_ORDER_LIMITS],
  perpsAtOpenInterestCap: () => [],
  // Nothing is liquidated here.
  liquidatable: () => [],
  // There are no builder-deployed dexs, and only those have limits and annotations.
  perpDexLimits: () => null,
  perpDexStatus: ({ accounts }, { dex }) => (dex === "" ? { totalNetDeposit: usd([...accounts.values()].reduce((sum, account) => sum + paidIn(account), 0n)) } : null),
  perpAnnotation: () => null,
  perpCategories: () => [],
  perpConciseAnnotations: () => [],
  // There are no outcome markets.
  outcomeMeta: () => ({ outcomes: [], questions: [] }),
  outcomeTemplates: () => [],
  settledOutcome: () => null,
  // That an unknown token fails is assumed.
  tokenDetails(books, { tokenId }) {
    const token = books.tokens.find((candidate) => candidate.tokenId === tokenId);
    return token ? detailsOf(books, token) : FAILED;
  },
  // No token of the sandbox is aligned. The venue itself took this read away, and refuses it now.
  alignedQuoteTokenInfo: () => null,
  borrowLendReserveState(books, { token: index }) {
    const token = tokenAt(books, index);
    return token && hasPool(books, token) ? poolOf(books, token) : FAILED;
  },
  allBorrowLendReserveStates: (books) => books.tokens.filter((token) => hasPool(books, token)).map((token) => [token.index, poolOf(books, token)]),
  perpDeployAuctionStatus: (_books, _parameters, now) => auctionAt(now, DEPLOY_AUCTION),
  spotPairDeployAuctionStatus: (_books, _parameters, now) => auctionAt(now, DEPLOY_AUCTION),
  // Nothing is deployed here.
  spotDeployState: (_books, _parameters, now) => ({ states: [], gasAuction: auctionAt(now, DEPLOY_AUCTION) }),
  gossipRootIps: () => [...ROOT_IPS],
  gossipPriorityAuctionStatus: (_books, _parameters, now) => [
    [null, null],
    [auctionAt(now, SLOT_AUCTION), auctionAt(now, SLOT_AUCTION)],
  ],
  validatorSummaries: (books) => [...stakesIn(books)].map(([validator, stake], index) => validatorShown(validator, stake, index + 1)),
  validatorL1Votes: () => [],
} satisfies Reads;

/** What an account has for perpetuals, unrealised profit not counted. */
export const paidIn = ({ usdc, positions }: Account): bigint => positions.reduce((sum, { margin }) => sum + margin, usdc);

function detailsOf(books: Books, token: Token): Result<"tokenDetails"> {
  const pair = books.pairs.find(({ base, quote }) => base === token && quote.name === USDC);
  const [, contexts] = marketReads.spotMetaAndAssetCtxs(books);
  const { totalSupply = SUPPLY, circulatingSupply = SUPPLY } = contexts.find(({ coin }) => coin === pair?.name) ?? {};
  const price = decimal(usdcValueOf(books, token, ONE));
  return {
    name: token.name,
    maxSupply: totalSupply,
    totalSupply,
    circulatingSupply,
    szDecimals: token.szDecimals,
    weiDecimals: token.weiDecimals,
    midPx: price,
    markPx: price,
    prevDayPx: price,
    genesis: null,
    deployer: null,
    deployGas: null,
    deployTime: null,
    seededUsdc: "0.0",
    nonCirculatingUserBalances: [],
    futureEmissions: "0.0",
  };
}

/** What has a price can be lent and borrowed. */
const hasPool = (books: Books, token: Token): boolean => usdcValueOf(books, token, ONE) > 0n;

/** There is no interest. */
function poolOf(books: Books, token: Token): Result<"borrowLendReserveState"> {
  let [supplied, borrowed] = [LENT_BY_OTHERS, 0n];
  for (const { lending } of books.accounts.values()) {
    const own = lending.get(token.index);
    supplied += own?.supplied ?? 0n;
    borrowed += own?.borrowed ?? 0n;
  }
  return {
    borrowYearlyRate: "0.0",
    supplyYearlyRate: "0.0",
    balance: decimal(supplied - borrowed),
    utilization: decimal((borrowed * ONE) / supplied, 10),
    oraclePx: decimal(usdcValueOf(books, token, ONE)),
    ltv: decimal(ONE / LOAN_TO_VALUE),
    totalSupplied: decimal(supplied),
    totalBorrowed: decimal(borrowed),
  };
}

/** Auctions follow one another without a break, and nobody buys. */
function auctionAt(now: number, { duration, highest, lowest }: typeof DEPLOY_AUCTION): Result<"perpDeployAuctionStatus"> {
  const seconds = Math.floor(now / 1000);
  const elapsed = seconds % duration;
  const price = highest - ((highest - lowest) * BigInt(elapsed)) / BigInt(duration);
  return { startTimeSeconds: seconds - elapsed, durationSeconds: duration, startGas: decimal(highest), currentGas: decimal(price, 8), endGas: null };
}

/** Whoever was delegated to counts as a validator, too. */
function stakesIn({ accounts }: Books): Map<string, bigint> {
  const stakes = new Map<string, bigint>(VALIDATORS.map((validator) => [validator, FIRST_STAKE]));
  for (const { staking } of accounts.values()) {
    for (const [validator, { amount }] of staking.delegations) stakes.set(validator, (stakes.get(validator) ?? 0n) + amount);
  }
  return stakes;
}

function validatorShown(validator: string, stake: bigint, number: number): Result<"validatorSummaries">[number] {
  const figures = { uptimeFraction: "1.0", predictedApr: "0.0" };
  return {
    validator,
    signer: validator,
    name: `Validator ${number}`,
    description: "",
    nRecentBlocks: 0,
    stake: Number(stake / WEI),
    isJailed: false,
    unjailableAfter: null,
    isActive: true,
    commission: "0.0",
    stats: [
      ["day", { ...figures, nSamples: 1440 }],
      ["week", { ...figures, nSamples: 10_080 }],
      ["month", { ...figures, nSamples: 43_200 }],
    ],
  };
}
