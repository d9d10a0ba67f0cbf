import { describe, expect, it } from "vitest";
import { patienceMs } from "../../../../../components/galera/agent/server-watch";
import { besideCluster, Simulated } from "./simulated";

describe("a member whose pod goes", () => {
  it("tells what it leaves behind, where that is known", () => {
    const { node } = besideCluster(5);
    node.crashed = false;
    node.member.leave();
    const left = { phase: "left", disk: { kind: "data", seqno: 5 } };
    expect(node.member.report()).toMatchObject(left);
    // After a crash only a recovery would tell, for which there is no time.
    const { node: crashed } = besideCluster(5);
    crashed.crashed = true;
    crashed.member.leave();
    expect(crashed.member.report().phase).not.toBe("left");
    // A server that is about to start a cluster does not listen yet either.
    const alone = new Simulated(0, ["galera-0"], () => 0);
    alone.disk = { uuid: "10000000-0000-4000-8000-000000000000", seqno: 5 };
    alone.ask(0);
    alone.member.decide(new Map(), new Map());
    alone.member.decide(new Map(), new Map());
    expect(alone.bootstraps).toBe(true);
    alone.member.leave();
    expect(alone.member.report().phase).toBe("bootstrapping");
  });
});

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

describe("a member out for maintenance", () => {
  it("does not start its server before that ends, and then serves again", () => {
    const { node, rounds } = besideCluster(5);
    node.member.hold(true);
    // As the drain before it left.
    node.member.draining = true;
    rounds(3, 9);
    expect(node.order).toBeNull();
    expect(node.member.report()).toMatchObject({ phase: "waiting", message: "is out for maintenance" });
    node.member.hold(false);
    rounds(1, 9);
    expect(node.order?.verb).toBe("start");
    expect(node.member.report().draining).toBe(false);
  });

  it("lets the others start when they have all crashed, and says so where they need it", () => {
    const names = ["galera-0", "galera-1", "galera-2"];
    const uuid = "10000000-0000-4000-8000-000000000000";
    const settle = (seqnos: readonly number[]) => {
      let clock = 0;
      const nodes = names.map((_, ordinal) => new Simulated(ordinal, names, () => clock));
      for (const [ordinal, node] of nodes.entries()) {
        node.disk = { uuid, seqno: seqnos[ordinal] ?? 0 };
        node.ask(0);
      }
      nodes[0]?.member.hold(true);
      for (let round = 0; round < 10; round++) {
        clock += 1000;
        const reports = nodes.map((node) => node.member.report());
        clock += 1;
        for (const node of nodes) {
          for (const report of reports)
            if (report.name !== node.name) node.heard.set(report.name, { report, askedAt: clock - 1 });
          node.member.decide(node.heard, node.heard);
        }
      }
      return { started: nodes.map((node) => node.bootstraps), said: nodes[0]?.member.report().message };
    };
    expect(settle([7, 7, 7])).toEqual({ started: [false, true, false], said: "is out for maintenance" });
    expect(settle([8, 7, 7])).toEqual({
      started: [false, false, false],
      said: expect.stringContaining("end the maintenance to let it start"),
    });
  });

  it("goes on draining where a pod that is about to stop was never out", () => {
    const { node } = besideCluster(5);
    node.member.draining = true;
    node.member.hold(false);
    expect(node.member.report().draining).toBe(true);
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
          const reports = nodes.map((node) => node.member.report());
          clock += 1;
          for (const node of nodes) {
            for (const report of reports)
              if (report.name !== node.name) node.heard.set(report.name, { report, askedAt: clock - 1 });
            node.member.decide(node.heard, node.heard);
          }
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

describe("members", () => {
  it("try a recovery again before they give a disk up", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.disk = { uuid: "10000000-0000-4000-8000-000000000000", seqno: 7 };
    node.crashed = true;
    node.ask(0);
    const kinds = Array.from({ length: 10 }, () => {
      expect(node.order?.verb).toBe("recover");
      node.ask(1);
      node.member.decide(node.heard, node.heard);
      expect(node.order).toBeNull();
      const { kind } = node.member.report().disk;
      clock += 20_000;
      node.member.decide(node.heard, node.heard);
      return kind;
    });
    expect(kinds).toEqual([...Array(7).fill("unknown"), ...Array(3).fill("unreadable")]);
    node.ask(0);
    expect(node.member.report().disk).toMatchObject({ kind: "data", seqno: 7 });
  });

  it("count as stranded only after Galera has had time to heal by itself", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.ask(0);
    const lost = { ...node.live("10000000-0000-4000-8000-000000000000"), primary: false, nonPrimary: true };
    const phases = [0, 4000, 9000].map((time) => {
      clock = time;
      node.member.onLook(lost, clock);
      return node.member.report().phase;
    });
    expect(phases.at(-1)).toBe("stranded");
    expect(phases.slice(0, 2)).not.toContain("stranded");
    expect(node.member.report().disk).toMatchObject({ kind: "data", seqno: 1 });
    node.member.onLook({ ...lost, primary: true, nonPrimary: false }, clock);
    expect(node.member.report()).toMatchObject({ phase: "started", disk: { kind: "unknown" } });
  });

  it("let the running cluster catch up with their disk, and join it then", () => {
    const { node, rounds } = besideCluster(7);
    rounds(5, 6);
    expect(node.order).toBeNull();
    rounds(1, 7);
    expect(node.order?.verb).toBe("start");
    expect(node.ahead).toBeNull();
  });

  it("wait for as long as the running cluster applies what it has, a large transaction or an ALTER TABLE", () => {
    const { node, rounds } = besideCluster(7);
    rounds(600, 6, false);
    expect([node.order, node.ahead]).toEqual([null, null]);
    expect(node.member.report().message).toMatch(/still apply what they have/);
    rounds(1, 7);
    expect(node.order?.verb).toBe("start");
  });

  it("set their disk aside where the running cluster stays behind it, for good", () => {
    const { node, rounds } = besideCluster(7);
    rounds(30, 6);
    expect(node.ahead).toMatch(/up to 7, the running cluster \(galera-1\) up to 6/);
    // The count of the cluster passes ours: without the mark nothing would tell the two histories apart.
    rounds(5, 100);
    expect(node.order).toBeNull();
    expect(node.member.report().message).toMatch(/delete its claim \(data-galera-0\)/);
    node.ahead = null;
    node.ask(0);
    rounds(1, 100);
    expect(node.order?.verb).toBe("start");
  });

  it("tell nobody what their server said before a pause", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.ask(0);
    clock = 10_000;
    node.member.onLook(node.live("10000000-0000-4000-8000-000000000000"), clock);
    clock += patienceMs;
    expect(node.member.report().live).not.toBeNull();
    clock += 1;
    expect(node.member.report().live).toBeNull();
    // An answer that lay unread while the agent was stopped is as old as its question.
    node.member.onLook(node.live("10000000-0000-4000-8000-000000000000"), clock - 60_000);
    expect(node.member.report().live).toBeNull();
  });

  it("forget what they told and voted when they leave the primary component", () => {
    const { node, rounds } = besideCluster(0, "waiting");
    rounds(2, 0);
    expect(node.member.report().vote).toBe("galera-0");
    expect(node.bootstraps).toBe(true);
    const live = node.live("10000000-0000-4000-8000-000000000000");
    node.member.onLook(live, 1_000_000);
    node.member.onLook({ ...live, primary: false, nonPrimary: true }, 1_000_000);
    expect(node.member.report()).toMatchObject({ vote: null, disk: { kind: "unknown" } });
  });

  it("take back what they told of their disk when they are the primary component again", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.ask(0);
    const live = node.live("10000000-0000-4000-8000-000000000000");
    for (; clock <= 9000; clock += 1000)
      node.member.onLook({ ...live, primary: false, nonPrimary: true }, clock);
    node.member.decide(node.heard, node.heard);
    node.member.decide(node.heard, node.heard);
    expect(node.member.report()).toMatchObject({ phase: "bootstrapping", disk: { kind: "data" } });
    node.member.onLook(live, clock);
    expect(node.member.report()).toMatchObject({ phase: "started", disk: { kind: "unknown" } });
  });

  it("do not call themselves bootstrapping for ever where they could not be revived", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.revive = () => Promise.reject(new Error("no answer within 10000 ms"));
    node.ask(0);
    const live = node.live("10000000-0000-4000-8000-000000000000");
    const lost = { ...live, primary: false, nonPrimary: true };
    for (; clock <= 9000; clock += 1000) node.member.onLook(lost, clock);
    node.member.decide(node.heard, node.heard);
    node.member.decide(node.heard, node.heard);
    const start = clock;
    const phases = [1000, 5000, 9000].map((passed) => {
      clock = start + passed;
      // It answers, and is in no group at all.
      node.member.onLook({ ...lost, nonPrimary: false }, clock);
      return node.member.report().phase;
    });
    expect(phases).toEqual(["bootstrapping", "bootstrapping", "started"]);
    expect(node.member.report().vote).toBeNull();
  });

  it("say which instance of their server has ended, and only that", () => {
    const node = new Simulated(0, ["galera-0"], () => 0);
    node.ask(0);
    expect(node.member.report().ended).toBeNull();
    node.member.onLook(node.live("u"), 0);
    expect(node.member.report().ended).toBeNull();
    node.member.onIdle({ verb: "start", code: 137 });
    expect(node.member.report()).toMatchObject({ ended: "instance of galera-0", live: null });
    node.member.onLook({ ...node.live("u"), instance: "the next one" }, 0);
    expect(node.member.report().ended).toBe("instance of galera-0");
    node.member.onEnd();
    expect(node.member.report()).toMatchObject({ ended: "the next one", live: null });
  });

  it("know from the others which instance of theirs ends before it could be asked, while it starts", () => {
    const { node, rounds } = besideCluster(5);
    const other = new Simulated(1, ["galera-0", "galera-1"], () => 0);
    const seen = (uuid: string) => {
      const instances = [
        { name: "galera-1", uuid: "of another", host: "10.0.0.1" },
        { name: "galera-0", uuid, host: "10.0.0.0" },
      ];
      const report = { ...other.member.report(), live: { ...other.live("u"), instances } };
      node.member.onHeard(new Map([["galera-1", { report, askedAt: 0 }]]));
    };
    const ended = () => node.member.report().ended;
    // It waits, or recovers its position: its volume may still be that of a server which goes on elsewhere.
    seen("of a pod that was deleted by force");
    node.order = { verb: "recover", words: [] };
    node.idle = false;
    seen("of a pod that was deleted by force");
    node.ask(1);
    expect(ended()).toBeNull();
    rounds(2, 9);
    expect(node.order).toMatchObject({ verb: "start" });
    seen("the joining one");
    expect(ended()).toBeNull();
    node.ask(137);
    expect(ended()).toBe("the joining one");
  });

  it("do not stay draining when only the database container is started again", () => {
    const node = new Simulated(0, ["galera-0"], () => 0);
    node.member.draining = true;
    node.member.onIdle({ verb: "start", code: 0 });
    expect(node.member.report().draining).toBe(true);
    node.member.onIdle({ verb: "none", code: 0 });
    expect(node.member.report().draining).toBe(false);
  });
});
