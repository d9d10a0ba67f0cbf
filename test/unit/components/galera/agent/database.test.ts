import { describe, expect, it } from "vitest";
import { toLive } from "../../../../../components/galera/agent/database";

const rows: (readonly [string, string])[] = [
  ["wsrep_local_state_uuid", "1edc783e-9ead-441a-bcc1-b05e2f5aef0e"],
  ["wsrep_cluster_status", "Primary"],
  ["wsrep_incoming_addresses", "galera-0:3306,galera-2:3306"],
  ["wsrep_last_committed", "42"],
  ["wsrep_local_state_comment", "Synced"],
  ["wsrep_ready", "ON"],
];

describe("toLive", () => {
  it("reads the status of a member and names the group's view", () => {
    expect(toLive(rows, { writer: "galera-2", epoch: 4 })).toEqual({
      primary: true,
      nonPrimary: false,
      state: "Synced",
      uuid: "1edc783e-9ead-441a-bcc1-b05e2f5aef0e",
      seqno: 42,
      view: ["galera-0", "galera-2"],
      writer: "galera-2",
      epoch: 4,
    });
  });

  it("is not primary in a minority, nor before the server is ready", () => {
    for (const [name, value] of [
      ["wsrep_cluster_status", "non-Primary"],
      ["wsrep_ready", "OFF"],
    ] as const) {
      const changed = rows.map((row) => (row[0] === name ? ([row[0], value] as const) : row));
      expect(toLive(changed, { writer: "", epoch: 0 }).primary).toBe(false);
    }
  });

  it("knows nothing of a server that says nothing", () => {
    expect(toLive([], { writer: "", epoch: 0 })).toMatchObject({ primary: false, seqno: -1, view: [] });
  });
});
