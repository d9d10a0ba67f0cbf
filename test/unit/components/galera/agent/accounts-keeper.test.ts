import { describe, expect, it } from "vitest";
import { AccountsKeeper } from "../../../../../components/galera/agent/accounts-keeper";
import type { Session } from "../../../../../components/galera/agent/administration";
import { revisionOf } from "../../../../../components/galera/agent/revision";

const text = (hash: string) => JSON.stringify({ grace: "60s", accounts: [{ user: "app", host: "%", hash }] });

/** The replicated tables, as far as the keeper reads and writes them. */
class Tables implements Session {
  readonly heard = new Map<string, string>();
  readonly altered: string[] = [];
  hashes = ["*A"];

  async rows<Row>(sql: string): Promise<Row[]> {
    if (sql.includes("galera_platform.heard")) {
      return [...this.heard].map(([member, accounts]) => ({ member, accounts })) as Row[];
    }
    const [top, ...others] = this.hashes.map((hash) => ({
      plugin: "mysql_native_password",
      authentication_string: hash,
    }));
    const priv = JSON.stringify({ ...top, ...(others.length > 0 ? { auth_or: [{}, ...others] } : {}) });
    return [{ user: "app", host: "%", priv, age: 0 }] as Row[];
  }

  async run(sql: string, values: readonly unknown[] = []): Promise<void> {
    if (sql.startsWith("REPLACE")) {
      this.heard.set(String(values[0]), String(values[1]));
      return;
    }
    this.altered.push(sql);
    this.hashes = [...sql.matchAll(/USING '([^']*)'/g)].map(([, hash = ""]) => hash);
  }
}

const view = ["galera-0", "galera-1"];
const keepers = view.map((name) => new AccountsKeeper(name));
const attend = async (tables: Tables, of: 0 | 1, hash: string, writer: boolean) => {
  const keeper = keepers[of];
  if (keeper === undefined) throw new Error("no such member");
  return keeper.attend(tables, text(hash), { writer, view });
};

describe("AccountsKeeper", () => {
  it("changes nothing before every member of the group has read the same", async () => {
    const tables = new Tables();
    await attend(tables, 1, "*A", false);
    expect(await attend(tables, 0, "*B", true)).toMatchObject({
      state: "pending",
      message: "waits for galera-1 to read the changed accounts",
    });
    expect(tables.altered).toEqual([]);
    await attend(tables, 1, "*B", false);
    await attend(tables, 0, "*B", true);
    expect(tables.hashes).toEqual(["*B", "*A"]);
    expect(await attend(tables, 0, "*B", true)).toMatchObject({ state: "applied", message: "" });
    expect(await attend(tables, 1, "*B", false)).toMatchObject({ state: "applied" });
  });

  it("does not turn back what another has done, as a writer that has not heard of the change", async () => {
    const tables = new Tables();
    for (const of of [0, 1] as const) await attend(tables, of, "*A", false);
    tables.hashes = ["*B", "*A"];
    tables.heard.set("galera-0", revisionOf(text("*B")));
    await attend(tables, 1, "*A", true);
    expect(tables.altered).toEqual([]);
  });

  it("changes nothing where it is not the writer, and goes on where the last writer ended", async () => {
    const tables = new Tables();
    for (const of of [0, 1] as const) await attend(tables, of, "*B", false);
    expect(tables.altered).toEqual([]);
    expect(await attend(tables, 1, "*B", false)).toMatchObject({ state: "pending" });
    await attend(tables, 1, "*B", true);
    expect(tables.altered).toHaveLength(1);
    await attend(tables, 0, "*B", true);
    expect(tables.altered).toHaveLength(1);
  });
});
