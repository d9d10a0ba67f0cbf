/** What the supervisor runs. It knows nothing of Kubernetes; this is all it is told. */

/** An address that accepts connections; where it has a path, that answers a client with this certificate by 200. */
export interface Condition {
  host: string;
  port: number;
  /** Certificates and key are files (PEM). */
  https?: { path: string; authority: string; certificate: string; key: string };
}

/** One process to keep alive. */
export interface ProcessSpec {
  /** Unique in the cluster, e.g. `etcd` or `worker-1/kubelet`; names the log too. */
  name: string;
  /** The node it belongs to, or null for the control plane. */
  node: string | null;
  /** Program and arguments, without a shell. */
  argv: string[];
  env: Record<string, string>;
  /** The first start waits for this. */
  waitFor?: Condition;
  /** Cgroups from which, and from below which, those without a process are removed before each start. */
  sweep?: string[];
  /** Changes whenever the process must be restarted: arguments, configuration, namespaces. */
  fingerprint: string;
}

/** All processes of a cluster. */
export interface DesiredState {
  processes: ProcessSpec[];
  logs: string;
}

/** A process as it is. */
export interface ProcessStatus {
  name: string;
  node: string | null;
  state: "running" | "waiting" | "backing-off" | "stopping";
  pid: number | null;
  startTime: string | null;
  fingerprint: string;
  /** Times that it was started again after it ended by itself. */
  restarts: number;
  /** How it ended last, e.g. `exit code 1` or `SIGKILL`. */
  lastExit: string | null;
}

/** The supervisor's record on disk and answer on its socket. */
export interface SupervisorStatus {
  supervisor: { pid: number; startTime: string };
  processes: ProcessStatus[];
}

/** Requests on the supervisor's socket, one JSON document a line. */
export type SupervisorRequest = { command: "status" } | { command: "apply" };
/** Its answers. */
export type SupervisorResponse = { ok: true; status: SupervisorStatus } | { ok: false; error: string };

/** Every process of ours carries the cluster's directory and its own name in its environment. */
export const clusterVariable = "GALERA_PLATFORM_CLUSTER_DIRECTORY";
export const processVariable = "GALERA_PLATFORM_PROCESS";
