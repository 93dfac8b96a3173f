/** CoinSwitch PRO behind the sandbox: who may ask, and which operation does what. Those without a handler answer with a sample of their success. */
import { createPublicKey, verify } from "node:crypto";
import { unescape } from "node:querystring";
import { wire } from "../../generated/coinswitch/wire.js";
import { futuresHandlers } from "./coinswitch-futures.js";
import type { Handlers, OperationId } from "./coinswitch-handlers.js";
import { hftHandlers, malformedHft } from "./coinswitch-hft.js";
import { invalidValue, refuse, Refusal } from "./coinswitch-replies.js";
import { spotHandlers } from "./coinswitch-spot.js";
import { sampleAnswer } from "./sample.js";
import type { Arrived, SimulatorContext, VenueSimulator } from "./types.js";

const CLOCK_WINDOW = 60_000;

/** Clock, connection and keys serve every family. */
const keyHandlers: Handlers = {
  "spot.serverTime": (_request, now) => ({ status: 200, body: { serverTime: now } }),
  "spot.ping": () => ({ status: 200, body: { message: "OK" } }),
  "spot.validateKeys": () => ({ status: 200, body: { message: "Valid Access" } }),
};

export function simulateCoinswitch({ clock, seed }: SimulatorContext): VenueSimulator {
  const time = (): number => Math.floor(clock());
  const start = time();
  // One table per family.
  const handlers: Handlers = {
    ...keyHandlers,
    ...futuresHandlers(seed.coinswitch, start),
    ...hftHandlers(seed.coinswitch, start),
    ...spotHandlers(seed.coinswitch, start),
  };
  return {
    shapeFirst: false,
    async authorise(request) {
      // That the gateway answers alike before both hosts is assumed; of this one only the status is documented.
      if (isHft(request) && request.headers["x-auth-epoch"] === undefined) return refuse(400, "X-AUTH-EPOCH header is missing");
      return isAuthentic(request, seed.coinswitch.account.apiKey, time()) ? undefined : refuse(401, "Invalid Access");
    },
    malformed(request, problem) {
      if (isHft(request)) return malformedHft(problem, time());
      const missing = /"missingProperty":"([^"]+)"/.exec(problem)?.[1];
      return missing === undefined ? invalidValue() : refuse(422, `Input ${missing} is missing`);
    },
    // Only the status is recorded; the text is assumed.
    unknownPath: () => refuse(404, "Not Found"),
    handle(request) {
      const now = time();
      const handler = handlers[request.operation.id as OperationId];
      if (!handler) return { status: 200, body: sampleAnswer(wire, request, now) };
      try {
        return handler(request, now);
      } catch (error) {
        if (error instanceof Refusal) return error.reply;
        throw error;
      }
    },
    // The low-latency service refuses under status 200, too.
    succeeded: (reply) => reply.status === 200 && "body" in reply && ((reply.body as { retCode?: number }).retCode ?? 0) === 0,
  };
}

const isHft = ({ operation }: Arrived): boolean => operation.host === "hft";

/** Whether the account's key signed method, decoded target and epoch, and did so just now. The body is not part of it. */
function isAuthentic({ method, target, headers }: Arrived, apiKey: string, now: number): boolean {
  const { "x-auth-apikey": key = "", "x-auth-signature": signature = "", "x-auth-epoch": epoch = "" } = headers;
  // Buffer.from stops at the first character that is no hex digit, so form is checked before.
  if (!/^[0-9a-f]{128}$/.test(signature) || !/^[0-9]{13}$/.test(epoch)) return false;
  if (key.toLowerCase() !== apiKey.toLowerCase() || Math.abs(now - Number(epoch)) > CLOCK_WINDOW) return false;
  // Like Python's unquote_plus: a plus becomes a space first, one round of decoding, bad escapes stay as they are.
  const message = `${method}${unescape(target.replaceAll("+", " "))}${epoch}`;
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(key, "hex").toString("base64url") }, format: "jwk" });
  return verify(null, Buffer.from(message, "utf8"), publicKey, Buffer.from(signature, "hex"));
}
