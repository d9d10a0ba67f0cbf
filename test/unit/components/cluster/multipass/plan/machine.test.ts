import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextMove } from "../../../../../../components/cluster/multipass/plan/machine";

describe("nextMove", () => {
  it("never gives up the disk of a machine that was a part of the cluster", () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (state, waited) => {
        expect(nextMove(state, true, waited)).not.toBe("replace");
      }),
    );
    for (const state of ["Deleted", "Starting", "Unknown"])
      expect(nextMove(state, true, true)).not.toBe("replace");
  });

  it.each([
    [undefined, "launch", "launch"],
    ["Running", "keep", "keep"],
    ["Stopped", "start", "start"],
    ["Suspended", "start", "start"],
    ["Deleted", "recover", "replace"],
    ["Starting", "wait", "wait"],
    ["Delayed shutdown", "wait", "wait"],
    ["Unavailable", "refuse", "refuse"],
    ["Unknown", "restart", "replace"],
  ])("of a machine that is %s: %s if it was a part of the cluster, else %s", (state, joined, fresh) => {
    expect(nextMove(state, true)).toBe(joined);
    expect(nextMove(state, false)).toBe(fresh);
  });

  it("waits once", () => {
    for (const state of ["Starting", "Restarting", "Suspending"]) {
      expect(nextMove(state, true, true)).toBe("restart");
      expect(nextMove(state, false, true)).toBe("replace");
    }
  });
});
