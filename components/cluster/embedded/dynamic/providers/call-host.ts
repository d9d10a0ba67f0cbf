import { callHostProgram } from "../../host/call";
import type { HostRequest } from "../../host/protocol";
import { engineProgress } from "./engine-progress";
import { providerWork } from "./provider-work";

/**
 * Runs the host program for one request and returns its result.
 *
 * This runs in Pulumi's process for dynamic providers, whose working directory is the project's.
 */
export async function callHost<T>(request: HostRequest): Promise<T> {
  return providerWork("The host", (signal) =>
    callHostProgram<T>(request, {
      root: process.cwd(),
      onLine: engineProgress(process.argv[2]),
      signal,
    }),
  );
}
