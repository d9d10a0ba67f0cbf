/** Brings a cluster to its spec, from whatever state it is in: new, half made, running, after a reboot. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { registryDirectory, UserError } from "../../../../../toolchain/index";
import { lineProgress } from "../../../../../toolchain/progress";
import { KubeClient } from "../cluster/kube-client";
import { endpointOf, writeMaterials } from "../cluster/materials";
import { empty, ensureKubeletAccess, forget, waitForApi, waitForNodes } from "../cluster/nodes";
import { ensureServingSecret } from "../cluster/secrets";
import { clusterImages, clusterPrograms } from "../cluster/toolchain";
import { type ClusterPaths, clusterPaths, nodePaths, stateDirectory } from "../paths";
import {
  type AddressPlan,
  hostPorts,
  maximumWorkers,
  type NodeAddresses,
  planAddresses,
  planNode,
  ports,
} from "../plan/addresses";
import { shareOf } from "../plan/kubelet";
import { type ClusterPrograms, type NodeNamespaces, processSpecs } from "../plan/processes";
import type { ClusterOutputs, ClusterSpec, Reservation } from "../protocol";
import { installSupervisor, supervise, supervisorStatus } from "../supervisor/client";
import { logFile } from "../supervisor/logs";
import type { SupervisorStatus } from "../supervisor/process-spec";
import { cgroupLayout, createCgroups } from "../system/cgroups";
import { readJson, readText, writeAtomically } from "../system/files";
import { turnForwardingOn } from "../system/forwarding";
import { portConflicts, rangeConflicts, usedRanges } from "../system/host-networks";
import { checkInotify } from "../system/inotify";
import { hostLock, withLock } from "../system/lock";
import { ensureNamespaces, ensurePinDirectory, updatePeerRoutes } from "../system/namespaces";
import { defaultUplink, ensureHostNetwork } from "../system/network";
import { preflight } from "../system/preflight";
import { probeSnapshotter } from "../system/probes";
import { startedAt } from "../system/procfs";
import type { Report } from "../system/report";
import { endStrays } from "../system/strays";
import { removeNode } from "./release";
import { claim } from "./reserve";

/** Seconds that the API server, and then the nodes, may take. */
const patience = { api: 90, nodes: 120, drain: 180 } as const;

/** What stays the same through all steps of one `apply`. */
interface Context {
  spec: ClusterSpec;
  paths: ClusterPaths;
  programs: ClusterPrograms;
  images: Record<string, string>;
  snapshotter: "overlayfs" | "native";
  supervisorChanged: boolean;
  report: Report;
  signal: AbortSignal;
}

/** Makes the cluster be what the spec says and waits until every node is Ready. */
export async function apply(spec: ClusterSpec, report: Report, signal: AbortSignal): Promise<ClusterOutputs> {
  checkSpec(spec);
  const paths = clusterPaths(spec.reservation.clusterId);
  const reserved = readJson<Reservation>(paths.reservation);
  if (reserved === undefined) {
    throw new UserError(`Nothing is reserved for the cluster ${spec.reservation.clusterId} on this host.`, {
      hint: "Was it destroyed outside of Pulumi? Destroy the stack (npm run destroy -- --stack <its name>) and bring it up again.",
    });
  }
  if (reserved.slot !== spec.reservation.slot || reserved.nodeCidr !== spec.reservation.nodeCidr) {
    // Acting on another slot would act on another cluster.
    throw new UserError(
      `The cluster ${reserved.clusterId} has slot ${reserved.slot} (${reserved.nodeCidr}) on this host, ` +
        `but its state says slot ${spec.reservation.slot} (${spec.reservation.nodeCidr}).`,
      {
        hint: "It was removed and reserved again outside of Pulumi. Destroy the stack (npm run destroy -- --stack <its name>) and bring it up again.",
      },
    );
  }
  await claim(reserved, report, signal);
  const wasMade = existsSync(paths.outputs);
  const isUp = (await supervisorStatus(paths)) !== undefined;
  const conflicts = isUp
    ? []
    : [...rangeConflicts(reserved, usedRanges(`gp${reserved.slot}`)), ...portConflicts(hostPorts)];
  const nodes = existsSync(paths.nodes) ? readdirSync(paths.nodes).length : 0;
  // What runs already has what it needs.
  if (!isUp || nodes < spec.workers) conflicts.push(...checkInotify(spec.workers, paths.root));
  const options = { progress: lineProgress({ write: (text) => report.line(text.trimEnd()) }), signal };
  const [programs, images, snapshotter, supervisorChanged] = await Promise.all([
    clusterPrograms(options),
    clusterImages(spec.images, spec.imageSource, options),
    chooseSnapshotter(paths, report),
    installSupervisor(paths),
    preflight({ stateDirectory: stateDirectory(), report, exists: wasMade, others: conflicts }),
  ]);
  report.line("programs and images are there");
  const context: Context = { spec, paths, programs, images, snapshotter, supervisorChanged, report, signal };
  const surplus = surplusNodes(spec, paths);
  if (surplus.length > 0) await scaleDown(context, surplus);
  const client = await converge(context, spec.workers);
  client.close();
  return writeOutputs(context);
}

