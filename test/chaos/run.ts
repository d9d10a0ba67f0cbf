/** One run: clients at work, a fault, what became of both. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { heal } from "./host/heal";
import { judge, type Verdict } from "./ledger/judge";
import { Load } from "./load";
import { random } from "./random";
import type { RunReport } from "./report/run-report";
import { summarise } from "./report/summarise";
import type { Control } from "./scenarios/controls";
import type { Fault, Scenario } from "./scenarios/scenario";
import { newTable, Stage } from "./stage";
import type { Subject } from "./subject";
import { Undo } from "./undo";
import { Waiting } from "./waiting";

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
  /** Full strength must last for so long to count: what agents told last may be from before the fault. */
  lasting: 1.5,
  /** For reading the tables of all members in the end. */
  reading: 60,
} as const;

/** Runs a scenario once; whatever it changed is put back when this returns. */
export async function runScenario(
  subject: Subject,
  scenario: Scenario & Partial<Pick<Control, "tamper" | "staleReader">>,
  { run, seed, signal, progress }: RunOptions,
): Promise<RunReport> {
  await heal(subject);
  const waiting = new Waiting(signal);
  const undo = new Undo();
  const notes: string[] = [];
  const note = (text: string) => {
    notes.push(text);
    progress(`  ${text}`);
  };
  const load = await makeLoad(subject, scenario);
  const stage = new Stage(subject, load.target.table, () => load.now(), progress);
  const fault = makeFault({ subject, load, stage, waiting, undo, note, seed });
  const putBack = async () => {
    for (const failed of await undo.all()) note(`could not be put back: ${failed}`);
  };
  const stall = monitorEventLoopDelay({ resolution: 10 });
  const seen = {
    faultAt: 0,
    overAt: 0,
    strongAt: null as number | null,
    verdict: null as Verdict | null,
    error: null as string | null,
  };
  try {
    await stage.watch();
    await stage.strong(waiting, `full strength before ${scenario.name}`, times.before, times.lasting);
    await stage.createTable(waiting);
    stall.enable();
    load.start();
    await waiting.pause(times.quiet);
    seen.faultAt = load.now();
    try {
      await scenario.run(fault);
    } catch (failure) {
      seen.error = failure instanceof Error ? failure.message : String(failure);
      if (!signal.aborted) note(`could not go on: ${seen.error}`);
    }
    await putBack();
    seen.overAt = load.now();
    const within = scenario.within ?? times.within;
    progress(`  waits for full strength, at most ${within} s`);
    seen.strongAt = await stage.strong(waiting, "full strength", within, times.lasting).catch(() => null);
    await waiting.pause(times.after);
    await scenario.tamper?.(fault);
    await load.stop();
    stall.disable();
    seen.verdict = await readVerdict(stage, load, waiting, note);
  } finally {
    await putBack();
    await load.stop();
    await stage.leave();
    await heal(subject).catch((failure: unknown) => note(`could not be put back: ${failure}`));
    await stage.dropTable().catch(() => note(`${load.target.table} could not be dropped`));
  }
  return summarise({
    ...seen,
    scenario,
    run,
    seed,
    notes,
    load,
    splits: stage.observer.split.found,
    lacking: stage.lacking,
    stall: stall.max / 1e9,
  });
}

/** The clients, with a table of their own. */
async function makeLoad(
  subject: Subject,
  scenario: Scenario & Pick<Partial<Control>, "staleReader">,
): Promise<Load> {
  const members = await subject.members();
  const direct = members.map((member) => subject.directly(member));
  return new Load({
    readWrite: scenario.pastProxies ? direct : subject.readWrite,
    readOnly: scenario.pastProxies ? direct : subject.readOnly,
    account: subject.account,
    table: newTable(),
    stale: scenario.staleReader ?? false,
  });
}

function makeFault(
  parts: Pick<Fault, "subject" | "load" | "undo" | "note"> & { stage: Stage; waiting: Waiting; seed: number },
): Fault {
  const { stage, waiting, seed, ...rest } = parts;
  const chance = random(seed);
  const readers = async () => {
    const { name } = await stage.writer();
    return (await rest.subject.members()).filter((member) => member.name !== name);
  };
  return {
    ...rest,
    random: chance,
    writer: () => stage.writer(),
    readers,
    reader: async () => chance.pick(await readers()),
    pause: (seconds) => waiting.pause(seconds),
    until: (what, seconds, isSo) => waiting.until(what, seconds, isSo),
  };
}

/** Compares the log with what every member holds; a member that has only just come back is waited for. */
async function readVerdict(
  stage: Stage,
  load: Load,
  waiting: Waiting,
  note: (text: string) => void,
): Promise<Verdict | null> {
  let verdict: Verdict | null = null;
  let last = "";
  const read = async () => {
    try {
      verdict = judge(load.log.writes, await stage.tables());
      return true;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
      return false;
    }
  };
  await waiting
    .until("the tables of all members", times.reading, read)
    .catch(() => note(`the members could not be read: ${last}`));
  return verdict;
}
