import {
  isObject,
  type JsonObject,
  listAt,
  objectAt,
  stringAt,
} from "../../../../toolchain/plugins/lib/properties";
import type { Placement, Toleration } from "../../kubernetes-cluster";

/** Label of a node's zone. */
export const zoneLabel = "topology.kubernetes.io/zone";

/** A node, as far as it matters for where members run. */
export interface NodeSummary {
  name: string;
  zone: string | undefined;
  address: string | undefined;
  /** Version of its kubelet, e.g. `1.36.3`. */
  version: string;
  /** Why no member can run there; undefined where one can. */
  obstacle: string | undefined;
}

/** Looks at a node with the eyes of the scheduler: labels, taints, readiness. */
export function summariseNode(node: JsonObject, placement: Placement): NodeSummary {
  const labels = objectAt(objectAt(node, "metadata"), "labels");
  const status = objectAt(node, "status");
  const addresses = objects(status, "addresses");
  return {
    name: stringAt(objectAt(node, "metadata"), "name") ?? "",
    zone: stringAt(labels, zoneLabel),
    address: stringAt(addresses.find((entry) => entry.type === "InternalIP") ?? {}, "address"),
    version: (stringAt(objectAt(status, "nodeInfo"), "kubeletVersion") ?? "").replace(/^v/, ""),
    obstacle: obstacleOf(node, labels, placement),
  };
}

function obstacleOf(node: JsonObject, labels: JsonObject, placement: Placement): string | undefined {
  const spec = objectAt(node, "spec");
  const ready = objects(objectAt(node, "status"), "conditions").find(({ type }) => type === "Ready");
  if (ready?.status !== "True") return "is not ready";
  if (spec.unschedulable === true) return "is cordoned";
  const lacking = Object.entries(placement.nodeSelector ?? {}).find(([key, value]) => labels[key] !== value);
  if (lacking !== undefined) return `has no label ${lacking.join("=")}`;
  const taint = objects(spec, "taints").find(
    (one) =>
      one.effect !== "PreferNoSchedule" && !(placement.tolerations ?? []).some((t) => tolerates(t, one)),
  );
  return taint === undefined ? undefined : `is tainted ${describeTaint(taint)}`;
}

/**
 * Whether a toleration matches a taint.
 * https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
function tolerates(toleration: Toleration, taint: JsonObject): boolean {
  if (toleration.effect !== undefined && toleration.effect !== taint.effect) return false;
  if (toleration.key !== taint.key) return false;
  return toleration.operator === "Exists" || (toleration.value ?? "") === (taint.value ?? "");
}

/** A taint as `kubectl taint` writes it. */
function describeTaint(taint: JsonObject): string {
  const value = stringAt(taint, "value");
  return `${stringAt(taint, "key") ?? ""}${value ? `=${value}` : ""}:${stringAt(taint, "effect") ?? ""}`;
}

function objects(parent: JsonObject, key: string): JsonObject[] {
  return listAt(parent, key).filter(isObject);
}
