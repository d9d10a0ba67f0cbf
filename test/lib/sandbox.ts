/**
 * Where tests that touch the host keep everything: a state directory of their own, so that a cluster that
 * somebody uses on the same host is neither seen nor touched.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, typescript } from "./run";

/** Never `GALERA_PLATFORM_STATE`: what a person keeps there must not be released by a test. */
const base = process.env.GALERA_PLATFORM_TEST_STATE ?? `/var/tmp/gp-test-${process.pid}`;
const lane = process.env.VITEST_POOL_ID;

/**
 * The host state of test clusters; short, because unix sockets live in it. Each of the test files that run at the same
 * time has one of its own.
 */
export const testStateDirectory = lane === undefined ? base : join(base, `l${lane}`);

/**
 * Releases every cluster in the tests' state directories: what a failed or interrupted test left. A directory stays
 * where a release failed, because there may be mounts below it.
 */
export async function releaseEverything(): Promise<void> {
  const lanes = existsSync(base) ? readdirSync(base).filter((name) => /^l\d+$/.test(name)) : [];
  for (const directory of [...lanes.map((name) => join(base, name)), base]) {
    const clusters = join(directory, "clusters");
    for (const clusterId of existsSync(clusters) ? readdirSync(clusters) : []) {
      console.error(`releasing ${clusterId}, which a test left behind`);
      const released = await run(process.execPath, typescript("components/cluster/embedded/host/main.ts"), {
        input: JSON.stringify({ action: "release", clusterId }),
        env: { GALERA_PLATFORM_STATE: directory },
        seconds: 60,
      });
      if (released.exitCode !== 0) console.error(released.stderr, released.stdout);
      if (released.exitCode !== 0) return;
    }
    rmSync(directory, { recursive: true, force: true });
  }
}
