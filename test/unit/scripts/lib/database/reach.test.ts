import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Behind, reach } from "../../../../../scripts/lib/database/reach";

let server: Server;
beforeEach(async () => {
  server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const behind = (ready: boolean): Behind => {
  const pod = {
    metadata: { name: "proxy-1" },
    status: { conditions: [{ type: "Ready", status: ready ? "True" : "False" }] },
  };
  const core = { listNamespacedPod: async () => ({ items: [pod] }) };
  return {
    config: {},
    core,
    namespace: "galera",
    selector: "a=b",
    port: 3306,
    stack: "mine",
  } as unknown as Behind;
};

describe("an endpoint", () => {
  it("is reached directly where it answers", async () => {
    const { port } = server.address() as AddressInfo;
    expect(await reach({ host: "127.0.0.1", port }, behind(true))).toMatchObject({ port, via: "directly" });
  });

  it("is reached through the Kubernetes API where only pods can reach it", async () => {
    const reached = await reach({ host: "galera-rw.invalid", port: 3306 }, behind(true));
    expect(reached).toMatchObject({ host: "127.0.0.1", via: "through the Kubernetes API to proxy-1" });
    reached.close();
  });

  it("is reported where nothing is behind it", async () => {
    await expect(reach({ host: "galera-rw.invalid", port: 3306 }, behind(false))).rejects.toThrow(
      /Nothing answers at galera-rw\.invalid:3306, and no proxy is ready[\s\S]*npm run status -- --stack mine$/,
    );
  });
});
