/** A short selection of `npm run chaos`; the rest runs by command. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";
import { eventually, TestStack } from "../lib/test-stack";

const stack = new TestStack("e2e-chaos", {
  "galera-platform:cluster": { provider: "embedded", workers: 3 },
  "galera-platform:galera": { access: { type: "NodePort" }, storage: { size: "1Gi" } },
});

/** What is looked at of the report; see `test/chaos/report/run-report.ts`. */
interface Report {
  runs: {
    scenario: string;
    broken: unknown[];
    writes: { acknowledged: number };
    reads: { answered: number };
  }[];
  controls: { control: string; seen: boolean; report: { lost: unknown[] } }[];
}

async function chaos(
  ...args: string[]
): Promise<{ exitCode: number | null; report: Report; progress: string }> {
  const { exitCode, stdout, stderr } = await stack.run("chaos", "--json", ...args);
  try {
    return { exitCode, report: JSON.parse(stdout) as Report, progress: stderr };
  } catch {
    throw new Error(`chaos ended with ${exitCode} and no report: ${stdout}${stderr}`);
  }
}

/** Rules of a partition in the test's nodes. */
async function partitions(): Promise<string[]> {
  const [cluster = ""] = readdirSync(join(testStateDirectory, "clusters"));
  const { stdout } = await run("ip", ["netns", "list"]);
  const { slot } = JSON.parse(
    (await run("cat", [join(testStateDirectory, "clusters", cluster, "reservation.json")])).stdout,
  ) as { slot: number };
  const nodes = stdout
    .split("\n")
    .map((line) => line.split(" ")[0] ?? "")
    .filter((name) => name.startsWith(`gp${slot}-`));
  const tables = await Promise.all(
    nodes.map(async (node) => (await run("ip", ["netns", "exec", node, "nft", "list", "tables"])).stdout),
  );
  return tables.flatMap((text) => text.split("\n").filter((line) => line.includes("chaos")));
}

beforeAll(async () => {
  await stack.ok("up");
});

afterAll(async () => {
  await stack.run("destroy");
  stack.dispose();
});

describe("faults", () => {
  const scenarios = ["kill-writer", "switchover", "delete-writer-pod", "diverged-member"];

  it(`keep what was promised: ${scenarios.join(", ")}`, async () => {
    const { exitCode, report, progress } = await chaos("--scenario", scenarios.join(","));
    expect(
      report.runs.map(({ scenario, broken }) => ({ scenario, broken })),
      progress,
    ).toEqual(scenarios.map((scenario) => ({ scenario, broken: [] })));
    expect(exitCode).toBe(0);
    for (const { writes, reads } of report.runs) {
      // Clients that did nothing prove nothing.
      expect(writes.acknowledged).toBeGreaterThan(50);
      expect(reads.answered).toBeGreaterThan(20);
    }
  });

  it("sees a lost write and a stale read where there are some", async () => {
    const { exitCode, report, progress } = await chaos("--control", "ledger-loss,stale-reader");
    expect(report.controls, progress).toMatchObject([
      {
        control: "ledger-loss",
        seen: true,
        report: { lost: [{ missingOn: ["galera-0", "galera-1", "galera-2"] }] },
      },
      { control: "stale-reader", seen: true },
    ]);
    expect(exitCode).toBe(0);
  });

  it("heals a partition when it is interrupted in the middle of it", async () => {
    const running = stack.start("chaos", "--scenario", "partition-writer");
    await eventually("a partition", 120, partitions, (found) => found.length === 1);
    running.child.kill("SIGINT");
    const { exitCode } = await running.done;
    expect(exitCode).toBe(130);
    expect(await partitions()).toEqual([]);
  });
});
