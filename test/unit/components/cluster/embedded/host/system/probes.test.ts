import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  probeKernel,
  probeSnapshotter,
  removeStaleProbes,
} from "../../../../../../../components/cluster/embedded/host/system/probes";

let base: string;
let state: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "gp-test-probes-"));
  state = join(base, "state", "deep");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(base, { recursive: true });
});

/** Puts an `unshare` before the real one that answers by what it is asked to try; by default everything works. */
function kernelThat(answers: {
  network?: string;
  nftables?: string;
  mounts?: string;
  overlay?: string;
}): void {
  const branch = (pattern: string, answer = "exit 0") => `  ${pattern}) ${answer} ;;`;
  const script = [
    "#!/bin/sh",
    'case "$*" in',
    branch("*overlay*", answers.overlay),
    branch("*nft*", answers.nftables),
    branch("*probe-br*", answers.network),
    branch("*rshared*", answers.mounts),
    "  *) exit 99 ;;",
    "esac",
  ].join("\n");
  const bin = join(base, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "unshare"), `${script}\n`);
  chmodSync(join(bin, "unshare"), 0o755);
  vi.stubEnv("PATH", `${bin}:${process.env.PATH}`);
}

const fails = (message: string) => `echo "${message}" >&2; exit 1`;
/** Without what the cgroups of the machine say that runs the test. */
const problems = async () => (await probeKernel(state)).filter((line) => !/cgroup/.test(line));

describe.runIf(process.platform === "linux")("the probes of the kernel", () => {
  it("find nothing where everything works, and leave nothing", async () => {
    kernelThat({});
    expect(await problems()).toEqual([]);
    expect(existsSync(join(base, "state"))).toBe(false);
  });

  it.each([
    [
      { network: fails("unshare failed: Operation not permitted") },
      "no network namespaces for this user (unshare failed",
    ],
    [
      { network: 'echo "network bridges (module bridge)"' },
      "The kernel has no network bridges (module bridge).",
    ],
    [
      { nftables: fails("Error: Could not process rule: No such file or directory") },
      "nftables lack what kube-proxy needs: Error: Could not process rule",
    ],
    [
      { mounts: fails("mount: permission denied") },
      "Mount namespaces do not work here: mount: permission denied",
    ],
  ])("say what is missing: %j", async (answers, said) => {
    kernelThat(answers);
    const found = await problems();
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });

  it("tell all of it at once", async () => {
    kernelThat({ network: fails("no"), nftables: fails("no"), mounts: fails("no") });
    expect(await problems()).toHaveLength(3);
  });
});

describe.runIf(process.platform === "linux")("the probe of the disk", () => {
  it("takes overlayfs where it works, copies where it does not", async () => {
    kernelThat({});
    expect(await probeSnapshotter(state)).toEqual({ snapshotter: "overlayfs", problems: [] });
    rmSync(join(base, "bin"), { recursive: true });
    kernelThat({ overlay: fails("mount: unknown filesystem type 'overlay'") });
    expect(await probeSnapshotter(state)).toEqual({ snapshotter: "native", problems: [] });
  });

  it("says where nothing can be written", async () => {
    writeFileSync(join(base, "state"), "a file where a directory should be");
    const { problems: found } = await probeSnapshotter(state);
    expect(found).toEqual([expect.stringMatching(/deep cannot be written: .*ENOTDIR/)]);
  });

  it("removes what a killed probe left, and lets a running one be", () => {
    mkdirSync(state, { recursive: true });
    for (const name of [`.probe-${2 ** 22 + 1}`, `.probe-${process.pid}`, "clusters"])
      mkdirSync(join(state, name));
    removeStaleProbes(state);
    expect(readdirSync(state).sort()).toEqual([`.probe-${process.pid}`, "clusters"]);
  });
});
