import type { ClusterConfigOf } from "../../config";
import type { Placement, Toleration, Workload } from "../kubernetes-cluster";

type ExistingConfig = ClusterConfigOf<"existing">;

/** A toleration from the text of a taint: `key=value:effect`, `key:effect` or `key`. */
export function toToleration(taint: string): Toleration {
  const [pair = "", effect] = taint.split(":");
  const [key = "", value] = pair.split("=");
  const tolerated = value === undefined ? { key, operator: "Exists" } : { key, operator: "Equal", value };
  return { ...tolerated, ...(effect === undefined ? {} : { effect }) } as Toleration;
}

/** Where the pods of a workload run. */
export function placementOf({ placement }: ExistingConfig, workload: Workload): Placement {
  const { nodeSelector, tolerations } = placement[workload === "database" ? "database" : "services"];
  return {
    ...(Object.keys(nodeSelector).length === 0 ? {} : { nodeSelector }),
    ...(tolerations.length === 0 ? {} : { tolerations: tolerations.map(toToleration) }),
  };
}
