import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownSettings, ServerBusy, Session } from "../../../../../components/galera/agent/session";

let directory: string;
let server: Server;
let path: string;
/** The server's first word: an error, as the protocol has it before a login. */
let refusal: Buffer;

const packet = (sequence: number, body: Buffer) =>
  Buffer.concat([Buffer.from([body.length, 0, 0, sequence]), body]);
const errorPacket = (code: number, message: string) =>
  packet(0, Buffer.concat([Buffer.from([0xff, code & 0xff, code >> 8]), Buffer.from(message)]));
const ok = Buffer.from([0, 0, 0, 2, 0, 0, 0]);
/** https://mariadb.com/kb/en/connection/#initial-handshake-packet, of a server that has no TLS. */
const greeting = packet(
  0,
  Buffer.concat([
    Buffer.from("\x0a11.8\0\x01\0\0\0saltsalt\0", "latin1"),
    Buffer.from([0x09, 0xa2, 45, 2, 0, 0, 0, 21, ...Buffer.alloc(10)]),
    Buffer.from("saltsaltsalt\0", "latin1"),
  ]),
);

/** A server that lets everybody in, and what it says to each statement; null is silence. */
function speak(socket: Socket, answer: (statement: string) => Buffer | null): void {
  socket.on("error", () => {}).write(greeting);
  socket.once("data", () => {
    socket.write(packet(2, ok));
    socket.on("data", (data) => {
      const said = answer(data.subarray(5).toString());
      if (said !== null) socket.write(said);
    });
  });
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "session-"));
  path = join(directory, "mariadb.sock");
  server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(refusal);
  });
  return new Promise<void>((resolve) => void server.listen(path, resolve));
});
afterEach(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

describe("Session", () => {
  it("takes a server that has no connection left for a busy one, and no other refusal", async () => {
    const session = new Session(path, 1000);
    refusal = errorPacket(1040, "Too many connections");
    await expect(session.query("SELECT 1")).rejects.toThrow(ServerBusy);
    await expect(session.query("SELECT 1")).rejects.toThrow("Too many connections");
    refusal = errorPacket(1129, "Host is blocked");
    const refused = session.query("SELECT 1");
    await expect(refused).rejects.toThrow("Host is blocked");
    await expect(refused).rejects.not.toBeInstanceOf(ServerBusy);
  });

  it("does without what the server's owner has set for everybody, and gives up where the server does not take that", async () => {
    const said: string[] = [];
    let answer: Buffer | null = packet(1, ok);
    const at = join(directory, "database.sock");
    const listener = createServer((socket) =>
      speak(socket, (statement) => {
        said.push(statement);
        return answer;
      }),
    );
    await new Promise<void>((resolve) => void listener.listen(at, resolve));
    const session = new Session(at, 10_000);
    await session.query("SELECT 1");
    await session.query("SELECT 2");
    expect(said).toEqual([ownSettings, "SELECT 1", "SELECT 2"]);
    answer = Buffer.from(errorPacket(1193, "Unknown system variable"));
    answer[3] = 1;
    await expect(new Session(at, 10_000).query("SELECT 3")).rejects.toThrow("Unknown system variable");
    answer = null;
    await expect(new Session(at, 100).query("SELECT 3")).rejects.toThrow(ServerBusy);
    expect(said.at(-1)).toBe(ownSettings);
    await expect
      .poll(() => new Promise((resolve) => listener.getConnections((_, count) => resolve(count))))
      .toBe(1);
    listener.close();
  });

  it("gives up what waits behind a statement without an answer, too, and closes the connection for good", async () => {
    const sockets = new Set<Socket>();
    const at = join(directory, "database.sock");
    const listener = createServer({ allowHalfOpen: true }, (socket) => {
      sockets.add(socket.on("close", () => sockets.delete(socket)));
      speak(socket, (statement) => (statement.includes("hang") ? null : packet(1, ok)));
    });
    await new Promise<void>((resolve) => void listener.listen(at, resolve));
    const session = new Session(at, 1000);
    const answers = await Promise.allSettled(["hang", "SELECT 1"].map((sql) => session.query(sql)));
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    for (const answer of answers) expect(Reflect.get(answer, "reason")).toBeInstanceOf(ServerBusy);
    // Only where the other end is open no more a write fails; a large answer begins, of which nothing can be made yet.
    for (const socket of sockets) socket.write(Buffer.from([0xff, 0xff, 0xff, 1]));
    const open = () => [...sockets].filter((socket) => socket.write("?"));
    await expect.poll(() => open().length).toBe(0);
    await expect(session.query("SELECT 1")).resolves.toBeDefined();
    for (const socket of sockets) socket.destroy();
    listener.close();
  });
});