function checkSpec(spec: ClusterSpec): void {
  if (!Number.isInteger(spec.workers) || spec.workers < 1 || spec.workers > maximumWorkers) {
    throw new UserError(`A cluster has 1 to ${maximumWorkers} workers, not ${spec.workers}.`);
  }
}

/** Nodes that exist on this host and are not wanted any more, the last ones first. */
function surplusNodes(spec: ClusterSpec, paths: ClusterPaths): NodeAddresses[] {
  const names = existsSync(paths.nodes) ? readdirSync(paths.nodes) : [];
  return names
    .map((name) => Number(/^worker-(\d+)$/.exec(name)?.[1]))
    .filter((index) => index > spec.workers)
    .sort((a, b) => b - a)
    .map((index) => planNode(spec.reservation, index, spec.zones));
}

/** Takes nodes away: nothing is touched before it is clear that no data goes with them. */
async function scaleDown(context: Context, surplus: readonly NodeAddresses[]): Promise<void> {
  const { spec, paths, report, signal } = context;
  const count = Math.max(...surplus.map((node) => node.index));
  const client = await converge(context, count);
  const names = surplus.map((node) => node.name);
  await empty(client, names, patience.drain, signal, report);
  const plan = planAddresses(spec.reservation, spec.workers, spec.zones);
  await launch(context, plan, await namespacesOf(context, plan));
  // Without its kubelet nobody registers the node again or confirms the end of its pods.
  for (const name of names) await forget(client, name);
  client.close();
  for (const node of surplus) await removeNode(plan.bridge, node, paths, report);
  await Promise.all(plan.nodes.map((node) => updatePeerRoutes(plan, node)));
}

/** Brings up this many workers. */
async function converge(context: Context, workers: number): Promise<KubeClient> {
  const { spec, paths, report, signal } = context;
  const plan = planAddresses(spec.reservation, workers, spec.zones);
  signal.throwIfAborted();
  const namespaces = await namespacesOf(context, plan);
  signal.throwIfAborted();
  await launch(context, plan, namespaces);
  report.line(`processes of the control plane and ${workers} workers are started`);
  const client = new KubeClient({
    host: plan.gateway,
    port: ports.apiServer,
    ca: readFileSync(join(paths.pki, "ca.crt"), "utf8"),
    certificate: readFileSync(join(paths.pki, "admin.crt"), "utf8"),
    key: readFileSync(join(paths.pki, "admin.key"), "utf8"),
  });
  const explain = (process: string) => lastWords(paths, process);
  const api = waitForApi(
    client,
    patience.api,
    existsSync(paths.outputs),
    signal,
    () => `${explain("kube-apiserver")}\n  ${explain("etcd")}`,
  );
  await Promise.all([
    // A kubelet remembers a refusal for half a minute: nobody may ask before the roles are there.
    api
      .then(() => Promise.all([ensureKubeletAccess(client), ensureServingSecret(client, paths)]))
      .then(() => report.line("the API server is ready")),
    waitForNodes(client, plan.nodes, patience.nodes, signal, report, {
      startedAt: (node) => startOf(paths, `${node}/kubelet`),
      explain: (node) => explain(`${node}/kubelet`),
    }),
  ]);
  return client;
}

