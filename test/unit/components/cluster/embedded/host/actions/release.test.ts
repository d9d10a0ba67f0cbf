import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { release } from "../../../../../../../components/cluster/embedded/host/actions/release";
import { claimsDirectory, clusterPaths } from "../../../../../../../components/cluster/embedded/host/paths";
import { Claims } from "../../../../../../../components/cluster/embedded/host/system/claims";

// Nothing of this host is looked at or touched, but for files in a directory of the test's own.
const own = vi.hoisted(() => `${process.env.TMPDIR ?? "/tmp"}/gp-test-release-claims-${process.pid}`);
vi.mock("../../../../../../../components/cluster/embedded/host/paths", async (original) => ({
  ...(await original<typeof import("../../../../../../../components/cluster/embedded/host/paths")>()),
  claimsDirectory: own,
}));
vi.mock("../../../../../../../components/cluster/embedded/host/system/cgroups", () => ({
  cgroupLayout: () => ({ version: 2, hierarchies: [] }),
}));
vi.mock("../../../../../../../components/cluster/embedded/host/system/procfs", () => ({
  allPids: () => [],
  killAll: async () => [],
  mountsBelow: () => [],
}));
vi.mock("../../../../../../../components/cluster/embedded/host/system/lock", () => ({
  hostLock: {},
  withLock: async (_lock: unknown, _report: unknown, _signal: unknown, action: () => unknown) => action(),
}));

const signal = new AbortController().signal;
const releaseIt = () => release("test", { line: () => undefined }, signal);
let state: string;

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "gp-test-release-"));
  vi.stubEnv("GALERA_PLATFORM_STATE", state);
  const { root } = clusterPaths("test");
  mkdirSync(root, { recursive: true });
  // As one leaves it that was killed between its claim and its reservation.
  expect(new Claims(claimsDirectory, () => false).take(3, { clusterId: "test", directory: root })).toBe(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const directory of [state, own]) rmSync(directory, { recursive: true, force: true });
});

describe("releasing a cluster", () => {
  it("takes its claim away, too, where no reservation tells of it", async () => {
    await releaseIt();
    expect(existsSync(own)).toBe(false);
    expect(existsSync(state)).toBe(false);
  });

  it("does so at the second attempt where the first was killed before it could", async () => {
    vi.spyOn(Claims.prototype, "giveBack").mockImplementationOnce(() => {
      throw new Error("killed");
    });
    await expect(releaseIt()).rejects.toThrow("killed");
    expect(existsSync(own)).toBe(true);
    await releaseIt();
    expect(existsSync(own)).toBe(false);
    expect(existsSync(state)).toBe(false);
  });
});
