import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SessionCheck } from "../../../chaos/ledger/session-check";

const newest = (...ids: number[]) => new Map(ids.map((id, writer) => [writer, id]));
const ascending = fc.array(fc.nat(5), { minLength: 2, maxLength: 20 }).map((steps) => {
  let id = 0;
  return steps.map((step) => (id += step));
});

describe("what one connection reads", () => {
  it("is fine as long as it never goes back and shows what was acknowledged before", () => {
    fc.assert(
      fc.property(ascending, fc.nat(3), (ids, ahead) => {
        const check = new SessionCheck("a", "fresh");
        // A failed write may be seen, too: what is read is at least what was acknowledged.
        expect(ids.flatMap((id) => check.read(newest(id + ahead), newest(id), 0))).toEqual([]);
      }),
    );
  });

  it("is stale by the first read that is older than one before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (seen, back) => {
        for (const promise of ["fresh", "monotonic"] as const) {
          const check = new SessionCheck("a", promise);
          check.read(newest(seen), newest(), 1);
          const later = Math.max(0, seen - back);
          expect(check.read(newest(later), newest(), 2)).toEqual([
            { session: "a", at: 2, writer: 0, seen: later, expected: seen, reason: "went back in time" },
          ]);
        }
      }),
    );
  });

  it("may be behind acknowledged writes where only order is promised, and not where freshness is", () => {
    const acknowledged = newest(5, 8);
    expect(new SessionCheck("a", "monotonic").read(newest(5, 7), acknowledged, 3)).toEqual([]);
    expect(new SessionCheck("a", "fresh").read(newest(5, 7), acknowledged, 3)).toEqual([
      { session: "a", at: 3, writer: 1, seen: 7, expected: 8, reason: "misses an acknowledged write" },
    ]);
  });

  it("misses a writer of whom nothing is seen at all", () => {
    expect(new SessionCheck("a", "fresh").read(newest(), newest(1), 0)).toHaveLength(1);
  });
});
