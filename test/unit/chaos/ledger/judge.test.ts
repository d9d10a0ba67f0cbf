import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../../chaos/ledger/judge";
import { idOf, type Row, type Write } from "../../../chaos/ledger/log";

const members = ["galera-0", "galera-1", "galera-2"];

const write = (count: number, outcome: Write["outcome"], committed: boolean) => ({
  write: { id: idOf(1, count), writer: 1, sent: count, ended: count + 0.5, outcome } satisfies Write,
  committed: outcome === "acknowledged" || committed,
});

/** A log, and the table that an honest database has after it. */
const history = fc
  .array(fc.tuple(fc.constantFrom<Write["outcome"]>("acknowledged", "failed"), fc.boolean()), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => all.map(([outcome, committed], index) => write(index + 1, outcome, committed)));

const rowsOf = (all: ReturnType<typeof write>[]): Row[] =>
  all.filter(({ committed }) => committed).map(({ write: { id, writer } }) => ({ id, writer }));

const everywhere = (rows: readonly Row[]) => new Map(members.map((member) => [member, [...rows]]));

describe("the ledger", () => {
  it("finds nothing wrong with an honest database, and counts what failed and was committed", () => {
    fc.assert(
      fc.property(history, (all) => {
        const verdict = judge(
          all.map(({ write }) => write),
          everywhere(rowsOf(all)),
        );
        expect(verdict).toMatchObject({ lost: [], duplicates: [], strangers: [], divergent: [] });
        expect(verdict.failedButCommitted).toHaveLength(
          all.filter(({ write, committed }) => write.outcome === "failed" && committed).length,
        );
        expect(verdict.acknowledged + verdict.failed).toBe(all.length);
      }),
    );
  });

  it("finds every acknowledged write that any member lacks, with its place", () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.constantFrom(...members), (all, drawn, member) => {
        const acknowledged = all.filter(({ write }) => write.outcome === "acknowledged");
        fc.pre(acknowledged.length > 0);
        const victim = acknowledged[drawn % acknowledged.length]?.write;
        const tables = everywhere(rowsOf(all));
        tables.set(
          member,
          rowsOf(all).filter(({ id }) => id !== victim?.id),
        );
        const { lost } = judge(
          all.map(({ write }) => write),
          tables,
        );
        expect(lost).toMatchObject([
          { id: victim?.id, place: all.findIndex(({ write }) => write === victim) + 1, missingOn: [member] },
        ]);
      }),
    );
  });

  it("finds every row that is there twice, also where the write had failed", () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.integer({ min: 2, max: 4 }), (all, drawn, times) => {
        const rows = rowsOf(all);
        fc.pre(rows.length > 0);
        const victim = rows[drawn % rows.length] as Row;
        const tables = everywhere([...rows, ...Array.from({ length: times - 1 }, () => victim)]);
        const verdict = judge(
          all.map(({ write }) => write),
          tables,
        );
        expect(verdict.duplicates).toMatchObject([{ id: victim.id, times, on: members }]);
        expect(verdict.lost).toEqual([]);
      }),
    );
  });

  it("finds rows that nobody sent, and failed writes that only some members hold", () => {
    const [kept, failed] = [write(1, "acknowledged", true), write(2, "failed", true)];
    const stranger: Row = { id: idOf(7, 1), writer: 7 };
    const tables = everywhere(rowsOf([kept, failed]));
    tables.set("galera-2", [...rowsOf([kept]), stranger]);
    const verdict = judge([kept.write, failed.write], tables);
    expect(verdict.strangers).toEqual([{ id: stranger.id, on: ["galera-2"] }]);
    expect(verdict.divergent).toEqual([{ id: failed.write.id, on: ["galera-0", "galera-1"], place: 2 }]);
    expect(verdict.lost).toEqual([]);
  });
});
