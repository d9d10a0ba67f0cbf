import type { ClusterConfigOf } from "../../../../../components/config";
import { parseConfig } from "../../../../../components/config/parse";

/** The configuration of a cluster of Google's, complete. */
export function gkeConfig(values: Record<string, unknown> = {}): ClusterConfigOf<"gke"> {
  const cluster = { provider: "gke", project: "acme-databases", ...values };
  const { config, issues } = parseConfig({ stack: "prod", values: { cluster }, secretKeys: new Set() });
  if (config?.cluster.provider !== "gke") throw new Error(JSON.stringify(issues));
  return config.cluster;
}
