import { isObject, listAt, objectAt, plain, type Value, type Values } from "./values";

/** A container, and how long it is meant to run. */
export interface Container {
  name: string;
  /** `init` ends before the others start; a `sidecar` is listed among them but runs as long as the pod. */
  kind: "container" | "sidecar" | "init";
  spec: Values;
}

/** Anything that makes pods. */
export interface Workload {
  /** E.g. `StatefulSet`. */
  kind: string;
  namespace: Value;
  name: Value;
  /** How many pods at once; 1 where it is not said. A DaemonSet has as many as there are nodes, which is 1 a node. */
  replicas: number;
  labels: Values;
  pod: Values;
  containers: Container[];
  spec: Values;
}

const podPaths: Readonly<Record<string, readonly string[]>> = {
  "kubernetes:core/v1:Pod": [],
  "kubernetes:apps/v1:Deployment": ["spec", "template"],
  "kubernetes:apps/v1:ReplicaSet": ["spec", "template"],
  "kubernetes:apps/v1:StatefulSet": ["spec", "template"],
  "kubernetes:apps/v1:DaemonSet": ["spec", "template"],
  "kubernetes:batch/v1:Job": ["spec", "template"],
  "kubernetes:batch/v1:CronJob": ["spec", "jobTemplate", "spec", "template"],
};

/** The workload that a resource is, or undefined where it is none. */
export function workloadOf(resource: { type: string; props: Record<string, unknown> }): Workload | undefined {
  const path = podPaths[resource.type];
  if (path === undefined) return undefined;
  const props = plain(resource.props);
  const template = objectAt(props, ...path) ?? {};
  const pod = objectAt(template, "spec") ?? {};
  const spec = objectAt(props, "spec") ?? {};
  const kind = resource.type.split(":")[2] ?? "";
  return {
    kind,
    namespace: objectAt(props, "metadata")?.namespace,
    name: objectAt(props, "metadata")?.name,
    replicas: typeof spec.replicas === "number" && kind !== "Pod" ? spec.replicas : 1,
    labels: objectAt(template, "metadata", "labels") ?? {},
    pod,
    containers: [
      ...listAt(pod, "initContainers").filter(isObject).map(initContainer),
      ...listAt(pod, "containers").filter(isObject).map(toContainer),
    ],
    spec,
  };
}

function toContainer(spec: Values): Container {
  return { name: String(spec.name), kind: "container", spec };
}

function initContainer(spec: Values): Container {
  return { name: String(spec.name), kind: spec.restartPolicy === "Always" ? "sidecar" : "init", spec };
}

/** Whether its pods are meant to run for ever, so that being ready and alive means something. */
export function isLongRunning({ kind }: Workload): boolean {
  return kind === "Deployment" || kind === "StatefulSet" || kind === "DaemonSet" || kind === "ReplicaSet";
}
