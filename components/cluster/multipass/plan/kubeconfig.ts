import { parse, stringify } from "yaml";

/** The part of a kubeconfig that is read and changed here. */
interface Kubeconfig {
  clusters: { name: string; cluster: Record<string, unknown> }[];
  users: { name: string; user: Record<string, unknown> }[];
  contexts: { name: string; context: { cluster: string; user: string } }[];
}

/**
 * The kubeconfig that k3s writes on its server, for use from outside: the server's address is the machine's instead
 * of its loopback's, and the names say which cluster it is instead of `default`.
 *
 * @throws Error where the text is no kubeconfig of k3s
 */
export function kubeconfigFor(clusterId: string, address: string, text: string): string {
  const { clusters, users } = (parse(text) ?? {}) as Partial<Kubeconfig>;
  const [cluster, user] = [clusters?.[0]?.cluster, users?.[0]?.user];
  if (cluster === undefined || user === undefined) {
    throw new Error(`k3s on ${clusterId}-server gave out a kubeconfig without cluster or user`);
  }
  return stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: clusterId, cluster: { ...cluster, server: `https://${address}:6443` } }],
    users: [{ name: clusterId, user }],
    contexts: [{ name: clusterId, context: { cluster: clusterId, user: clusterId } }],
    "current-context": clusterId,
  });
}
