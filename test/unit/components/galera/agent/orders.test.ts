import { once } from "node:events";
import { connect, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { OrderDesk, type Outcome, parseOutcome } from "../../../../../components/galera/agent/orders";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function ask(port: number, line: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.setEncoding("utf8");
  socket.write(line);
  let text = "";
  for await (const chunk of socket) text += chunk;
  return text;
}

describe("parseOutcome", () => {
  it("reads what the entrypoint writes, and nothing else", () => {
    expect(parseOutcome("none 0\n")).toEqual({ verb: "none", code: 0 });
    expect(parseOutcome("start 137\n")).toEqual({ verb: "start", code: 137 });
    expect(parseOutcome("upgrade 1\n")).toEqual({ verb: "upgrade", code: 1 });
    for (const line of ["", "start", "GET / HTTP/1.1", "start -1", "rm 0"])
      expect(parseOutcome(line)).toBeNull();
  });
});

describe("OrderDesk", () => {
  const desks: OrderDesk[] = [];
  afterEach(() => {
    for (const desk of desks.splice(0)) desk.close();
  });

  it("hands one order to the container that asks, and tells how the last one ended", async () => {
    const outcomes: Outcome[] = [];
    const port = await freePort();
    const given: unknown[] = [];
    const desk: OrderDesk = new OrderDesk(
      (outcome) => {
        outcomes.push(outcome);
        desk.give("start", ["--a=b", "--c"]);
      },
      (verb, words) => given.push([verb, ...words]),
    );
    desks.push(desk);
    desk.listen(port);
    expect(await ask(port, "recover 0\n")).toBe("start --a=b --c\n");
    expect(outcomes).toEqual([{ verb: "recover", code: 0 }]);
    expect([desk.idle, desk.give("start")]).toEqual([false, false]);
    expect(given).toEqual([["start", "--a=b", "--c"]]);
  });

  it("hangs up on anybody else", async () => {
    const port = await freePort();
    const desk = new OrderDesk(() => {});
    desks.push(desk);
    desk.listen(port);
    expect(await ask(port, "GET / HTTP/1.1\r\n").catch(() => "")).toBe("");
    expect(desk.idle).toBe(false);
  });
});
