// Generated from specs/hyperliquid by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "//explorer/explorer#blockDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a block and its transactions by its height.
         * @description A height without a block is an error.
         */
        post: operations["explorer.blockDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//explorer/explorer#txDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a transaction by its hash.
         * @description Tells what was asked for, and the error where it was refused.
         */
        post: operations["explorer.txDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "//explorer/explorer#userDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the latest transactions of an address.
         * @description Newest first, 300 at most, and there is no way to older ones. Some are of others and only name the address.
         */
        post: operations["explorer.userDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BlockDetailsParameters: {
            /** @description Height of the block. */
            height: number;
        };
        /** @description The block. */
        BlockDetailsResult: {
            /** @description When the block was made. Unit: ms. */
            blockTime: number;
            /** @description Hash of the block. */
            hash: components["schemas"]["ExplorerHash"];
            /** @description Height of the block. */
            height: number;
            /** @description Number of its transactions. */
            numTxs: number;
            /** @description Address of the validator that proposed it. */
            proposer: components["schemas"]["AnsweredAddress"];
            /** @description Its transactions. */
            txs: components["schemas"]["ExplorerTransaction"][];
        };
        /** @description Hash, 0x and 64 hex digits. */
        ExplorerHash: string;
        /** @description Account address. */
        AnsweredAddress: string;
        /** @description The transaction. */
        ExplorerTransaction: {
            action: components["schemas"]["ExplorerAction"];
            /** @description Height of the block. */
            block: number;
            /** @description Why it was refused, null where it was carried out. */
            error: string | null;
            /** @description Hash of the transaction. */
            hash: components["schemas"]["ExplorerHash"];
            /** @description When it was made. Unit: ms. */
            time: number;
            /** @description Address that it was made by. */
            user: components["schemas"]["AnsweredAddress"];
        };
        /** @description The action as it was signed; `type` says which, the other members depend on it. */
        ExplorerAction: {
            /** @description Kind of action, such as order or usdSend. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        ExplorerError: {
            /**
             * @description Always "error".
             * @constant
             */
            type: "error";
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        TxDetailsParameters: {
            /**
             * Format: hex
             * @description Hash of the transaction, 0x and 64 hex digits.
             */
            hash: string;
        };
        TxDetailsResult: components["schemas"]["ExplorerTransaction"];
        UserDetailsParameters: {
            /** @description Any address. */
            user: components["schemas"]["Address"];
        };
        /**
         * Format: address
         * @description Account address, 0x and 40 hex digits.
         * @example 0x5e9ee1089755c3435139848e47e6635505d5a13a
         */
        Address: string;
        /** @description The transactions. */
        UserDetailsResult: {
            /** @description What was asked for. */
            action: components["schemas"]["ExplorerAction"] | unknown[];
            /** @description Height of the block. */
            block: number;
            /** @description Why it was refused, null where it was carried out. */
            error: string | null;
            /** @description Hash of the transaction. */
            hash: components["schemas"]["ExplorerHash"];
            /** @description When it was made. Unit: ms. */
            time: number;
            /** @description Address that it was made by. */
            user: components["schemas"]["AnsweredAddress"];
        }[];
    };
    responses: {
        /** @description The body does not have the shape that this type needs. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The weight of this network address is used up. The body is the JSON literal null. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": null;
            };
        };
        /** @description The venue failed, or does not know the coin (some reads). The body is the JSON literal null. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": null;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "explorer.blockDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockDetailsParameters"];
            };
        };
        responses: {
            /** @description The block, or why there is none. Both arrive under status 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Kind of answer.
                         * @constant
                         */
                        type: "blockDetails";
                        blockDetails: components["schemas"]["BlockDetailsResult"];
                    } | components["schemas"]["ExplorerError"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "explorer.txDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TxDetailsParameters"];
            };
        };
        responses: {
            /** @description The transaction, or why there is none. Both arrive under status 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Kind of answer.
                         * @constant
                         */
                        type: "txDetails";
                        tx: components["schemas"]["TxDetailsResult"];
                    } | components["schemas"]["ExplorerError"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
    "explorer.userDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDetailsParameters"];
            };
        };
        responses: {
            /** @description The transactions, or why there are none. Both arrive under status 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Kind of answer.
                         * @constant
                         */
                        type: "userDetails";
                        txs: components["schemas"]["UserDetailsResult"];
                    } | components["schemas"]["ExplorerError"];
                };
            };
            422: components["responses"]["Malformed"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
        };
    };
}
