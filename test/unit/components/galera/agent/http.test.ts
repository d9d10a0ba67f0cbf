import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  orderHeader,
  orderOf,
  proxyHeader,
  type Question,
  serve,
  waitHeader,
} from "../../../../../components/galera/agent/http";

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

describe("orderOf", () => {
  it("reads what a path asks for, and to whom the role is to go", () => {
    expect(orderOf("/drain")).toEqual({ verb: "drain", heir: null });
    expect(orderOf("/switchover")).toEqual({ verb: "switchover", heir: null });
    expect(orderOf("/switchover/galera-2")).toEqual({ verb: "switchover", heir: "galera-2" });
    for (const path of ["/", "/drain/galera-2", "/switchover/", "/switchover/a/b", "/state"])
      expect(orderOf(path)).toBeNull();
  });
});

describe("serve", () => {
  it("hands on who orders, who asks and how long they wait, and that nobody does", async () => {
    expect(await ask({ [orderHeader]: "drain" })).toEqual([
      { path: "/drain", order: "drain", proxy: undefined, waitMs: 0 },
    ]);
    server?.close();
    expect(await ask({ [proxyHeader]: "galera-proxy-1", [waitHeader]: "1000" })).toEqual([
      { path: "/drain", order: undefined, proxy: "galera-proxy-1", waitMs: 1000 },
    ]);
    server?.close();
    for (const wait of ["3600000", "-1", "long"]) {
      expect(await ask({ [waitHeader]: wait })).toMatchObject([{ waitMs: 0 }]);
      server?.close();
    }
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
