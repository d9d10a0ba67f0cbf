import type { ResourceValidationPolicy, StackValidationPolicy } from "@pulumi/policy";
import type { ConsentOf } from "../consent";
import { type EnforcementLevel, stackRule } from "../rule";
import { at, listAt, plain, type Values } from "../values";

/** What holds data, and so must not go by accident; by type, and for some by what they are like. */
const stateful: Readonly<Record<string, (props: Values) => boolean>> = {
  "kubernetes:apps/v1:StatefulSet": (props) => listAt(props, "spec", "volumeClaimTemplates").length > 0,
  "kubernetes:core/v1:PersistentVolumeClaim": () => true,
  "kubernetes:core/v1:PersistentVolume": () => true,
  "pulumi-nodejs:dynamic/galera-platform:HostReservation": () => true,
  "pulumi-nodejs:dynamic/galera-platform:MultipassReservation": () => true,
  "gcp:container/cluster:Cluster": () => true,
  "aws:s3/bucket:Bucket": () => true,
  "aws:s3/bucketV2:BucketV2": () => true,
  "aws:kms/key:Key": () => true,
};

/** Settings by which a cloud or Kubernetes itself would take data along. */
const destructive: readonly { type: string; path: readonly string[]; value: unknown }[] = [
  { type: "kubernetes:apps/v1:StatefulSet", path: [...retention("whenDeleted")], value: "Delete" },
  { type: "kubernetes:apps/v1:StatefulSet", path: [...retention("whenScaled")], value: "Delete" },
  { type: "aws:s3/bucket:Bucket", path: ["forceDestroy"], value: true },
  { type: "aws:s3/bucketV2:BucketV2", path: ["forceDestroy"], value: true },
  { type: "gcp:container/cluster:Cluster", path: ["deletionProtection"], value: false },
];

function retention(event: "whenDeleted" | "whenScaled"): string[] {
  return ["spec", "persistentVolumeClaimRetentionPolicy", event];
}

/**
 * The engine refuses to delete or to replace what is protected, so whatever holds data must be, unless the stack
 * says `protect: false`. (A policy sees what a resource is to become and its options, never that one goes.)
 */
export function protectedData(level: EnforcementLevel, consent: ConsentOf): ResourceValidationPolicy {
  return {
    name: "protected-data",
    description: "Nothing that holds data can be deleted or replaced unless the stack says `protect: false`.",
    enforcementLevel: level,
    validateResource({ type, props, opts, urn }, report) {
      const properties = plain(props);
      if (stateful[type]?.(properties) !== true || consent(urn).loseData) return;
      if (!opts.protect) report("it holds data, but `protect` is off");
      for (const setting of destructive) {
        if (setting.type !== type || at(properties, ...setting.path) !== setting.value) continue;
        report(`${setting.path.join(".")} is ${String(setting.value)}`);
      }
    },
  };
}

/** A namespace takes everything in it along, its volumes too. Seen for the whole stack, after its resources. */
export function protectedNamespaces(level: EnforcementLevel, consent: ConsentOf): StackValidationPolicy {
  return stackRule(
    "protected-namespaces",
    "No namespace that holds data can be deleted unless the stack says `protect: false`.",
    function* (resources) {
      const withData = new Set(
        resources
          .filter(
            ({ type, props }) => type.startsWith("kubernetes:") && stateful[type]?.(plain(props)) === true,
          )
          .map(({ props }) => at(plain(props), "metadata", "namespace")),
      );
      for (const { type, props, opts, urn } of resources) {
        if (type !== "kubernetes:core/v1:Namespace" || opts.protect || consent(urn).loseData) continue;
        const name = at(plain(props), "metadata", "name");
        if (typeof name === "string" && withData.has(name)) {
          yield { urn, problem: "there are data in it, but `protect` is off" };
        }
      }
    },
  )(level);
}
