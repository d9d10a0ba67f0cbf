/** Whether this host can carry a cluster: every problem at once, before anything is touched. */
import { accessSync, constants, statfsSync } from "node:fs";
import { freemem, platform, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "../../../../../toolchain/errors";
import { isErrno } from "./files";
import { probeKernel } from "./probes";
import type { Report } from "./report";
import { run } from "./shell";

/** Free disk space below which nothing is begun; and what a cluster that is there already takes to be repaired. */
const minimumDiskGiB = { new: 6, existing: 1 } as const;
/** Memory below which a control plane and a node do not fit. */
const minimumMemoryGiB = 3;

/** Commands that are used, with the Debian package that has each. */
const tools: Record<string, string> = {
  ip: "iproute2",
  nft: "nftables",
  nsenter: "util-linux",
  unshare: "util-linux",
  flock: "util-linux",
  mount: "mount",
  umount: "mount",
};

/** @throws UserError where no cluster can run here whatever else is done */
export function requireRootOnLinux(
  system: string = platform(),
  uid: number | undefined = process.getuid?.(),
): void {
  const hint =
    "Use a virtual machine with Linux, or another kind of cluster: " +
    "`pulumi config set --path 'galera-platform:cluster.provider' existing` (a kubeconfig of yours).";
  if (system !== "linux") {
    throw new UserError(`The embedded cluster runs on Linux; this is ${system}.`, { hint });
  }
  if (uid !== 0) {
    throw new UserError("The embedded cluster makes network namespaces and mounts, which takes root.", {
      hint: `Run it as root (sudo -E npm run up -- --stack <its name>). Or: ${hint[0]?.toLowerCase()}${hint.slice(1)}`,
    });
  }
}

/** What is checked. */
export interface PreflightArgs {
  /** Where clusters are kept. */
  stateDirectory: string;
  report: Report;
  /** Whether the cluster is there already: it takes less disk than one that is to be made. */
  exists: boolean;
  /** Problems that were found elsewhere, to be told together. @default none */
  others?: readonly string[];
}

/** Checks the host. @throws UserError with everything that is wrong */
export async function preflight({
  stateDirectory,
  report,
  exists,
  others = [],
}: PreflightArgs): Promise<void> {
  requireRootOnLinux();
  const needed = minimumDiskGiB[exists ? "existing" : "new"];
  const problems = [...others, ...checkDisk(stateDirectory, needed), ...checkMemory()];
  const missing = await installMissing(missingTools(), report);
  problems.push(
    ...missing.map((tool) => `The command "${tool}" is missing (Debian package ${tools[tool]}).`),
  );
  // Without its tools a probe could only repeat what is already said.
  if (missing.length === 0) problems.push(...(await probeKernel(stateDirectory)));
  failWith(problems);
}

/** @throws UserError that lists the problems, where there are any */
export function failWith(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const list =
    problems.length === 1 ? ` ${problems[0]}` : `\n${problems.map((one) => `  - ${one}`).join("\n")}`;
  throw new UserError(`This host cannot carry the embedded cluster:${list}`);
}

/** Looks at the disk that will hold the directory. */
export function checkDisk(
  directory: string,
  neededGiB: number,
  statfs: typeof statfsSync = statfsSync,
): string[] {
  let existing = directory;
  for (;;) {
    try {
      const { bavail, bsize } = statfs(existing);
      const free = (bavail * bsize) / 2 ** 30;
      if (free >= neededGiB) return [];
      return [
        `${existing} has ${free.toFixed(1)} GiB left; ${neededGiB} GiB are needed. ` +
          "Make room, or set GALERA_PLATFORM_STATE to a directory on another disk.",
      ];
    } catch (error) {
      if (!isErrno(error, "ENOENT") || existing === "/") throw error;
      existing = dirname(existing);
    }
  }
}

function checkMemory(): string[] {
  const total = totalmem() / 2 ** 30;
  if (total >= minimumMemoryGiB) return [];
  return [
    `The host has ${total.toFixed(1)} GiB of memory (${(freemem() / 2 ** 30).toFixed(1)} free); ${minimumMemoryGiB} GiB are needed.`,
  ];
}

function missingTools(): string[] {
  return Object.keys(tools).filter((tool) => !isOnPath(tool));
}

function isOnPath(tool: string): boolean {
  const directories = (process.env.PATH ?? "").split(":");
  return [...directories, "/usr/sbin", "/sbin"].some((directory) => {
    try {
      accessSync(join(directory, tool), constants.X_OK);
      return directory !== "";
    } catch {
      return false;
    }
  });
}

/** On Debian the missing packages are installed, with an announcement. @returns what is still missing */
async function installMissing(missing: readonly string[], report: Report): Promise<string[]> {
  if (missing.length === 0 || !isOnPath("apt-get")) return [...missing];
  const packages = [...new Set(missing.map((tool) => tools[tool] ?? tool))];
  report.line(`installing Debian packages that are missing: ${packages.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], {
      tolerate: true,
      timeout: 300,
      env,
    });
  if ((await install()).code !== 0) {
    await run("apt-get", ["update", "-q"], { tolerate: true, timeout: 300, env });
    const { code, stderr } = await install();
    if (code !== 0) report.line(`apt-get failed: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  }
  return missingTools();
}
