import { describe, expect, it } from "vitest";
import type { Report } from "../../../../components/galera/agent/report";
import { understand } from "../../../chaos/watch/agent-report";

const report: Report = {
  name: "galera-1",
  incarnation: "i",
  phase: "started",
  disk: { kind: "unknown" },
  vote: null,
  live: {
    primary: true,
    nonPrimary: false,
    expelled: false,
    state: "Synced",
    uuid: "u",
    seqno: 9,
    caughtUp: true,
    view: ["galera-2", "galera-1"],
    writer: "galera-1",
    epoch: 3,
    instance: "i-1",
    instances: [],
    evicted: [],
  },
  failures: 0,
  ended: null,
  yields: false,
  held: false,
  short: false,
  served: [],
  draining: false,
  message: "is synced",
};

describe("an agent's report", () => {
  it("is understood", () => {
    expect(understand(report)).toEqual({
      member: "galera-1",
      primary: true,
      synced: true,
      donor: false,
      uuid: "u",
      view: ["galera-1", "galera-2"],
      writer: true,
      epoch: 3,
      seqno: 9,
      message: "is synced",
      notes: [],
    });
  });

  it("says what a person should see to", () => {
    const { message, notes } = understand({ ...report, notes: ["its volume takes no writes"] });
    expect([message, notes]).toEqual(["is synced", ["its volume takes no writes"]]);
  });

  it("of a server that is down says nothing of a component", () => {
    expect(understand({ ...report, live: null })).toMatchObject({ primary: false, writer: false, view: [] });
  });
});
