import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { orderHeader, type Question, serve } from "../../../../../components/galera/agent/http";

let server: Server | undefined;
afterEach(() => server?.close());

async function ask(headers: Record<string, string>): Promise<Question[]> {
  const asked: Question[] = [];
  server = serve(0, (question) => {
    asked.push(question);
    return { status: 503, body: '{"draining":false}' };
  });
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/drain`, {
    headers: { ...headers, connection: "close" },
  });
  expect([response.status, response.headers.get("content-type")]).toEqual([503, "application/json"]);
  return asked;
}

describe("serve", () => {
  it("hands on who orders, and that nobody does", async () => {
    expect(await ask({ [orderHeader]: "drain" })).toEqual([{ path: "/drain", order: "drain" }]);
    server?.close();
    expect(await ask({})).toEqual([{ path: "/drain", order: undefined }]);
  });
});
