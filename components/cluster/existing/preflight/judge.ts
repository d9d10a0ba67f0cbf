import { objectAt, stringAt } from "../../../../toolchain/plugins/lib/properties";
import { nearest } from "../../../config/nearest";
import { type NodeSummary, summariseNode, zoneLabel } from "./nodes";
import { describeRights } from "./rights";
import type { Found, Needs, Problem, Verdict } from "./types";

/**
 * The oldest minor version of a control plane: traffic that prefers its node is on by default since.
 * https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
 */
export const oldestControlPlane = 34;
/**
 * The oldest one of a kubelet, which has what the pods use: sidecar containers (1.29) and the `sleep` of a container's end
 * (1.30). https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/
 */
const oldestKubelet = 30;

/** What a cluster that was looked at lacks: all of it at once, each with what puts it right. */
export function judge(found: Found, needs: Needs, stack: string): Verdict {
  const nodes = (found.nodes ?? []).map((node) => summariseNode(node, needs.placement));
  const usable = nodes.filter(({ obstacle }) => obstacle === undefined);
  const zones = [...new Set(usable.flatMap(({ zone }) => zone ?? []))].sort();
  const set = (path: string, value: string) => `pulumi config set --stack ${stack} --path ${path} ${value}`;
  return {
    problems: [
      ...versionProblems(found, nodes),
      ...rightsProblems(found, needs),
      ...namespaceProblems(found, needs, set),
      ...storageProblems(found, needs, set),
      ...nodeProblems(found, needs, nodes),
      ...zoneProblems(needs, zones, nodes),
    ],
    notes: [...storageNotes(found, needs), ...zoneNotes(needs, usable, zones), ...gatewayNotes(found)],
    zones,
    nodeAddresses: usable.flatMap(({ address }) => address ?? []).sort(),
  };
}

type SetCommand = (path: string, value: string) => string;

function minorOf(version: string): number {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return Number.NaN;
  return Number(major) > 1 ? Number.POSITIVE_INFINITY : Number(minor);
}

function versionProblems({ version }: Found, nodes: readonly NodeSummary[]): Problem[] {
  const problems: Problem[] = [];
  if (minorOf(version.minor) < oldestControlPlane) {
    problems.push({
      about: "version",
      what: `the control plane is ${version.full}; Services of the database use what came with 1.${oldestControlPlane}`,
      fix: `upgrade the cluster to 1.${oldestControlPlane} or newer`,
    });
  }
  const old = nodes.filter((node) => node.obstacle === undefined && minorOf(node.version) < oldestKubelet);
  if (old.length > 0) {
    problems.push({
      about: "version",
      what: `kubelets are older than 1.${oldestKubelet}: ${old.map((node) => `${node.name} (${node.version})`).join(", ")}`,
      fix: `upgrade these nodes, or keep members off them: cluster.placement.database`,
    });
  }
  return problems;
}

function rightsProblems({ missingRights, user }: Found, { namespace }: Needs): Problem[] {
  if (missingRights.length === 0) return [];
  const cluster = missingRights.filter(({ namespaced }) => !namespaced);
  const inside = missingRights.filter(({ namespaced }) => namespaced);
  const parts = [
    ...(cluster.length === 0 ? [] : [`in the whole cluster: ${describeRights(cluster)}`]),
    ...(inside.length === 0 ? [] : [`in the namespace ${namespace}: ${describeRights(inside)}`]),
  ];
  const name = user ?? "the user of this context";
  return [
    {
      about: "rights",
      what: `${name} may not ${parts.join("; and ")}`,
      fix: `have a role with these rights bound to ${name}, or use another user: cluster.context`,
    },
  ];
}

function namespaceProblems(found: Found, { namespace }: Needs, set: SetCommand): Problem[] {
  if (!found.namespaceExists) return [];
  return [
    {
      about: "galera.namespace",
      what: `the namespace ${namespace} exists, and this stack did not make it; destroy would take away all that is in it`,
      fix: set("galera.namespace", `${namespace}-2`),
    },
  ];
}

