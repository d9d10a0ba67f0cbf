/** Something that a user may do to a kind of objects. */
export interface Right {
  verb: string;
  /** API group; empty for the core one. */
  group: string;
  /** With a subresource after a slash, e.g. `pods/proxy`. */
  resource: string;
  /** Whether it is asked for in one namespace only. */
  namespaced: boolean;
}

const looking = ["get", "list", "watch"];
const managing = [...looking, "create", "patch", "delete"];

function rights(
  group: string,
  resources: readonly string[],
  verbs: readonly string[],
  namespaced = true,
): Right[] {
  return resources.flatMap((resource) => verbs.map((verb) => ({ verb, group, resource, namespaced })));
}

/** Everything that `up`, `status`, `db:test` and `destroy` do; nothing more is asked for. */
export const neededRights: readonly Right[] = [
  ...rights("", ["namespaces"], managing, false),
  ...rights("", ["nodes"], ["list"], false),
  ...rights("storage.k8s.io", ["storageclasses"], ["list"], false),
  ...rights("", ["configmaps", "secrets", "serviceaccounts", "services"], managing),
  ...rights("", ["pods", "persistentvolumeclaims", "events"], looking),
  // Volumes grow by their claims.
  ...rights("", ["persistentvolumeclaims"], ["create", "patch"]),
  ...rights("", ["pods/proxy"], ["get"]),
  // A port is forwarded over a WebSocket, which begins as a GET; newer servers ask for "create" besides.
  ...rights("", ["pods/portforward"], ["get", "create"]),
  ...rights("apps", ["deployments", "statefulsets"], managing),
  ...rights("apps", ["replicasets"], looking),
  ...rights("discovery.k8s.io", ["endpointslices"], looking),
  ...rights("networking.k8s.io", ["networkpolicies"], managing),
  ...rights("policy", ["poddisruptionbudgets"], managing),
];

/** Rights as a person reads them: `create, patch statefulsets.apps`, one kind after the other. */
export function describeRights(missing: readonly Right[]): string {
  const verbs = new Map<string, string[]>();
  for (const { verb, group, resource } of missing) {
    const kind = group === "" ? resource : `${resource}.${group}`;
    verbs.set(kind, [...(verbs.get(kind) ?? []), verb]);
  }
  return [...verbs].map(([kind, list]) => `${list.join(", ")} ${kind}`).join("; ");
}
