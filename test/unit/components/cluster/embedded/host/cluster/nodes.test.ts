import { describe, expect, it } from "vitest";
import {
  type KubeClient,
  KubeError,
} from "../../../../../../../components/cluster/embedded/host/cluster/kube-client";
import {
  drain,
  empty,
  forget,
  isPrecious,
  isReady,
  type KubeNode,
  type PersistentVolume,
  volumesOn,
  waitForApi,
  waitForNodes,
} from "../../../../../../../components/cluster/embedded/host/cluster/nodes";
import { planOf } from "../fixtures";

const now = Date.parse("2026-01-01T12:00:00Z");
const silent = { line: () => undefined };
const never = new AbortController().signal;

function node(name: string, status: string, heartbeat = "2026-01-01T12:00:00Z"): KubeNode {
  return {
    metadata: { name },
    status: { conditions: [{ type: "Ready", status, lastHeartbeatTime: heartbeat }] },
  };
}

/** A stand-in that answers by method and path. */
function clientOf(answer: (method: string, path: string, body?: unknown) => unknown): KubeClient {
  const call = (method: string) => async (path: string, body?: unknown) => answer(method, path, body);
  return {
    get: call("GET"),
    list: call("GET"),
    post: call("POST"),
    patch: call("PATCH"),
    delete: call("DELETE"),
    close: () => undefined,
  } as unknown as KubeClient;
}

describe("a node is Ready", () => {
  it("when the kubelet that runs now says so", () => {
    expect(isReady(node("a", "True"), now - 1000)).toBe(true);
    expect(isReady(node("a", "False"), now - 1000)).toBe(false);
    expect(isReady({ metadata: { name: "a" } }, now)).toBe(false);
  });

  it("not when only its predecessor said so, before a reboot", () => {
    expect(isReady(node("a", "True"), now + 5000)).toBe(false);
    expect(isReady(node("a", "True"), undefined)).toBe(false);
  });
});

describe("waiting for the API server", () => {
  const waiting = (path: string) =>
    waitForApi(
      clientOf((_method, asked) => {
        if (asked !== path) throw new KubeError(500, "[-]poststarthook/rbac/bootstrap-roles failed");
      }),
      0.1,
      path !== "/readyz",
      never,
      () => "its log",
    );

  it("includes its roles the first time, and then no more", async () => {
    await waiting("/readyz");
    await waiting("/readyz?exclude=poststarthook/rbac/bootstrap-roles");
  });

  it("ends with what it says", async () => {
    await expect(waiting("/something-else")).rejects.toThrow(/not become ready in 0.1 s.\n {2}its log/);
  });
});

describe("waiting for nodes", () => {
  const { nodes } = planOf();
  const kubelet = { startedAt: () => now - 5000, explain: (name: string) => `${name} says why` };

  it("labels each and gives it its pod range", async () => {
    const patches: [string, unknown][] = [];
    const client = clientOf((method, path, body) => {
      if (method === "PATCH") patches.push([path, body]);
      return nodes.map(({ name }) => node(name, "True"));
    });
    await waitForNodes(client, nodes, 1, never, silent, kubelet);
    expect(patches[1]).toEqual([
      "/api/v1/nodes/worker-2",
      {
        metadata: {
          labels: { "topology.kubernetes.io/region": "local", "topology.kubernetes.io/zone": "zone-b" },
        },
        spec: { podCIDR: "10.100.2.0/24", podCIDRs: ["10.100.2.0/24"], unschedulable: null },
      },
    ]);
  });

  it.each([
    ["a conflict", new KubeError(409, "the object has been modified")],
    ["a server that has too much to do", new KubeError(503, "try again")],
    ["a connection that broke", new Error("read ECONNRESET")],
  ])("labels them in spite of %s", async (_, failure) => {
    const failures = [failure, failure];
    const patched: string[] = [];
    const client = clientOf((method, path) => {
      const next = method === "PATCH" ? failures.shift() : undefined;
      if (next !== undefined) throw next;
      if (method === "PATCH") patched.push(path);
      return nodes.map(({ name }) => node(name, "True"));
    });
    await waitForNodes(client, nodes, 5, never, silent, kubelet);
    expect(patched.sort()).toEqual(nodes.map(({ name }) => `/api/v1/nodes/${name}`));
  });

  it("ends at once where the server says no for good, and in time with the reason where it does not", async () => {
    const refusing = (failure: Error) =>
      clientOf((method) => {
        if (method === "PATCH") throw failure;
        return nodes.map(({ name }) => node(name, "True"));
      });
    const waiting = (client: KubeClient, seconds: number) =>
      waitForNodes(client, nodes, seconds, never, silent, kubelet);
    await expect(waiting(refusing(new KubeError(422, "spec.podCIDR: may not change")), 60)).rejects.toThrow(
      /^spec\.podCIDR: may not change$/,
    );
    await expect(waiting(refusing(new KubeError(409, "somebody was faster")), 0.1)).rejects.toThrow(
      /Not Ready after[\s\S]*worker-1: somebody was faster/,
    );
  });

  it("says which are missing and why", async () => {
    const client = clientOf(() => [node("worker-1", "True"), node("worker-2", "False")]);
    await expect(waitForNodes(client, nodes, 0.1, never, silent, kubelet)).rejects.toThrow(
      /worker-2, worker-3[\s\S]*worker-2 says why[\s\S]*worker-3 says why/,
    );
  });

  it("ends when it is interrupted", async () => {
    const abort = new AbortController();
    abort.abort(new Error("stop"));
    await expect(
      waitForNodes(
        clientOf(() => []),
        nodes,
        9,
        abort.signal,
        silent,
        kubelet,
      ),
    ).rejects.toThrow("stop");
  });
});

