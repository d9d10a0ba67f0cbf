import { type StackResource, stackRule, workloadRule } from "../rule";
import { at, isObject, listAt, objectAt, plain, selects, type Values } from "../values";
import { type Workload, workloadOf } from "../workloads";

export const disruptionBudgets = stackRule(
  "disruption-budgets",
  "Whatever has more than one replica has a PodDisruptionBudget that lets a node be drained, one pod at a time.",
  function* (resources) {
    const budgets = resources
      .filter(({ type }) => type === "kubernetes:policy/v1:PodDisruptionBudget")
      .map(toBudget);
    for (const resource of resources) {
      const workload = workloadOf(resource);
      if (workload === undefined || workload.replicas <= 1) continue;
      if (workload.kind !== "StatefulSet" && workload.kind !== "Deployment") continue;
      const { urn } = resource;
      const own = budgets.filter((budget) => covers(budget, workload));
      if (own.length === 0) {
        yield { urn, problem: `${workload.replicas} replicas, but no PodDisruptionBudget selects them` };
      }
      // Kubernetes refuses to evict a pod that two budgets select.
      if (own.length > 1) yield { urn, problem: "more than one PodDisruptionBudget selects its pods" };
      for (const { spec } of own) if (blocks(spec, workload.replicas)) yield { urn, problem: blocked };
    }
  },
);

const blocked = "its PodDisruptionBudget allows no disruption at all, so its nodes can never be drained";

interface Budget {
  namespace: unknown;
  spec: Values;
}

function toBudget({ props }: StackResource): Budget {
  const properties = plain(props);
  return { namespace: at(properties, "metadata", "namespace"), spec: objectAt(properties, "spec") ?? {} };
}

function covers({ namespace, spec }: Budget, workload: Workload): boolean {
  return namespace === workload.namespace && selects(at(spec, "selector", "matchLabels"), workload.labels);
}

function blocks({ maxUnavailable, minAvailable }: Values, replicas: number): boolean {
  if (maxUnavailable === 0 || maxUnavailable === "0%") return true;
  return minAvailable === "100%" || (typeof minAvailable === "number" && minAvailable >= replicas);
}

/** Label of the database's pods; see components/labels.ts. */
const component = "app.kubernetes.io/component";

export const databaseSpread = workloadRule(
  "database-spread",
  "No two members of a database share a node: required anti-affinity by host.",
  function* ({ kind, replicas, labels, pod }) {
    if (kind !== "StatefulSet" || replicas <= 1 || labels[component] !== "database") return;
    const terms = listAt(
      pod,
      "affinity",
      "podAntiAffinity",
      "requiredDuringSchedulingIgnoredDuringExecution",
    );
    const apart = terms
      .filter(isObject)
      .some(
        (term) =>
          term.topologyKey === "kubernetes.io/hostname" &&
          selects(at(term, "labelSelector", "matchLabels"), labels),
      );
    if (!apart) yield `${replicas} members, but nothing keeps two of them off one node`;
  },
);
