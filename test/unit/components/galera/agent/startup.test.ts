import { describe, expect, it } from "vitest";
import { besideCluster, exchange, Simulated } from "./simulated";

describe("a member that must not join", () => {
  it("says why, recovers nothing meanwhile, and joins when it may", () => {
    for (const crashed of [false, true]) {
      const { node, rounds } = besideCluster(5);
      node.crashed = crashed;
      node.barred = "is out until there is room";
      // A server that ran until now.
      node.order = { verb: "start", words: [] };
      node.ask(0);
      node.crashed = crashed;
      rounds(15, 9);
      expect(node.order).toBeNull();
      expect(node.member.report()).toMatchObject({ live: null, short: true, message: node.barred });
      node.barred = null;
      rounds(1, 9);
      const recover: { verb: string } | null = node.order;
      if (crashed) {
        expect(recover?.verb).toBe("recover");
        node.ask(0);
        rounds(1, 9);
      }
      expect(node.order).toMatchObject({ verb: "start" });
    }
  });
});

describe("a member whose data are not for its server", () => {
  it("gives no order, whether others run or not, and says why", () => {
    const { node, rounds } = besideCluster(5);
    node.incompatible = "its data are newer";
    node.ask(0);
    rounds(3, 9);
    expect(node.order).toBeNull();
    expect(node.member.report()).toMatchObject({
      phase: "waiting",
      disk: { kind: "incompatible" },
      message: "its data are newer",
    });
    node.member.decide(new Map(), new Map());
    expect([node.order, node.member.report().message]).toEqual([null, "its data are newer"]);
    // The control: without it, the same member is started.
    node.incompatible = null;
    node.ask(0);
    rounds(1, 9);
    expect(node.order?.verb).toBe("start");
  });
});

describe("a member whose server has failed again and again", () => {
  it("waits before the next attempt, and has its say meanwhile", () => {
    const { node, rounds } = besideCluster(5, "waiting");
    for (let failure = 0; failure < 7; failure++) {
      node.order = { verb: "start", words: [] };
      node.ask(137);
      expect(node.order).toMatchObject({ verb: "recover" });
      node.ask(0);
    }
    rounds(1, 0);
    expect(node.order).toBeNull();
    expect(node.member.report().vote).toBe("galera-0");
    rounds(15, 0);
    expect(node.bootstraps).toBe(true);
  });
});

describe("a member whose server has died while it got its state", () => {
  it("waits until the donor has done with that one, but not for a donor that serves another", () => {
    const { node, rounds } = besideCluster(5);
    rounds(1, 9, true, "Donor/Desynced");
    // It has not failed: the donor is another's.
    expect(node.order).toMatchObject({ verb: "start" });
    node.ask(137);
    node.ask(0);
    rounds(5, 9, true, "Donor/Desynced");
    expect(node.order).toBeNull();
    expect(node.member.report().message).toBe("waits until galera-1 has done with the last state transfer");
    rounds(1, 9);
    expect(node.order).toMatchObject({ verb: "start" });
    node.ask(137);
    node.ask(0);
    rounds(40, 9, true, "Donor/Desynced");
    expect(node.order).toMatchObject({ verb: "start" });
  });
});

