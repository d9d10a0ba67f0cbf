import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Session } from "../../../../../components/galera/agent/administration";
import { SettingsKeeper } from "../../../../../components/galera/agent/settings-keeper";

let directory: string;
let taken: string;
let keeper: SettingsKeeper;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "settings-"));
  taken = join(directory, "taken.cnf");
  const base = join(directory, "my.cnf");
  writeFileSync(base, "[mariadb]\nmax_connections = 300\n");
  keeper = new SettingsKeeper({ taken, base });
});
afterEach(() => rmSync(directory, { recursive: true }));

/** A server that refuses some values, or has gone away. */
function server(refuses: RegExp | null = null, gone = false) {
  const done: string[] = [];
  const session: Session = {
    rows: async <Row>() =>
      [
        { name: "max_connections", type: "BIGINT UNSIGNED" },
        { name: "sql_mode", type: "SET" },
      ] as Row[],
    run: async (sql) => {
      if (gone) throw Object.assign(new Error("closed"), { code: "PROTOCOL_CONNECTION_LOST", fatal: true });
      if (refuses?.test(sql))
        throw Object.assign(new Error("no"), { errno: 1231, sqlMessage: "no such value" });
      done.push(sql);
    },
  };
  return { session, done };
}

describe("SettingsKeeper", () => {
  it("sets what is configured, and keeps for the next start what the server has taken", async () => {
    const { session, done } = server();
    expect(await keeper.attend(session, '{"max_connections": "1K"}')).toMatchObject({ state: "applied" });
    expect(done).toEqual(["SET GLOBAL `max_connections` = 1024"]);
    expect(readFileSync(taken, "utf8")).toBe('[mariadb]\nmax_connections = "1K"\n');
  });

  it("goes back to what my.cnf says, or to the server's own default", async () => {
    await keeper.attend(server().session, '{"max_connections": 500, "sql_mode": "ANSI"}');
    const { session, done } = server();
    await keeper.attend(session, "{}");
    expect(done).toEqual(["SET GLOBAL `max_connections` = 300", "SET GLOBAL `sql_mode` = DEFAULT"]);
    expect(readFileSync(taken, "utf8")).toBe("[mariadb]\n");
  });

  it("says what the server refuses, sets the others, and never has a refused value at the next start", async () => {
    await keeper.attend(server().session, '{"sql_mode": "ANSI"}');
    const { session, done } = server(/nonsense/);
    expect(await keeper.attend(session, '{"sql_mode": "nonsense", "max_connections": 9}')).toMatchObject({
      state: "refused",
      message: "the server refuses sql_mode = nonsense: no such value",
    });
    expect(done).toEqual(["SET GLOBAL `max_connections` = 9"]);
    expect(readFileSync(taken, "utf8")).toBe('[mariadb]\nmax_connections = "9"\nsql_mode = "ANSI"\n');
  });

  it("begins no write that would wait: the value is kept when the volume takes it", async () => {
    let waits = true;
    const careful = new SettingsKeeper({ taken, base: join(directory, "my.cnf") }, () => waits);
    const set = () => careful.attend(server().session, '{"max_connections": 9}');
    await expect(set()).rejects.toThrow("its volume takes no writes at the moment");
    expect(existsSync(taken)).toBe(false);
    waits = false;
    expect(await set()).toMatchObject({ state: "applied" });
    expect(existsSync(taken)).toBe(true);
  });

  it("takes a server that goes away for no refusal", async () => {
    await expect(keeper.attend(server(null, true).session, '{"max_connections": 9}')).rejects.toThrow(
      "closed",
    );
  });
});
