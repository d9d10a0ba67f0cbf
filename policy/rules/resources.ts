import { workloadRule } from "../rule";
import { at } from "../values";

/**
 * No limit of CPU: throttling a database makes it miss its group's heartbeats, and requests already share the CPU
 * fairly. https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
const required = [
  ["requests", "cpu"],
  ["requests", "memory"],
  ["limits", "memory"],
] as const;

export const boundedResources = workloadRule(
  "bounded-resources",
  "Every container says how much CPU and memory it needs, and how much memory it may take.",
  function* ({ containers }) {
    for (const { name, spec } of containers) {
      for (const path of required) {
        if (at(spec, "resources", ...path) === undefined)
          yield `container ${name}: no resources.${path.join(".")}`;
      }
    }
  },
);
