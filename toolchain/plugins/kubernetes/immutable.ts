import { isPrefix, overlaps, type Path, parsePath } from "../lib/paths";
import type { ApiError } from "./client";
import type { GroupVersionKind } from "./discovery";

/** Which objects the provider may change in place although it replaces them by default. */
export interface Mutability {
  enableConfigMapMutable: boolean;
  enableSecretMutable: boolean;
}

/** What makes an object the one it is. */
export const identity: readonly Path[] = [parsePath("metadata.name"), parsePath("metadata.namespace")];

/**
 * Fields whose change replaces the object although the server would take it: the identity, and the content of
 * ConfigMaps and Secrets, so that what uses them rolls when they change (unless the provider says otherwise).
 */
export function alwaysReplaced(kind: GroupVersionKind, mutable: Mutability, isImmutable: boolean): Path[] {
  const fields: string[] = [];
  if (kind.group === "" && kind.kind === "ConfigMap" && (!mutable.enableConfigMapMutable || isImmutable)) {
    fields.push("data", "binaryData");
  }
  if (kind.group === "" && kind.kind === "Secret") {
    fields.push("type");
    if (!mutable.enableSecretMutable || isImmutable) fields.push("data", "stringData");
  }
  return [...identity, ...fields.map(parsePath)];
}

const documented: Record<string, readonly string[]> = {
  "/ConfigMap": ["immutable"],
  "/PersistentVolume": ["spec.persistentVolumeSource"],
  "/PersistentVolumeClaim": [
    "spec.accessModes",
    "spec.selector",
    "spec.storageClassName",
    "spec.volumeName",
    "spec.volumeMode",
    "spec.dataSource",
  ],
  "/Pod": ["spec"],
  "/ResourceQuota": ["spec.scopes"],
  "/Secret": ["type"],
  "/Service": ["spec.clusterIP", "spec.clusterIPs"],
  "apps/DaemonSet": ["spec.selector"],
  "apps/Deployment": ["spec.selector"],
  "apps/ReplicaSet": ["spec.selector"],
  "apps/StatefulSet": [
    "spec.podManagementPolicy",
    "spec.selector",
    "spec.serviceName",
    "spec.volumeClaimTemplates",
  ],
  "batch/Job": ["spec.completions", "spec.selector", "spec.template", "spec.completionMode"],
  "rbac.authorization.k8s.io/ClusterRoleBinding": ["roleRef"],
  "rbac.authorization.k8s.io/RoleBinding": ["roleRef"],
  "storage.k8s.io/StorageClass": [
    "parameters",
    "provisioner",
    "reclaimPolicy",
    "volumeBindingMode",
    "mountOptions",
    "allowedTopologies",
  ],
  "storage.k8s.io/CSIDriver": ["spec"],
  "scheduling.k8s.io/PriorityClass": ["value", "preemptionPolicy"],
  "node.k8s.io/RuntimeClass": ["handler"],
};

/** The documented immutable fields: only for when the server cannot be asked. */
export function documentedImmutable(kind: GroupVersionKind): Path[] {
  return (documented[`${kind.group}/${kind.kind}`] ?? []).map(parsePath);
}

/** Whether a change at `path` touches one of the fields. */
export function touches(path: Path, fields: readonly Path[]): boolean {
  return fields.some((field) => isPrefix(field, path) || overlaps(field, path));
}

/** What a refused dry run says about the fields that cannot be changed in place. */
export interface ImmutableFields {
  /** Whether a change at this path is one of those refused. */
  refuses(path: Path): boolean;
}

const immutableMessage =
  /immutable|updates to .* are forbidden|updates to .* is forbidden|forbidden: updates|may not be changed|may not change|cannot be (changed|updated|modified)|cannot change|can not be (changed|updated)|not updatable|may not be updated|pod updates may not/i;

/**
 * Reads an answer of the server: undefined where it refuses for another reason than immutability, which a
 * replacement would not mend.
 */
export function immutableFields(error: ApiError): ImmutableFields | undefined {
  if (error.code !== 422 && error.code !== 403 && error.code !== 400) return undefined;
  const causes = error.causes.filter((cause) => immutableMessage.test(cause.message));
  if (causes.length === 0) {
    // Some validators give the message alone (a Secret marked immutable, a CustomResource's own rules).
    return error.causes.length === 0 && immutableMessage.test(error.message)
      ? { refuses: () => true }
      : undefined;
  }
  const rules = causes.map((cause) => ({
    field: safePath(cause.field),
    except: mutableExceptions(cause.message),
  }));
  return {
    refuses: (path) =>
      rules.some(
        ({ field, except }) =>
          overlaps(field, path) &&
          !except.some((name) => {
            const allowed = [...field, ...parsePath(name)];
            return isPrefix(allowed, path);
          }),
      ),
  };
}

/** "updates to statefulset spec for fields other than 'replicas', 'template' … are forbidden" → those names. */
function mutableExceptions(message: string): string[] {
  const list = /for fields other than (.*?) are forbidden/s.exec(message)?.[1];
  if (list !== undefined) return [...list.matchAll(/[`'"]([^`'"]+)[`'"]/g)].map((match) => match[1] ?? "");
  const pod = /may not change fields other than (.*)/s.exec(message)?.[1];
  // Only the first line names fields; a dump of both specs follows it.
  const line = pod?.split("\n", 1)[0] ?? "";
  return [...line.matchAll(/[`'"]([^`'"]+)[`'"]/g)].map((match) => (match[1] ?? "").replace(/^spec\./, ""));
}

/** Fields come as `spec.template`, `data[key]`, or unfit; an unfit one means the whole object. */
function safePath(field: string): Path {
  try {
    return parsePath(field === "<nil>" ? "" : field);
  } catch {
    return [];
  }
}
