import { describe, expect, it } from "vitest";
import { ruleFor } from "../../../../../../toolchain/plugins/kubernetes/await/rules";
import type { Related } from "../../../../../../toolchain/plugins/kubernetes/await/verdict";
import { selectorOf } from "../../../../../../toolchain/plugins/kubernetes/await/verdict";
import type { JsonObject } from "../../../../../../toolchain/plugins/lib/properties";
import { creating, daemonSet, deployment, event, job, pod, readyPod, statefulSet } from "./objects";

function judge(group: string, object: JsonObject, related: Related = {}) {
  const rule = ruleFor({ group, version: "v1", kind: String(object.kind) });
  if (rule === undefined) throw new Error(`no rule for ${String(object.kind)}`);
  return rule.judge(object, related);
}

describe("a Deployment", () => {
  const full = { replicas: 3, updatedReplicas: 3, readyReplicas: 3, availableReplicas: 3 };

  it("is ready when all replicas of the newest revision are available and no other is left", () => {
    expect(judge("apps", deployment(full)).ready).toBe(true);
    expect(judge("apps", deployment({ ...full, observedGeneration: 1 }))).toMatchObject({ ready: false });
    expect(judge("apps", deployment({ ...full, updatedReplicas: 2 })).ready).toBe(false);
    expect(judge("apps", deployment({ ...full, replicas: 4 })).message).toMatch(/1 old pods to end/);
    expect(judge("apps", deployment({ ...full, availableReplicas: 2 })).message).toMatch(
      /^\[2\/3\] waiting for pods/,
    );
    expect(judge("apps", deployment({}, { replicas: 0 })).ready).toBe(true);
    expect(judge("apps", deployment({}, { paused: true })).ready).toBe(true);
  });

  it("that passed its progress deadline has failed", () => {
    const conditions = [
      {
        type: "Progressing",
        status: "False",
        reason: "ProgressDeadlineExceeded",
        message: "has timed out progressing.",
      },
    ];
    expect(judge("apps", deployment({ conditions }), { pods: [creating] })).toMatchObject({
      failed: true,
      message: expect.stringMatching(/ProgressDeadlineExceeded.*pod galera-2: container mariadb/),
    });
  });

  it("says what keeps its controller from making pods", () => {
    const conditions = [
      {
        type: "ReplicaFailure",
        status: "True",
        reason: "FailedCreate",
        message: 'violates PodSecurity "restricted"',
      },
    ];
    expect(judge("apps", deployment({ conditions })).message).toMatch(/FailedCreate: violates PodSecurity/);
  });
});

describe("a StatefulSet", () => {
  it("is ready when all replicas are", () => {
    expect(judge("apps", statefulSet({ readyReplicas: 3, updatedReplicas: 3 })).ready).toBe(true);
    expect(judge("apps", statefulSet({ readyReplicas: 2 })).ready).toBe(false);
    expect(judge("apps", statefulSet({ readyReplicas: 3, observedGeneration: 3 })).ready).toBe(false);
    expect(judge("apps", statefulSet({ replicas: 0 }, { replicas: 0 })).ready).toBe(true);
    expect(judge("apps", statefulSet({ readyReplicas: 3, replicas: 4 })).message).toMatch(/1 pods to end/);
  });

  it("is not ready in the middle of an update, although every pod is", () => {
    const rolling = { readyReplicas: 3, updatedReplicas: 1, updateRevision: "galera-2" };
    expect(judge("apps", statefulSet(rolling)).message).toMatch(/^\[1\/3\] waiting for/);
    expect(judge("apps", statefulSet({ ...rolling, updatedReplicas: 3 })).ready).toBe(false);
    expect(
      judge("apps", statefulSet({ ...rolling, updatedReplicas: 3, currentRevision: "galera-2" })).ready,
    ).toBe(true);
  });

  it("rolls only down to its partition, and not at all on delete", () => {
    const rolling = { readyReplicas: 3, updatedReplicas: 1, updateRevision: "galera-2" };
    const partition = { updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 2 } } };
    expect(judge("apps", statefulSet(rolling, partition)).ready).toBe(true);
    expect(judge("apps", statefulSet({ ...rolling, updatedReplicas: 0 }, partition)).ready).toBe(false);
    expect(judge("apps", statefulSet(rolling, { updateStrategy: { type: "OnDelete" } })).ready).toBe(true);
  });

  it("with minReadySeconds waits for availability", () => {
    const status = { readyReplicas: 3, availableReplicas: 2, updatedReplicas: 3 };
    expect(judge("apps", statefulSet(status, { minReadySeconds: 5 })).ready).toBe(false);
    expect(judge("apps", statefulSet(status)).ready).toBe(true);
  });

  it("says why no pod is made", () => {
    const warnings = [{ message: 'create Pod galera-0 failed: violates PodSecurity "restricted:latest"' }];
    expect(judge("apps", statefulSet({ replicas: 0 }), { pods: [], warnings }).message).toMatch(
      /^\[0\/3\] waiting for .* \(create Pod galera-0 failed: violates PodSecurity/,
    );
  });

  it("says which pod waits for what", () => {
    const events = [event("galera-2", "Pulling", 'Pulling image "mariadb"')];
    expect(
      judge("apps", statefulSet({ readyReplicas: 1 }), { pods: [creating, readyPod], events }).message,
    ).toBe('[1/3] waiting for pod galera-2: container mariadb: ContainerCreating (pulling image "mariadb")');
  });
});