function storageProblems({ storageClasses }: Found, needs: Needs, set: SetCommand): Problem[] {
  if (storageClasses === undefined) return [];
  const names = storageClasses.map((one) => stringAt(objectAt(one, "metadata"), "name") ?? "").sort();
  if (names.includes(needs.storageClass)) return [];
  const what = `there is no storage class ${needs.storageClass}, so the volumes of members would never be made`;
  const [first] = names;
  if (first === undefined) {
    return [{ about: "storage", what, fix: "have a storage provisioner installed; there is none at all" }];
  }
  const usual = storageClasses.find((one) =>
    isDefaultClass(objectAt(objectAt(one, "metadata"), "annotations")),
  );
  const meant =
    nearest(needs.storageClass, names) ?? stringAt(objectAt(usual ?? {}, "metadata"), "name") ?? first;
  return [
    {
      about: "cluster.storageClass",
      what: `${what}; there are ${names.join(", ")}`,
      fix: set("cluster.storageClass", meant),
    },
  ];
}

function isDefaultClass(annotations: ReturnType<typeof objectAt>): boolean {
  return annotations["storageclass.kubernetes.io/is-default-class"] === "true";
}

function storageNotes({ storageClasses }: Found, needs: Needs): string[] {
  const used = storageClasses?.find(
    (one) => stringAt(objectAt(one, "metadata"), "name") === needs.storageClass,
  );
  if (used === undefined) return [];
  const notes: string[] = [];
  if (used.volumeBindingMode !== "WaitForFirstConsumer") {
    notes.push(
      `Storage class ${needs.storageClass} makes volumes before a node is chosen: where a volume belongs to a node or a zone, a member may wait for ever (volumeBindingMode: WaitForFirstConsumer avoids it).`,
    );
  }
  if (used.allowVolumeExpansion !== true) {
    notes.push(`Storage class ${needs.storageClass} cannot expand volumes: galera.storage.size is for good.`);
  }
  return notes;
}

function nodeProblems(found: Found, needs: Needs, nodes: readonly NodeSummary[]): Problem[] {
  if (found.nodes === undefined) return [];
  const usable = nodes.filter(({ obstacle }) => obstacle === undefined).length;
  if (usable >= needs.members) return [];
  const others = nodes.flatMap(({ name, obstacle }) =>
    obstacle === undefined ? [] : [`${name} ${obstacle}`],
  );
  const why = others.length === 0 ? "" : ` (${others.join(", ")})`;
  return [
    {
      about: "nodes",
      what: `members never share a node, and only ${usable} of ${nodes.length} nodes can take one of ${needs.members}${why}`,
      fix: "add nodes, or say by cluster.placement.database which ones are for members and what taints they tolerate",
    },
  ];
}

function zoneProblems(needs: Needs, zones: readonly string[], nodes: readonly NodeSummary[]): Problem[] {
  const lacking = needs.zones.filter((zone) => !zones.includes(zone));
  if (lacking.length === 0) return [];
  const labelled = [...new Set(nodes.flatMap(({ zone }) => zone ?? []))].sort();
  return [
    {
      about: "cluster.zones",
      what: `no node that can take a member is in ${lacking.join(", ")}; nodes are in ${labelled.join(", ") || "no zone"}`,
      fix: `label the nodes (kubectl label node NAME ${zoneLabel}=ZONE), add some there, or change cluster.zones`,
    },
  ];
}

function zoneNotes(needs: Needs, usable: readonly NodeSummary[], zones: readonly string[]): string[] {
  if (needs.members === 1 || usable.length === 0) return [];
  if (zones.length === 0) {
    return [`Nodes have no label ${zoneLabel}: members are spread over nodes, but not over zones.`];
  }
  if (zones.length >= 3) return [];
  return [
    `Nodes for members are in ${zones.length === 1 ? "one zone" : "two zones"} (${zones.join(", ")}): a lost zone can take the quorum along.`,
  ];
}

function gatewayNotes({ groups }: Found): string[] {
  if (groups.includes("gateway.networking.k8s.io")) return [];
  return ["There is no Gateway API; the database does not need it, HTTP services will."];
}
