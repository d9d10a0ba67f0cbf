/** One run: clients at work, a fault, what became of both. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { heal } from "./host/pods";
import { longestGap } from "./ledger/gap";
import { judge, type Verdict } from "./ledger/judge";
import { Load } from "./load";
import { random } from "./random";
import { brokenPromises } from "./report/promises";
import type { RunReport } from "./report/run-report";
import type { Control } from "./scenarios/controls";
import type { Fault, Scenario } from "./scenarios/scenario";
import { Stage } from "./stage";
import type { Subject } from "./subject";
import { Undo } from "./undo";

/** How a run is made. */
export interface RunOptions {
  run: number;
  seed: number;
  signal: AbortSignal;
  /** Told what happens, as it happens. */
  progress(line: string): void;
}

/** Seconds. */
const times = {
  /** Clients at work before the fault, and after full strength. */
  quiet: 2,
  after: 2,
  /** For full strength before the run, and after it where the scenario does not say. */
  before: 300,
  within: 180,
  /** For reading the tables of all members in the end. */
  reading: 60,
} as const;

/** Runs a scenario once; whatever it changed is put back when this returns. */
export async function runScenario(
  subject: Subject,
  scenario: Scenario & Partial<Pick<Control, "tamper" | "staleReader">>,
  options: RunOptions,
): Promise<RunReport> {
  const { run, seed, signal, progress } = options;
  const chance = random(seed);
  const undo = new Undo();
  const notes: string[] = [];
  const note = (text: string) => {
    notes.push(text);
    progress(`  ${text}`);
  };
  const waiting = new Waiting(signal);
  await heal(subject);
  const members = await subject.members();
  const direct = members.map((member) => subject.directly(member));
  // The load's clock is the run's; the stage needs it before there is a table.
  const clock = { now: () => 0 };
  const stage = new Stage(subject, () => clock.now());
  const load = new Load({
    readWrite: scenario.pastProxies ? direct : subject.readWrite,
    readOnly: scenario.pastProxies ? direct : subject.readOnly,
    account: subject.account,
    table: stage.table,
    stale: scenario.staleReader ?? false,
  });
  clock.now = () => load.now();
  const stall = monitorEventLoopDelay({ resolution: 10 });
  let faultAt = 0;
  let overAt = 0;
  let strongAt: number | null = null;
  let lacking: string[] = [];
  let verdict: Verdict | null = null;
  let error: string | null = null;
  const fault: Fault = {
    subject,
    random: chance,
    load,
    undo,
    writer: () => stage.writer(),
    readers: async () => {
      const { name } = await stage.writer();
      return (await subject.members()).filter((member) => member.name !== name);
    },
    reader: async () => chance.pick(await fault.readers()),
    pause: (seconds) => waiting.pause(seconds),
    until: (what, seconds, isSo) => waiting.until(what, seconds, isSo),
    note,
  };
  const strength = async () => {
    lacking = await stage.missing();
    return lacking.length === 0;
  };
  await stage.watch();
  try {
    await waiting.until(`full strength before ${scenario.name}`, times.before, strength, () => lacking);
    await stage.createTable();
    stall.enable();
    load.start();
    await waiting.pause(times.quiet);
    faultAt = load.now();
    try {
      await scenario.run(fault);
    } catch (failure) {
      error = failure instanceof Error ? failure.message : String(failure);
      if (!signal.aborted) note(`could not go on: ${error}`);
    }
    for (const failed of await undo.all()) note(`could not be put back: ${failed}`);
    overAt = load.now();
    const within = scenario.within ?? times.within;
    progress(`  waits for full strength, at most ${within} s`);
    await waiting
      .until("full strength", within, strength, () => lacking)
      .then(() => {
        strongAt = load.now();
      })
      .catch(() => {});
    await waiting.pause(times.after);
    await scenario.tamper?.(fault);
    await load.stop();
    stall.disable();
    verdict = await readVerdict(stage, load, waiting).catch((failure: unknown) => {
      note(`the members could not be read: ${failure instanceof Error ? failure.message : failure}`);
      return null;
    });
  } finally {
    for (const failed of await undo.all()) note(`could not be put back: ${failed}`);
    await load.stop();
    await stage.leave();
    await heal(subject).catch((failure: unknown) => note(`could not be put back: ${failure}`));
    await stage.dropTable().catch(() => note(`${stage.table} could not be dropped`));
  }
  const { log, work, connections } = load;
  const during = ({ at }: { at: number }) => at >= faultAt;
  const failedWrites = log.writes.filter(({ outcome, ended }) => outcome === "failed" && ended >= faultAt);
  const failedOthers = work.failed.filter(during);
  const failedConnections = connections.failures.filter(during);
  const acknowledged = log.writes.flatMap(({ outcome, ended }) =>
    outcome === "acknowledged" ? [ended] : [],
  );
  const splits = stage.observer.split.found;
  const missing = strongAt === null ? lacking : [];
  return {
    run,
    scenario: scenario.name,
    kind: scenario.kind,
    seed,
    notes,
    faultAt,
    seconds: {
      gap: longestGap(acknowledged, faultAt, load.now()).length / 1000,
      quietGap: longestGap(acknowledged, acknowledged[0] ?? 0, faultAt).length / 1000,
      fault: (overAt - faultAt) / 1000,
      strength: strongAt === null ? null : (strongAt - overAt) / 1000,
      stall: stall.max / 1e9,
    },
    writes: {
      acknowledged: acknowledged.length,
      failed: failedWrites.length,
      failedButCommitted: verdict?.failedButCommitted.length ?? 0,
    },
    reads: { answered: work.reads.answered, failed: failedOthers.length },
    connections: {
      opened: connections.opened,
      replaced: connections.replaced,
      failed: failedConnections.length,
    },
    errors: count([
      ...failedWrites.map((write) => `write: ${write.error}`),
      ...failedOthers.map((one) => `${one.session}: ${one.error}`),
      ...failedConnections.map((one) => `connection: ${one.error}`),
    ]),
    lost: verdict?.lost ?? [],
    duplicates: verdict?.duplicates ?? [],
    strangers: verdict?.strangers ?? [],
    divergent: verdict?.divergent ?? [],
    staleReads: log.staleReads,
    splits,
    broken: brokenPromises({
      kind: scenario.kind,
      verdict,
      staleReads: log.staleReads,
      splits,
      missing,
      failedStatements: failedWrites.length + failedOthers.length,
      failedConnections: failedConnections.length,
    }),
    error,
  };
}

