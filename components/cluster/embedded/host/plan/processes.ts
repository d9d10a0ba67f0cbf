/** The processes of a cluster, from its plan to what the supervisor is told. Pure. */
import { join } from "node:path";
import { type ClusterPaths, nodePaths } from "../paths";
import {
  type Condition,
  clusterVariable,
  type ProcessSpec,
  processVariable,
} from "../supervisor/process-spec";
import { type CgroupLayout, membershipFile, podCgroups } from "../system/cgroups";
import { digest } from "../system/files";
import type { AddressPlan, NodeAddresses } from "./addresses";
import { ports } from "./addresses";
import type { Command } from "./control-plane";
import * as controlPlane from "./control-plane";
import * as kubeletPlan from "./kubelet";

/** Programs that run on the host. */
export interface ClusterPrograms {
  etcd: string;
  apiServer: string;
  controllerManager: string;
  scheduler: string;
  registry: string;
  kubelet: string;
  kubeProxy: string;
  containerd: string;
  /** Directory with `containerd-shim-runc-v2`, which containerd looks for on PATH. */
  shimDirectory: string;
  runc: string;
  ctr: string;
  /** Version of Kubernetes, e.g. `v1.36.3`. */
  version: string;
  /** The CNI plugins by their standard names. */
  cni: Record<"bridge" | "host-local" | "loopback" | "portmap", string>;
}

/** Where a node's processes live. */
export interface NodeNamespaces {
  /** Files of the namespaces. */
  network: string;
  mount: string;
  /** Inode numbers of both: they change when a namespace was made anew. */
  identity: string;
}

/** What the process plan depends on. */
export interface LaunchArgs {
  paths: ClusterPaths;
  plan: AddressPlan;
  programs: ClusterPrograms;
  cgroups: CgroupLayout;
  namespaces: ReadonlyMap<string, NodeNamespaces>;
  /** Digest of the configuration files of a process; a change restarts it. */
  configuration(process: string): string;
}

/** Joins a cgroup, then becomes the program: its process number stays the one that the supervisor started. */
const joinAndExec = 'echo 0 >"$1" && shift && exec "$@"';

/** All processes of the cluster. */
export function processSpecs(args: LaunchArgs): ProcessSpec[] {
  const { paths, plan, programs } = args;
  const api = { host: plan.gateway, port: ports.apiServer };
  const control = (name: string, command: Command, waitFor?: ProcessSpec["waitFor"]): ProcessSpec =>
    spec(args, name, null, command, waitFor);
  return [
    control("etcd", controlPlane.etcd(programs.etcd, paths, plan)),
    control("kube-apiserver", controlPlane.apiServer(programs.apiServer, paths, plan)),
    control("registry", controlPlane.registry(programs.registry, paths)),
    control(
      "kube-controller-manager",
      controlPlane.controllerManager(programs.controllerManager, paths, plan),
      api,
    ),
    control("kube-scheduler", controlPlane.scheduler(programs.scheduler, paths, plan), api),
    ...plan.nodes.flatMap((node) => nodeProcesses(args, node)),
  ];
}

function nodeProcesses(args: LaunchArgs, node: NodeAddresses): ProcessSpec[] {
  const { programs, plan } = args;
  const paths = nodePaths(args.paths, node.name);
  const api = { host: plan.gateway, port: ports.apiServer };
  const containerd: Command = {
    program: programs.containerd,
    args: ["--config", `${paths.etc}/containerd.toml`],
    env: { GOGC: "50", PATH: `${programs.shimDirectory}:/usr/sbin:/usr/bin:/sbin:/bin` },
  };
  return [
    spec(args, `${node.name}/containerd`, node, containerd),
    {
      ...spec(args, `${node.name}/kubelet`, node, kubeletPlan.kubelet(programs.kubelet, paths, node)),
      waitFor: { ...api, https: knowsItsObjects(args.paths) },
      // A kubelet asks containerd for the container of every cgroup that it finds, several times over 3 s and one cgroup
      // after the other, before it says that its node is Ready: those of dead containers kept it for a minute.
      sweep: podCgroups(args.cgroups, plan.bridge, node.name),
    },
    spec(args, `${node.name}/kube-proxy`, node, kubeletPlan.kubeProxy(programs.kubeProxy, paths), api),
  ];
}

/**
 * Answers well once the API server has read what there is. Before that it accepts connections but knows no pod, and so
 * refuses a kubelet what its pods need; and a kubelet that was refused tries again after ten seconds or more.
 */
function knowsItsObjects({ pki }: ClusterPaths): NonNullable<Condition["https"]> {
  const file = (name: string) => join(pki, name);
  return {
    path: "/readyz/informer-sync",
    authority: file("ca.crt"),
    certificate: file("admin.crt"),
    key: file("admin.key"),
  };
}

function spec(
  args: LaunchArgs,
  name: string,
  node: NodeAddresses | null,
  command: Command,
  waitFor?: ProcessSpec["waitFor"],
): ProcessSpec {
  const namespaces = node === null ? undefined : args.namespaces.get(node.name);
  const enter =
    namespaces === undefined
      ? []
      : ["nsenter", `--net=${namespaces.network}`, `--mount=${namespaces.mount}`, "--"];
  const argv = [
    "/bin/sh",
    "-c",
    joinAndExec,
    "sh",
    membershipFile(args.cgroups, args.plan.bridge, node?.name ?? "control-plane"),
    ...enter,
    command.program,
    ...command.args,
  ];
  const env = {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    // Whoever looks for a home directory shall not find the person's.
    HOME: "/nonexistent",
    ...command.env,
    [clusterVariable]: args.paths.root,
    [processVariable]: name,
  };
  return {
    name,
    node: node?.name ?? null,
    argv,
    env,
    ...(waitFor === undefined ? {} : { waitFor }),
    fingerprint: digest(JSON.stringify([argv, env]), args.configuration(name), namespaces?.identity ?? ""),
  };
}
