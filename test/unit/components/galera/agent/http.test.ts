import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { orderHeader, proxyHeader, type Question, serve } from "../../../../../components/galera/agent/http";

let server: Server | undefined;
afterEach(() => server?.close());

async function ask(headers: Record<string, string>): Promise<Question[]> {
  const asked: Question[] = [];
  server = serve(0, {
    answer: (question) => {
      asked.push(question);
      return { status: 503, body: '{"draining":false}' };
    },
    watch: () => {},
  });
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/drain`, {
    headers: { ...headers, connection: "close" },
  });
  expect([response.status, response.headers.get("content-type")]).toEqual([503, "application/json"]);
  return asked;
}

describe("serve", () => {
  it("hands on who orders and who asks, and that nobody does", async () => {
    expect(await ask({ [orderHeader]: "drain" })).toEqual([
      { path: "/drain", order: "drain", proxy: undefined },
    ]);
    server?.close();
    expect(await ask({ [proxyHeader]: "galera-proxy-1" })).toEqual([
      { path: "/drain", order: undefined, proxy: "galera-proxy-1" },
    ]);
  });

  it("says what it sends where the text does not tell", async () => {
    server = serve(0, {
      answer: async () => ({ status: 200, body: "up 1", type: "text/plain; version=0.0.4" }),
      watch: () => {},
    });
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { connection: "close" } });
    expect([response.headers.get("content-type"), await response.text()]).toEqual([
      "text/plain; version=0.0.4",
      "up 1\n",
    ]);
  });
});
