/** The sandbox on 127.0.0.1, over sockets. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Deliver, Delivery } from "./delivery.js";

export interface Loopback {
  /** Resolves to the port. */
  start(port: number): Promise<number>;
  /** Ends every connection, whatever it waits for. */
  stop(): Promise<void>;
}

const BODY_LIMIT = 1 << 20;
const WITHOUT_BODY = [204, 205, 304];
/** A reset overtakes what was sent before it where the caller has not read that yet. */
const READING_MS = 20;

/** @param date the venue's Date header */
export function createLoopback(deliver: Deliver, date: () => { date?: string }): Loopback {
  let server: Server | undefined;
  return {
    async start(port) {
      if (server) throw new Error("the sandbox listens already");
      const started = createServer((request, response) => {
        // Rejects when the caller goes away in the middle of its request; then there is nobody to answer.
        serve(deliver, date, request, response).catch(() => response.destroy());
      });
      server = started;
      try {
        await new Promise<void>((resolve, reject) => started.once("error", reject).listen(port, "127.0.0.1", resolve));
      } catch (error) {
        server = undefined;
        throw error;
      }
      return (started.address() as AddressInfo).port;
    },
    async stop() {
      const stopping = server;
      server = undefined;
      if (!stopping) return;
      const closed = new Promise((resolve) => stopping.close(resolve));
      stopping.closeAllConnections();
      await closed;
    },
  };
}

async function serve(deliver: Deliver, date: () => { date?: string }, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Node would make the date from the machine's clock; the venue has its own.
  response.sendDate = false;
  const caller = new AbortController();
  response.once("close", () => caller.abort());
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) return void response.writeHead(413, { ...date(), connection: "close" }).end();
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
  const delivery = await deliver({ url, method: request.method ?? "GET", headers, text: Buffer.concat(chunks).toString("utf8") }, caller.signal);
  if (!caller.signal.aborted) send(response, delivery);
}

function send(response: ServerResponse, { reply, then }: Delivery): void {
  const reset = (): void => void response.socket?.resetAndDestroy();
  if (!reply) return then === "reset" ? reset() : undefined;
  const { status, headers } = reply;
  const body = Buffer.from(reply.text);
  if (then === "end") {
    response.writeHead(status, WITHOUT_BODY.includes(status) ? headers : { ...headers, "content-length": body.length });
    return void response.end(body);
  }
  // At least one byte is promised, so that an empty body is missing too.
  response.writeHead(status, { ...headers, "content-length": Math.max(1, body.length) });
  response.flushHeaders();
  response.write(body.subarray(0, body.length >> 1), () => {
    if (then !== "reset") return;
    const timer = setTimeout(reset, READING_MS);
    response.once("close", () => clearTimeout(timer));
  });
}
