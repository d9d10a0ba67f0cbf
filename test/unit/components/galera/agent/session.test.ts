import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ServerBusy, Session } from "../../../../../components/galera/agent/session";

let directory: string;
let server: Server;
let path: string;
/** The server's first word: an error, as the protocol has it before a login. */
let refusal: Buffer;

const errorPacket = (code: number, message: string) => {
  const body = Buffer.concat([Buffer.from([0xff, code & 0xff, code >> 8]), Buffer.from(message)]);
  return Buffer.concat([Buffer.from([body.length, 0, 0, 0]), body]);
};

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
});
