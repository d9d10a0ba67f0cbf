import { describe, expect, it } from "vitest";
import type { Session } from "../../../../../components/galera/agent/administration";
import { Maintenance, readMaintenance } from "../../../../../components/galera/agent/maintenance";

const view = ["galera-0", "galera-1", "galera-2"];

/** @param gone whom the drain costs */
async function attend(text: string, absent: string[] = [], inView = view, gone: string[] = []) {
  const done: string[] = [];
  const session: Session = {
    rows: () => Promise.resolve([]),
    run: async (sql) => void done.push(sql),
  };
  const duty = new Maintenance({
    self: "galera-2",
    absent: () => absent,
    drain: async () => {
      done.push("drain");
      absent.push(...gone);
    },
    back: () => void done.push("back"),
  });
  return { outcome: await duty.attend(session, text, { writer: true, view: inView }), done };
}

describe("Maintenance", () => {
  it("drains first, then stops the server", async () => {
    expect((await attend('["galera-2"]')).done).toEqual(["drain", "SHUTDOWN"]);
  });

  it("comes back instead where another one went while it drained", async () => {
    const { outcome, done } = await attend('["galera-2"]', [], view, ["galera-1"]);
    expect(done).toEqual(["drain", "back"]);
    expect(outcome.message).toBe("stays for now: galera-1 must be synced first");
  });

  it("is none of the others' business", async () => {
    const { outcome, done } = await attend('["galera-1"]');
    expect(outcome.state).toBe("applied");
    expect(done).toEqual([]);
  });

  it("stays as long as another one is missing, or only one would be left", async () => {
    const { outcome, done } = await attend('["galera-2"]', ["galera-0"]);
    expect(outcome.message).toBe("stays for now: galera-0 must be synced first");
    expect(done).toEqual([]);
    expect((await attend('["galera-2"]', [], ["galera-0", "galera-2"])).done).toEqual([]);
  });

  it("is off where the file is not there yet", () => {
    expect(readMaintenance("/nowhere/maintenance.json")).toEqual([]);
  });
});
