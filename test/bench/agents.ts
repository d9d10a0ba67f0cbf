/** How much processor time the agents of a stack take while nothing happens. */
import { setTimeout } from "node:timers/promises";
import { ports } from "../../components/galera/plan/names";
import { type MemberPod, Subject } from "../chaos/subject";
import { writerOf } from "../chaos/watch/agent-report";
import { formatSpread, type Spread, spread } from "./statistics";

const sampleMs = 60_000;
const answerMs = 5000;
const counter = "galera_platform_agent_cpu_seconds_total";

/** What the benchmark measured; percent of a core. */
export interface AgentsBench {
  /** Of the writer's agent. */
  writer: Spread;
  /** Of each of the others. */
  readers: Spread;
}

/**
 * Reads the agents' own counters twice, a minute apart, `runs` times. The stack should have been left alone for a few
 * minutes: V8 compiles what it has seen often.
 */
export async function benchAgents(stack: string, runs: number, signal: AbortSignal): Promise<AgentsBench> {
  const subject = await Subject.of(stack, signal);
  const members = await subject.members();
  const writer = await writerOf(members);
  const shares: { writer: boolean; percent: number }[] = [];
  for (let run = 0; run < runs && !signal.aborted; run++) {
    const before = await readAll(members);
    await setTimeout(sampleMs, undefined, { signal });
    const after = await readAll(members);
    for (const [index, member] of members.entries()) {
      const [first, last] = [before[index], after[index]];
      if (first === undefined || last === undefined) continue;
      const percent = ((last.seconds - first.seconds) / (last.at - first.at)) * 100_000;
      shares.push({ writer: member === writer, percent });
    }
    console.error(`  run ${run + 1} of ${runs}`);
  }
  const of = (writer: boolean) =>
    spread(shares.filter((share) => share.writer === writer).map(({ percent }) => percent));
  return { writer: of(true), readers: of(false) };
}

/** The same in words. */
export function formatAgents({ writer, readers }: AgentsBench): string {
  return [
    "processor time of an agent at rest, percent of a core, min/median/max",
    `  ${"writer's".padEnd(20)} ${formatSpread(writer)}   target < 1`,
    `  ${"readers'".padEnd(20)} ${formatSpread(readers)}   target < 1`,
  ].join("\n");
}

/** Processor seconds of each agent since it began, and when it was asked. */
function readAll(members: readonly MemberPod[]): Promise<{ at: number; seconds: number }[]> {
  return Promise.all(
    members.map(async ({ address, name }) => {
      const response = await fetch(`http://${address}:${ports.agent}/metrics`, {
        signal: AbortSignal.timeout(answerMs),
      });
      const value = new RegExp(`^${counter}(?:\\{.*\\})? (\\S+)`, "m").exec(await response.text())?.[1];
      if (value === undefined) throw new Error(`the agent of ${name} does not tell ${counter}`);
      return { at: performance.now(), seconds: Number(value) };
    }),
  );
}
