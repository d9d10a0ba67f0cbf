/** The host's side of a cluster's network: bridge, routes, packet filter. Touches nothing of anybody else's. */
import { existsSync, readFileSync } from "node:fs";
import type { AddressPlan, NodeAddresses } from "../plan/addresses";
import { run } from "./shell";

/** Name of the cluster's nftables table. */
export function tableName(bridge: string): string {
  return `galera_platform_${bridge}`;
}

/**
 * The cluster's table. Linux answers for any of its addresses on any interface, so packets for our ranges are
 * dropped unless they come from the cluster's own bridge (or this host). Pods are masqueraded where they leave. Pure.
 */
export function nftRules(plan: AddressPlan, masquerade: boolean): string {
  const ranges = `{ ${plan.nodeCidr}, ${plan.podCidr}, ${plan.serviceCidr} }`;
  const inside = `{ "lo", "${plan.bridge}" }`;
  const nat = `
  chain leaving {
    type nat hook postrouting priority srcnat; policy accept;
    ip saddr { ${plan.nodeCidr}, ${plan.podCidr} } ip daddr != ${ranges} oifname != ${inside} masquerade
  }`;
  return `table inet ${tableName(plan.bridge)}
delete table inet ${tableName(plan.bridge)}
table inet ${tableName(plan.bridge)} {
  chain arriving {
    type filter hook prerouting priority raw; policy accept;
    iifname != ${inside} ip daddr ${ranges} drop
    iifname != ${inside} ip saddr ${ranges} drop
  }${masquerade ? nat : ""}
}
`;
}

/** The host's interface towards the world. */
export interface Uplink {
  device: string;
  mtu: number;
}

/** The interface of the host's default route, or undefined where the host has none. */
export function defaultUplink(): Uplink | undefined {
  const routes = readFileSync("/proc/net/route", "utf8").trim().split("\n").slice(1);
  const device = routes
    .map((line) => line.split(/\s+/))
    .find((fields) => fields[1] === "00000000" && fields[7] === "00000000")?.[0];
  if (device === undefined) return undefined;
  return { device, mtu: Number(readFileSync(`/sys/class/net/${device}/mtu`, "utf8")) };
}

/** Makes the bridge with the host's address, and the packet filter. Idempotent. */
export async function ensureHostNetwork(plan: AddressPlan, uplink: Uplink | undefined): Promise<void> {
  if (!existsSync(`/sys/class/net/${plan.bridge}`)) {
    // A random address would change with the lowest port that joins, and every neighbour would have to learn it.
    await run("ip", [
      "link",
      "add",
      "name",
      plan.bridge,
      "address",
      bridgeMac(plan.gateway),
      "type",
      "bridge",
    ]);
  }
  await Promise.all([
    ipBatch([
      `link set dev ${plan.bridge} mtu ${uplink?.mtu ?? 1500} addrgenmode none up`,
      `address replace ${plan.gateway}/24 dev ${plan.bridge}`,
    ]),
    run("nft", ["-f", "-"], { input: nftRules(plan, uplink !== undefined) }),
  ]);
  await ipBatch(plan.nodes.map((node) => `route replace ${hostRoute(plan, node)}`));
}

/** The host's route to a node's pods. */
export function hostRoute(plan: AddressPlan, node: NodeAddresses): string {
  return `${node.podCidr} via ${node.address} dev ${plan.bridge} src ${plan.gateway}`;
}

/** Runs several `ip` commands in one process. */
export async function ipBatch(commands: readonly string[], netns?: string): Promise<void> {
  if (commands.length === 0) return;
  const args = [...(netns === undefined ? [] : ["-n", netns]), "-batch", "-"];
  await run("ip", args, { input: `${commands.join("\n")}\n` });
}

/** A stable, locally administered hardware address derived from an IPv4 address. Pure. */
export function bridgeMac(address: string): string {
  return `02:67:${address
    .split(".")
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join(":")}`;
}

/** Removes a node's route and link from the host. */
export async function removeNodeNetwork(
  plan: Pick<AddressPlan, "bridge">,
  node: NodeAddresses,
): Promise<void> {
  await run("ip", ["route", "del", node.podCidr, "dev", plan.bridge], { tolerate: true });
  await run("ip", ["link", "del", node.veth], { tolerate: true });
}
