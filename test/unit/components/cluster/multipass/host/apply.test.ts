import { beforeEach, describe, expect, it } from "vitest";
import type { StandinCluster } from "../../../../../standins/multipass/state";
import { clusterId, Harness, namesOf, specOf } from "./harness";

const server = `${clusterId}-server`;
const worker = (number: number) => `${clusterId}-worker-${number}`;

let host: Harness;
beforeEach(() => {
  host = new Harness();
});

/** A volume that a claim holds on a node. */
function volumeOn(node: string, phase = "Bound", policy = "Delete"): StandinCluster["volumes"][number] {
  const expression = { key: "kubernetes.io/hostname", operator: "In", values: [node] };
  return {
    metadata: { name: "pvc-1" },
    spec: {
      claimRef: { namespace: "galera", name: "data-galera-2" },
      persistentVolumeReclaimPolicy: policy,
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [expression] }] } },
    },
    status: { phase },
  };
}

describe("a new cluster", () => {
  it("has a server and workers of the asked size, in three zones", async () => {
    const { nodes, machines, version } = await host.apply(specOf({ cpus: 3, memory: "6Gi", disk: "1Ti" }));
    expect(machines).toEqual(namesOf(3));
    expect(host.machines).toEqual(namesOf(3));
    expect(nodes.map(({ name, zone }) => [name, zone])).toEqual([
      [worker(1), "zone-a"],
      [worker(2), "zone-b"],
      [worker(3), "zone-c"],
    ]);
    expect(version).toBe("v1.36.3+k3s1");
    const { machines: made } = host.state;
    expect(made[worker(1)]?.size).toEqual({ cpus: "3", memory: "6G", disk: "1024G" });
    expect(nodes[0]?.address).toBe(made[worker(1)]?.address);
    expect(host.cluster.nodes[worker(2)]?.labels["topology.kubernetes.io/zone"]).toBe("zone-b");
  });

  it("gives the token to workers on their input only, never in a command line", async () => {
    await host.apply(specOf({ workers: 1 }));
    const { calls, machines } = host.state;
    expect(machines[worker(1)]?.joined?.token).toBe(host.cluster.token);
    expect(calls.join("\n")).not.toContain(host.cluster.token);
  });

  it("is the same one when it is applied again, and nothing is launched", async () => {
    const first = await host.apply();
    const before = structuredClone(host.state);
    expect(await host.apply(specOf(), first.machines)).toEqual(first);
    const { calls, machines } = host.state;
    expect(machines).toEqual(before.machines);
    const again = calls.slice(before.calls.length);
    expect(again.filter((call) => /^(launch|delete|stop|start)/.test(call))).toEqual([]);
  });

  it("leaves machines alone that are not its own, however similar their names", async () => {
    await host.apply(specOf({ workers: 1 }));
    const others = ["primary", "dev-a1b2c4-server", `${clusterId}-worker-1-old`, `my-${clusterId}-server`];
    const copy = host.machine(worker(1));
    for (const name of others) host.state.machines[name] = { ...copy, id: name, state: "Stopped" };
    await host.apply(specOf({ workers: 2 }), namesOf(1));
    await host.release();
    expect(host.machines).toEqual([...others].sort());
  });
});

