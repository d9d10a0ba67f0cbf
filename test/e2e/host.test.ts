/** What the host program does when it, or what it started, is killed, and with data on a worker that is to go. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ApiregistrationV1Api, CoreV1Api, KubeConfig } from "@kubernetes/client-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clusterPaths, nodePaths } from "../../components/cluster/embedded/host/paths";
import { planAddresses } from "../../components/cluster/embedded/host/plan/addresses";
import type { ClusterOutputs } from "../../components/cluster/embedded/host/protocol";
import { cgroupLayout, pidsIn } from "../../components/cluster/embedded/host/system/cgroups";
import { ensureNamespaces } from "../../components/cluster/embedded/host/system/namespaces";
import {
  identify,
  isAlive,
  type ProcessIdentity,
} from "../../components/cluster/embedded/host/system/procfs";
import { describe as look } from "../../components/cluster/embedded/host/system/strays";
import { kubeconfigFile } from "../../scripts/lib/paths";
import { type HostSnapshot, leaks, takeHostSnapshot, withoutForks } from "../lib/host-snapshot";
import { must } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";
import { eventually, TestStack } from "../lib/test-stack";
import { begin, HostCluster, refusal } from "./host-program";

let before: HostSnapshot;
/** What is left here; a command that somebody else runs on this host meanwhile is none of it. */
const left = () =>
  leaks(before, takeHostSnapshot([testStateDirectory])).filter(
    (leak) =>
      !leak.startsWith("process: ") ||
      /host-refused|host-broken|e2e-host/.test(leak) ||
      leak.includes(testStateDirectory),
  );

beforeAll(() => {
  mkdirSync(testStateDirectory, { recursive: true, mode: 0o700 });
  before = takeHostSnapshot([testStateDirectory]);
});

