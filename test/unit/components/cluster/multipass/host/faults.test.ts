import { beforeEach, describe, expect, it } from "vitest";
import { PendingLaunches } from "../../../../../../components/cluster/multipass/host/pending";
import type { Fault } from "../../../../../standins/multipass/state";
import { clusterId, Harness, namesOf, specOf } from "./harness";

let host: Harness;
beforeEach(() => {
  host = new Harness();
  new PendingLaunches(clusterId).clear();
});

/** Limits with which a call that hangs is given up at once. */
const impatient = { launch: 0.1, grace: 0, stop: 0.1, command: 0.1, install: 0.1 };

const launches: Fault["how"][] = ["fail", "hang", "stuck", "slow"];
const halfWay = launches.flatMap((how) => [1, 2, 4].map((nth) => ({ command: "launch", how, nth })));
const inside: Fault[] = [
  { command: "install", how: "fail" },
  { command: "install", how: "hang", nth: 3 },
  { command: "/var/lib/rancher/k3s/server/node-token", how: "fail" },
  { command: "start", how: "fail", nth: 2 },
  { command: "nodes", how: "fail" },
];

describe("a first `up` that fails half-way", () => {
  describe.each([...halfWay, ...inside])("$command: $how, call $nth", (fault) => {
    beforeEach(async () => {
      host.state.faults.push({ ...fault });
      await expect(host.apply(specOf(), [], host.multipass(impatient))).rejects.toThrow();
      expect(host.state.faults).toEqual([]);
    });

    it("is continued by the next one", async () => {
      await host.apply();
      expect(host.machines).toEqual(namesOf(3));
      expect(Object.values(host.state.machines).map(({ state }) => state)).toEqual(Array(4).fill("Running"));
      expect(Object.keys(host.cluster.nodes).sort()).toEqual(namesOf(3));
    });

    it("leaves nothing after `destroy`, and a second one finds nothing to do", async () => {
      await host.release();
      expect(host.machines).toEqual([]);
      const calls = host.state.calls.length;
      await host.release();
      expect(host.state.calls.slice(calls).filter((call) => /^(delete|stop)/.test(call))).toEqual([]);
    });
  });

  it("says how it goes on, with what Multipass said", async () => {
    host.state.faults.push({ command: "launch", how: "slow" });
    await expect(host.apply()).rejects.toThrow(
      /dev-a1b2c3-server could not be launched: .*timed out waiting for initialization to complete\n {2}Run the same command again/s,
    );
  });
});

describe("a machine", () => {
  it("whose cloud-init failed is made anew, once", async () => {
    host.state.faults.push({ command: "launch", how: "broken", nth: 2 });
    await host.apply();
    expect(host.machines).toEqual(namesOf(3));
    expect(host.state.made).toBe(5);

    host = new Harness();
    host.state.faults.push({ command: "launch", how: "broken", times: 9 });
    await expect(host.apply(specOf({ workers: 1 }))).rejects.toThrow("cloud-init failed twice");
    expect(host.state.made).toBe(4);
    await host.release();
    expect(host.machines).toEqual([]);
  });

  it("that is a part of the cluster is never made anew, whatever is wrong with it", async () => {
    await host.apply();
    const { id } = host.machine(`${clusterId}-worker-2`);
    host.machine(`${clusterId}-worker-2`).files = {};
    await expect(host.apply(specOf(), namesOf(3))).rejects.toThrow("runs, but commands in it fail");
    host.machine(`${clusterId}-worker-2`).state = "Starting";
    await expect(host.apply(specOf(), namesOf(3))).rejects.toThrow("runs, but commands in it fail");
    host.machine(`${clusterId}-worker-2`).state = "Unavailable";
    await expect(host.apply(specOf(), namesOf(3))).rejects.toThrow("its zone of Multipass is disabled");
    expect(host.machine(`${clusterId}-worker-2`).id).toBe(id);
  });

  describe("that became a part of the cluster in a run that was interrupted before it could say so", () => {
    const added = `${clusterId}-worker-3`;
    let id: string;
    /** The next `up`, which knows of two workers only. */
    const again = () => host.apply(specOf(), namesOf(2));
    beforeEach(async () => {
      await host.apply(specOf({ workers: 2 }));
      await host.apply(specOf(), namesOf(2));
      ({ id } = host.machine(added));
    });

    it("is never made anew where commands in it fail", async () => {
      host.machine(added).files = {};
      await expect(again()).rejects.toThrow(`${added} runs, but commands in it fail`);
      expect(host.machine(added).id).toBe(id);
    });

    it.each(["Deleted", "Starting", "Unknown"])("is repaired where it is %s", async (state) => {
      host.machine(added).state = state;
      await again();
      expect(host.machine(added)).toMatchObject({ id, state: "Running" });
    });

    it("is not thrown away either while the server cannot be asked", async () => {
      host.machine(added).state = "Unknown";
      host.state.faults.push({ command: "/readyz", how: "fail", times: 1_000_000 });
      await expect(again()).rejects.toThrow(`k3s on ${clusterId}-server did not become ready`);
      expect(host.machine(added).id).toBe(id);
    });

    it("stays for its volume where somebody has deleted its node", async () => {
      delete host.cluster.nodes[added];
      delete host.cluster.passwords[added];
      host.machine(added).files = {};
      const matchExpressions = [{ key: "kubernetes.io/hostname", operator: "In", values: [added] }];
      const nodeAffinity = { required: { nodeSelectorTerms: [{ matchExpressions }] } };
      host.cluster.volumes = [
        { metadata: { name: "pv" }, spec: { nodeAffinity }, status: { phase: "Bound" } },
      ];
      await expect(again()).rejects.toThrow("commands in it fail");
      host.cluster.volumes = [];
      await again();
      expect(host.machine(added).id).not.toBe(id);
    });
  });

  it("that hangs in its start is turned off before it is deleted", async () => {
    await host.apply(specOf({ workers: 1 }));
    host.machine(`${clusterId}-worker-1`).state = "Starting";
    await host.release();
    expect(host.machines).toEqual([]);
    expect(host.state.calls).toContain(`stop --force ${clusterId}-worker-1`);
  });

  it("that cannot be deleted keeps no other from it, and is deleted by the next `destroy`", async () => {
    await host.apply();
    host.state.faults.push({ command: `${clusterId}-worker-1`, how: "fail", times: 3 });
    await expect(host.release()).rejects.toThrow("multipass delete");
    expect(host.machines).toEqual([`${clusterId}-worker-1`]);
    await host.release();
    expect(host.machines).toEqual([]);
  });

  it("is deleted for good by versions of Multipass that have no bin any more", async () => {
    host.state.deletesForGood = true;
    await host.apply(specOf({ workers: 1 }));
    await host.release();
    expect(host.machines).toEqual([]);
  });
});

