import { describe, expect, it } from "vitest";
import { Ballot } from "../../../../../components/galera/agent/ballot";

describe("Ballot", () => {
  it("knows since when it has been for itself without a break", () => {
    let clock = 5;
    const ballot = new Ballot("galera-0", () => clock);
    expect([ballot.vote, ballot.selfVotedAt]).toEqual([null, null]);
    const cast = (vote: string | null) => {
      ballot.cast(vote);
      clock++;
      return [ballot.vote, ballot.selfVotedAt];
    };
    expect(cast("galera-1")).toEqual(["galera-1", null]);
    expect(cast("galera-0")).toEqual(["galera-0", 6]);
    expect(cast("galera-0")).toEqual(["galera-0", 6]);
    expect(cast(null)).toEqual([null, null]);
    expect(cast("galera-0")).toEqual(["galera-0", 9]);
  });
});