describe("a member whose volume fails", () => {
  const uuid = "10000000-0000-4000-8000-000000000000";

  it("says that it cannot be read, keeps the others waiting, and goes on when it can", () => {
    const { node, rounds } = besideCluster(7, "waiting");
    node.readable = false;
    node.ask(0);
    for (let attempt = 0; attempt < 20; attempt++) {
      expect(node.member.report()).toMatchObject({
        phase: "preparing",
        disk: { kind: "unknown" },
        vote: null,
        message: "its volume does not work: EIO: i/o error, read",
      });
      rounds(1, 0);
    }
    expect(node.member.report().failures).toBeGreaterThan(3);
    node.readable = true;
    rounds(15, 0);
    expect(node.bootstraps).toBe(true);
  });

  it("does not start the cluster where it cannot write, lets another one, and starts when it can", () => {
    const names = ["galera-0", "galera-1"];
    let clock = 0;
    const settle = (seqno: number) => {
      const nodes = names.map((_, ordinal) => new Simulated(ordinal, names, () => clock));
      for (const [ordinal, node] of nodes.entries()) {
        node.disk = { uuid, seqno: ordinal === 0 ? 7 : seqno };
        node.writable = ordinal !== 0;
        node.ask(0);
      }
      const rounds = (count: number) => {
        for (let round = 0; round < count; round++) {
          clock += 3000;
          exchange(nodes, clock, () => clock++);
        }
        return nodes.map((node) => node.bootstraps);
      };
      return { nodes, rounds };
    };
    expect(settle(7).rounds(10)).toEqual([false, true]);
    const { nodes, rounds } = settle(6);
    expect(rounds(10)).toEqual([false, false]);
    expect(nodes[0]?.member.report().failures).toBeGreaterThan(0);
    for (const node of nodes) node.writable = true;
    expect(rounds(10)).toEqual([true, false]);
  });

  it("does not join where its volume cannot be set aside, however far the cluster gets meanwhile", () => {
    const { node, rounds } = besideCluster(7);
    node.writable = false;
    rounds(30, 6);
    expect(node.member.report().message).toMatch(/its volume does not work: ENOSPC/);
    rounds(300, 100);
    expect([node.order, node.ahead]).toEqual([null, null]);
    node.writable = true;
    rounds(30, 100);
    expect(node.ahead).toMatch(/up to 7, the running cluster \(galera-1\) up to 6/);
    expect(node.order).toBeNull();
  });

  it("serves though it cannot mark its data as taken up, says so, and does it later", () => {
    const node = new Simulated(0, ["galera-0"], () => 0);
    node.ask(0);
    node.writable = false;
    node.member.onLook(node.live(uuid), 0);
    expect(node.member.report()).toMatchObject({
      live: { state: "Synced" },
      message: "is synced, but cannot write to its volume: ENOSPC: no space left on device, write",
    });
    node.writable = true;
    node.member.onLook(node.live(uuid), 0);
    expect([node.member.report().message, node.kept]).toEqual(["is synced", true]);
  });
});

describe("a member that ended in the middle of a statement for all", () => {
  const joining = (unsafe: boolean) => {
    const { node, rounds } = besideCluster(5);
    Object.assign(node, { crashed: true, whole: true, unsafe });
    node.order = { verb: "start", words: [] };
    node.ask(137);
    expect(node.order).toMatchObject({ verb: "recover" });
    node.ask(0);
    return { node, rounds };
  };

  it.each([true, false])(
    "joins without its position and its history, and what is whole does so with both (%s)",
    (unsafe) => {
      const { node, rounds } = joining(unsafe);
      rounds(1, 9);
      const { verb, words } = node.order ?? { verb: null, words: [] };
      expect(verb).toBe("start");
      expect(words.some((word) => word.startsWith("--wsrep-start-position="))).toBe(!unsafe);
      expect([node.whole, node.forgotten]).toEqual([false, unsafe]);
    },
  );

  it("keeps what tells so where only half of what comes before a start can be done", () => {
    const { node, rounds } = joining(true);
    node.writes = 1;
    rounds(1, 9);
    expect(node.order?.verb).not.toBe("start");
    expect([node.whole, node.forgotten]).toEqual([true, true]);
  });

  it("does not join where it cannot take back that its data are whole", () => {
    const { node, rounds } = joining(false);
    node.writable = false;
    rounds(1, 9);
    expect([node.order?.verb, node.whole]).not.toContain("start");
    expect(node.member.report().message).toMatch(/its volume does not work: ENOSPC/);
  });
});

describe("data that are whole", () => {
  it.each([
    ["its group has lost it for good", { primary: false, expelled: true, state: "Inconsistent" }, false],
    ["it is given its state", { primary: false, state: "Joining: receiving State Transfer" }, false],
    ["it catches up after that", { primary: false, state: "Joined" }, true],
    ["it gives another one its state", { state: "Donor/Desynced" }, true],
  ])("are known to be so no more, or still, where %s", (_, more, whole) => {
    const node = new Simulated(0, ["galera-0"], () => 0);
    node.ask(0);
    node.member.onLook(node.live("uuid"), 0);
    expect(node.whole).toBe(true);
    node.member.onLook({ ...node.live("uuid"), ...more }, 0);
    expect(node.whole).toBe(whole);
  });
});