describe("a DaemonSet", () => {
  it("is ready when each of its nodes has an available pod of the newest revision", () => {
    const full = { desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 3 };
    expect(judge("apps", daemonSet(full)).ready).toBe(true);
    expect(judge("apps", daemonSet({ ...full, numberAvailable: 2 })).ready).toBe(false);
    expect(judge("apps", daemonSet({ ...full, updatedNumberScheduled: 2 })).ready).toBe(false);
    const onDelete = { updateStrategy: { type: "OnDelete" } };
    expect(judge("apps", daemonSet({ ...full, updatedNumberScheduled: 2 }, onDelete)).ready).toBe(true);
    expect(judge("apps", daemonSet({ desiredNumberScheduled: 0 })).ready).toBe(true);
    expect(judge("apps", daemonSet({ observedGeneration: 0 })).ready).toBe(false);
  });
});

describe("a Job", () => {
  it("is ready when complete or suspended, and failed when failed", () => {
    const condition = (type: string) => ({
      conditions: [{ type, status: "True", reason: "BackoffLimitExceeded" }],
    });
    expect(judge("batch", job(condition("Complete"))).ready).toBe(true);
    expect(judge("batch", job(condition("Failed")))).toMatchObject({
      failed: true,
      message: "BackoffLimitExceeded",
    });
    expect(judge("batch", job({ active: 1 })).message).toMatch(/^\[0\/1\] waiting for/);
    expect(judge("batch", job({}, { suspend: true })).ready).toBe(true);
  });
});

describe("a Pod", () => {
  it("is ready when it is Ready or has succeeded, and failed when failed", () => {
    expect(judge("", readyPod).ready).toBe(true);
    expect(judge("", creating)).toMatchObject({
      ready: false,
      message: "waiting for container mariadb: ContainerCreating",
    });
    expect(judge("", pod("x", {}, { phase: "Succeeded" })).ready).toBe(true);
    expect(judge("", pod("x", {}, { phase: "Failed" })).failed).toBe(true);
  });
});

describe("a Service", () => {
  const service = (spec: JsonObject, status: JsonObject = {}): JsonObject => ({
    kind: "Service",
    spec,
    status,
  });
  const slice = (ready: boolean): JsonObject => ({
    endpoints: [{ addresses: ["10.0.0.1"], conditions: { ready } }],
  });
  const selector = { app: "web" };

  it("needs a ready endpoint where a selector promises one", () => {
    expect(judge("", service({ selector }), { endpointSlices: [slice(true)] }).ready).toBe(true);
    expect(judge("", service({ selector }), { endpointSlices: [slice(false)] }).ready).toBe(false);
    expect(judge("", service({ selector }), { endpointSlices: [] }).ready).toBe(false);
    expect(judge("", service({ selector, clusterIP: "None" })).ready).toBe(true);
    expect(judge("", service({})).ready).toBe(true);
    expect(judge("", service({ type: "ExternalName", selector })).ready).toBe(true);
  });

  it("of type LoadBalancer needs an address too", () => {
    const spec = { selector, type: "LoadBalancer" };
    const related = { endpointSlices: [slice(true)] };
    expect(judge("", service(spec), related).message).toMatch(/load balancer/);
    expect(judge("", service(spec, { loadBalancer: { ingress: [{ ip: "1.2.3.4" }] } }), related).ready).toBe(
      true,
    );
  });
});

describe("a claim", () => {
  const claim = (phase: string): JsonObject => ({ kind: "PersistentVolumeClaim", status: { phase } });

  it("is ready when bound, or when its class waits for the first pod", () => {
    expect(judge("", claim("Bound")).ready).toBe(true);
    expect(judge("", claim("Pending")).ready).toBe(false);
    const storageClass = { volumeBindingMode: "WaitForFirstConsumer" };
    expect(judge("", claim("Pending"), { storageClass }).ready).toBe(true);
    expect(judge("", claim("Pending"), { storageClass: { volumeBindingMode: "Immediate" } }).ready).toBe(
      false,
    );
    expect(judge("", claim("Lost")).failed).toBe(true);
  });
});

describe("cluster-wide objects", () => {
  const conditions = (...list: [type: string, status: string][]): JsonObject => ({
    conditions: list.map(([type, status]) => ({ type, status, reason: "Because", message: "of this" })),
  });

  it("are ready when established, available or active", () => {
    const crd = (status: JsonObject): JsonObject => ({ kind: "CustomResourceDefinition", status });
    expect(judge("apiextensions.k8s.io", crd(conditions(["Established", "True"]))).ready).toBe(true);
    expect(judge("apiextensions.k8s.io", crd({})).ready).toBe(false);
    expect(judge("apiextensions.k8s.io", crd(conditions(["NamesAccepted", "False"]))).failed).toBe(true);
    const api = (status: JsonObject): JsonObject => ({ kind: "APIService", status });
    expect(judge("apiregistration.k8s.io", api(conditions(["Available", "True"]))).ready).toBe(true);
    expect(judge("apiregistration.k8s.io", api(conditions(["Available", "False"]))).message).toMatch(
      /Because: of this/,
    );
    expect(judge("", { kind: "Namespace", status: { phase: "Active" } }).ready).toBe(true);
    expect(judge("", { kind: "Namespace", status: { phase: "Terminating" } }).ready).toBe(false);
  });

  it("of other kinds are ready once they exist", () => {
    expect(ruleFor({ group: "", version: "v1", kind: "ConfigMap" })).toBeUndefined();
    expect(ruleFor({ group: "example.test", version: "v1", kind: "Deployment" })).toBeUndefined();
  });
});

describe("selectors", () => {
  it("are written as the API's query wants them", () => {
    const matchExpressions = [
      { key: "tier", operator: "In", values: ["a", "b"] },
      { key: "old", operator: "DoesNotExist" },
    ];
    expect(selectorOf({ spec: { selector: { matchLabels: { app: "web" }, matchExpressions } } })).toBe(
      "app=web,tier in (a,b),!old",
    );
    expect(selectorOf({ spec: {} })).toBeUndefined();
  });
});
