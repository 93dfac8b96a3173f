/** F19: answers that send the caller elsewhere. */
import { HttpError, type OpenvenueError } from "openvenue/kucoin";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { beside, clientsAt, SAMPLE_CALLS, serve } from "./loopback.js";

const STATUSES = [301, 302, 303, 307, 308];

/** Where a redirect may point, given the origin of the server that asks and of the one that waits. */
const targets: Record<string, (own: string, other: string) => string> = {
  "another port": (_, other) => `${other}/api/v3/margin/borrow`,
  "another host name": (_, other) => `${other.replace("127.0.0.1", "localhost")}/exchange`,
  "another port, without scheme": (_, other) => `${other.replace("http:", "")}/elsewhere`,
  "another scheme": (_, other) => `${other.replace("http:", "https:")}/`,
  "a file": () => "file:///etc/hostname",
  "another path": () => "/elsewhere?from=redirect",
  "another path, in full": (own) => `${own}/elsewhere`,
  "the same path": (own) => `${own}/exchange`,
  "nowhere": () => "",
};

async function measure(): Promise<Measured> {
  const other = await serve((_, response) => void response.writeHead(200, { "content-type": "application/json" }).end("{}"));
  let calls = 0;
  let requests = 0;
  let typed = 0;
  let ownHost = 0;
  const wrong = new Set<string>();
  try {
    for (const [name, location] of Object.entries(targets)) {
      for (const status of STATUSES) {
        let own = "";
        await beside(
          (_, response) => void response.writeHead(status, { "content-type": "text/html", location: location(own, other.origin) }).end("<html>moved</html>"),
          async (server) => {
            own = server.origin;
            const clients = clientsAt(own);
            for (const call of SAMPLE_CALLS) {
              calls += 1;
              const { error } = await outcomeOf(call.run(clients));
              const is = error as OpenvenueError | undefined;
              if (is instanceof HttpError && is.status === status && is.venue === call.venue && is.operation === call.operation && is.message.includes("redirect")) typed += 1;
              else wrong.add(`${name}, ${status}, ${call.venue} ${call.operation}: ${String(error)}`);
            }
            requests += server.requests.length;
            ownHost += server.requests.filter(({ target }) => target.startsWith("/elsewhere")).length;
          },
        );
      }
    }
    // That the other server would have been seen, had anybody called it.
    const seen = other.connections;
    await fetch(`${other.origin}/control`);
    const works = other.requests.at(-1)?.target === "/control";

    const findings = new Findings();
    findings.add(`${calls} calls, reads and writes of three venues, ${Object.keys(targets).length} targets, ${STATUSES.join("/")}: ${requests} requests, ${typed} typed HttpErrors${wrong.size > 0 ? ` (${[...wrong][0]})` : ""}`, requests === calls && typed === calls);
    const headers = other.requests.slice(0, -1).flatMap((request) => Object.keys(request.headers)).filter((name) => /^(kc-api|x-auth)-/.test(name)).length;
    findings.add(`at the other server ${seen} connections, ${other.requests.length - 1} requests, ${headers} auth headers`, works && seen === 0 && other.requests.length === 1);
    findings.add(`at another path of the same server ${ownHost} requests`, ownHost === 0);
    return findings.measured;
  } finally {
    await other.close();
  }
}

export const redirects: Fault = {
  id: "F19",
  fault: "redirects 301, 302, 303, 307 and 308 to another host, port, scheme or path",
  required: "not followed: a typed error, one request per call, and no request and no auth header at the other server",
  measure,
};
