// Generated from specs/coinswitch by `npm run generate`. Do not edit: change the spec.

export interface paths {
    "/trade/api/v2/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the venue's clock.
         * @description The only operation that needs no key. Use it to correct the epoch that signed requests carry. The answer is flat: there is no `data` around it.
         */
        get: operations["spot.serverTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/api/v2/validate/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that key, signature and clock are accepted.
         * @description Changes nothing. A key that passes can trade: the venue has neither read-only keys nor address lists. The answer is flat: there is no `data` around it.
         */
        get: operations["spot.validateKeys"];
        put?: never;
        post?: never;
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
        /** @description What was wrong, in the venue's words. */
        Failure: {
            /** @description What was wrong, in the venue's words. */
            message: string;
        };
        SpotServerTimeParameters: Record<string, never>;
        SpotServerTimeResult: {
            /** @description Unix time of the venue. Unit: ms. */
            serverTime: number;
        };
        ValidateKeysParameters: Record<string, never>;
        ValidateKeysResult: {
            /**
             * @description Always "Valid Access".
             * @constant
             */
            message: "Valid Access";
        };
    };
    responses: {
        /** @description The request is malformed, or the venue refused it. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The path does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
                "text/html": string;
            };
        };
        /** @description A field is missing or has a value that the venue does not take; the message names it. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The window of this operation is used up. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The venue failed. The outcome of a write is unknown, not negative. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
                "text/html": string;
            };
        };
        /** @description The signature, the key or the clock is wrong. */
        AccessDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
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
    "spot.serverTime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Unix time of the venue. Unit: ms. */
                        serverTime: number;
                    } | {
                        /** @description What was wrong, in the venue's words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    "spot.validateKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key pair is accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always "Valid Access".
                         * @constant
                         */
                        message: "Valid Access";
                    } | {
                        /** @description What was wrong, in the venue's words. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["AccessDenied"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