/** Compares the log with what every member holds; a member that has only just come back is waited for. */
async function readVerdict(stage: Stage, load: Load, waiting: Waiting): Promise<Verdict> {
  let verdict: Verdict | undefined;
  let last: unknown;
  await waiting.until(
    "the tables of all members",
    times.reading,
    async () => {
      try {
        verdict = judge(load.log.writes, await stage.tables());
      } catch (error) {
        last = error;
      }
      return verdict !== undefined;
    },
    () => [String(last)],
  );
  if (verdict === undefined) throw new Error("the members were not read");
  return verdict;
}

function count(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** Waits that end at once where the run is interrupted. */
class Waiting {
  constructor(private readonly signal: AbortSignal) {}

  pause(seconds: number): Promise<void> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Error("interrupted"));
      const interrupted = () => {
        clearTimeout(timer);
        reject(new Error("interrupted"));
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", interrupted);
        resolve();
      }, seconds * 1000);
      signal.addEventListener("abort", interrupted, { once: true });
    });
  }

  async until(
    what: string,
    seconds: number,
    isSo: () => Promise<boolean> | boolean,
    lacking: () => readonly string[] = () => [],
  ): Promise<void> {
    const deadline = performance.now() + seconds * 1000;
    while (!(await isSo())) {
      if (performance.now() > deadline)
        throw new Error([`${what}: not within ${seconds} s`, ...lacking()].join("; "));
      await this.pause(0.1);
    }
  }
}
