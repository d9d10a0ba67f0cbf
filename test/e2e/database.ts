/** Looks at a stack from outside, past the commands under test: the Kubernetes API and plain SQL. */
import { existsSync, readFileSync } from "node:fs";
import {
  AppsV1Api,
  CoreV1Api,
  DiscoveryV1Api,
  KubeConfig,
  StorageV1Api,
  type V1Pod,
} from "@kubernetes/client-node";
import { createConnection } from "mysql2/promise";
import { readAuthority } from "../../scripts/lib/kube";
import { kubeconfigFile } from "../../scripts/lib/paths";

export const namespace = "galera";

/** The Kubernetes of a stack that is up. */
export class Cluster {
  readonly core: CoreV1Api;
  readonly apps: AppsV1Api;
  readonly discovery: DiscoveryV1Api;
  readonly storage: StorageV1Api;

  constructor(stack: string) {
    const file = kubeconfigFile(stack);
    if (!existsSync(file)) throw new Error(`no kubeconfig of ${stack}: is it up?`);
    const config = new KubeConfig();
    config.loadFromString(readFileSync(file, "utf8"));
    this.core = config.makeApiClient(CoreV1Api);
    this.apps = config.makeApiClient(AppsV1Api);
    this.discovery = config.makeApiClient(DiscoveryV1Api);
    this.storage = config.makeApiClient(StorageV1Api);
  }

  /** Pods of the database, by name. */
  async members(): Promise<V1Pod[]> {
    const { items } = await this.core.listNamespacedPod({ namespace });
    return items
      .filter((pod) => /^galera-\d+$/.test(pod.metadata?.name ?? ""))
      .sort((a, b) => (a.metadata?.name ?? "").localeCompare(b.metadata?.name ?? ""));
  }

  /** Names of nodes that are Ready. */
  async readyNodes(): Promise<string[]> {
    const { items } = await this.core.listNode();
    return items
      .filter((node) => node.status?.conditions?.some((c) => c.type === "Ready" && c.status === "True"))
      .map((node) => node.metadata?.name ?? "")
      .sort();
  }

  async deletePod(name: string): Promise<void> {
    await this.core.deleteNamespacedPod({ name, namespace });
  }
}

/** Whether a pod is Ready and not being deleted. */
export function isReady(pod: V1Pod): boolean {
  return (
    pod.metadata?.deletionTimestamp === undefined &&
    (pod.status?.conditions?.some((c) => c.type === "Ready" && c.status === "True") ?? false)
  );
}

/** Who signs the certificates of a database. */
export async function authorityOf(
  core: CoreV1Api,
  inside = namespace,
  secret = "galera-tls",
): Promise<{ ca: string }> {
  return { ca: await readAuthority(core, inside, secret) };
}

/** Where and as whom to connect. */
export interface Login {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
  /** Who must have signed the server's certificate. */
  ssl: { ca: string };
}

/** Runs statements over one new connection; the rows of the last one. */
export async function sql(login: Login, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const connection = await createConnection({ ...login, connectTimeout: 5000 });
  try {
    let rows: unknown = [];
    for (const statement of statements) [rows] = await connection.query(statement);
    return rows as Record<string, unknown>[];
  } finally {
    connection.destroy();
  }
}
