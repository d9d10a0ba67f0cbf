import type { JsonObject } from "../../../../../../toolchain/plugins/lib/properties";

/*
 * Objects as an API server (v1.36) with its controllers gives them, cut to what readiness looks at.
 */

export function deployment(status: JsonObject, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "web", namespace: "shop", generation: 2 },
    spec: { replicas: 3, selector: { matchLabels: { app: "web" } }, ...spec },
    status: { observedGeneration: 2, ...status },
  };
}

export function statefulSet(status: JsonObject, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name: "galera", namespace: "db", generation: 4 },
    spec: {
      replicas: 3,
      selector: { matchLabels: { app: "galera" } },
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 0 } },
      ...spec,
    },
    status: {
      observedGeneration: 4,
      replicas: 3,
      currentRevision: "galera-1",
      updateRevision: "galera-1",
      ...status,
    },
  };
}

export function daemonSet(status: JsonObject, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata: { name: "logs", generation: 1 },
    spec: { selector: { matchLabels: { app: "logs" } }, updateStrategy: { type: "RollingUpdate" }, ...spec },
    status: { observedGeneration: 1, ...status },
  };
}

export function job(status: JsonObject, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: "backup", generation: 1 },
    spec: { completions: 1, parallelism: 1, ...spec },
    status,
  };
}

/** A pod whose only container is in this state. */
export function pod(name: string, container: JsonObject, status: JsonObject = {}): JsonObject {
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, namespace: "db" },
    status: {
      phase: "Running",
      conditions: [
        { type: "PodScheduled", status: "True" },
        {
          type: "Ready",
          status: "False",
          reason: "ContainersNotReady",
          message: "containers with unready status: [mariadb]",
        },
      ],
      containerStatuses: [{ name: "mariadb", ready: false, restartCount: 0, ...container }],
      ...status,
    },
  };
}

export const creating = pod(
  "galera-2",
  { state: { waiting: { reason: "ContainerCreating" } } },
  { phase: "Pending" },
);

export const readyPod = pod(
  "galera-0",
  { ready: true, state: { running: { startedAt: "2026-01-01T00:00:00Z" } } },
  {
    conditions: [
      { type: "PodScheduled", status: "True" },
      { type: "Ready", status: "True" },
    ],
  },
);

export function event(podName: string, reason: string, message: string): JsonObject {
  return { involvedObject: { kind: "Pod", name: podName }, reason, message };
}
