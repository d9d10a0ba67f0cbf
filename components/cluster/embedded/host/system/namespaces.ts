/**
 * A node's own world: a network namespace on the cluster's bridge and a mount namespace in which `/run`,
 * `/var/lib`, `/var/log` and `/opt` are the node's. So every path that Kubernetes, containerd or a log collector
 * has built in means the node's own, nodes do not tread on each other, and the host sees none of their mounts.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheDirectory } from "../../../../../toolchain/paths";
import { claimsDirectory, type NodePaths } from "../paths";
import type { AddressPlan, NodeAddresses } from "../plan/addresses";
import type { NodeNamespaces } from "../plan/processes";
import { writeIfChanged } from "./files";
import { ipBatch } from "./network";
import { mountsBelow } from "./procfs";
import { run } from "./shell";
import { identityOfFiles } from "./strays";

/** Kernel settings that a kubelet demands and would otherwise change for the whole host. */
const expectedKernelSettings: Record<string, string> = {
  "vm/overcommit_memory": "1",
  "vm/panic_on_oom": "0",
  "kernel/panic": "10",
  "kernel/panic_on_oops": "1",
  "kernel/keys/root_maxkeys": "1000000",
  "kernel/keys/root_maxbytes": "25000000",
};

/** Directories of the host that a node replaces by its own. */
const ownDirectories = ["/var/lib", "/var/log", "/opt"] as const;

/** Where the cluster's mount namespaces are pinned, below a mount of its own that does not propagate. */
export function pinDirectory(bridge: string): string {
  return join(claimsDirectory, bridge);
}

/** File of a node's network namespace, as `ip netns` makes it. */
export function networkNamespaceFile(node: Pick<NodeAddresses, "netns">): string {
  return join("/run/netns", node.netns);
}

/** Makes the directory in which namespaces can be pinned. Idempotent. */
export async function ensurePinDirectory(bridge: string): Promise<void> {
  const directory = pinDirectory(bridge);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (mountsBelow([directory]).includes(directory)) return;
  // A mount namespace can be pinned only where mounts are private.
  await run("mount", ["--bind", directory, directory]);
  await run("mount", ["--make-private", directory]);
}

/**
 * Makes what is missing of a node's namespaces. Idempotent.
 * @returns where they are, and whether one of them is new, so that whatever still lives in an old one is lost
 */
export async function ensureNamespaces(
  plan: AddressPlan,
  node: NodeAddresses,
  paths: NodePaths,
  mtu: number,
): Promise<NodeNamespaces & { isNew: boolean }> {
  const network = networkNamespaceFile(node);
  const mount = join(pinDirectory(plan.bridge), node.name);
  const before = identityOf(network, mount);
  await Promise.all([
    ensureMountNamespace(plan.bridge, node, paths),
    ensureNetworkNamespace(plan, node, mtu),
  ]);
  const identity = identityOf(network, mount) ?? "";
  return { network, mount, identity, isNew: identity !== before };
}

/** Inode numbers of the namespaces, or undefined where one is missing. */
function identityOf(network: string, mount: string): string | undefined {
  try {
    return identityOfFiles(network, mount);
  } catch {
    return undefined;
  }
}

async function ensureNetworkNamespace(plan: AddressPlan, node: NodeAddresses, mtu: number): Promise<void> {
  const file = networkNamespaceFile(node);
  // A reboot or a killed run can leave the file without the namespace behind it.
  if (existsSync(file) && !mountsBelow([file]).includes(file)) rmSync(file);
  if (!existsSync(file)) await run("ip", ["netns", "add", node.netns]);
  const inside = (...args: string[]) => run("ip", ["-n", node.netns, ...args], { tolerate: true });
  if ((await inside("link", "show", "eth0")).code !== 0) {
    await run("ip", ["link", "del", node.veth], { tolerate: true });
    await run("ip", ["link", "add", node.veth, "type", "veth", "peer", "name", "eth0", "netns", node.netns]);
  }
  await ipBatch([`link set dev ${node.veth} mtu ${mtu} addrgenmode none master ${plan.bridge} up`]);
  await ipBatch(
    [
      "link set dev lo up",
      `link set dev eth0 mtu ${mtu} up`,
      `address replace ${node.address}/24 dev eth0`,
      `route replace default via ${plan.gateway}`,
    ],
    node.netns,
  );
  await run("nsenter", [`--net=${file}`, "sh", "-c", "echo 1 >/proc/sys/net/ipv4/ip_forward"]);
  await updatePeerRoutes(plan, node);
}

