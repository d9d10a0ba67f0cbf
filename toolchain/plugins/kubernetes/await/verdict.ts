import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  stringAt,
} from "../../lib/properties";

/** What an object is waiting for. */
export interface Verdict {
  ready: boolean;
  /** What is missing, for a person: `[1/3] waiting for …`. Empty when ready. */
  message: string;
  /** It will never get ready by waiting. */
  failed?: boolean;
}

/** Objects beside the awaited one that tell why it waits. */
export interface Related {
  pods?: JsonObject[];
  /** Events of the pods, newest last. */
  events?: JsonObject[];
  /** Warnings about the awaited object itself, newest last. */
  warnings?: JsonObject[];
  endpointSlices?: JsonObject[];
  storageClass?: JsonObject;
}

/** Which related objects a kind's readiness is decided by, and which only explain it. */
export interface Rule {
  judge(object: JsonObject, related: Related): Verdict;
  /** Needed to decide: read before each judgement. */
  decidedBy?: "endpointSlices" | "storageClass";
  /** Selects the pods that explain why it is not ready. */
  podSelector?(object: JsonObject): string | undefined;
}

export const ready: Verdict = { ready: true, message: "" };

export function waiting(message: string): Verdict {
  return { ready: false, message };
}

export function failed(message: string): Verdict {
  return { ready: false, message, failed: true };
}

/** A status condition of an object. */
export interface Condition {
  status: string;
  reason: string;
  message: string;
}

export function condition(object: JsonObject, type: string): Condition | undefined {
  const found = listAt(object.status, "conditions").find((item) => stringAt(item, "type") === type);
  if (!isObject(found)) return undefined;
  return {
    status: stringAt(found, "status") ?? "",
    reason: stringAt(found, "reason") ?? "",
    message: stringAt(found, "message") ?? "",
  };
}

/** `reason: message`, or whichever of the two there is. */
export function because(found: Condition | undefined): string {
  if (found === undefined) return "";
  return [found.reason, found.message].filter((text) => text !== "").join(": ");
}

/** The text, and the newest warning about the object: what its controller tried in vain. */
export function withWarning(text: string, related: Related): string {
  const message = stringAt(related.warnings?.at(-1), "message")?.trim();
  return message === undefined || message === "" ? text : `${text} (${message})`;
}

/** Whether the controller has not seen the newest spec yet: what its status says is of the spec before. */
export function isStale(object: JsonObject): boolean {
  const generation = numberAt(object.metadata, "generation") ?? 0;
  return (numberAt(object.status, "observedGeneration") ?? 0) < generation;
}

/** Label selector of a workload as the API's query parameter. */
export function selectorOf(object: JsonObject): string | undefined {
  const selector = objectAt(object.spec, "selector");
  const terms = Object.entries(objectAt(selector, "matchLabels")).map(
    ([key, value]) => `${key}=${String(value)}`,
  );
  for (const expression of listAt(selector, "matchExpressions")) {
    const key = stringAt(expression, "key") ?? "";
    const values = listAt(expression, "values").join(",");
    const operator = stringAt(expression, "operator");
    if (operator === "In") terms.push(`${key} in (${values})`);
    else if (operator === "NotIn") terms.push(`${key} notin (${values})`);
    else if (operator === "Exists") terms.push(key);
    else if (operator === "DoesNotExist") terms.push(`!${key}`);
  }
  return terms.length === 0 ? undefined : terms.join(",");
}

/** A number in the object's spec or status, or the default that the API documents. */
export function count(part: Json | undefined, key: string, otherwise = 0): number {
  return numberAt(part, key) ?? otherwise;
}
