import type { types } from "@pulumi/kubernetes";
import { metadata, type PlanContext, podSelector } from "./context";

/**
 * Lets evictions take one pod of a part at a time; null where there is only one, which would make its node
 * impossible to drain.
 */
export function disruptionBudget(
  { names }: PlanContext,
  component: "database" | "proxy",
  replicas: number,
): types.input.policy.v1.PodDisruptionBudget | null {
  if (replicas <= 1) return null;
  return {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: metadata(names, component, component === "database" ? names.cluster : names.proxy),
    spec: {
      maxUnavailable: 1,
      selector: { matchLabels: podSelector(names, component) },
    },
  };
}
