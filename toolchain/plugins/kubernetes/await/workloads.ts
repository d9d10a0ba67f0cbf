import { type JsonObject, numberAt, objectAt, stringAt } from "../../lib/properties";
import { explainPods, podTrouble } from "./pods";
import {
  because,
  condition,
  count,
  failed,
  isStale,
  type Related,
  type Rule,
  ready,
  selectorOf,
  type Verdict,
  waiting,
  withWarning,
} from "./verdict";

/** `[2/3] waiting for pod galera-2: …`, or the reason that the workload itself gives where no pod explains it. */
function progress(done: number, wanted: number, related: Related, otherwise: string): Verdict {
  const pod = explainPods(related);
  return waiting(`[${done}/${wanted}] waiting for ${pod === "" ? withWarning(otherwise, related) : pod}`);
}

/** A Deployment: all replicas of the newest revision are available, and no other is left. */
export const deployment: Rule = {
  podSelector: selectorOf,
  judge(object, related) {
    const spec = objectAt(object, "spec");
    const status = objectAt(object, "status");
    if (spec.paused === true) return ready;
    if (isStale(object)) return waiting("waiting for the deployment controller to see the new spec");
    const progressing = condition(object, "Progressing");
    if (progressing?.reason === "ProgressDeadlineExceeded") {
      return failed(`${because(progressing)}${explanation(related)}`);
    }
    const wanted = count(spec, "replicas", 1);
    const updated = count(status, "updatedReplicas");
    const total = count(status, "replicas");
    const available = count(status, "availableReplicas");
    if (updated < wanted)
      return progress(Math.min(updated, available), wanted, related, failure(object, "pods to be made"));
    if (total > updated)
      return progress(available - (total - updated), wanted, related, `${total - updated} old pods to end`);
    if (available < updated) return progress(available, wanted, related, "pods to be available");
    return ready;
  },
};

/** A StatefulSet: all replicas are ready, and those that the update strategy rolls are of the newest revision. */
export const statefulSet: Rule = {
  podSelector: selectorOf,
  judge(object, related) {
    const spec = objectAt(object, "spec");
    const status = objectAt(object, "status");
    if (isStale(object)) return waiting("waiting for the stateful set controller to see the new spec");
    const wanted = count(spec, "replicas", 1);
    const settled = count(spec, "minReadySeconds") > 0 ? "availableReplicas" : "readyReplicas";
    const done = count(status, settled);
    const strategy = objectAt(spec, "updateStrategy");
    if (stringAt(strategy, "type") !== "OnDelete") {
      const partition = count(strategy.rollingUpdate, "partition");
      const revision = stringAt(status, "updateRevision");
      const rolled = revision !== undefined && revision === stringAt(status, "currentRevision");
      const updated = rolled ? count(status, "replicas") : count(status, "updatedReplicas");
      if (updated < wanted - Math.min(partition, wanted)) {
        return progress(
          Math.min(updated, done),
          wanted,
          related,
          failure(object, "pods of the new revision"),
        );
      }
      if (partition === 0 && !rolled && wanted > 0) {
        return progress(Math.min(updated, done), wanted, related, "the new revision to be current");
      }
    }
    if (done < wanted) return progress(done, wanted, related, "pods to be ready");
    const total = count(status, "replicas");
    if (total > wanted) return progress(wanted, wanted, related, `${total - wanted} pods to end`);
    return ready;
  },
};

/** A DaemonSet: on every node that it is meant for, a pod of the newest revision is available. */
export const daemonSet: Rule = {
  podSelector: selectorOf,
  judge(object, related) {
    const status = objectAt(object, "status");
    if (isStale(object)) return waiting("waiting for the daemon set controller to see the new spec");
    const wanted = count(status, "desiredNumberScheduled");
    const available = count(status, "numberAvailable");
    const updated = count(status, "updatedNumberScheduled");
    const rolls = stringAt(objectAt(object.spec, "updateStrategy"), "type") !== "OnDelete";
    if (rolls && updated < wanted)
      return progress(Math.min(updated, available), wanted, related, "pods of the new revision");
    if (available < wanted) return progress(available, wanted, related, "pods to be available");
    return ready;
  },
};

/** A Pod: ready, or ended well. */
export const pod: Rule = {
  judge(object, related) {
    const phase = stringAt(object.status, "phase");
    if (phase === "Succeeded") return ready;
    const trouble = podTrouble(object, related.events ?? []);
    if (phase === "Failed") return failed(trouble ?? "failed");
    return trouble === undefined ? ready : waiting(`waiting for ${trouble}`);
  },
};

/** A Job: complete. A suspended one waits for a person, not for us. */
export const job: Rule = {
  podSelector(object) {
    const labels = objectAt(objectAt(object.spec, "selector"), "matchLabels");
    return Object.keys(labels).length === 0 ? undefined : selectorOf(object);
  },
  judge(object, related) {
    const spec = objectAt(object, "spec");
    const status = objectAt(object, "status");
    if (condition(object, "Complete")?.status === "True") return ready;
    const broken = condition(object, "Failed");
    if (broken?.status === "True")
      return failed(`${because(broken) || "the job failed"}${explanation(related)}`);
    if (spec.suspend === true) return ready;
    const wanted = numberAt(spec, "completions") ?? numberAt(spec, "parallelism") ?? 1;
    return progress(count(status, "succeeded"), wanted, related, "pods to succeed");
  },
};

/** What stops a controller from making pods at all, such as a quota or a refused pod. */
function failure(object: JsonObject, otherwise: string): string {
  const found = condition(object, "ReplicaFailure");
  return found?.status === "True" ? `${otherwise} (${because(found)})` : otherwise;
}

function explanation(related: Related): string {
  const text = explainPods(related);
  return text === "" ? "" : `; ${text}`;
}
