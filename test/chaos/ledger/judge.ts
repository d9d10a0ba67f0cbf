import type { Row, Write } from "./log";

/** A write with its place in the log, counted from 1. */
export type Placed = Write & { place: number };

/** What the tables of all members say about the log. */
export interface Verdict {
  acknowledged: number;
  failed: number;
  /** Acknowledged, and missing on at least one member. */
  lost: (Placed & { missingOn: string[] })[];
  /** In the table more than once. */
  duplicates: { id: number; times: number; on: string[]; place: number | null }[];
  /** In the table, though nobody ever sent them. */
  strangers: { id: number; on: string[] }[];
  /** Failed for the client, and committed all the same. */
  failedButCommitted: Placed[];
  /** Ids without a duplicate, loss or stranger on which members still disagree: failed writes that only some hold. */
  divergent: { id: number; on: string[]; place: number | null }[];
}

/**
 * Compares the log with what every member holds.
 *
 * @param tables the rows of each member by its name, read when nobody wrote any more
 */
export function judge(writes: readonly Write[], tables: ReadonlyMap<string, readonly Row[]>): Verdict {
  const placed = new Map(writes.map((write, index) => [write.id, { ...write, place: index + 1 }]));
  const counts = new Map([...tables].map(([member, rows]) => [member, countById(rows)]));
  const members = [...tables.keys()];
  const holders = (id: number, accept: (times: number) => boolean) =>
    members.filter((member) => accept(counts.get(member)?.get(id) ?? 0));
  const present = new Set([...counts.values()].flatMap((count) => [...count.keys()]));

  const lost: Verdict["lost"] = [];
  const failedButCommitted: Placed[] = [];
  for (const write of placed.values()) {
    if (write.outcome === "failed" && present.has(write.id)) failedButCommitted.push(write);
    if (write.outcome === "failed") continue;
    const missingOn = holders(write.id, (times) => times === 0);
    if (missingOn.length > 0) lost.push({ ...write, missingOn });
  }
  const duplicates: Verdict["duplicates"] = [];
  const strangers: Verdict["strangers"] = [];
  const divergent: Verdict["divergent"] = [];
  for (const id of present) {
    const write = placed.get(id);
    const place = write?.place ?? null;
    const on = holders(id, (times) => times > 0);
    const twice = holders(id, (times) => times > 1);
    if (write === undefined) strangers.push({ id, on });
    else if (twice.length > 0)
      duplicates.push({
        id,
        times: Math.max(...members.map((member) => counts.get(member)?.get(id) ?? 0)),
        on: twice,
        place,
      });
    else if (write.outcome === "failed" && on.length < members.length) divergent.push({ id, on, place });
  }
  return {
    acknowledged: writes.filter(({ outcome }) => outcome === "acknowledged").length,
    failed: writes.filter(({ outcome }) => outcome === "failed").length,
    lost,
    duplicates,
    strangers,
    failedButCommitted,
    divergent,
  };
}

function countById(rows: readonly Row[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
