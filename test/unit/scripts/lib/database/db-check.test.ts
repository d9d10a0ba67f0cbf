import { beforeEach, describe, expect, it } from "vitest";
import { type Connect, checkDatabase } from "../../../../../scripts/lib/database/db-check";

const readWrite = { host: "rw", port: 1 };
const readOnly = { host: "ro", port: 2 };

/** A cluster in memory: what was written, who answers, and what was said to it. */
class FakeCluster {
  rows = new Map<string, string>();
  said: string[] = [];
  members = ["galera-0", "galera-1", "galera-2"];
  /** Members that the read-only endpoint goes to. */
  readers = this.members;
  /** Gives back something else than was written, on this member. */
  lying: string | undefined;
  refuses: string | undefined;
  /** Statements that begin so are never answered. */
  silent: string | undefined;
  private turn = 0;

  readonly connect: Connect = async (endpoint) => {
    if (this.refuses === endpoint.host)
      throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    const member =
      endpoint.host === "rw" ? "galera-0" : (this.readers[this.turn++ % this.readers.length] ?? "");
    let destroyed = false;
    const connection = {
      query: async ({ sql }: { sql: string }, [id = "", note = ""]: string[]) => {
        if (destroyed) throw new Error("the connection is closed");
        this.said.push(sql.split(" ").slice(0, 2).join(" "));
        if (this.silent !== undefined && sql.startsWith(this.silent))
          throw Object.assign(new Error("Query inactivity timeout"), { code: "PROTOCOL_SEQUENCE_TIMEOUT" });
        if (sql.startsWith("INSERT")) this.rows.set(id, note);
        if (!sql.startsWith("SELECT")) return [{}];
        const found = this.lying === member ? "something else" : this.rows.get(id);
        return [[{ member, members: "3", note: found ?? null, cipher: "a cipher" }]];
      },
      end: async () => undefined,
      destroy: () => {
        destroyed = true;
      },
    };
    return connection as unknown as Awaited<ReturnType<Connect>>;
  };
}

let cluster: FakeCluster;
beforeEach(() => {
  cluster = new FakeCluster();
});

describe("the check of the database", () => {
  it("writes once, reads the same on every member, and tidies up", async () => {
    const seen = await checkDatabase(cluster.connect, readWrite, readOnly);
    expect(seen).toMatchObject({
      writtenOn: "galera-0",
      members: 3,
      cipher: "a cipher",
      readOn: { "galera-0": 1, "galera-1": 1, "galera-2": 1 },
    });
    expect([...cluster.rows.values()]).toEqual([seen.value]);
    expect(cluster.said[0]).toBe("CREATE TABLE");
    expect(cluster.said.at(-1)).toBe("DROP TABLE");
  });

  it("does not wait for ever, and says nothing more on a connection that does not answer", async () => {
    cluster.silent = "INSERT";
    await expect(checkDatabase(cluster.connect, readWrite, readOnly, "look there")).rejects.toThrow(
      /did not answer within 30 s: INSERT INTO[\s\S]*\n {2}look there$/,
    );
    expect(cluster.said.at(-1)).toBe("INSERT INTO");
  });

  it("fails where a member gives back something else, and still tidies up", async () => {
    cluster.lying = "galera-2";
    await expect(checkDatabase(cluster.connect, readWrite, readOnly, "look there")).rejects.toThrow(
      /galera-2 gave back "something else" at the read-only endpoint; .* was written and acknowledged/,
    );
    expect(cluster.said.at(-1)).toBe("DROP TABLE");
  });

  it("fails where a member is never asked", async () => {
    cluster.readers = ["galera-0", "galera-1"];
    await expect(checkDatabase(cluster.connect, readWrite, readOnly, "look there")).rejects.toThrow(
      /Only 2 of 3 members answered[\s\S]*look there/,
    );
  });

  it.each(["rw", "ro"])("says which endpoint does not take a connection: %s", async (host) => {
    cluster.refuses = host;
    await expect(checkDatabase(cluster.connect, readWrite, readOnly, "look there")).rejects.toThrow(
      new RegExp(`endpoint ${host}:\\d does not take a connection: connect ECONNREFUSED[\\s\\S]*look there`),
    );
  });
});
