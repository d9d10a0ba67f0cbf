/** Faults of the network between nodes; clients outside and the control plane go on reaching each of them. */
import type { NodeAddresses } from "../../../components/cluster/embedded/host/plan/addresses";
import type { Machine } from "./machine";

/** What a node does not hear, or is not heard with. */
export type Direction = "both" | "inbound" | "outbound";

const table = "inet galera_platform_chaos";

/** Rules that drop packets between a node with its pods and others with theirs, before anything remembers them. Pure. */
export function partitionRules(
  peers: readonly Pick<NodeAddresses, "address" | "podCidr">[],
  direction: Direction,
): string {
  const ranges = peers.flatMap(({ address, podCidr }) => [address, podCidr]).join(", ");
  const chain = (hook: "prerouting" | "postrouting", priority: number, match: string) =>
    `  chain ${hook} { type filter hook ${hook} priority ${priority}; policy accept; ip ${match} { ${ranges} } drop; }`;
  return [
    `table ${table} {`,
    ...(direction === "outbound" ? [] : [chain("prerouting", -500, "saddr")]),
    ...(direction === "inbound" ? [] : [chain("postrouting", 500, "daddr")]),
    "}",
    "",
  ].join("\n");
}

/** Cuts a node off from the others. */
export async function partition(machine: Machine, node: string, direction: Direction): Promise<void> {
  const peers = machine.nodes.filter(({ name }) => name !== node);
  await machine.inNode(machine.node(node), "nft", ["-f", "-"], partitionRules(peers, direction));
}

/** Ends every partition of the cluster. Idempotent. */
export async function healNetwork(machine: Machine): Promise<void> {
  for (const node of machine.nodes) {
    await machine.inNode(node, "nft", ["delete", "table", ...table.split(" ")], "", true);
  }
}
