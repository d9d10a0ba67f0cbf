/**
 * Where tests that touch the host keep everything: a state directory of their own, so that a cluster that
 * somebody uses on the same host is neither seen nor touched.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseStat } from "../../components/cluster/embedded/host/system/procfs";
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
 * Ends what a test that was ended itself had started and left running, e.g. a command in the middle of its work: all of
 * it was told where the tests' state lies.
 */
export async function endStragglers(): Promise<void> {
  const marks = ["GALERA_PLATFORM_TEST_STATE", "GALERA_PLATFORM_STATE"].map((name) => `${name}=${base}`);
  const stragglers = () =>
    readdirSync("/proc").flatMap((name) => {
      const pid = Number(name);
      if (!Number.isInteger(pid) || ancestors().includes(pid)) return [];
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
        return environment.some((entry) => marks.some((mark) => entry.startsWith(mark))) ? [pid] : [];
      } catch {
        return [];
      }
    });
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    for (const pid of stragglers()) {
      console.error(`ending process ${pid}, which a test left running`);
      try {
        process.kill(pid, signal);
      } catch {
        // It ended meanwhile.
      }
    }
    for (let round = 0; round < 20 && stragglers().length > 0; round++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** This process and those above it. */
function ancestors(pid = process.pid): number[] {
  if (pid <= 1) return [];
  return [pid, ...ancestors(parseStat(readFileSync(`/proc/${pid}/stat`, "utf8")).parent)];
}

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
    // What ends a moment after the engine may still write.
    rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
  }
}
