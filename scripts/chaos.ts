import { alone } from "../test/chaos/alone";
import { atRandom, campaign, inTurn, runControls } from "../test/chaos/campaign";
import { chosen } from "../test/chaos/options";
import { isKept } from "../test/chaos/report/run-report";
import { allTotals, formatTotals } from "../test/chaos/report/text";
import { controlsByName, scenarios } from "../test/chaos/scenarios";
import { Subject } from "../test/chaos/subject";
import { describeError } from "../toolchain/errors";
import { command, Exit, exitCodes, main, wholeNumber } from "./lib/cli";

interface Options {
  stack: string;
  scenario: string[];
  control: string[];
  list?: boolean;
  random?: boolean;
  runs: number;
  seed: number;
  json?: boolean;
}

const collect = (value: string, before: string[]) => [...before, value];

const program = command(
  "chaos",
  "Injects faults into a stack that is up, and holds what clients saw against what was promised.",
)
  .option("--scenario <name>", "what to inject; again, or a comma list, for several", collect, [])
  .option("--control <name>", "a negative control: a run that must be found to break a promise", collect, [])
  .option("--random", "draw scenarios")
  .option("-n, --runs <n>", "how many runs, of each scenario or drawn ones", wholeNumber(1, 10_000), 1)
  .option("--seed <n>", "decides everything that is drawn", wholeNumber(0, 2 ** 31 - 1), 1)
  .option("--list", "show scenarios and controls")
  .option("--json", "print the report as JSON; progress goes to standard error")
  .addHelpText(
    "after",
    "\nExit codes: 0 all promises kept and all controls seen, 1 not so, 2 wrong usage, 130 interrupted.",
  );

/** Wrong usage, in words. */
function refuse(message: string): never {
  console.error(`error: ${message}`);
  throw new Exit(exitCodes.usage);
}

function choose({ scenario, control, random, runs, seed }: Options) {
  try {
    const named = chosen("scenario", scenario, scenarios);
    const controls = chosen("control", control, controlsByName);
    if (random && named.length > 0) refuse("--random draws the scenarios: leave out --scenario");
    const planned = random ? atRandom([...scenarios.values()], runs, seed) : inTurn(named, runs, seed);
    if (planned.length + controls.length === 0)
      refuse("say what to do: --scenario, --random, --control or --list");
    return { planned, controls };
  } catch (error) {
    if (error instanceof Exit) throw error;
    return refuse(describeError(error));
  }
}

function list(json: boolean | undefined): void {
  const all = { scenarios: [...scenarios.values()], controls: [...controlsByName.values()] };
  if (json) {
    const plain = ({ name, kind, describe }: (typeof all.scenarios)[number]) => ({ name, kind, describe });
    console.log(
      JSON.stringify({ scenarios: all.scenarios.map(plain), controls: all.controls.map(plain) }, null, 2),
    );
    return;
  }
  for (const { name, kind, describe } of all.scenarios)
    console.log(`${name.padEnd(26)} ${kind.padEnd(10)} ${describe}`);
  console.log("\nnegative controls (--control)");
  for (const { name, breaks, describe } of all.controls)
    console.log(`${name.padEnd(26)} ${describe}; breaks: ${breaks}`);
}

main<Options>(program, async (options, { signal }) => {
  if (options.list) {
    list(options.json);
    return undefined;
  }
  const { planned, controls } = choose(options);
  const { stack, seed, json } = options;
  const progress = (line: string) => console[json ? "error" : "log"](line);
  const subject = await Subject.of(stack, signal);
  const { runs, controlled } = await alone(subject, signal, async () => {
    const made = await campaign(subject, planned, signal, progress);
    // A stack that is not at full strength any more would fail them for the wrong reason.
    const ready = made.length === planned.length ? controls : [];
    return { runs: made, controlled: await runControls(subject, ready, seed, signal, progress) };
  });
  const totals = allTotals(runs);
  const ok =
    runs.length === planned.length &&
    controlled.length === controls.length &&
    runs.every(isKept) &&
    controlled.every(({ seen }) => seen);
  if (json) console.log(JSON.stringify({ stack, seed, ok, totals, runs, controls: controlled }, null, 2));
  else if (runs.length > 0) console.log(`\n${formatTotals(totals)}`);
  return ok ? exitCodes.ok : exitCodes.failed;
});
