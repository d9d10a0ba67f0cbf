import { existsSync } from "node:fs";
import { callHostProgram } from "../../components/cluster/embedded/host/call";
import { clusterPaths } from "../../components/cluster/embedded/host/paths";
import { root } from "./paths";

/**
 * Releases clusters that a destroyed stack knew of and that are still there: Pulumi forgets a resource whose
 * creation was killed before it could be written down.
 */
export async function releaseLeftovers(clusterIds: readonly string[], signal: AbortSignal): Promise<void> {
  const onLine = (line: string) => console.error(line);
  for (const clusterId of clusterIds) {
    if (!existsSync(clusterPaths(clusterId).root)) continue;
    await callHostProgram({ action: "release", clusterId }, { root, onLine, signal });
  }
}
