import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableName } from "../../components/cluster/embedded/host/system/network";
import { processesMentioning } from "../lib/host-snapshot";
import { must } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";

/**
 * What a reboot leaves: the disk. Processes, network namespaces, interfaces, mounts and what the cluster has in /run are
 * gone, but for the claim of its slot: here other tests go on, and one that begins just now would be given the slot.
 */
export async function pretendReboot(): Promise<void> {
  const [id] = readdirSync(join(testStateDirectory, "clusters"));
  const { slot } = JSON.parse(
    readFileSync(join(testStateDirectory, "clusters", id ?? "", "reservation.json"), "utf8"),
  );
  const bridge = `gp${slot}`;
  // Everything of this cluster, its containers too (found through their cgroups).
  const living = async () => {
    const { stdout } = await must("sh", [
      "-c",
      `cat $(find /sys/fs/cgroup -path '*/galera-platform/${bridge}/*' -name cgroup.procs) /dev/null 2>/dev/null || true`,
    ]);
    const inside = stdout.split("\n").filter((pid) => pid !== "");
    return new Set([...processesMentioning(testStateDirectory).map(({ pid }) => pid), ...inside.map(Number)]);
  };
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const pids = await living();
    if (pids.size === 0) break;
    for (const pid of pids) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // Ended meanwhile.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const left = await living();
  if (left.size > 0) throw new Error(`processes survive the reboot: ${[...left].join(", ")}`);
  await must("sh", [
    "-c",
    `
    for mount in $(awk -v d=${testStateDirectory} -v p=/run/galera-platform/${bridge} 'index($5, d) == 1 || index($5, p "/") == 1 || $5 == p {print $5}' /proc/self/mountinfo | sort -r); do umount -l "$mount"; done
    for ns in /run/netns/${bridge}-*; do [ -e "$ns" ] && ip netns del "$(basename "$ns")"; done
    for link in $(ls /sys/class/net | grep -E '^${bridge}(w|$)'); do ip link del "$link" 2>/dev/null; done
    nft delete table inet ${tableName(bridge)}
    rm -rf /run/galera-platform/${bridge}
    true
  `,
  ]);
}
