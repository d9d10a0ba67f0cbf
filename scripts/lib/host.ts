import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

import { pathToFileURL } from "node:url";
import { clusterPaths } from "../../components/cluster/embedded/host/paths";
import type { HostRequest, HostResponse } from "../../components/cluster/embedded/host/protocol";
import { UserError } from "../../toolchain/errors";
import { root } from "./paths";

/** Runs the host program of the embedded cluster for one request, its progress in front of the person. */
export async function callHost<T>(request: HostRequest): Promise<T> {
  const program = `${root}/components/cluster/embedded/host/main.ts`;
  const loader = pathToFileURL(require.resolve("tsx")).href;
  const child = spawn(process.execPath, ["--import", loader, program], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
  child.stdin.on("error", () => {});
  child.stdin.end(JSON.stringify(request));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const answer = output.trimEnd().split("\n").at(-1) ?? "";
  let response: HostResponse<T>;
  try {
    response = JSON.parse(answer);
  } catch {
    throw new UserError(`The host program ended with ${code ?? "a signal"} and no answer.`);
  }
  if (!response.ok) throw new UserError(response.error);
  return response.result;
}

/**
 * Releases clusters that a destroyed stack knew of and that are still there: Pulumi forgets a resource whose
 * creation was killed before it could be written down.
 */
export async function releaseLeftovers(clusterIds: readonly string[]): Promise<void> {
  for (const clusterId of clusterIds) {
    if (existsSync(clusterPaths(clusterId).root)) await callHost({ action: "release", clusterId });
  }
}
