/** The sandbox as a server: it outlives callers that go away and requests that make no sense. */
import { connect } from "node:net";
import { createKucoinClient } from "openvenue/kucoin";
import { createSandbox, type Sandbox } from "openvenue/sandbox";
import { afterEach, expect, it, vi } from "vitest";

let sandbox: Sandbox;
const unhandled = vi.fn();
process.on("unhandledRejection", unhandled);

afterEach(async () => {
  await sandbox.close();
  expect(unhandled).not.toHaveBeenCalled();
});

it("outlives a caller that goes away in the middle of its request", async () => {
  sandbox = createSandbox();
  const { port } = new URL(await sandbox.listen());
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("POST /exchange HTTP/1.1\r\nhost: sandbox\r\ncontent-length: 100\r\n\r\n{");
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await createKucoinClient(sandbox.clientOptions("kucoin")).spot.getServerTime()).toBeTypeOf("number");
});

it("answers for its own faults, in process and as a server", async () => {
  let broken = false;
  const clock = (): number => {
    if (broken) throw new Error("a clock that fails");
    return 1_700_000_000_000;
  };
  sandbox = createSandbox({ clock });
  broken = true;
  const inProcess = await sandbox.fetch("https://api.kucoin.com/api/v1/timestamp");
  const served = await fetch(`${await sandbox.listen()}/kucoin/api/v1/timestamp`);
  for (const answer of [inProcess, served]) {
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("a clock that fails");
  }
});

it("says so when no venue has a path, a body is too large, or it listens already", async () => {
  sandbox = createSandbox();
  const url = await sandbox.listen();
  expect(sandbox.url).toBe(url);
  expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  expect((await fetch(`${url}/exchange`, { method: "POST", body: "x".repeat(2 << 20) }).catch(() => ({ status: 413 }))).status).toBe(413);
  await expect(sandbox.listen()).rejects.toThrow("listens already");
});
