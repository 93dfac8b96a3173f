/** Real Redis servers for tests, on the loopback and without a disk. */
import { spawn } from "node:child_process";
import { createConnection, createServer, type AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface RedisServer {
  readonly port: number;
  /** As a crash: no word to clients. */
  kill(): Promise<void>;
  /** The process stands still, its connections stay open. */
  pause(): void;
  resume(): void;
  /** Redis lives, and answers nobody for so long. */
  hold(ms: number): Promise<void>;
  /** Sends one command over a connection of its own; resolves to the raw reply. */
  ask(...command: string[]): Promise<string>;
}

export interface ServerSettings {
  port?: number;
  password?: string;
  /** One node that holds all slots: it refuses scripts whose keys are not in one slot, as any cluster does. */
  cluster?: boolean;
  binary?: string;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export async function startRedis({ port: wanted, password, cluster = false, binary = "redis-server" }: ServerSettings = {}): Promise<RedisServer> {
  const port = wanted ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "openvenue-redis-"));
  const settings = ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  if (password) settings.push("--requirepass", password);
  if (cluster) settings.push("--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1", "--cluster-port", await freePort());
  const child = spawn(binary, settings.map(String), { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  let gone: string | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => resolve(void (gone = `${binary} could not be started (${error.message}). Install it: apt-get install redis-server`)));
    child.once("exit", () => resolve(void (gone ??= `${binary} stopped: ${said}`)));
  });
  const orphan = (): void => void child.kill("SIGKILL");
  process.once("exit", orphan);
  void ended.then(() => {
    process.removeListener("exit", orphan);
    rmSync(folder, { recursive: true, force: true });
  });

  const server: RedisServer = {
    port,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    async hold(ms) {
      const socket = createConnection(port, "127.0.0.1");
      socket.write(encode(["CLIENT", "PAUSE", String(ms), "ALL"]));
      await new Promise((resolve, reject) => socket.once("data", resolve).once("error", reject));
      socket.destroy();
    },
    ask: (...command) => askAt(port, password, command),
  };
  const until = Date.now() + 15_000;
  while (!(await server.ask("PING").catch(() => "")).startsWith("+PONG")) {
    if (gone !== undefined) throw new Error(gone);
    if (Date.now() > until) throw new Error(`${binary} gives no answer on port ${port}: ${said}`);
    await sleep(20);
  }
  if (cluster) {
    await server.ask("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    while (!(await server.ask("CLUSTER", "INFO")).includes("cluster_state:ok") && Date.now() < until) await sleep(20);
  }
  return server;
}

const encode = (command: readonly string[]): string => `*${command.length}\r\n${command.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join("")}`;

/** By hand, so that no client under test is needed. QUIT ends the reply. */
function askAt(port: number, password: string | undefined, command: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.once("error", reject);
    socket.once("close", () => resolve((password ? text.replace("+OK\r\n", "") : text).replace(/\+OK\r\n$/, "")));
    socket.write((password ? encode(["AUTH", password]) : "") + encode(command) + encode(["QUIT"]));
  });
}
