import { ordinal, type StateUuid } from "./report";
import type { AgentSettings, Identity } from "./settings";

/** How the server is to be started. */
export interface Start {
  identity: Identity;
  members: readonly string[];
  settings: AgentSettings;
  /** Start a primary component instead of looking for one. */
  newCluster: boolean;
  /** How many servers this agent has started before. */
  starts: number;
  /** Position recovered from the disk, or given to a fresh installation; null lets the server ask its files. */
  position: { uuid: StateUuid; seqno: number } | null;
}

/** Names by which members reach each other: the pod's search domain completes them. */
export function peerHost(name: string, settings: Pick<AgentSettings, "service">): string {
  return `${name}.${settings.service}`;
}

/**
 * Where a server takes its state: at another port each time. The donor of a joiner that has died knocks on for half a minute
 * (`[sst]` of `my.cnf`). Seen: it met the joiner's next start in place of that one's own donor, which so failed, too, and
 * met the next one, and so on.
 */
function receiveAddress({
  identity,
  settings,
  starts,
}: Pick<Start, "identity" | "settings" | "starts">): string {
  const { transferPorts } = settings;
  const host = identity.address.includes(":") ? `[${identity.address}]` : identity.address;
  return `${host}:${transferPorts[starts % transferPorts.length]}`;
}

/** What the server is told on its command line: only what differs between members or starts. No value has spaces. */
export function startArguments(start: Start): string[] {
  const { identity, members, settings, newCluster, position } = start;
  const hosts = members.map((name) => peerHost(name, settings));
  return [
    `--wsrep-node-name=${identity.name}`,
    `--wsrep-node-address=${identity.address}`,
    `--wsrep-sst-receive-address=${receiveAddress(start)}`,
    `--wsrep-cluster-address=gcomm://${hosts.join(",")}`,
    // Transactions that are not replicated must not share the cluster's domain, nor each other's.
    `--gtid-domain-id=${1001 + ordinal(identity.name)}`,
    ...(newCluster ? ["--wsrep-new-cluster"] : []),
    ...(position === null ? [] : [`--wsrep-start-position=${position.uuid}:${position.seqno}`]),
  ];
}
