import type { ResourceValidationPolicy } from "@pulumi/policy";
import type { ConsentOf } from "../consent";
import type { EnforcementLevel } from "../rule";
import { at, isObject, objectAt, plain, type Values } from "../values";

/** Annotations with which the clouds keep a load balancer inside the network. */
const internal: ReadonlyMap<string, string> = new Map([
  ["networking.gke.io/load-balancer-type", "Internal"],
  ["cloud.google.com/load-balancer-type", "Internal"],
  ["service.beta.kubernetes.io/aws-load-balancer-scheme", "internal"],
]);

/**
 * Services that can be reached from outside of the cluster only as the stack's configuration says
 * (`galera.access.type`): a public database is a decision, not an accident.
 */
export function declaredServices(level: EnforcementLevel, consent: ConsentOf): ResourceValidationPolicy {
  return {
    name: "declared-services",
    description: "No Service is reachable from outside unless the stack's configuration says so.",
    enforcementLevel: level,
    validateResource({ type, props, urn }, report) {
      if (type !== "kubernetes:core/v1:Service") return;
      const service = plain(props);
      const spec = objectAt(service, "spec") ?? {};
      if (Array.isArray(spec.externalIPs) && spec.externalIPs.length > 0) report("externalIPs is set");
      const kind = spec.type ?? "ClusterIP";
      if (kind === "ClusterIP" || kind === "ExternalName" || isInternal(service)) return;
      if (consent(urn).services.some((declared) => declared.type === kind && matches(declared.labels, spec)))
        return;
      report(`type ${String(kind)}, which the configuration does not declare (galera.access.type)`);
    },
  };
}

function isInternal(service: Values): boolean {
  const annotations = at(service, "metadata", "annotations");
  if (!isObject(annotations)) return false;
  return [...internal].some(([key, value]) => annotations[key] === value);
}

/** Whether what a Service selects is what may be reached. */
function matches(labels: Readonly<Record<string, string>>, spec: Values): boolean {
  return Object.entries(labels).every(([key, value]) => at(spec, "selector", key) === value);
}
