/**
 * `npm test`: everything that a fresh machine can prove, cheapest first, and one closing line that counts it.
 *
 * The stages that need a host (root, Linux) build the toolchain, start real Kubernetes nodes and take them
 * away again; a check at the end fails the run where anything was left on the host.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, Option } from "commander";
import pc from "picocolors";
import { leftBehind, takeHostSnapshot } from "../test/lib/host-snapshot";
import { run } from "../test/lib/run";
import { endStragglers, releaseEverything, testStateDirectory } from "../test/lib/sandbox";

interface Counts {
  passed: number;
  failed: number;
  /** Names, which say why. */
  skipped: string[];
}

/** What is read of vitest's report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

interface Stage {
  name: string;
  describe: string;
  run(): Promise<Counts>;
}

const reports = mkdtempSync(join(tmpdir(), "gp-test-"));
const abort = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => abort.abort());

/** A command that passes or fails as a whole. */
function command(name: string, describe: string, file: string, args: string[]): Stage {
  return {
    name,
    describe,
    async run() {
      const result = await run(file, args, options());
      return count(result.exitCode === 0);
    },
  };
}

/** A vitest configuration whose tests are counted one by one. */
function suite(name: string, describe: string, config: string, reporter = "default"): Stage {
  return {
    name,
    describe,
    async run() {
      const report = join(reports, `${name}.json`);
      const result = await run(
        "vitest",
        [
          "run",
          "--config",
          config,
          `--reporter=${reporter}`,
          "--reporter=json",
          `--outputFile.json=${report}`,
        ],
        options(),
      );
      try {
        const { numPassedTests, numFailedTests, numTotalTests, testResults }: VitestReport = JSON.parse(
          readFileSync(report, "utf8"),
        );
        const skipped = testResults
          .flatMap(({ assertionResults }) => assertionResults)
          .filter(({ status }) => !["passed", "failed"].includes(status))
          .map(({ fullName }) => fullName);
        // A suite that ran nothing, or that failed outside any test, has failed.
        const outside = numTotalTests === 0 || (result.exitCode !== 0 && numFailedTests === 0) ? 1 : 0;
        return { passed: numPassedTests, failed: numFailedTests + outside, skipped };
      } catch {
        return count(false);
      }
    },
  };
}

function options() {
  return {
    show: true,
    signal: abort.signal,
    // A cold machine builds for minutes; CI's own limit is an hour and a half.
    seconds: 5400,
    env: { GALERA_PLATFORM_TEST_STATE: testStateDirectory },
  };
}

function count(ok: boolean): Counts {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`;
}

const stages: Stage[] = [
  command("typecheck", "TypeScript, strict", "tsc", ["--noEmit"]),
  command("lint", "Biome: lint and format", "biome", ["check", "--error-on-warnings"]),
  suite("unit", "Plans, configuration, components with mocks", "vitest.config.mts"),
  command("toolchain", "Programs and images: resolved, built, verified", "tsx", [
    "scripts/toolchain.ts",
    "ensure",
  ]),
  suite(
    "static",
    "Manifests, workflows, policy: by kubeconform, actionlint, the engine",
    "test/static/vitest.config.mts",
  ),
  suite(
    "integration",
    "Real programs: the host's own, plugins against a real API server",
    "test/integration/vitest.config.mts",
  ),
  suite("e2e", "up, use, break, repair, destroy on real nodes", "test/e2e/vitest.config.mts", "verbose"),
];

async function main(): Promise<void> {
  const program = new Command("npm test --")
    .description("Proves the program on this machine; needs root on Linux for the stages from toolchain on.")
    .addOption(
      new Option("--only <stage...>", "run only these stages").choices(stages.map((stage) => stage.name)),
    )
    .addHelpText(
      "after",
      `\nStages:\n${stages.map((s) => `  ${s.name.padEnd(12)} ${s.describe}`).join("\n")}`,
    )
    .parse();
  const only = program.opts<{ only?: string[] }>().only;
  const before = takeHostSnapshot();
  const totals: Counts = { passed: 0, failed: 0, skipped: [] };
  const lines: string[] = [];
  const add = (name: string, counts: Counts, seconds: number) => {
    totals.passed += counts.passed;
    totals.failed += counts.failed;
    totals.skipped.push(...counts.skipped);
    const verdict = counts.failed === 0 ? pc.green("ok  ") : pc.red("FAIL");
    lines.push(`${verdict} ${name.padEnd(12)} ${formatCounts(counts)} (${seconds.toFixed(0)} s)`);
    lines.push(...counts.skipped.map((skipped) => `     skipped: ${skipped}`));
  };
  try {
    for (const stage of stages) {
      if (abort.signal.aborted || (only !== undefined && !only.includes(stage.name))) continue;
      console.log(pc.bold(`\n=== ${stage.name}: ${stage.describe}`));
      const started = performance.now();
      const counts = await stage.run();
      add(stage.name, counts, (performance.now() - started) / 1000);
      // Without a toolchain nothing after it can run; its failure is the news.
      if (stage.name === "toolchain" && counts.failed > 0) break;
    }
  } finally {
    const started = performance.now();
    await releaseEverything();
    await endStragglers();
    const left = await leftBehind(before);
    for (const leak of left) console.error(pc.red(`left behind: ${leak}`));
    add("clean host", count(left.length === 0), (performance.now() - started) / 1000);
    rmSync(reports, { recursive: true, force: true });
  }
  console.log(`\n${lines.join("\n")}`);
  if (abort.signal.aborted) {
    console.log("interrupted");
    totals.failed += 1;
  }
  console.log(formatCounts(totals));
  process.exitCode = totals.failed === 0 ? 0 : 1;
}

void main();
