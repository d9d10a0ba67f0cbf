import { describe, expect, it } from "vitest";
import { Database, toGroup, toLive } from "../../../../../components/galera/agent/database";

const rows = [
  ["wsrep_local_state_uuid", "1edc783e-9ead-441a-bcc1-b05e2f5aef0e"],
  ["wsrep_cluster_status", "Primary"],
  ["Wsrep_last_committed", "42"],
  ["wsrep_local_state_comment", "Synced"],
  ["wsrep_ready", "ON"],
  ["wsrep_evs_evict_list", "25d88ab9,271fad91"],
  ["wsrep_gcomm_uuid", "dabbf87a-e5bf-11f1-bb64-ea8e7e549954"],
].map(([name = "", value = ""]) => ({ Variable_name: name, Value: value }));
const nothing = toGroup(undefined);

describe("toLive", () => {
  it("reads the status of a member and names the group's view", () => {
    const group = toGroup({
      member: "galera-2",
      epoch: 4,
      view: "galera-0 dabbf87a 10.1.0.4:3306,galera-2 db856b0f fd00::5:3306",
    });
    expect(toLive(rows, group)).toEqual({
      primary: true,
      nonPrimary: false,
      expelled: false,
      state: "Synced",
      uuid: "1edc783e-9ead-441a-bcc1-b05e2f5aef0e",
      seqno: 42,
      caughtUp: false,
      instance: "dabbf87a-e5bf-11f1-bb64-ea8e7e549954",
      view: ["galera-0", "galera-2"],
      instances: [
        { name: "galera-0", uuid: "dabbf87a", host: "10.1.0.4" },
        { name: "galera-2", uuid: "db856b0f", host: "fd00::5" },
      ],
      evicted: ["25d88ab9", "271fad91"],
      writer: "galera-2",
      epoch: 4,
    });
  });

  it("is not primary in a minority, nor before the server is ready", () => {
    for (const [name, value] of [
      ["wsrep_cluster_status", "non-Primary"],
      ["wsrep_ready", "OFF"],
    ] as const) {
      const changed = rows.map((row) => (row.Variable_name === name ? { ...row, Value: value } : row));
      expect(toLive(changed, nothing).primary).toBe(false);
    }
  });

  it("tells a server that has lost its group for good from one that has lost its quorum", () => {
    const of = (value: string, names: readonly string[] = []) =>
      toLive(
        rows
          .filter((row) => !names.includes(row.Variable_name))
          .map((row) => (row.Variable_name === "wsrep_cluster_status" ? { ...row, Value: value } : row)),
        nothing,
      );
    expect(of("Disconnected")).toMatchObject({ primary: false, nonPrimary: false, expelled: true });
    expect(of("non-Primary")).toMatchObject({ primary: false, nonPrimary: true, expelled: false });
    // Lost while it joined: its provider has no connection any more, and so no name for it.
    const cut = of("non-Primary", ["wsrep_gcomm_uuid"]);
    expect(cut).toMatchObject({ primary: false, nonPrimary: false, expelled: true });
  });

  it("knows nothing of a server that says nothing", () => {
    expect(toLive([], nothing)).toMatchObject({ primary: false, seqno: -1, view: [] });
  });
});

describe("toGroup", () => {
  it("gives an empty view where the server lists no members", () => {
    expect(toGroup({ member: "", epoch: 0, view: null })).toEqual({
      writer: "",
      epoch: 0,
      view: [],
      instances: [],
    });
  });
});

describe("Database", () => {
  const fails = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

  /** Beside a server that says these things. */
  function beside(say: (sql: string) => unknown) {
    const asked: string[] = [];
    const query = async <T>(sql: string) => {
      asked.push(sql);
      return (await (sql.startsWith("SHOW") ? rows : say(sql))) as T;
    };
    return {
      asked,
      database: new Database(
        "",
        () => {},
        () => ({ query }),
      ),
    };
  }

  /** Beside one without the writer's row, or without all of its tables. */
  function withoutRow(tables: boolean) {
    const world = {
      tables,
      row: { member: null, epoch: null } as { member: string | null; epoch: number | null },
    };
    return beside((sql) => {
      if (sql.startsWith("CREATE TABLE IF NOT EXISTS galera_platform.writer")) world.tables = true;
      if (sql.startsWith("CREATE")) return { affectedRows: 0 };
      if (sql.includes("galera_platform") && !world.tables) return fails("ER_NO_SUCH_TABLE");
      const view = "galera-0 dabbf87a 10.1.0.4:3306";
      // As SQL has it: there is a row in any case with an outer join, or without a table.
      if (/^(SET .* FOR )?SELECT/.test(sql))
        return /LEFT JOIN|NULL AS epoch/.test(sql) || world.row.member !== null
          ? [{ view, ...world.row }]
          : [];
      if (sql.startsWith("UPDATE") || world.row.member !== null) return { affectedRows: 0 };
      world.row = { member: /VALUES \(1, '([^']+)'/.exec(sql)?.[1] ?? "", epoch: 1_700_000_000 };
      return { affectedRows: 1 };
    });
  }

  it.each([
    ["the writer's row", true],
    ["the tables", false],
  ])("does without %s, and makes it again for the one that claims the role", async (_, tables) => {
    const { asked, database } = withoutRow(tables);
    const found = await database.look(true);
    expect(found).toMatchObject({ primary: true, writer: "", epoch: 0, view: ["galera-0"] });
    expect(await database.claim("galera-0", found.epoch)).toBe(true);
    // Another one saw the same.
    expect(await database.claim("galera-1", found.epoch)).toBe(false);
    expect(await database.look(false)).toMatchObject({ writer: "galera-0", epoch: 1_700_000_000 });
    expect(asked.filter((sql) => sql.startsWith("CREATE"))).toHaveLength(tables ? 0 : 3);
    expect(asked.find((sql) => sql.startsWith("INSERT"))).toMatch(/^INSERT IGNORE .* UNIX_TIMESTAMP\(\)/);
  });

  it("has caught up where it has applied what there was at the look before, and no sooner", async () => {
    const world = { busy: false };
    const { database } = beside((sql) =>
      world.busy && sql.includes("wsrep_sync_wait")
        ? fails("busy")
        : [{ member: "galera-0", epoch: 1, view: "" }],
    );
    const caughtUp = async (causal: boolean) => (await database.look(causal)).caughtUp;
    expect([await caughtUp(true), await caughtUp(true)]).toEqual([false, true]);
    // It still waits for some of it.
    world.busy = true;
    await expect(caughtUp(true)).rejects.toThrow("busy");
    expect([await caughtUp(false), await caughtUp(false)]).toEqual([false, false]);
    world.busy = false;
    expect([await caughtUp(true), await caughtUp(true)]).toEqual([false, true]);
  });

  it("takes no other refusal for a table that is gone", async () => {
    const { asked, database } = beside(() => fails("ER_LOCK_WAIT_TIMEOUT"));
    await expect(database.look(false)).rejects.toThrow("ER_LOCK_WAIT_TIMEOUT");
    await expect(database.claim("galera-0", 3)).rejects.toThrow("ER_LOCK_WAIT_TIMEOUT");
    expect(asked.some((sql) => /^(CREATE|INSERT)/.test(sql))).toBe(false);
  });
});
