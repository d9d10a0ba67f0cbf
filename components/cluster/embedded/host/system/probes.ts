/** Tries out, for real, what the cluster needs of the kernel; everything happens in namespaces that vanish. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cgroupLayout } from "./cgroups";
import { isErrno } from "./files";
import { identify } from "./procfs";
import { run } from "./shell";

/** The nftables expressions that kube-proxy and the cluster's own table use. */
const nftProbe = `table inet gp_probe {
  map verdicts { type ipv4_addr . inet_proto . inet_service : verdict; }
  map ports { type inet_proto . inet_service : verdict; }
  set affinity { type ipv4_addr; flags dynamic, timeout; timeout 10m; }
  set cluster { type ipv4_addr . inet_proto . inet_service; }
  chain refuse { reject; }
  chain endpoint {
    ip saddr 10.0.0.1 meta mark set meta mark or 0x4000
    update @affinity { ip saddr timeout 10s }
    meta l4proto tcp dnat ip to 10.0.0.1:80
  }
  chain service {
    ip saddr @affinity goto endpoint
    numgen random mod 2 vmap { 0 : goto endpoint, 1 : goto endpoint }
  }
  chain prerouting {
    type nat hook prerouting priority dstnat; policy accept;
    ip daddr . meta l4proto . th dport vmap @verdicts
    fib daddr type local meta l4proto . th dport vmap @ports
  }
  chain output {
    type nat hook output priority -100; policy accept;
    ip daddr . meta l4proto . th dport vmap @verdicts
  }
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    meta mark & 0x4000 == 0 return
    meta mark set meta mark xor 0x4000
    masquerade fully-random
  }
  chain forward {
    type filter hook forward priority filter; policy accept;
    ct state new ip daddr . meta l4proto . th dport @cluster reject
    ct state invalid drop
  }
  chain raw {
    type filter hook prerouting priority raw; policy accept;
    iifname != { "lo", "eth9" } ip daddr { 192.0.2.0/24, 198.51.100.0/24 } drop
  }
}
`;

/** Commands that make interfaces of each kind that is needed. */
const networkProbe = `
ip link add name probe-br type bridge && ip link set probe-br up || { echo "network bridges (module bridge)"; exit; }
ip link add probe-a type veth peer name probe-b || { echo "pairs of network interfaces (module veth)"; exit; }
ip link set probe-a master probe-br up || echo "interfaces on bridges"
`;

/** Returns what the kernel cannot do, each in words for a person. */
export async function probeKernel(stateDirectory: string): Promise<string[]> {
  const problems = await Promise.all([
    probeNetwork(),
    probeNftables(),
    probeMountNamespace(),
    probeCgroups(),
  ]);
  const disk = await probeSnapshotter(stateDirectory);
  return [...problems.flat(), ...disk.problems];
}

async function probeNetwork(): Promise<string[]> {
  const result = await run("unshare", ["--net", "sh", "-c", networkProbe], { tolerate: true });
  if (result.code !== 0)
    return [`The kernel has no network namespaces for this user (${lastLine(result.stderr)}).`];
  return result.stdout
    .split("\n")
    .filter(Boolean)
    .map((what) => `The kernel has no ${what}.`);
}

async function probeNftables(): Promise<string[]> {
  const result = await run("unshare", ["--net", "nft", "-f", "-"], { input: nftProbe, tolerate: true });
  if (result.code === 0) return [];
  return [`The kernel's nftables lack what kube-proxy needs: ${firstLine(result.stderr)}`];
}

async function probeMountNamespace(): Promise<string[]> {
  const script =
    "mount -t tmpfs tmpfs /run && mount --make-rshared / && mkdir /run/a /run/b && mount --bind /run/a /run/b";
  const result = await run("unshare", ["--mount", "--propagation", "slave", "sh", "-c", script], {
    tolerate: true,
  });
  return result.code === 0 ? [] : [`Mount namespaces do not work here: ${lastLine(result.stderr)}`];
}

/** Makes and removes a group in every hierarchy. */
async function probeCgroups(): Promise<string[]> {
  const layout = cgroupLayout();
  const controllers = new Set(layout.hierarchies.flatMap((one) => one.controllers));
  const needed = [
    "cpu",
    "cpuset",
    "memory",
    "pids",
    ...(layout.version === 1 ? ["devices", "freezer", "cpuacct"] : []),
  ];
  const missing = needed.filter((name) => !controllers.has(name));
  const problems = missing.map(
    (name) => `The cgroup controller "${name}" is not available (mounted below /sys/fs/cgroup).`,
  );
  for (const { path } of layout.hierarchies) {
    const probe = join(path, `gp-probe-${process.pid}`);
    try {
      mkdirSync(probe);
      rmdirSync(probe);
    } catch (error) {
      problems.push(`No cgroup can be made in ${path}: ${String(error)}`);
    }
  }
  return problems;
}

/** Which snapshotter works on the disk that holds the cluster. */
export async function probeSnapshotter(
  stateDirectory: string,
): Promise<{ snapshotter: "overlayfs" | "native"; problems: string[] }> {
  let made: string | undefined;
  try {
    made = mkdirSync(stateDirectory, { recursive: true, mode: 0o755 });
    removeStaleProbes(stateDirectory);
    const probe = join(stateDirectory, `${probePrefix}${process.pid}`);
    mkdirSync(probe);
    try {
      for (const name of ["lower", "upper", "work", "merged"]) mkdirSync(join(probe, name));
      writeFileSync(join(probe, "lower", "file"), "");
      const script =
        'cd "$1" && mount -t overlay overlay -o lowerdir=lower,upperdir=upper,workdir=work merged && echo x >merged/file';
      const result = await run("unshare", ["--mount", "sh", "-c", script, "sh", probe], { tolerate: true });
      return { snapshotter: result.code === 0 ? "overlayfs" : "native", problems: [] };
    } finally {
      rmSync(probe, { recursive: true, force: true });
    }
  } catch (error) {
    return { snapshotter: "overlayfs", problems: [`${stateDirectory} cannot be written: ${String(error)}`] };
  } finally {
    removeMade(made, stateDirectory);
  }
}

const probePrefix = ".probe-";

/** Removes what a probe left whose process was killed. */
export function removeStaleProbes(stateDirectory: string): void {
  const names = existsSync(stateDirectory) ? readdirSync(stateDirectory) : [];
  for (const name of names) {
    const isStale =
      name.startsWith(probePrefix) && identify(Number(name.slice(probePrefix.length))) === undefined;
    if (isStale) rmSync(join(stateDirectory, name), { recursive: true, force: true });
  }
}

/** Removes the directories that a probe had to make, and only those. */
function removeMade(first: string | undefined, last: string): void {
  if (first === undefined) return;
  for (let at = last; at.length >= first.length; at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch (error) {
      if (!isErrno(error, "ENOENT")) return;
    }
  }
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
