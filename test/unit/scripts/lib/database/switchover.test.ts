import { describe, expect, it } from "vitest";
import type { MemberStatus } from "../../../../../scripts/lib/database/status";
import { giverOf, type Switching, switchOver } from "../../../../../scripts/lib/database/switchover";

const member = (name: string, change: Partial<MemberStatus> = {}): MemberStatus => ({
  ...{ name, node: "worker-1", ready: true, restarts: 0, answers: true, role: "reader", state: "Synced" },
  ...{ primary: true, serves: true, seqno: 1, queues: null, flowControl: null, certificate: null },
  ...{ message: "is synced", notes: [] },
  ...change,
});
const whole = (writer: string | null, changes: Record<string, Partial<MemberStatus>> = {}) => ({
  writer,
  members: ["galera-0", "galera-1", "galera-2"].map((name) =>
    member(name, { role: name === writer ? "writer" : "reader", ...changes[name] }),
  ),
});
const donor = { state: "Donor/Desynced", role: "started" };

describe("who gives the role up", () => {
  const giver = (seen: ReturnType<typeof whole>, to?: string, replicas = 3) =>
    giverOf(seen, { stack: "shop", replicas, to });

  it("is the writer of a whole cluster", () => {
    expect(giver(whole("galera-1"))).toBe("galera-1");
    expect(giver(whole("galera-1"), "galera-2")).toBe("galera-1");
    // A donor goes on as the writer, and keeps nobody else from taking the role.
    expect(giver(whole("galera-1", { "galera-1": { state: "Donor/Desynced" }, "galera-0": donor }))).toBe(
      "galera-1",
    );
  });

  it.each([
    ["no such member", whole("galera-1"), "galera-7", "There is no member galera-7; there are galera-0, gal"],
    ["the writer itself", whole("galera-1"), "galera-1", "galera-1 is the writer already"],
    ["no writer", whole(null), undefined, "There is no writer, or more than one"],
    [
      "a member that is away",
      whole("galera-1", { "galera-2": { ready: false, message: "joins galera-1" } }),
      undefined,
      "The cluster is not whole (galera-2: joins galera-1)",
    ],
    [
      "one that the kubelet has not missed yet",
      whole("galera-1", { "galera-2": { serves: false, message: "does not answer" } }),
      "galera-0",
      "The cluster is not whole (galera-2: does not answer)",
    ],
    ["a donor", whole("galera-1", { "galera-2": donor }), "galera-2", "galera-2 is Donor/Desynced"],
    [
      "nobody else that is synced",
      whole("galera-1", { "galera-0": donor, "galera-2": donor }),
      undefined,
      "galera-0 is Donor/Desynced, galera-2 is Donor/Desynced",
    ],
  ])("refuses, before anything is touched: %s", (_what, seen, to, why) => {
    expect(() => giver(seen, to)).toThrow(why);
    expect(() => giver(seen, to)).toThrow("Nothing has been changed.");
  });

  it("refuses where members are missing, and where there is one only", () => {
    expect(() => giver(whole("galera-1"), undefined, 5)).toThrow("3 of 5 members exist");
    expect(() => giver(whole("galera-1"), undefined, 1)).toThrow("There is one member only");
  });
});

/** A cluster whose writer is as each look finds it, the last one for ever; `answer` ends the order. */
function switching(writers: (string | null)[], answer: Promise<string | null>, to?: string) {
  const said: string[] = [];
  const orders: string[] = [];
  const asked: Switching = {
    ...{ stack: "shop", replicas: 3, to },
    read: async () => whole((writers.length > 1 ? writers.shift() : writers[0]) ?? null),
    order: (name, path) => {
      orders.push(`${name} ${path}`);
      return answer;
    },
    progress: (line) => said.push(line),
  };
  return { asked, said, orders };
}

describe("a switchover", () => {
  it("says who writes and who takes the role, and waits for the old writer's sessions", async () => {
    let end: (problem: null) => void = () => {};
    const { asked, said, orders } = switching(
      ["galera-1", "galera-1", null, "galera-2"],
      new Promise((resolve) => {
        end = resolve;
      }),
    );
    const done = switchOver(asked);
    await expect.poll(() => said.length).toBe(2);
    end(null);
    expect(await done).toMatchObject({ from: "galera-1", to: "galera-2" });
    expect(orders).toEqual(["galera-1 switchover"]);
    expect(said).toEqual([
      "galera-1 is the writer; asks it to give the role to another member",
      expect.stringMatching(/^galera-2 has the role, after \d\.\d s; sessions on galera-1 come to an end$/),
    ]);
  });

  it("asks for one member by name", async () => {
    const { asked, orders } = switching(["galera-1", "galera-0"], Promise.resolve(null), "galera-0");
    expect(await switchOver(asked)).toMatchObject({ to: "galera-0" });
    expect(orders).toEqual(["galera-1 switchover/galera-0"]);
  });

  it("fails where nobody has taken the role, or another one than was asked for", async () => {
    const nobody = switching(["galera-1"], Promise.resolve("nobody has taken the role"));
    await expect(switchOver(nobody.asked)).rejects.toThrow(
      /could not give .* away: nobody has taken the role/,
    );
    const other = switching(["galera-1", "galera-2"], Promise.resolve(null), "galera-0");
    await expect(switchOver(other.asked)).rejects.toThrow("galera-2 has it now");
    const lost = switching(["galera-1"], Promise.reject(new Error("the agent is gone")));
    await expect(switchOver(lost.asked)).rejects.toThrow("the agent is gone");
  });

  it("orders nothing where it is refused", async () => {
    const { asked, orders } = switching(["galera-1"], Promise.resolve(null), "galera-1");
    await expect(switchOver(asked)).rejects.toThrow("is the writer already");
    expect(orders).toEqual([]);
  });
});