/** Routes from a node to the pods of the others; those of nodes that are no more go. */
export async function updatePeerRoutes(plan: AddressPlan, node: NodeAddresses): Promise<void> {
  const { stdout } = await run("ip", ["-n", node.netns, "-4", "route", "show", "proto", "static"]);
  const wanted = new Map(
    plan.nodes.filter((peer) => peer.name !== node.name).map((peer) => [peer.podCidr, peer.address]),
  );
  const stale = stdout
    .split("\n")
    .map((line) => line.split(" ")[0] ?? "")
    .filter((range) => range !== "" && !wanted.has(range));
  await ipBatch(
    [
      ...stale.map((range) => `route del ${range} proto static`),
      ...[...wanted].map(([range, via]) => `route replace ${range} via ${via} dev eth0 proto static`),
    ],
    node.netns,
  );
}

async function ensureMountNamespace(bridge: string, node: NodeAddresses, paths: NodePaths): Promise<void> {
  const pin = join(pinDirectory(bridge), node.name);
  const complete = `${pin}.complete`;
  if (mountsBelow([pin]).includes(pin)) {
    if (existsSync(complete)) return;
    // A run that was killed in the middle left half of it; nothing was started in there.
    await run("umount", [pin]);
  }
  rmSync(complete, { force: true });
  const directories = ["kubelet", "containerd"].map((name) => join(paths.varLib, name));
  directories.push(join(paths.varLog, "pods"), join(paths.varLog, "containers"), paths.opt, paths.sysctl);
  for (const directory of directories) mkdirSync(directory, { recursive: true });
  for (const [name, value] of Object.entries(expectedKernelSettings)) {
    writeIfChanged(join(paths.sysctl, name.replaceAll("/", ".")), `${value}\n`, 0o644);
  }
  writeFileSync(pin, "");
  const script = mountScript(paths, keptDirectories(paths.root, [cacheDirectory()].filter(existsSync)));
  // A slave hears of the host's unmounts, so that it never keeps a disk busy; its own stay unheard.
  await run("unshare", [`--mount=${pin}`, "--propagation", "slave", "sh", "-eu", "-c", script]);
  writeFileSync(complete, "");
}

/** Those of the directories that the node's own ones would hide; its own directory always comes first. Pure. */
export function keptDirectories(root: string, others: readonly string[]): string[] {
  const isHidden = (path: string) => ownDirectories.some((directory) => path.startsWith(`${directory}/`));
  return [root, ...others.filter((path) => isHidden(path))];
}

/**
 * What a node's mount namespace looks like, as commands for sh. Pure.
 * @param kept the node's directory and others that must be seen where they are
 */
export function mountScript(paths: NodePaths, kept: readonly string[]): string {
  const bind = (from: string, to: string) => `mount --bind ${quote(from)} ${quote(to)}`;
  const held = (path: string) => `/run/kept/${kept.indexOf(path)}`;
  const own = (path: string) => `${held(paths.root)}${path.slice(paths.root.length)}`;
  const hidden = kept.filter((path) => ownDirectories.some((directory) => path.startsWith(`${directory}/`)));
  return [
    // Copies of the host's pinned namespaces would keep those of other clusters alive.
    "umount -R -l /run/netns 2>/dev/null || true",
    `umount -R -l ${claimsDirectory} 2>/dev/null || true`,
    "mount -t tmpfs -o mode=755,size=64m,nosuid,nodev tmpfs /run",
    "mkdir /run/kept /run/netns",
    // Held on to before anything hides them.
    ...kept.map((path) => `mkdir ${held(path)} && ${bind(path, held(path))}`),
    ...Object.keys(expectedKernelSettings).map((name) =>
      bind(own(join(paths.sysctl, name.replaceAll("/", "."))), `/proc/sys/${name}`),
    ),
    bind(own(paths.varLog), "/var/log"),
    bind(own(paths.opt), "/opt"),
    bind(own(paths.varLib), "/var/lib"),
    ...hidden.map((path) => `mkdir -p ${quote(path)} && ${bind(held(path), path)}`),
    ...kept.map((path) => `umount ${held(path)} && rmdir ${held(path)}`),
    "rmdir /run/kept",
    // Volumes that a container mounts must reach the kubelet and back.
    "mount --make-rshared /",
  ].join("\n");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
