/** How much processor time the agents of a stack take while nothing happens. */
import { setTimeout } from "node:timers/promises";
import { ports } from "../../components/galera/plan/names";
import { type MemberPod, Subject } from "../chaos/subject";
import { writerOf } from "../chaos/watch/agent-report";
import { besideBareServer, questionsPerSecond } from "./bare-server";
import { processorMs } from "./processor-time";
import { formatSpread, type Spread, spread } from "./statistics";

const sampleMs = 60_000;
/** V8 compiles what the bare server has done often, as it has in the agents. */
const warmUpMs = 30_000;
const answerMs = 5000;
const counter = "galera_platform_agent_cpu_seconds_total";

/** What the benchmark measured; percent of a core. */
export interface AgentsBench {
  /** Of the writer's agent. */
  writer: Spread;
  /** Of each of the others. */
  readers: Spread;
  /** Of a server of Node that has nothing to do, asked ten times a second in the same minutes. */
  bare: Spread;
  /** Each agent's over the bare server's of the same minute. */
  ratio: Spread;
}

/**
 * Reads the agents' own counters twice, a minute apart, `runs` times. The stack should have been left alone for a few
 * minutes: V8 compiles what it has seen often.
 */
export async function benchAgents(stack: string, runs: number, signal: AbortSignal): Promise<AgentsBench> {
  const subject = await Subject.of(stack, signal);
  const members = await subject.members();
  const writer = await writerOf(members);
  const shares: { writer: boolean; percent: number; ratio: number }[] = [];
  const bare: number[] = [];
  await besideBareServer(async (pid) => {
    const readBare = () => ({ at: performance.now(), seconds: processorMs([pid]) / 1000 });
    await setTimeout(warmUpMs, undefined, { signal });
    for (let run = 0; run < runs; run++) {
      const before = { agents: await readAll(members), bare: readBare() };
      await setTimeout(sampleMs, undefined, { signal });
      const after = { agents: await readAll(members), bare: readBare() };
      const ofBare = percentOf(before.bare, after.bare);
      bare.push(ofBare);
      for (const [index, member] of members.entries()) {
        const ofAgent = percentOf(before.agents[index], after.agents[index]);
        shares.push({ writer: member === writer, percent: ofAgent, ratio: ofAgent / ofBare });
      }
      console.error(`  run ${run + 1} of ${runs}`);
    }
  });
  const of = (writer: boolean) =>
    spread(shares.filter((share) => share.writer === writer).map(({ percent }) => percent));
  return {
    writer: of(true),
    readers: of(false),
    bare: spread(bare),
    ratio: spread(shares.map(({ ratio }) => ratio)),
  };
}

/** What a process has taken until a moment, by monotonic milliseconds. */
interface Taken {
  at: number;
  seconds: number;
}

/** Of a core, between two moments. */
function percentOf(before: Taken | undefined, after: Taken | undefined): number {
  if (before === undefined || after === undefined) throw new RangeError("a member was not read");
  return ((after.seconds - before.seconds) / (after.at - before.at)) * 100_000;
}

/** The same in words. */
export function formatAgents({ writer, readers, bare, ratio }: AgentsBench): string {
  return [
    "processor time of an agent at rest, percent of a core, min/median/max",
    `  ${"writer's".padEnd(20)} ${formatSpread(writer)}   target < 1`,
    `  ${"readers'".padEnd(20)} ${formatSpread(readers)}   target < 1`,
    `a server of Node without any work, asked ${questionsPerSecond} times a second at the same time`,
    `  ${"bare server".padEnd(20)} ${formatSpread(bare)}`,
    `  ${"ratio, all agents".padEnd(20)} ${formatSpread(ratio)}`,
  ].join("\n");
}

/** Processor seconds of each agent since it began, and when it was asked. */
function readAll(members: readonly MemberPod[]): Promise<Taken[]> {
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
