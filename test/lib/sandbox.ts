/**
 * Where tests that touch the host keep everything: a state directory of their own, so that a cluster that
 * somebody uses on the same host is neither seen nor touched.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, typescript } from "./run";

/**
 * The host state of test clusters; short, because unix sockets live in it. Never `GALERA_PLATFORM_STATE`: what a
 * person keeps there must not be released by a test.
 */
export const testStateDirectory = process.env.GALERA_PLATFORM_TEST_STATE ?? `/var/tmp/gp-test-${process.pid}`;

/**
 * Releases every cluster in the test's state directory: what a failed or interrupted test left. The directory
 * stays where a release failed, because there may be mounts below it.
 */
export async function releaseEverything(): Promise<void> {
  const clusters = join(testStateDirectory, "clusters");
  for (const clusterId of existsSync(clusters) ? readdirSync(clusters) : []) {
    console.error(`releasing ${clusterId}, which a test left behind`);
    const released = await run(process.execPath, typescript("components/cluster/embedded/host/main.ts"), {
      input: JSON.stringify({ action: "release", clusterId }),
      env: { GALERA_PLATFORM_STATE: testStateDirectory },
      seconds: 60,
    });
    if (released.exitCode !== 0) console.error(released.stderr, released.stdout);
    if (released.exitCode !== 0) return;
  }
  rmSync(testStateDirectory, { recursive: true, force: true });
}
