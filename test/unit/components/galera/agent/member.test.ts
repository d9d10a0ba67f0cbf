import { describe, expect, it } from "vitest";
import { patienceMs } from "../../../../../components/galera/agent/server-watch";
import { besideCluster, exchange, Simulated } from "./simulated";

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

describe("a member whose volume stands still", () => {
  it("tells the others, who must not leave it alone then", () => {
    const { node } = besideCluster(5);
    expect(node.member.report().stalled).toBe(false);
    node.stalled = true;
    expect(node.member.report().stalled).toBe(true);
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
        exchange(nodes, clock, () => clock++);
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
