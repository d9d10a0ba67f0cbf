import { isAbsolute, join } from "node:path";
import { UserError } from "../../../../toolchain/errors";

/** Names of clusters: they become file names, cgroup names and parts of socket paths. */
export const clusterIdPattern = /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/;

/** Unix socket paths end at 107 bytes; the longest one of ours must fit below the state directory. */
const longestStateDirectory = 44;

/** Root of what lives on this host's disk: `$GALERA_PLATFORM_STATE`, else `/var/lib/galera-platform`. */
export function stateDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const own = env.GALERA_PLATFORM_STATE;
  if (own === undefined || own === "") return "/var/lib/galera-platform";
  if (!isAbsolute(own)) {
    throw new UserError(`GALERA_PLATFORM_STATE is "${own}", but must be an absolute path.`);
  }
  if (Buffer.byteLength(own) > longestStateDirectory) {
    throw new UserError(
      `GALERA_PLATFORM_STATE is ${Buffer.byteLength(own)} bytes long; unix sockets below it allow ${longestStateDirectory}.`,
      { hint: "Choose a shorter directory, for example /var/tmp/gp." },
    );
  }
  return own.replace(/\/+$/, "");
}

/** Claims of slots by all clusters of this host, whatever their state directory; empty after a reboot. */
export const claimsDirectory = "/run/galera-platform";

/** Where each thing of one cluster lies. */
export interface ClusterPaths {
  root: string;
  reservation: string;
  /** The last spec that was asked for. */
  spec: string;
  outputs: string;
  /** What this cluster changed on the host outside its own things, to put it back. */
  changes: string;
  pki: string;
  controlPlane: string;
  etcdData: string;
  kubeconfig: string;
  registryConfig: string;
  nodes: string;
  logs: string;
  supervisor: string;
  supervisorBundle: string;
  guardianScript: string;
  /** The desired processes, written by `apply`, read by the supervisor. */
  desired: string;
  /** The living processes with pid and start time, written by the supervisor. */
  processes: string;
  socket: string;
}

/** Layout of a cluster's directory. */
export function clusterPaths(clusterId: string, state: string = stateDirectory()): ClusterPaths {
  if (!clusterIdPattern.test(clusterId)) {
    throw new UserError(
      `"${clusterId}" cannot name a cluster: use lower-case letters, digits and dashes, at most 40 characters.`,
    );
  }
  const root = join(state, "clusters", clusterId);
  const supervisor = join(root, "supervisor");
  return {
    root,
    reservation: join(root, "reservation.json"),
    spec: join(root, "spec.json"),
    outputs: join(root, "outputs.json"),
    changes: join(root, "changes.json"),
    pki: join(root, "pki"),
    controlPlane: join(root, "control-plane"),
    etcdData: join(root, "etcd"),
    kubeconfig: join(root, "kubeconfig"),
    registryConfig: join(root, "control-plane", "registry.yaml"),
    nodes: join(root, "nodes"),
    logs: join(root, "logs"),
    supervisor,
    supervisorBundle: join(supervisor, "supervisor.cjs"),
    guardianScript: join(supervisor, "guardian.sh"),
    desired: join(supervisor, "desired.json"),
    processes: join(root, "processes.json"),
    socket: join(root, "control.sock"),
  };
}

/** Where each thing of one node lies; `varLib`, `varLog`, `opt` become the node's `/var/lib`, `/var/log`, `/opt`. */
export interface NodePaths {
  root: string;
  etc: string;
  pki: string;
  varLib: string;
  varLog: string;
  opt: string;
  sysctl: string;
}

/** Layout of a node's directory inside its cluster's. */
export function nodePaths(cluster: ClusterPaths, node: string): NodePaths {
  const root = join(cluster.nodes, node);
  return {
    root,
    etc: join(root, "etc"),
    pki: join(root, "etc", "pki"),
    varLib: join(root, "var-lib"),
    varLog: join(root, "var-log"),
    opt: join(root, "opt"),
    sysctl: join(root, "sysctl"),
  };
}