describe("a cluster whose processes are killed", () => {
  const cluster = new HostCluster("host-broken");
  const layout = cgroupLayout();
  let core: CoreV1Api;

  const bridge = () => `gp${cluster.reserved.slot}`;
  const processesOf = (node: string) => pidsIn(layout, bridge(), node).flatMap((pid) => look(pid) ?? []);
  const shimsOf = (node: string) =>
    processesOf(node).filter(({ program }) => program === "containerd-shim-runc-v2");
  const identities = (pids: number[]) => pids.flatMap((pid) => identify(pid) ?? []);
  const living = (processes: ProcessIdentity[]) => processes.filter(isAlive);

  /** Everything that the supervisor starts, the supervisor and its guardian; not what containerd started. */
  function killSupervised(): void {
    const { supervisor, processes } = JSON.parse(
      readFileSync(join(cluster.reserved.directory, "processes.json"), "utf8"),
    ) as { supervisor: { pid: number }; processes: { pid: number | null }[] };
    const guardian = Number(
      readFileSync(join(cluster.reserved.directory, "supervisor/guardian.pid"), "utf8"),
    );
    for (const pid of [guardian, supervisor.pid, ...processes.map((one) => one.pid)]) {
      if (pid !== null && identify(pid) !== undefined) process.kill(pid, "SIGKILL");
    }
  }

  async function runPod(name: string, nodeName: string): Promise<void> {
    const { busybox: image = "" } = outputs.images;
    await core.createNamespacedPod({
      namespace: "default",
      body: {
        metadata: { name },
        spec: {
          nodeName,
          terminationGracePeriodSeconds: 1,
          tolerations: [{ operator: "Exists" }],
          containers: [{ name: "sleep", image, command: ["sleep", "100000"] }],
        },
      },
    });
  }

  const restartsOf = async (name: string) => {
    const { status } = await core.readNamespacedPod({ name, namespace: "default" });
    const [container] = status?.containerStatuses ?? [];
    return { id: container?.containerID, running: container?.state?.running !== undefined };
  };

  let outputs: ClusterOutputs;

  beforeAll(async () => {
    await cluster.reserve();
    outputs = await cluster.apply(2);
    const config = new KubeConfig();
    config.loadFromString(outputs.kubeconfig);
    core = config.makeApiClient(CoreV1Api);
    await eventually(
      "the service account",
      30,
      () => core.readNamespacedServiceAccount({ name: "default", namespace: "default" }),
      () => true,
    );
    for (const node of ["worker-1", "worker-2"]) {
      await runPod(`on-${node}`, node);
      await eventually(
        `a pod on ${node}`,
        60,
        () => restartsOf(`on-${node}`),
        ({ running }) => running,
      );
    }
  });

  afterAll(() => cluster.release());

  it("keeps its keys to root, and listens on no address of all", async () => {
    const { directory } = cluster.reserved;
    expect(statSync(directory).mode & 0o077).toBe(0);
    const { stdout } = await must("sh", [
      "-c",
      // A file that is written anew may be gone when it is looked into.
      `find "$1" -path '*/var-lib' -prune -o -type f ! -name '*~' -print0 | xargs -0 grep -lsE 'PRIVATE KEY|client-key-data|"secret":' || true`,
      "sh",
      directory,
    ]);
    const secrets = stdout.trim().split("\n");
    expect(secrets.length).toBeGreaterThan(15);
    expect(secrets.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([]);
    const sockets = await must("find", [
      directory,
      "-path",
      "*/var-lib",
      "-prune",
      "-o",
      "-type",
      "s",
      "-print",
    ]);
    expect(
      sockets.stdout
        .trim()
        .split("\n")
        .map((file) => statSync(file).mode & 0o777),
    ).toEqual([0o600]);
    for (const node of outputs.nodes) {
      const { stdout: listening } = await must("ip", [
        "netns",
        "exec",
        `${bridge()}-${node.name}`,
        "ss",
        "-Hltn",
      ]);
      const addresses = listening
        .trim()
        .split("\n")
        .map((line) => line.trim().split(/\s+/)[3] ?? "");
      expect(addresses).toContain(`${node.address}:10250`);
      expect(addresses.filter((one) => /^(0\.0\.0\.0|\*|\[::\])/.test(one))).toEqual([]);
    }
  });

  it("goes on with containers that survived, in the same namespaces", async () => {
    const containers = await Promise.all(outputs.nodes.map(({ name }) => restartsOf(`on-${name}`)));
    const shims = identities(outputs.nodes.flatMap(({ name }) => shimsOf(name).map(({ pid }) => pid)));
    expect(shims.length).toBeGreaterThanOrEqual(2);
    killSupervised();
    expect(living(shims)).toEqual(shims);
    await cluster.apply(2);
    expect(living(shims)).toEqual(shims);
    expect(await Promise.all(outputs.nodes.map(({ name }) => restartsOf(`on-${name}`)))).toEqual(containers);
  });

  it("ends containers whose namespaces are lost, also where the run that saw it was killed", async () => {
    const old = identities(pidsIn(layout, bridge(), "worker-1"));
    const { id } = await restartsOf("on-worker-1");
    const untouched = identities(shimsOf("worker-2").map(({ pid }) => pid));
    killSupervised();
    const pin = `/run/galera-platform/${bridge()}/worker-1`;
    await must("sh", ["-ec", `umount -l ${pin}; rm ${pin} ${pin}.complete`]);
    // What a run has done that is killed right after it made the new namespaces.
    const plan = planAddresses(cluster.reserved, 2, ["zone-a", "zone-b"]);
    const [first] = plan.nodes;
    if (first === undefined) throw new Error("the plan has no node");
    const paths = nodePaths(clusterPaths(cluster.clusterId, testStateDirectory), first.name);
    expect(await ensureNamespaces(plan, first, paths, 1500)).toMatchObject({ isNew: true });
    // Without an end of them, the old containers would live on beside the new ones.
    expect(living(old).length).toBeGreaterThan(1);
    await cluster.apply(2);
    expect(living(old)).toEqual([]);
    expect(living(untouched)).toEqual(untouched);
    await eventually(
      "the pod in a new container",
      90,
      () => restartsOf("on-worker-1"),
      (now) => now.running && now.id !== id,
    );
    const inodes = new Set(shimsOf("worker-1").map(({ namespaces }) => namespaces));
    expect([...inodes]).toEqual([`${statSync(`/run/netns/${bridge()}-worker-1`).ino}:${statSync(pin).ino}`]);
  });

  it("comes up where the run that began it was killed", async () => {
    const killed = begin(cluster.request(3));
    await eventually(
      "the third node begins",
      60,
      () => existsSync(join(cluster.reserved.directory, "nodes/worker-3")),
      Boolean,
    );
    killed.child.kill("SIGKILL");
    await killed.done;
    const { nodes } = await cluster.apply(3);
    expect(nodes.map(({ name }) => name)).toEqual(["worker-1", "worker-2", "worker-3"]);
  });

  it("keeps a worker on which a claim holds data, and lets it go when the claim is gone", async () => {
    const path = "/var/lib/data";
    const capacity = { storage: "1Mi" };
    await core.createPersistentVolume({
      body: {
        metadata: { name: "kept" },
        spec: {
          accessModes: ["ReadWriteOnce"],
          capacity,
          storageClassName: "",
          persistentVolumeReclaimPolicy: "Delete",
          local: { path },
          nodeAffinity: {
            required: {
              nodeSelectorTerms: [
                {
                  matchExpressions: [{ key: "kubernetes.io/hostname", operator: "In", values: ["worker-3"] }],
                },
              ],
            },
          },
        },
      },
    });
    const claim = { name: "database-0", namespace: "default" };
    await core.createNamespacedPersistentVolumeClaim({
      namespace: "default",
      body: {
        metadata: claim,
        spec: {
          accessModes: ["ReadWriteOnce"],
          storageClassName: "",
          volumeName: "kept",
          resources: { requests: capacity },
        },
      },
    });
    await eventually(
      "the claim is bound",
      60,
      () => core.readNamespacedPersistentVolumeClaim(claim),
      ({ status }) => status?.phase === "Bound",
    );
    // Not what they run for a moment, nor are about to.
    const lasting = ["containerd", "kubelet", "kube-proxy"];
    const programs = withoutForks(processesOf("worker-3"), (one, other) => one.program === other.program);
    const kubelets = identities(
      programs.flatMap(({ pid, program }) => (lasting.includes(program) ? [pid] : [])),
    );
    expect(kubelets).toHaveLength(lasting.length);
    expect(await refusal(cluster.request(2))).toMatch(
      /Fewer workers would delete data:\n {2}worker-3 holds default\/database-0 \(kept\)[\s\S]*kubectl delete pvc/,
    );
    const { spec } = await core.readNode({ name: "worker-3" });
    expect(spec?.unschedulable).toBeUndefined();
    expect(living(kubelets)).toEqual(kubelets);
    await core.deleteNamespacedPersistentVolumeClaim(claim);
    await eventually(
      "the volume is free",
      60,
      () => core.readPersistentVolume({ name: "kept" }),
      ({ status }) => status?.phase !== "Bound",
    );
    await cluster.apply(2);
    expect(living(kubelets)).toEqual([]);
    expect(readdirSync(join(cluster.reserved.directory, "nodes"))).toEqual(["worker-1", "worker-2"]);
    expect((await core.listPersistentVolume()).items).toEqual([]);
  });
});

describe("`npm run up` that is killed", () => {
  const stack = new TestStack("e2e-host", {
    "galera-platform:cluster": { provider: "embedded", workers: 1 },
    "galera-platform:galera": {
      replicas: 1,
      proxy: { replicas: 1 },
      access: { type: "NodePort" },
      storage: { size: "1Gi" },
    },
  });
  const clusters = () => {
    const directory = join(testStateDirectory, "clusters");
    return existsSync(directory) ? readdirSync(directory).filter((id) => id.startsWith("e2e-host")) : [];
  };

  afterAll(async () => {
    await stack.run("destroy");
    stack.dispose();
  });

  it("goes on by the next one, with the same cluster", async () => {
    const up = stack.start("up");
    const [begun] = await eventually("the cluster begins", 120, clusters, (all) => all.length === 1);
    up.child.kill("SIGKILL");
    await up.done;
    await stack.ok("up");
    expect(clusters()).toEqual([begun]);
    await stack.ok("db-test");
  });

  it("has metrics that the API server asks for over a verified connection", async () => {
    const config = new KubeConfig();
    config.loadFromString(readFileSync(kubeconfigFile(stack.name), "utf8"));
    const services = config.makeApiClient(ApiregistrationV1Api);
    const { spec } = await eventually(
      "the API of metrics-server",
      90,
      () => services.readAPIService({ name: "v1beta1.metrics.k8s.io" }),
      ({ status }) =>
        status?.conditions?.some(({ type, status: s }) => type === "Available" && s === "True") ?? false,
    );
    expect(spec?.insecureSkipTLSVerify).toBeFalsy();
    expect(Buffer.from(spec?.caBundle ?? "", "base64").toString()).toContain("BEGIN CERTIFICATE");
  });

  it("leaves nothing after `npm run destroy`", async () => {
    await stack.ok("destroy");
    await expect.poll(left, { timeout: 15_000 }).toEqual([]);
  });
});