describe("workers", () => {
  it("come and go, each emptied before its machine is deleted", async () => {
    await host.apply(specOf({ workers: 2 }));
    await host.apply(specOf({ workers: 4 }), namesOf(2));
    expect(host.machines).toEqual(namesOf(4));
    const from = host.state.calls.length;
    await host.apply(specOf({ workers: 3 }), namesOf(4));
    expect(host.machines).toEqual(namesOf(3));
    expect(Object.keys(host.cluster.nodes).sort()).toEqual(namesOf(3));
    const steps = host.state.calls
      .slice(from)
      .flatMap((call) => /drain|delete node|^delete/.exec(call) ?? []);
    expect(steps).toEqual(["drain", "delete node", "delete"]);
  });

  it("with data on them are kept, before anything is touched", async () => {
    await host.apply();
    host.cluster.volumes.push(volumeOn(worker(3)));
    await expect(host.apply(specOf({ workers: 2 }), namesOf(3))).rejects.toThrow(
      `Fewer workers would delete data:\n  ${worker(3)} holds galera/data-galera-2 (pvc-1)`,
    );
    expect(host.machines).toEqual(namesOf(3));
    expect(host.cluster.nodes[worker(3)]?.unschedulable).toBe(false);
    // The negative control: a volume on a worker that stays is in nobody's way.
    host.cluster.volumes = [volumeOn(worker(1))];
    await host.apply(specOf({ workers: 2 }), namesOf(3));
    expect(host.machines).toEqual(namesOf(2));
  });

  it("with data that is kept without a claim are kept too; what nobody counts on goes with them", async () => {
    await host.apply(specOf({ workers: 2 }));
    host.cluster.volumes = [volumeOn(worker(2), "Released", "Retain")];
    await expect(host.apply(specOf({ workers: 1 }), namesOf(2))).rejects.toThrow("would delete data");
    host.cluster.volumes = [volumeOn(worker(2), "Released")];
    await host.apply(specOf({ workers: 1 }), namesOf(2));
    expect(host.machines).toEqual(namesOf(1));
    expect(host.cluster.volumes).toEqual([]);
  });

  it("on which a volume is bound while they are emptied stay, and take pods again", async () => {
    await host.apply(specOf({ workers: 2 }));
    // Somebody is faster than the cordon.
    const { calls } = host.state;
    const push = calls.push.bind(calls);
    calls.push = (...words: string[]) => {
      if (words[0]?.includes("drain")) host.cluster.volumes = [volumeOn(worker(2))];
      return push(...words);
    };
    await expect(host.apply(specOf({ workers: 1 }), namesOf(2))).rejects.toThrow("would delete data");
    expect(host.machines).toEqual(namesOf(2));
    expect(host.cluster.nodes[worker(2)]?.unschedulable).toBe(false);
  });

  it("that cannot be emptied stay, and take pods again when they are wanted again", async () => {
    await host.apply(specOf({ workers: 2 }));
    host.state.faults.push({ command: "drain", how: "fail" });
    await expect(host.apply(specOf({ workers: 1 }), namesOf(2))).rejects.toThrow("could not be emptied");
    expect(host.machines).toEqual(namesOf(2));
    const node = host.cluster.nodes[worker(2)];
    if (node !== undefined) node.unschedulable = true;
    await host.apply(specOf({ workers: 2 }), namesOf(2));
    expect(host.cluster.nodes[worker(2)]?.unschedulable).toBe(false);
  });

  it("get other zones by label", async () => {
    await host.apply(specOf({ workers: 2 }));
    await host.apply(specOf({ workers: 2, zones: ["north"] }), namesOf(2));
    expect(host.cluster.nodes[worker(2)]?.labels["topology.kubernetes.io/zone"]).toBe("north");
  });

  it("whose machine was deleted by somebody are made anew under their name", async () => {
    await host.apply(specOf({ workers: 2 }));
    delete host.state.machines[worker(2)];
    await host.apply(specOf({ workers: 2 }), namesOf(2));
    expect(host.machines).toEqual(namesOf(2));
    const { passwords } = host.cluster;
    expect(passwords[worker(2)]).toBe(host.state.machines[worker(2)]?.id);
  });
});

describe("machines that somebody stopped", () => {
  it("are started, recovered, or turned off and on again", async () => {
    await host.apply();
    const states = ["Suspended", "Stopped", "Deleted", "Unknown"];
    for (const [index, name] of namesOf(3).entries()) host.machine(name).state = states[index] ?? "";
    const ids = () => Object.values(host.state.machines).map(({ id }) => id);
    const before = ids();
    await host.apply(specOf(), namesOf(3));
    expect(Object.values(host.state.machines).map(({ state }) => state)).toEqual(Array(4).fill("Running"));
    expect(ids()).toEqual(before);
  });

  it("come back with another address, and workers follow the server", async () => {
    await host.apply(specOf({ workers: 1 }));
    for (const name of namesOf(1)) {
      const machine = host.machine(name);
      machine.address = machine.address.replace("10.97", "10.98");
    }
    const { nodes } = await host.apply(specOf({ workers: 1 }), namesOf(1));
    expect(nodes[0]?.address).toMatch(/^10\.98\./);
    const { machines } = host.state;
    expect(machines[worker(1)]?.joined?.server).toBe(machines[server]?.address);
  });

  it("are a lost cluster where the server's is gone: that is said, and nothing is made over it", async () => {
    await host.apply(specOf({ workers: 1 }));
    delete host.state.machines[server];
    await expect(host.apply(specOf({ workers: 1 }), namesOf(1))).rejects.toThrow(`${server} is gone`);
    expect(host.machines).toEqual([worker(1)]);
    await host.release();
    expect(host.machines).toEqual([]);
  });
});
