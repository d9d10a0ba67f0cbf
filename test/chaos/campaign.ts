/** Many runs, one after the other. */
import { random } from "./random";
import type { Broken } from "./report/promises";
import { isKept, type RunReport } from "./report/run-report";
import { formatRun } from "./report/text";
import { runScenario } from "./run";
import type { Control } from "./scenarios/controls";
import type { Scenario } from "./scenarios/scenario";
import type { Subject } from "./subject";

/** One of the runs that are to be made. */
export interface Planned {
  run: number;
  seed: number;
  scenario: Scenario;
}

/**
 * The runs of the given scenarios, each `runs` times, in turn. Run n has the seed `seed + n - 1`, so that
 * `--runs 1 --seed` of a run gives the same again.
 */
export function inTurn(chosen: readonly Scenario[], runs: number, seed: number): Planned[] {
  return Array.from({ length: runs }, (_, round) =>
    chosen.map((scenario) => ({ scenario, run: round + 1, seed: seed + round })),
  ).flat();
}

/** Runs whose scenarios are drawn; the seed of a run decides which it is. */
export function atRandom(all: readonly Scenario[], runs: number, seed: number): Planned[] {
  const drawn = all.filter(({ drawn = true }) => drawn);
  return Array.from({ length: runs }, (_, index) => ({
    scenario: random(seed + index).pick(drawn),
    run: index + 1,
    seed: seed + index,
  }));
}

/** What a control has shown. */
export interface Controlled {
  control: string;
  /** The promise that had to be found broken. */
  breaks: Broken["promise"];
  /** Whether it was. */
  seen: boolean;
  report: RunReport;
}

/** Makes the runs, and says how each went. Ends early where it is interrupted, where a run left the stack weak,
 * or where one could not be made. */
export async function campaign(
  subject: Subject,
  planned: readonly Planned[],
  signal: AbortSignal,
  progress: (line: string) => void,
): Promise<RunReport[]> {
  const reports: RunReport[] = [];
  for (const { scenario, run, seed } of planned) {
    if (signal.aborted) break;
    progress(
      `${reports.length + 1}/${planned.length} ${scenario.name}: ${scenario.describe} (--seed ${seed})`,
    );
    const report = await runScenario(subject, scenario, { run, seed, signal, progress }).catch((error) => {
      if (!signal.aborted) progress(`could not be run: ${error instanceof Error ? error.message : error}`);
    });
    // What was seen before is worth a report.
    if (report === undefined) break;
    reports.push(report);
    progress(formatRun(report));
    if (report.seconds.strength === null) break;
  }
  return reports;
}

/** Runs controls: each must be found to break its promise. */
export async function runControls(
  subject: Subject,
  controls: readonly Control[],
  seed: number,
  signal: AbortSignal,
  progress: (line: string) => void,
): Promise<Controlled[]> {
  const results: Controlled[] = [];
  for (const control of controls) {
    if (signal.aborted) break;
    progress(`control ${control.name}: ${control.describe}`);
    const report = await runScenario(subject, control, { run: 1, seed, signal, progress });
    const seen = !isKept(report) && report.broken.some(({ promise }) => promise === control.breaks);
    results.push({ control: control.name, breaks: control.breaks, seen, report });
    progress(seen ? `seen: ${control.breaks}` : `NOT SEEN: ${control.breaks}\n${formatRun(report)}`);
  }
  return results;
}
