/** What the host program refuses on a real host, and that it leaves nothing then. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type HostSnapshot, leaks, takeHostSnapshot } from "../lib/host-snapshot";
import { must, run, typescript } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";
import { demand, refusal, tell } from "./host-program";

let before: HostSnapshot;
/** What is left here; a command that somebody else runs on this host meanwhile is none of it. */
const left = () =>
  leaks(before, takeHostSnapshot([testStateDirectory])).filter(
    (leak) =>
      !leak.startsWith("process: ") ||
      /host-refused|host-broken|e2e-host/.test(leak) ||
      leak.includes(testStateDirectory),
  );

beforeAll(() => {
  mkdirSync(testStateDirectory, { recursive: true, mode: 0o700 });
  before = takeHostSnapshot([testStateDirectory]);
});

/** A command that prepares its namespaces and then becomes what is appended to it. */
const prepared = (unshare: string[], script: string) => [
  "unshare",
  ...unshare,
  "sh",
  "-euc",
  `${script}\nexec "$@"`,
  "sh",
];

describe("a host that cannot carry a cluster is refused, and nothing is left on it", () => {
  const clusterId = "host-refused";
  const reserve = (nodeCidr: string | null = null) =>
    ({ action: "reserve", spec: { clusterId, nodeCidr } }) as const;
  const release = { action: "release", clusterId } as const;
  /** A network of its own, so that what is taken there is taken from nobody. */
  const inNetwork = (script: string) => prepared(["--net"], `ip link set lo up\n${script}`);

  it("for a user who is not root, by `npm run up` as well", async () => {
    const within = ["unshare", "--user"];
    expect(await refusal(reserve(), { within })).toMatch(/takes root\.\n.*sudo -E npm run up/);
    const [file = "", ...args] = [
      ...within,
      process.execPath,
      ...typescript("scripts/up.ts"),
      "--stack",
      "dev",
    ];
    const up = await run(file, args, { env: { GALERA_PLATFORM_STATE: testStateDirectory } });
    expect(up.exitCode).not.toBe(0);
    expect(up.stderr).toMatch(/needs root[\s\S]*sudo -E/);
    expect(up.stderr).not.toMatch(/^\s+at /m);
    await expect.poll(left, { timeout: 15_000 }).toEqual([]);
  });

  it("where a port is in use", async () => {
    const listen = `node -e 'require("net").createServer().listen(6443, "0.0.0.0", () => console.error("up"))' </dev/null >/dev/null 2>&1 &
      for _ in 1 2 3 4 5 6 7 8 9; do sleep 0.3; grep -q ':192B .* 0A ' /proc/net/tcp && break; done`;
    // The listener ends with the namespace's last other process: \`timeout\` bounds it.
    const within = inNetwork(listen.replace("node -e", "timeout 20 node -e"));
    expect(await refusal(reserve(), { within })).toMatch(/Port 6443 \(API server\) is in use.*ss -ltnp/);
    await expect.poll(left, { timeout: 15_000 }).toEqual([]);
    await demand(reserve(), { within: inNetwork("") });
    await demand(release, { within: inNetwork("") });
    await expect.poll(left, { timeout: 15_000 }).toEqual([]);
  });

  it("where the network that was asked for is in use", async () => {
    const taken = inNetwork(
      "ip link add taken type bridge && ip addr add 10.89.77.5/24 dev taken && ip link set taken up",
    );
    expect(await refusal(reserve("10.89.77.0/24"), { within: taken })).toMatch(
      /node network 10\.89\.77\.0\/24 overlaps 10\.89\.77\.0\/24 \((interface|route on) taken\)/,
    );
    await expect.poll(left, { timeout: 15_000 }).toEqual([]);
    await demand(reserve("10.89.78.0/24"), { within: taken });
    await demand(release, { within: taken });
    await expect.poll(left, { timeout: 15_000 }).toEqual([]);
  });

  it("on a disk that is nearly full", async () => {
    const state = mkdtempSync(join(tmpdir(), "gp-disk-"));
    /** What the action says with such a disk as state directory, from which everything is gone afterwards. */
    async function onDisk<T>(options: string, action: () => Promise<T>): Promise<T> {
      await must("mount", ["-t", "tmpfs", "-o", options, "tmpfs", state]);
      try {
        const result = await action();
        expect(readdirSync(state)).toEqual([]);
        return result;
      } finally {
        await must("umount", [state]);
      }
    }
    expect(await onDisk("size=64m", () => refusal(reserve(), { state }))).toMatch(
      /has 0\.1 GiB left; 6 GiB are needed\. Make room, or set GALERA_PLATFORM_STATE/,
    );
    // Space enough, but no file can be made any more: found by trying, not by asking.
    const full = await onDisk("size=7g,nr_inodes=2", () => refusal(reserve(), { state }));
    expect(full).toMatch(/cannot be written: .*no space left/i);
    expect(full).not.toMatch(/^\s+at /m);
    await onDisk("size=7g", async () => {
      await demand(reserve(), { state });
      await demand(release, { state });
      mkdirSync(state, { recursive: true });
    });
    rmSync(state, { recursive: true });
    await expect.poll(left, { timeout: 15_000 }).toEqual([]);
  });

  it("with a kernel that lacks what nodes are made of", async () => {
    const limited = (...kinds: string[]) =>
      prepared(
        ["--user", "--map-root-user", "--mount"],
        kinds.map((kind) => `echo 0 >/proc/sys/user/max_${kind}_namespaces`).join("\n"),
      );
    const missing = await refusal(reserve(), { within: limited("net", "mnt") });
    expect(missing).toMatch(/The kernel has no network namespaces for this user/);
    expect(missing).toMatch(/Mount namespaces do not work here/);
    // As root of a user namespace alone, other things are missing, but not these.
    const { response } = await tell(reserve(), { within: limited() });
    await tell(release, { within: limited() });
    expect(JSON.stringify(response)).not.toMatch(/no network namespaces|Mount namespaces do not work/);
    await expect.poll(left, { timeout: 15_000 }).toEqual([]);
  });
});
