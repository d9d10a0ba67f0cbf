/**
 * The part of MariaDB's client protocol that the agent speaks: text queries over the Unix socket, where the
 * kernel vouches for the user. A full driver is a megabyte; the agent must fit into a ConfigMap.
 * https://mariadb.com/docs/server/reference/clientserver-protocol
 */

/** A row of a result: column values as text, in order. */
export type Row = readonly (string | null)[];

/** An error that the server answered. */
export class ServerError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

const capabilities =
  0x00000001 | // CLIENT_MYSQL
  0x00000200 | // PROTOCOL_41
  0x00008000 | // SECURE_CONNECTION
  0x00080000; // PLUGIN_AUTH

/** One protocol packet: length, sequence number, payload. */
export function frame(sequence: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUIntLE(payload.length, 0, 3);
  header.writeUInt8(sequence & 0xff, 3);
  return Buffer.concat([header, payload]);
}

/** The answer to the server's greeting: who we are; the socket's credentials are the proof. */
export function login(user: string): Buffer {
  const fixed = Buffer.alloc(32);
  fixed.writeUInt32LE(capabilities, 0);
  fixed.writeUInt32LE(0x00ffffff, 4);
  fixed.writeUInt8(45, 8); // utf8mb4_general_ci
  return Buffer.concat([
    fixed,
    Buffer.from(`${user}\0`),
    Buffer.from([0]),
    Buffer.from("mysql_native_password\0"),
  ]);
}

/** Cuts a stream of bytes into payloads. */
export class Deframer {
  #buffer: Buffer = Buffer.alloc(0);

  /** The payloads that are complete now, with their sequence numbers. */
  push(chunk: Buffer): { sequence: number; payload: Buffer }[] {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    const packets: { sequence: number; payload: Buffer }[] = [];
    while (this.#buffer.length >= 4) {
      const end = 4 + this.#buffer.readUIntLE(0, 3);
      if (this.#buffer.length < end) break;
      packets.push({ sequence: this.#buffer.readUInt8(3), payload: this.#buffer.subarray(4, end) });
      this.#buffer = this.#buffer.subarray(end);
    }
    return packets;
  }
}

/** Reads an error packet. */
export function parseError(payload: Buffer): ServerError {
  const text = payload.subarray(3).toString();
  return new ServerError(payload.readUInt16LE(1), text.startsWith("#") ? text.slice(6) : text);
}

function lengthAt(payload: Buffer, offset: number): { length: number | null; next: number } {
  const first = payload.readUInt8(offset);
  if (first < 0xfb) return { length: first, next: offset + 1 };
  if (first === 0xfb) return { length: null, next: offset + 1 };
  const bytes = first === 0xfc ? 2 : first === 0xfd ? 3 : 6;
  return { length: payload.readUIntLE(offset + 1, bytes), next: offset + 1 + (first === 0xfe ? 8 : bytes) };
}

function parseRow(payload: Buffer): Row {
  const row: (string | null)[] = [];
  for (let offset = 0; offset < payload.length; ) {
    const { length, next } = lengthAt(payload, offset);
    row.push(length === null ? null : payload.toString("utf8", next, next + length));
    offset = next + (length ?? 0);
  }
  return row;
}

/** What a statement gave: rows, or the number of rows that it changed. */
export interface Result {
  rows: Row[];
  affected: number;
}

const isEnd = (payload: Buffer) => payload[0] === 0xfe && payload.length < 9;

/** Collects the packets of one answer. */
export class ResultReader {
  #state: "header" | "columns" | "rows" = "header";
  readonly #rows: Row[] = [];

  /** Takes the next packet; the result once it is complete. Throws a {@link ServerError}. */
  take(payload: Buffer): Result | null {
    if (payload[0] === 0xff) throw parseError(payload);
    switch (this.#state) {
      case "header":
        if (payload[0] === 0x00) return { rows: [], affected: lengthAt(payload, 1).length ?? 0 };
        this.#state = "columns";
        return null;
      case "columns":
        if (isEnd(payload)) this.#state = "rows";
        return null;
      case "rows":
        if (isEnd(payload)) return { rows: this.#rows, affected: 0 };
        this.#rows.push(parseRow(payload));
        return null;
    }
  }
}
