import { type JsonObject, listAt, stringAt } from "../../lib/properties";
import { isNotFound, type KubernetesClient, sleep } from "../client";
import { type ApiResource, resourcePath } from "../discovery";
import { nameOf, namespaceOf } from "../objects";
import { Observer } from "./observer";
import { allTroubles } from "./pods";
import { decisive, explanations } from "./related";
import type { Related, Rule } from "./verdict";

/** Everything a wait needs to know. */
export interface WaitContext {
  client: KubernetesClient;
  resource: ApiResource;
  /** Shows where the wait stands. */
  report(message: string): void;
  /** Ends the wait early; its reason becomes the error. */
  signal: AbortSignal;
  timeoutSeconds: number;
}

/** The object did not become what we waited for. It exists. */
export class AwaitError extends Error {
  override readonly name = "AwaitError";

  constructor(
    message: string,
    /** The object as it was last seen. */
    readonly object: JsonObject,
    /** Single reasons, such as one line a pod. */
    readonly reasons: readonly string[],
  ) {
    super([message, ...reasons.map((reason) => `  ${reason}`)].join("\n"));
  }
}

/** How often what cannot be watched cheaply is looked at. */
const pollMs = 250;
/** How often pods and events are read for the progress message. */
const explainMs = 1_000;

/**
 * Waits until the rule calls the object ready, and returns it as it is then. The object itself is watched, so
 * readiness is seen at once; what lies beside it is polled.
 *
 * @throws AwaitError on time-out, on failure that waiting will not mend, and when cancelled.
 */
export async function waitUntilReady(
  initial: JsonObject,
  rule: Rule,
  context: WaitContext,
): Promise<JsonObject> {
  const deadline = Date.now() + context.timeoutSeconds * 1000;
  const path = resourcePath(context.resource, namespaceOf(initial), nameOf(initial));
  const observer = new Observer(context.client, context.resource, initial, context.signal);
  let related: Related = {};
  let explained = 0;
  let reported = "";
  try {
    for (;;) {
      const object = observer.current;
      if (object === undefined) throw new AwaitError("it was deleted while waiting for it", initial, []);
      related = { ...related, ...(await decisive(rule, object, context)) };
      let verdict = rule.judge(object, related);
      if (verdict.ready) return object;
      if (Date.now() - explained >= explainMs || verdict.failed) {
        explained = Date.now();
        related = { ...related, ...(await explanations(rule, object, context)) };
        verdict = rule.judge(object, related);
        if (verdict.ready) return object;
      }
      if (verdict.failed) throw new AwaitError(verdict.message, object, allTroubles(related));
      if (verdict.message !== reported) context.report(verdict.message);
      reported = verdict.message;
      if (context.signal.aborted) throw new AwaitError(`cancelled while ${verdict.message}`, object, []);
      if (Date.now() >= deadline) {
        throw new AwaitError(
          `not ready after ${context.timeoutSeconds} s: ${verdict.message}`,
          object,
          allTroubles(related),
        );
      }
      const tick = rule.decidedBy === undefined ? explainMs : pollMs;
      await observer.changed(Math.min(tick, deadline - Date.now()));
    }
  } catch (error) {
    if (error instanceof AwaitError) throw error;
    if (context.signal.aborted) throw new AwaitError("cancelled", observer.current ?? initial, []);
    // The object exists, whatever happened to our view of it; the state must know it.
    const reason = error instanceof Error ? error.message : String(error);
    throw new AwaitError(`cannot be observed at ${path}: ${reason}`, observer.current ?? initial, []);
  } finally {
    observer.close();
  }
}

/** Waits until the object is gone (or another of its name has taken its place). */
export async function waitUntilGone(object: JsonObject, path: string, context: WaitContext): Promise<void> {
  const deadline = Date.now() + context.timeoutSeconds * 1000;
  const uid = stringAt(object.metadata, "uid");
  let last = object;
  let reported = "";
  for (let attempt = 0; ; attempt++) {
    try {
      last = await context.client.get(path, { signal: context.signal });
      if (uid !== undefined && stringAt(last.metadata, "uid") !== uid) return;
    } catch (error) {
      if (isNotFound(error)) return;
      if (context.signal.aborted) throw new AwaitError("cancelled while waiting for its deletion", last, []);
      throw error;
    }
    const message = deletionProgress(last);
    if (message !== reported) context.report(message);
    reported = message;
    if (Date.now() >= deadline) {
      throw new AwaitError(
        `still there ${context.timeoutSeconds} s after its deletion: ${message}`,
        last,
        [],
      );
    }
    try {
      await sleep(Math.min(20 * 2 ** attempt, pollMs), context.signal);
    } catch {
      throw new AwaitError("cancelled while waiting for its deletion", last, []);
    }
  }
}

/** What holds a deletion up. */
function deletionProgress(object: JsonObject): string {
  const remaining = listAt(object.status, "conditions")
    .filter(
      (item) => /Remaining|Failure/.test(stringAt(item, "type") ?? "") && stringAt(item, "status") === "True",
    )
    .map((item) => stringAt(item, "message") ?? "");
  if (remaining.length > 0) return `waiting for its deletion: ${remaining.join("; ")}`;
  const finalizers = listAt(object.metadata, "finalizers").map(String);
  if (finalizers.length === 0) return "waiting for its deletion";
  const dependants = finalizers.every((name) => name === "foregroundDeletion");
  return dependants
    ? "waiting for the deletion of what depends on it"
    : `waiting for its deletion: held by the finalizers ${finalizers.join(", ")}`;
}
