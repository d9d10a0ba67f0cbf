import { type JsonObject, objectAt, stringAt } from "../lib/properties";

/** The `pulumi.com/*` annotations that steer the provider. */
export const annotations = {
  autonamed: "pulumi.com/autonamed",
  skipAwait: "pulumi.com/skipAwait",
  waitFor: "pulumi.com/waitFor",
  timeoutSeconds: "pulumi.com/timeoutSeconds",
  patchForce: "pulumi.com/patchForce",
  patchFieldManager: "pulumi.com/patchFieldManager",
  deletionPropagationPolicy: "pulumi.com/deletionPropagationPolicy",
  replaceUnready: "pulumi.com/replaceUnready",
} as const;

/** The value of an annotation, or undefined. */
export function annotation(object: JsonObject, key: string): string | undefined {
  return stringAt(objectAt(object.metadata, "annotations"), key);
}

/** Whether an annotation is "true". */
export function isAnnotated(object: JsonObject, key: string): boolean {
  return annotation(object, key) === "true";
}

/** How long to wait for readiness or deletion, when neither `customTimeouts` nor the annotation says. */
const defaultTimeoutSeconds = 600;

/** Seconds to wait: the resource option `customTimeouts`, else the annotation, else ten minutes. */
export function timeoutSeconds(object: JsonObject, option: number): number {
  if (option > 0) return option;
  const text = annotation(object, annotations.timeoutSeconds);
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isInteger(value) && value > 0 ? value : defaultTimeoutSeconds;
}

/** What happens to dependants on deletion; the provider's default is to delete them first. */
export function propagationPolicy(object: JsonObject): "Foreground" | "Background" | "Orphan" {
  switch (annotation(object, annotations.deletionPropagationPolicy)?.toLowerCase()) {
    case "background":
      return "Background";
    case "orphan":
      return "Orphan";
    default:
      return "Foreground";
  }
}
