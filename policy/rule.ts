import type {
  EnforcementLevel,
  ResourceValidationPolicy,
  PolicyResource as StackResource,
  StackValidationPolicy,
} from "@pulumi/policy";
import { type Workload, workloadOf } from "./workloads";

export type { EnforcementLevel, StackResource };

/** A rule is made for the level at which it is to hold: `mandatory` stops an update, `advisory` only says it. */
type Rule<P = ResourceValidationPolicy | StackValidationPolicy> = (level: EnforcementLevel) => P;

/** A rule about each workload by itself; `check` gives what is wrong with one, in words for a person. */
export function workloadRule(
  name: string,
  description: string,
  check: (workload: Workload) => Iterable<string>,
): Rule<ResourceValidationPolicy> {
  return (enforcementLevel) => ({
    name,
    description,
    enforcementLevel,
    validateResource(resource, report) {
      const workload = workloadOf(resource);
      if (workload === undefined) return;
      for (const problem of check(workload)) report(problem);
    },
  });
}

/** A rule about all resources of a stack together; `check` gives what is wrong, and with which of them. */
export function stackRule(
  name: string,
  description: string,
  check: (resources: readonly StackResource[]) => Iterable<{ problem: string; urn: string }>,
): Rule<StackValidationPolicy> {
  return (enforcementLevel) => ({
    name,
    description,
    enforcementLevel,
    validateStack({ resources }, report) {
      for (const { problem, urn } of check(resources)) report(problem, urn);
    },
  });
}
