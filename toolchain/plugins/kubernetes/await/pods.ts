import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  stringAt,
} from "../../lib/properties";
import { nameOf } from "../objects";
import { because, condition, type Related } from "./verdict";

/** Whether the pod serves. */
export function isPodReady(pod: JsonObject): boolean {
  return condition(pod, "Ready")?.status === "True";
}

/** Why a pod is not ready, in one line; undefined where it is. */
export function podTrouble(pod: JsonObject, events: readonly JsonObject[] = []): string | undefined {
  if (isPodReady(pod)) return undefined;
  const status = objectAt(pod, "status");
  const phase = stringAt(status, "phase") ?? "Pending";
  if (phase === "Succeeded") return undefined;
  if (stringAt(pod.metadata, "deletionTimestamp") !== undefined) return "terminating";
  if (phase === "Failed") {
    return ["failed", stringAt(status, "reason"), stringAt(status, "message")].filter(Boolean).join(": ");
  }
  const scheduled = condition(pod, "PodScheduled");
  if (scheduled !== undefined && scheduled.status !== "True") return `not scheduled: ${because(scheduled)}`;
  if (scheduled === undefined && listAt(status, "containerStatuses").length === 0) {
    return withEvent("waiting to be scheduled", events);
  }

  for (const [key, word] of [
    ["initContainerStatuses", "init container"],
    ["containerStatuses", "container"],
  ] as const) {
    for (const container of listAt(status, key)) {
      const trouble = containerTrouble(container, key === "initContainerStatuses", events);
      if (trouble !== undefined) return `${word} ${stringAt(container, "name") ?? "?"}: ${trouble}`;
    }
  }
  return withEvent(because(condition(pod, "Ready")) || "not ready", events);
}

function containerTrouble(container: Json, init: boolean, events: readonly JsonObject[]): string | undefined {
  const state = objectAt(container, "state");
  if (isObject(state.waiting)) {
    const reason = stringAt(state.waiting, "reason") ?? "waiting";
    // Behind a finished init container the others wait for their turn; that says nothing.
    if (reason === "PodInitializing") return undefined;
    const message = stringAt(state.waiting, "message");
    const text = message === undefined ? reason : `${reason}: ${message}`;
    return message === undefined ? withEvent(text, events) : text + lastExit(container);
  }
  if (isObject(state.terminated)) {
    const code = numberAt(state.terminated, "exitCode") ?? 0;
    if (init && code === 0) return undefined;
    const reason = stringAt(state.terminated, "reason") ?? "terminated";
    const message = stringAt(state.terminated, "message");
    return `${reason} (exit code ${code})${message === undefined ? "" : `: ${message}`}`;
  }
  if (init) {
    const sidecar = isObject(container) && container.started === true;
    return sidecar ? undefined : "running";
  }
  if (isObject(container) && container.ready !== true) {
    return withEvent(`running, not ready yet${lastExit(container)}`, events);
  }
  return undefined;
}

/** How the container ended the last time: what a person looks for first when it restarts again and again. */
function lastExit(container: Json): string {
  const last = objectAt(container, "lastState").terminated;
  if (!isObject(last)) return "";
  const restarts = numberAt(container, "restartCount") ?? 0;
  const reason = stringAt(last, "reason") ?? "ended";
  return ` (restarted ${restarts}×, last: ${reason}, exit code ${numberAt(last, "exitCode") ?? "?"})`;
}

const uninteresting: ReadonlySet<string> = new Set(["Scheduled", "Created", "Started", "Pulled", "Killing"]);

/** The text, and what the newest telling event says: which image is pulled, which volume does not mount. */
function withEvent(text: string, events: readonly JsonObject[]): string {
  const telling = events.filter((event) => !uninteresting.has(stringAt(event, "reason") ?? ""));
  const message = stringAt(telling.at(-1), "message");
  return message === undefined || message === "" ? text : `${text} (${decapitalise(message.trim())})`;
}

function decapitalise(text: string): string {
  return /^[A-Z][a-z]+ /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** By name, with numbers as people count: `galera-2` before `galera-10`. */
export function inPeoplesOrder(left: JsonObject, right: JsonObject): number {
  return (nameOf(left) ?? "").localeCompare(nameOf(right) ?? "", undefined, { numeric: true });
}

/** The first pod that is not ready and why, or how many are missing; empty where no pod explains it. */
export function explainPods(related: Related): string {
  const pods = [...(related.pods ?? [])].sort(inPeoplesOrder);
  for (const pod of pods) {
    const name = nameOf(pod) ?? "";
    const events = (related.events ?? []).filter((event) => stringAt(event.involvedObject, "name") === name);
    const trouble = podTrouble(pod, events);
    if (trouble !== undefined) return `pod ${name}: ${trouble}`;
  }
  return "";
}

/** Every pod that is not ready and why: for the error after a time-out. */
export function allTroubles(related: Related): string[] {
  return [...(related.pods ?? [])].sort(inPeoplesOrder).flatMap((pod) => {
    const name = nameOf(pod) ?? "";
    const events = (related.events ?? []).filter((event) => stringAt(event.involvedObject, "name") === name);
    const trouble = podTrouble(pod, events);
    return trouble === undefined ? [] : [`pod ${name}: ${trouble}`];
  });
}