describe("a launch that was interrupted before Multipass listed its machine", () => {
  /** Interrupts a first `up` in its second launch; the machine shows when it is told to. */
  async function interrupt(): Promise<{ show: () => void }> {
    host.state.faults.push({ command: "launch", how: "late", nth: 2, afterMs: 600_000 });
    const abort = new AbortController();
    const { signal } = abort;
    setTimeout(() => abort.abort(), 150);
    await expect(host.apply(specOf(), [], host.multipass({}, signal))).rejects.toThrow();
    const [hidden] = Object.values(host.state.machines).filter(({ shownAt }) => shownAt !== undefined);
    if (hidden === undefined) throw new Error("no machine is being prepared");
    return { show: () => void delete hidden.shownAt };
  }

  it("is found by `destroy`", async () => {
    const { show } = await interrupt();
    setTimeout(show, 100);
    await host.release(host.multipass({ settle: 10 }));
    expect(host.machines).toEqual([]);
    expect(new PendingLaunches(clusterId).names()).toEqual([]);
  });

  it("would not be found without the mark", async () => {
    await interrupt();
    new PendingLaunches(clusterId).clear();
    await host.release();
    expect(host.machines).toHaveLength(1);
  });

  it("is awaited by the next `up`", async () => {
    const { show } = await interrupt();
    setTimeout(show, 100);
    await host.apply(specOf(), [], host.multipass({ settle: 10 }));
    expect(host.machines).toEqual(namesOf(3));
    expect(host.state.made).toBe(4);
  });
});

describe("nodes that do not become Ready", () => {
  it("are waited for until the time is up, whatever single questions fail", async () => {
    host.state.faults.push({ command: "nodes", how: "fail", nth: 2, times: 3 });
    await host.apply();
    expect(host.state.faults).toEqual([]);
    expect(Object.keys(host.cluster.nodes).sort()).toEqual(namesOf(3));
  });

  it("are said to be so with why they could not be looked at", async () => {
    host.state.faults.push({ command: "nodes", how: "fail", nth: 2, times: 1_000_000 });
    await expect(host.apply()).rejects.toThrow(
      /Not Ready after 0\.5 s: dev-a1b2c3-worker-1, .*\n {2}`multipass exec .* k3s kubectl get` failed \(exit code 2\)/,
    );
  });

  it("are named, with the end of their log", async () => {
    await host.apply(specOf({ workers: 1 }));
    // Another machine of this name was there before: k3s refuses the newcomer.
    host.cluster.passwords[`${clusterId}-worker-2`] = "somebody else";
    await expect(host.apply(specOf({ workers: 2 }), namesOf(1))).rejects.toThrow(
      /Not Ready after 0\.5 s: dev-a1b2c3-worker-2\.\n {2}dev-a1b2c3-worker-2: k3s is starting/,
    );
  });
});
