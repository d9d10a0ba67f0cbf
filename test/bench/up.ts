/**
 * How long it takes until a database serves, from `npm run up` with a warm cache, in phases; how much memory
 * it then holds; how long `destroy` takes. With `cold`, also the toolchain from empty caches.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { V1Node, V1Pod } from "@kubernetes/client-node";
import { Cluster, namespace } from "../e2e/database";
import { must } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";
import { TestStack } from "../lib/test-stack";
import { applyAgain } from "./apply";
import { formatResidents, measureResidents, type Residents } from "./memory";
import { formatSpread, type Spread, seconds, spread } from "./statistics";

/** One `up` and its phases, seconds since the command was started; Kubernetes' own stamps have a second's grain. */
interface UpRun {
  nodesReady: number;
  membersReady: number;
  /** From when the first member's pod was made to when the last member was Ready. */
  applied: number;
  /** From applying the StatefulSet again, on nodes that run already, to all members synced; see `apply.ts`. */
  reapplied: number;
  proxiesReady: number;
  up: number;
  destroy: number;
  residents: Residents;
}

/** What the benchmark measured. */
export interface UpBench {
  phases: Record<keyof Omit<UpRun, "residents">, Spread>;
  residents: Residents;
  /** Seconds of the toolchain from empty caches, where asked for. */
  coldToolchain?: number;
}

/** Brings a stack of its own up and down again, `runs` times. */
export async function benchUp(runs: number, cold: boolean, signal: AbortSignal): Promise<UpBench> {
  const stack = new TestStack("bench", {
    "galera-platform:cluster": { provider: "embedded", workers: 3 },
    "galera-platform:galera": { access: { type: "NodePort" } },
  });
  const done: UpRun[] = [];
  try {
    const coldToolchain = cold ? await benchColdToolchain() : undefined;
    await must("tsx", ["scripts/toolchain.ts", "ensure"], { show: true, signal });
    for (let run = 0; run < runs && !signal.aborted; run++) {
      done.push(await once(stack));
      console.error(`  run ${run + 1} of ${runs}`);
    }
    const of = (phase: keyof Omit<UpRun, "residents">) => spread(done.map((run) => run[phase]));
    const last = done.at(-1);
    if (last === undefined) throw new Error("interrupted before the first run ended");
    return {
      phases: {
        nodesReady: of("nodesReady"),
        membersReady: of("membersReady"),
        applied: of("applied"),
        reapplied: of("reapplied"),
        proxiesReady: of("proxiesReady"),
        up: of("up"),
        destroy: of("destroy"),
      },
      residents: last.residents,
      ...(coldToolchain === undefined ? {} : { coldToolchain }),
    };
  } finally {
    await stack.run("destroy");
    stack.dispose();
    rmSync(testStateDirectory, { recursive: true, force: true });
  }
}

async function once(stack: TestStack): Promise<UpRun> {
  const started = Date.now();
  const up = await seconds(() => stack.ok("up"));
  const cluster = new Cluster(stack.name);
  const { items: nodes } = await cluster.core.listNode();
  const { items: pods } = await cluster.core.listNamespacedPod({ namespace });
  const members = pods.filter((pod) => /^galera-\d+$/.test(pod.metadata?.name ?? ""));
  const proxies = pods.filter((pod) => !members.includes(pod));
  const since = (things: (V1Node | V1Pod)[]) => (Math.max(...things.map(becameReady)) - started) / 1000;
  // Idle is what is left when the start is over.
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  const [id = ""] = readdirSync(join(testStateDirectory, "clusters"));
  const directory = join(testStateDirectory, "clusters", id);
  const { slot } = JSON.parse(readFileSync(join(directory, "reservation.json"), "utf8"));
  const residents = measureResidents(directory, `gp${slot}`);
  const reapplied = await applyAgain(cluster);
  const destroy = await seconds(() => stack.ok("destroy"));
  return {
    nodesReady: since(nodes),
    membersReady: since(members),
    applied: (Math.max(...members.map(becameReady)) - Math.min(...members.map(wasMade))) / 1000,
    reapplied,
    proxiesReady: since(proxies),
    up,
    destroy,
    residents,
  };
}

/** When a node or a pod last became Ready; milliseconds since the epoch. */
function becameReady({ status }: V1Node | V1Pod): number {
  const ready = status?.conditions?.find(({ type }) => type === "Ready");
  return ready?.lastTransitionTime?.getTime() ?? Number.NaN;
}

/** When a pod was made; milliseconds since the epoch. */
function wasMade({ metadata }: V1Pod): number {
  return metadata?.creationTimestamp?.getTime() ?? Number.NaN;
}

/** Builds everything with caches that are empty, in front of the person. */
async function benchColdToolchain(): Promise<number> {
  const caches = mkdtempSync(join(tmpdir(), "gp-cold-"));
  try {
    return await seconds(() =>
      must("tsx", ["scripts/toolchain.ts", "ensure"], {
        show: true,
        seconds: 3600,
        env: {
          GALERA_PLATFORM_CACHE: join(caches, "cache"),
          GOCACHE: join(caches, "go-build"),
          GOMODCACHE: join(caches, "go-mod"),
          GOFLAGS: `${process.env.GOFLAGS ?? ""} -modcacherw`.trim(),
        },
      }),
    );
  } finally {
    rmSync(caches, { recursive: true, force: true });
  }
}

/** The same in words. */
export function formatUp({ phases, residents, coldToolchain }: UpBench): string {
  const row = (name: string, figure: Spread, target: string) =>
    `  ${name.padEnd(38)} ${formatSpread(figure, 1).padEnd(24)} ${target}`.trimEnd();
  return [
    "npm run up with a warm cache, seconds since the command was started, min/median/max",
    row("nodes Ready", phases.nodesReady, ""),
    row("all members synced", phases.membersReady, ""),
    row("  since the first one's pod was made", phases.applied, ""),
    row("  applied to nodes that run already", phases.reapplied, "target <= 15"),
    row("both proxies serving", phases.proxiesReady, ""),
    row("up has ended", phases.up, "target <= 60"),
    row("destroy, from its start", phases.destroy, "target <= 15"),
    ...(coldToolchain === undefined
      ? []
      : [
          `  toolchain from empty caches        ${coldToolchain.toFixed(0)}                      target <= 720`,
        ]),
    "",
    formatResidents(residents),
  ].join("\n");
}
