import { describe, expect, it } from "vitest";
import { toVitals, VitalsReader } from "../../../../../components/galera/agent/vitals";

const rowsOf = (pausedNs: number, more: Record<string, string> = {}) =>
  Object.entries({
    Wsrep_flow_control_paused: "0.25",
    wsrep_flow_control_paused_ns: String(pausedNs),
    wsrep_flow_control_recv: "3",
    wsrep_flow_control_sent: "2",
    wsrep_gcomm_uuid: "a",
    wsrep_local_recv_queue: "7",
    wsrep_local_send_queue: "1",
    ...more,
  }).map(([Variable_name, Value]) => ({ Variable_name, Value }));

const role = { member: "galera-1", since: "2026-01-01T00:00:00.000000Z" };

describe("toVitals", () => {
  it("takes the share of a first look from the server", () => {
    expect(toVitals(rowsOf(5e9), role, null, 0).vitals).toEqual({
      receiveQueue: 7,
      sendQueue: 1,
      flowControl: { pausedShare: 0.25, overSeconds: null, pausedSeconds: 5, sent: 2, received: 3 },
      role,
    });
  });

  it("takes that of the next one from the time between the two", () => {
    const first = toVitals(rowsOf(5e9), role, null, 1000);
    const { vitals } = toVitals(rowsOf(6e9), role, first.sample, 5000);
    expect(vitals.flowControl).toMatchObject({ pausedShare: 0.25, overSeconds: 4 });
    const none = toVitals(rowsOf(5e9), role, first.sample, 5000);
    expect(none.vitals.flowControl.pausedShare).toBe(0);
  });

  it("compares nothing with another instance, with a count that went back, or within no time", () => {
    const first = toVitals(rowsOf(5e9), role, null, 1000).sample;
    for (const [rows, at] of [
      [rowsOf(6e9, { wsrep_gcomm_uuid: "b" }), 2000],
      [rowsOf(4e9), 2000],
      [rowsOf(6e9), 1000],
    ] as const)
      expect(toVitals(rows, role, first, at).vitals.flowControl.overSeconds).toBeNull();
  });

  it("knows no writer before the first claim", () => {
    expect(toVitals(rowsOf(0), { ...role, member: "" }, null, 0).vitals.role).toBeNull();
  });
});

describe("VitalsReader", () => {
  function reader(rows: (sql: string) => Promise<unknown[]>) {
    const world = { clock: 0, sessions: 0 };
    const vitals = new VitalsReader({
      session: (work) => {
        world.sessions++;
        return work({ rows: rows as never });
      },
      now: () => world.clock,
    });
    return { vitals, world };
  }

  it("asks the server once a second at most, however many ask", async () => {
    const { vitals, world } = reader(async (sql) => (sql.startsWith("SHOW") ? rowsOf(0) : [role]));
    const answers = await Promise.all([vitals.read(), vitals.read(), vitals.read()]);
    expect(answers.map((one) => one?.role?.member)).toEqual(["galera-1", "galera-1", "galera-1"]);
    world.clock += 999;
    await vitals.read();
    expect(world.sessions).toBe(1);
    world.clock += 1;
    await vitals.read();
    expect(world.sessions).toBe(2);
  });

  it("tells what can be told outside of a primary component", async () => {
    const { vitals } = reader(async (sql) => {
      if (sql.startsWith("SHOW")) return rowsOf(0);
      throw new Error("WSREP has not yet prepared node for application use");
    });
    expect(await vitals.read()).toMatchObject({ receiveQueue: 7, role: null });
  });

  it("gives nothing where the server is down, and does not wait for one that hangs", async () => {
    const down = reader(async () => {
      throw new Error("ECONNREFUSED");
    });
    expect(await down.vitals.read()).toBeNull();
    const hung = reader(() => new Promise(() => {}));
    expect(await Promise.all([hung.vitals.read(), hung.vitals.read()])).toEqual([null, null]);
    expect(hung.world.sessions).toBe(1);
  });
});
