import { ordinal, type StateUuid } from "./report";
import type { AgentSettings, Identity } from "./settings";

/** How the server is to be started. */
export interface Start {
  identity: Identity;
  members: readonly string[];
  settings: AgentSettings;
  /** Start a primary component instead of looking for one. */
  newCluster: boolean;
  /** Position recovered from the disk, or given to a fresh installation; null lets the server ask its files. */
  position: { uuid: StateUuid; seqno: number } | null;
}

/** Names by which members reach each other: the pod's search domain completes them. */
export function peerHost(name: string, settings: Pick<AgentSettings, "service">): string {
  return `${name}.${settings.service}`;
}

/** What the server is told on its command line: only what differs between members or starts. No value has spaces. */
export function startArguments({ identity, members, settings, newCluster, position }: Start): string[] {
  const hosts = members.map((name) => peerHost(name, settings));
  return [
    `--wsrep-node-name=${identity.name}`,
    `--wsrep-node-address=${identity.address}`,
    `--wsrep-cluster-address=gcomm://${hosts.join(",")}`,
    // Transactions that are not replicated must not share the cluster's domain, nor each other's.
    `--gtid-domain-id=${1001 + ordinal(identity.name)}`,
    ...(newCluster ? ["--wsrep-new-cluster"] : []),
    ...(position === null ? [] : [`--wsrep-start-position=${position.uuid}:${position.seqno}`]),
  ];
}
