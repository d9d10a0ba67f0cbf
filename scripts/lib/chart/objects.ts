import type { Placement } from "../../../components/cluster/kubernetes-cluster";

/** A Kubernetes object as plain data. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  };
  [key: string]: unknown;
}

/** What people who use the chart choose beyond what the component is told. */
export interface PodExtras {
  /** Where proxies run. */
  proxy: Placement;
  imagePullSecrets?: { name: string }[];
}

/** How objects of the component become objects of the chart. */
export interface ChartOptions {
  /** Value of the label `app.kubernetes.io/instance`. */
  instance: string;
  /** Value of the label `app.kubernetes.io/managed-by`. */
  managedBy: string;
  extras: PodExtras;
  /** A storage class that stands for none: the cluster's default is taken then. */
  absentStorageClass?: string;
}

const instanceLabel = "app.kubernetes.io/instance";
const managedByLabel = "app.kubernetes.io/managed-by";

/** Every Kubernetes object in a plan, in its order. */
export function objectsOf(plan: unknown): KubernetesObject[] {
  if (plan === null || typeof plan !== "object") return [];
  if ("kind" in plan && "metadata" in plan) {
    // A plan may hold keys without a value, which no manifest shows.
    return [JSON.parse(JSON.stringify(plan))];
  }
  return Object.values(plan).flatMap(objectsOf);
}

/** Every difference there is between what the component applies and what the chart applies. */
export function toChartObjects(
  objects: readonly KubernetesObject[],
  options: ChartOptions,
): KubernetesObject[] {
  return (
    structuredClone(objects)
      // Helm installs into a namespace that it is told, and does not own it.
      .filter(({ kind }) => kind !== "Namespace")
      .map((object) => adapt(object, options))
  );
}

function adapt(object: KubernetesObject, options: ChartOptions): KubernetesObject {
  const { metadata } = object;
  const kept = Object.entries(metadata.annotations ?? {}).filter(([name]) => !name.startsWith("pulumi.com/"));
  // Volumes outlive the release; the passwords of the data in them must too, and the authority that clients trust.
  const lasting = (object.stringData ?? {}) as object;
  if (object.kind === "Secret" && ("password" in lasting || "ca.crt" in lasting)) {
    kept.push(["helm.sh/resource-policy", "keep"]);
  }
  delete metadata.annotations;
  if (kept.length > 0) metadata.annotations = Object.fromEntries(kept);
  relabel(object, options.managedBy);
  if (object.kind === "NetworkPolicy") narrow(object, options.instance);
  if (object.kind === "StatefulSet") place(object, {}, options);
  if (object.kind === "Deployment") place(object, options.extras.proxy, options);
  if (object.kind === "StatefulSet") dropStorageClass(object, options.absentStorageClass);
  return object;
}

function relabel(value: unknown, managedBy: string): void {
  if (value === null || typeof value !== "object") return;
  if (managedByLabel in value) value[managedByLabel] = managedBy;
  for (const inner of Object.values(value)) relabel(inner, managedBy);
}

/** A rule for all pods of the namespace would cut off what others run in it. */
function narrow(policy: KubernetesObject, instance: string): void {
  const spec = policy.spec as { podSelector: object };
  if (Object.keys(spec.podSelector).length === 0) {
    spec.podSelector = { matchLabels: { [instanceLabel]: instance } };
  }
}

function place(workload: KubernetesObject, choice: Placement, { extras }: ChartOptions): void {
  const { template } = workload.spec as { template: { spec: object } };
  const { imagePullSecrets } = extras;
  const added = { ...choice, ...(imagePullSecrets === undefined ? {} : { imagePullSecrets }) };
  for (const key of Object.keys(added)) {
    if (key in template.spec) throw new Error(`the component sets ${key} itself; take it from there`);
  }
  template.spec = { ...template.spec, ...added };
}

function dropStorageClass(set: KubernetesObject, absent: string | undefined): void {
  const { volumeClaimTemplates } = set.spec as {
    volumeClaimTemplates: { spec: { storageClassName?: string } }[];
  };
  for (const { spec } of volumeClaimTemplates) {
    if (spec.storageClassName === absent) delete spec.storageClassName;
  }
}
