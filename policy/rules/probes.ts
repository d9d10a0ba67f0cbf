import { workloadRule } from "../rule";
import { isLongRunning } from "../workloads";

/** Workloads that have no way to say how they are, by `namespace/name`, each with the reason. */
const silent: ReadonlyMap<string, string> = new Map([
  [
    "local-path-storage/local-path-provisioner",
    "upstream's program listens nowhere and has no command for it",
  ],
]);

export const probes = workloadRule(
  "probes",
  "Every container that runs for ever says whether it is alive, and those that serve whether they are ready.",
  function* (workload) {
    if (!isLongRunning(workload) || silent.has(`${String(workload.namespace)}/${String(workload.name)}`))
      return;
    for (const { name, kind, spec } of workload.containers) {
      if (kind === "init") continue;
      if (spec.livenessProbe === undefined) yield `container ${name}: no livenessProbe`;
      // A sidecar serves its pod, not a Service.
      if (kind === "container" && spec.readinessProbe === undefined)
        yield `container ${name}: no readinessProbe`;
    }
  },
);
