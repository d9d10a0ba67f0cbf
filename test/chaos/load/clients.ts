/** Clients that write, read and connect for as long as they are told to. */
import type { RowDataPacket } from "mysql2/promise";
import { idOf, type Log, type ReadPromise } from "../ledger/log";
import { SessionCheck } from "../ledger/session-check";
import { ConnectFailure, errorName, type Place, poolSettings } from "./pool";

/** What all clients of a run share. */
export interface Work {
  table: string;
  log: Log;
  /** Milliseconds since the run began. */
  now(): number;
  /** Whether to go on. */
  goesOn(): boolean;
  /** Statements other than writes that failed. */
  failed: { at: number; session: string; error: string }[];
  /** Reads that were answered. */
  reads: { answered: number };
}

/** Milliseconds between two statements of a client. */
const pause = { write: 15, read: 60, connect: 100, reconnect: 20 } as const;
/** A transaction stays open for so long, and so meets whatever happens in the middle of it. Milliseconds. */
const transactionMs = 40;

/** Every how many writes a writer reads its own last one. */
const readBackEvery = 10;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How a writer writes. */
export type WriteStyle = "statement" | "transaction";

/** Writes ids in ascending order, one at a time, and never tries one again. */
export async function write(work: Work, writer: number, place: Place, style: WriteStyle): Promise<void> {
  const insert = `insert into ${work.table} (id, writer, member) values (?, ${writer}, @@hostname)`;
  for (let count = 1; work.goesOn(); count++) {
    const id = idOf(writer, count);
    let sent = work.now();
    try {
      const connection = await place.take();
      const say = (sql: string, values: number[] = []) =>
        connection.query({ sql, timeout: poolSettings.statementMs }, values);
      sent = work.now();
      if (style === "transaction") {
        await say("start transaction");
        await say(insert, [id]);
        await sleep(transactionMs);
        await say("commit");
      } else {
        await say(insert, [id]);
      }
      work.log.end({ id, writer, sent, ended: work.now(), outcome: "acknowledged" });
      if (count % readBackEvery === 0) await readBack(work, writer, place, id);
      await sleep(pause.write);
    } catch (error) {
      place.drop();
      // Without a connection nothing was sent: the pool has counted it.
      if (!(error instanceof ConnectFailure)) {
        const ended = work.now();
        work.log.end({ id, writer, sent, ended, outcome: "failed", error: errorName(error) });
      }
      await sleep(pause.reconnect);
    }
  }
  place.retire();
}

/** A session of the read-write endpoint sees its own writes, without any setting. */
async function readBack(work: Work, writer: number, place: Place, id: number): Promise<void> {
  const { session } = place;
  try {
    const { generation } = place;
    const connection = await place.take();
    // Another session may have begun: it is promised nothing of the last one's writes.
    if (generation !== place.generation) return;
    const at = work.now();
    const [rows] = await connection.query<RowDataPacket[]>({
      sql: `select max(id) as newest from ${work.table} where writer = ${writer}`,
      timeout: poolSettings.statementMs,
    });
    const seen = Number(rows[0]?.newest ?? 0);
    if (seen < id)
      work.log.staleReads.push({
        session,
        at,
        writer,
        seen,
        expected: id,
        reason: "misses an acknowledged write",
      });
    work.reads.answered++;
  } catch (error) {
    place.drop();
    if (!(error instanceof ConnectFailure))
      work.failed.push({ at: work.now(), session, error: errorName(error) });
  }
}

/** Reads the newest id of every writer, and holds it against what was promised. */
export async function read(work: Work, place: Place, promise: ReadPromise): Promise<void> {
  let check = new SessionCheck(place.session, promise);
  let generation = 0;
  while (work.goesOn()) {
    try {
      const connection = await place.take();
      if (generation !== place.generation) check = new SessionCheck(place.session, promise);
      generation = place.generation;
      const acknowledged = work.log.acknowledged();
      const sent = work.now();
      const [rows] = await connection.query<RowDataPacket[]>({
        sql: `select writer, max(id) as newest from ${work.table} group by writer`,
        timeout: poolSettings.statementMs,
      });
      const seen = new Map(rows.map((row) => [Number(row.writer), Number(row.newest)]));
      work.log.staleReads.push(...check.read(seen, acknowledged, sent));
      work.reads.answered++;
      await sleep(pause.read);
    } catch (error) {
      place.drop();
      if (!(error instanceof ConnectFailure))
        work.failed.push({ at: work.now(), session: place.session, error: errorName(error) });
      await sleep(pause.reconnect);
    }
  }
  place.retire();
}

/** Opens a new connection again and again, asks one thing and leaves: what a planned change must not refuse. */
export async function connect(work: Work, place: Place): Promise<void> {
  while (work.goesOn()) {
    try {
      const connection = await place.take();
      await connection.query({ sql: "select 1", timeout: poolSettings.statementMs });
      place.retire();
      await sleep(pause.connect);
    } catch (error) {
      place.drop();
      if (!(error instanceof ConnectFailure))
        work.failed.push({ at: work.now(), session: place.session, error: errorName(error) });
      await sleep(pause.connect);
    }
  }
}
