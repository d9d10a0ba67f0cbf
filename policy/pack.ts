import type { Policies } from "@pulumi/policy";
import type { ConsentOf } from "./consent";
import type { EnforcementLevel } from "./rule";
import { databaseSpread, disruptionBudgets } from "./rules/availability";
import { safeBuckets } from "./rules/buckets";
import { protectedData, protectedNamespaces } from "./rules/data";
import { declaredServices } from "./rules/exposure";
import { pinnedImages } from "./rules/images";
import { probes } from "./rules/probes";
import { boundedResources } from "./rules/resources";
import { noSecretsCopied, noSecretsInClear } from "./rules/secrets";
import { restrictedPods } from "./rules/security";

/** Every rule at one level; `consent` is asked when a resource is looked at. */
export function allRules(level: EnforcementLevel, consent: ConsentOf): Policies {
  return [
    pinnedImages(level),
    boundedResources(level),
    probes(level),
    restrictedPods(level),
    disruptionBudgets(level),
    databaseSpread(level),
    declaredServices(level, consent),
    safeBuckets(level),
    protectedData(level, consent),
    protectedNamespaces(level, consent),
    noSecretsInClear(level),
    noSecretsCopied(level),
  ];
}