/** Makes network, cgroups and namespaces. */
async function namespacesOf(context: Context, plan: AddressPlan): Promise<Map<string, NodeNamespaces>> {
  const { paths, report, signal } = context;
  const uplink = defaultUplink();
  const layout = cgroupLayout();
  if (uplink !== undefined) await withLock(hostLock, report, signal, () => turnForwardingOn(paths.changes));
  for (const group of ["control-plane", ...plan.nodes.map((node) => node.name)])
    createCgroups(layout, plan.bridge, group);
  await Promise.all([ensureHostNetwork(plan, uplink), ensurePinDirectory(plan.bridge)]);
  const entries = await Promise.all(
    plan.nodes.map(async (node) => {
      const made = await ensureNamespaces(plan, node, nodePaths(paths, node.name), uplink?.mtu ?? 1500);
      // Containers in namespaces that are no more would go on unreachable: they start anew with their node.
      const ended = await endStrays(layout, plan.bridge, node.name, made);
      if (ended > 0) report.line(`${node.name} starts anew: ${ended} processes lived in lost namespaces`);
      return [node.name, made] as const;
    }),
  );
  return new Map(entries);
}

/** Writes what the processes read and hands them to the supervisor. */
async function launch(
  context: Context,
  plan: AddressPlan,
  namespaces: Map<string, NodeNamespaces>,
): Promise<void> {
  const { spec, paths, programs, images, snapshotter } = context;
  const configuration = await writeMaterials({
    clusterId: spec.reservation.clusterId,
    paths,
    plan,
    programs,
    registryStorage: registryDirectory(),
    pauseImage: images.pause ?? "",
    snapshotter,
    // By what runs, not by what is asked for: a reduction that is refused must leave everything as it was.
    share: shareOf({ cores: cpus().length, memory: totalmem() }, plan.nodes.length),
    mtu: defaultUplink()?.mtu ?? 1500,
  });
  const processes = processSpecs({
    paths,
    plan,
    programs,
    cgroups: cgroupLayout(),
    namespaces,
    configuration,
  });
  await supervise(paths, { processes, logs: paths.logs }, context.supervisorChanged);
  context.supervisorChanged = false;
}

/** The snapshotter of a cluster never changes: its images would be gone. */
async function chooseSnapshotter(paths: ClusterPaths, report: Report): Promise<"overlayfs" | "native"> {
  const file = join(paths.root, "snapshotter");
  const chosen = readText(file);
  if (chosen === "overlayfs" || chosen === "native") return chosen;
  const { snapshotter } = await probeSnapshotter(paths.root);
  if (snapshotter === "native") {
    report.line(
      "overlayfs does not work on this disk: every container gets a full copy of its image (slower, larger)",
    );
  }
  writeAtomically(file, snapshotter);
  return snapshotter;
}

function writeOutputs({ spec, paths, programs, images }: Context): ClusterOutputs {
  const plan = planAddresses(spec.reservation, spec.workers, spec.zones);
  const outputs: ClusterOutputs = {
    kubeconfig: readFileSync(paths.kubeconfig, "utf8"),
    endpoint: endpointOf(plan),
    nodes: plan.nodes.map(({ name, address, zone }) => ({ name, address, zone })),
    dnsAddress: plan.dns,
    authority: readFileSync(join(paths.pki, "ca.crt"), "utf8"),
    images,
    version: programs.version,
  };
  writeAtomically(paths.spec, `${JSON.stringify(spec, null, 2)}\n`);
  writeAtomically(paths.outputs, `${JSON.stringify(outputs, null, 2)}\n`);
  return outputs;
}

/** When the process that runs now was started. */
function startOf(paths: ClusterPaths, process: string): number | undefined {
  const record = readJson<SupervisorStatus>(paths.processes)?.processes.find((one) => one.name === process);
  if (record === undefined || record.pid === null || record.startTime === null) return undefined;
  return startedAt(record.startTime);
}

/** The last lines of a process's log that speak of an error, for a person. */
function lastWords(paths: ClusterPaths, process: string): string {
  const file = logFile(paths.logs, process);
  const lines = (readText(file) ?? "").trim().split("\n");
  const errors = lines.filter((line) =>
    /^[EF]\d{4}|"level":"(error|fatal)"|level=(error|fatal)|panic|rror:/.test(line),
  );
  const last = (errors.length > 0 ? errors : lines).at(-1) ?? "";
  return `${process}: ${last.slice(0, 300) || "wrote nothing"} (${file})`;
}
