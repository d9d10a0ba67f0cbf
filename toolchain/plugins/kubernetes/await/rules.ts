import { isObject, type JsonObject, listAt, objectAt, stringAt } from "../../lib/properties";
import type { GroupVersionKind } from "../discovery";
import { because, condition, failed, type Rule, ready, waiting, withWarning } from "./verdict";
import { daemonSet, deployment, job, pod, statefulSet } from "./workloads";

/**
 * A Service: some endpoint is ready, and a LoadBalancer has its address. Those that no pod can ever stand behind
 * (ExternalName, without selector), and headless ones, whose pods may wait for their names, are ready at once.
 */
const service: Rule = {
  decidedBy: "endpointSlices",
  judge(object, related) {
    const spec = objectAt(object, "spec");
    const type = stringAt(spec, "type") ?? "ClusterIP";
    if (type === "ExternalName") return ready;
    const headless = stringAt(spec, "clusterIP") === "None";
    const selects = isObject(spec.selector) && Object.keys(spec.selector).length > 0;
    if (selects && !headless && !hasReadyEndpoint(related.endpointSlices ?? [])) {
      return waiting("waiting for a ready pod behind it");
    }
    if (type === "LoadBalancer" && listAt(objectAt(object.status, "loadBalancer"), "ingress").length === 0) {
      return waiting(withWarning("waiting for the load balancer to get an address", related));
    }
    return ready;
  },
};

function hasReadyEndpoint(slices: readonly JsonObject[]): boolean {
  return slices.some((slice) =>
    listAt(slice, "endpoints").some((endpoint) => {
      const conditions = objectAt(endpoint, "conditions");
      // Unset means ready, by the API's definition.
      return conditions.ready !== false && listAt(endpoint, "addresses").length > 0;
    }),
  );
}

/** A claim: bound, or of a class that binds only when a pod comes. */
const persistentVolumeClaim: Rule = {
  decidedBy: "storageClass",
  judge(object, related) {
    const phase = stringAt(object.status, "phase");
    if (phase === "Bound") return ready;
    if (phase === "Lost") return failed("the volume it was bound to is lost");
    if (stringAt(related.storageClass, "volumeBindingMode") === "WaitForFirstConsumer") return ready;
    return waiting(withWarning("waiting for a volume", related));
  },
};

const namespace: Rule = {
  judge(object) {
    return stringAt(object.status, "phase") === "Active" ? ready : waiting("waiting to be active");
  },
};

const customResourceDefinition: Rule = {
  judge(object) {
    const names = condition(object, "NamesAccepted");
    if (names?.status === "False") return failed(`its names are not accepted: ${because(names)}`);
    if (condition(object, "Established")?.status === "True") return ready;
    return waiting("waiting to be established");
  },
};

const apiService: Rule = {
  judge(object) {
    const available = condition(object, "Available");
    if (available?.status === "True") return ready;
    return waiting(
      `waiting for the API to be available${available === undefined ? "" : ` (${because(available)})`}`,
    );
  },
};

const rules: Record<string, Rule> = {
  "/Namespace": namespace,
  "/PersistentVolumeClaim": persistentVolumeClaim,
  "/Pod": pod,
  "/Service": service,
  "apiextensions.k8s.io/CustomResourceDefinition": customResourceDefinition,
  "apiregistration.k8s.io/APIService": apiService,
  "apps/DaemonSet": daemonSet,
  "apps/Deployment": deployment,
  "apps/StatefulSet": statefulSet,
  "batch/Job": job,
};

/** How readiness of a kind is judged; undefined for kinds that are ready once they exist. */
export function ruleFor(kind: GroupVersionKind): Rule | undefined {
  return rules[`${kind.group}/${kind.kind}`];
}