function volume(
  name: string,
  hostname: string,
  phase = "Bound",
  key = "kubernetes.io/hostname",
): PersistentVolume {
  const matchExpressions = [{ key, operator: "In", values: [hostname] }];
  return {
    metadata: { name },
    spec: {
      claimRef: { namespace: "db", name: `claim-${name}` },
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions }] } },
    },
    status: { phase },
  };
}

describe("volumes on a node", () => {
  const volumes = [
    volume("a", "worker-3"),
    volume("b", "worker-2"),
    volume("c", "worker-3", "Available"),
    volume("d", "worker-3", "Bound", "topology.kubernetes.io/zone"),
    { metadata: { name: "nfs" }, status: { phase: "Bound" } },
  ];

  it("are those tied to it", () => {
    expect(volumesOn("worker-3", volumes).map(({ metadata }) => metadata.name)).toEqual(["a", "c"]);
  });

  it("are precious where a claim holds them, or somebody said that they are to be kept", () => {
    const kept = volume("kept", "worker-3", "Released");
    expect(isPrecious(volume("a", "worker-3"))).toBe(true);
    expect(isPrecious(volume("a", "worker-3", "Released"))).toBe(false);
    expect(isPrecious({ ...kept, spec: { ...kept.spec, persistentVolumeReclaimPolicy: "Retain" } })).toBe(
      true,
    );
  });
});

describe("emptying nodes that are to be taken away", () => {
  /** An API server with these volumes, the ones bound while the node is drained among them. */
  function clusterWith(volumes: PersistentVolume[], boundMeanwhile: PersistentVolume[] = []) {
    const calls: string[] = [];
    const client = clientOf((method, path, body) => {
      if (method !== "GET") calls.push(`${method} ${path} ${JSON.stringify(body)}`);
      if (path === "/api/v1/persistentvolumes")
        return calls.length === 0 ? volumes : [...volumes, ...boundMeanwhile];
      return [];
    });
    return { client, calls };
  }
  const unschedulable = (value: boolean | null) =>
    `PATCH /api/v1/nodes/worker-3 ${JSON.stringify({ spec: { unschedulable: value } })}`;

  it("drains them where no data is lost", async () => {
    const { client, calls } = clusterWith([volume("b", "worker-2")]);
    await empty(client, ["worker-3"], 5, never, silent);
    expect(calls).toEqual([unschedulable(true)]);
  });

  it("touches nothing where a claim holds data on one of them, and says which and what to do", async () => {
    const { client, calls } = clusterWith([volume("a", "worker-3")]);
    await expect(empty(client, ["worker-3"], 5, never, silent)).rejects.toThrow(
      /worker-3 holds db\/claim-a \(a\)[\s\S]*kubectl delete pvc/,
    );
    expect(calls).toEqual([]);
  });

  it("lets them take pods again where a volume was bound while they were drained", async () => {
    const { client, calls } = clusterWith([], [volume("a", "worker-3")]);
    await expect(empty(client, ["worker-3"], 5, never, silent)).rejects.toThrow(/worker-3 holds db\/claim-a/);
    expect(calls).toEqual([unschedulable(true), unschedulable(null)]);
  });
});

describe("forgetting a node", () => {
  it("removes it with its pods, and with volumes whose helper can never run there again", async () => {
    const removed: string[] = [];
    const client = clientOf((method, path) => {
      if (method === "DELETE") removed.push(path);
      if (path === "/api/v1/persistentvolumes")
        return [volume("left", "worker-3", "Released"), volume("kept", "worker-3"), volume("b", "worker-2")];
      return [{ metadata: { name: "agent", namespace: "x" } }];
    });
    await forget(client, "worker-3");
    expect(removed).toEqual([
      "/api/v1/nodes/worker-3",
      "/api/v1/namespaces/x/pods/agent?gracePeriodSeconds=0",
      "/api/v1/persistentvolumes/left",
    ]);
  });
});

describe("draining", () => {
  const pod = (name: string, kind = "ReplicaSet", phase = "Running") => ({
    metadata: { name, namespace: "x", ownerReferences: [{ kind }] },
    status: { phase },
  });

  it("evicts what can move and lets the node's own pods be", async () => {
    let pods = [pod("a"), pod("agent", "DaemonSet"), pod("done", "Job", "Succeeded")];
    const evicted: string[] = [];
    const client = clientOf((method, path) => {
      if (method === "POST") {
        evicted.push(path);
        pods = pods.filter((one) => !path.includes(`/${one.metadata.name}/`));
      }
      return pods;
    });
    await drain(client, "worker-3", 5, never, silent);
    expect(evicted).toEqual(["/api/v1/namespaces/x/pods/a/eviction"]);
  });

  it("gives up in time and tells what a disruption budget said", async () => {
    const client = clientOf((method) => {
      if (method === "POST") throw new KubeError(429, "the budget db needs 2 healthy pods");
      return [pod("db-0")];
    });
    await expect(drain(client, "worker-3", 0.1, never, silent)).rejects.toThrow(
      /worker-3 could not be emptied[\s\S]*x\/db-0: the budget db needs 2 healthy pods/,
    );
  });

  it("has nothing to do where the node is gone", async () => {
    const client = clientOf(() => {
      throw new KubeError(404, "not found");
    });
    await expect(drain(client, "worker-3", 1, never, silent)).resolves.toBeUndefined();
  });
});
