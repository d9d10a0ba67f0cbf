import { writeFileSync } from "node:fs";
import { Argument } from "commander";
import { benchAgents, formatAgents } from "../test/bench/agents";
import { benchFaults, faultBenches, formatFaults } from "../test/bench/faults";
import { benchPreview, formatPreview } from "../test/bench/preview";
import { benchProd, formatProd } from "../test/bench/prod";
import { benchThroughput, formatThroughput } from "../test/bench/throughput";
import { benchUp, formatUp } from "../test/bench/up";
import { command, exitCodes, main, wholeNumber } from "./lib/cli";

interface Options {
  stack: string;
  runs: number;
  cold?: boolean;
  seed: number;
  plot?: string;
  json?: boolean;
}

const program = command(
  "bench",
  "Measures; never part of a test, because these figures depend on the machine.",
)
  .addArgument(
    new Argument(
      "<name>",
      "up: from nothing to a database, on a stack of its own; preview: needs a stack that is up; preview-prod: prod on stand-ins for its clouds, brought up for this, with 3 and 5 members; failover, switchover, crash: faults and planned changes on a stack that is up; proxy, scale: throughput of a stack that is up; agents: their processor time on a stack that is left alone",
    ).choices(["up", "preview", "preview-prod", ...faultBenches, "proxy", "scale", "agents"]),
  )
  .option("-n, --runs <n>", "how many runs", wholeNumber(1, 100), 5)
  .option("--cold", "up: the toolchain from empty caches, too (takes minutes)")
  .option("--seed <n>", "failover, switchover, crash: decides what is drawn", wholeNumber(0, 2 ** 31 - 1), 1)
  .option("--plot <file>", "failover, switchover, crash: draw the write gaps into this SVG")
  .option("--json", "print the figures as JSON");

main<Options>(program, async (options, { signal }) => {
  const print = <T>(result: T, format: (result: T) => string) =>
    console.log(options.json ? JSON.stringify(result, null, 2) : format(result));
  const [name] = program.args;
  switch (name) {
    case "up":
      print(await benchUp(options.runs, options.cold ?? false, signal), formatUp);
      break;
    case "preview":
      print(await benchPreview(options.stack, options.runs, signal), formatPreview);
      break;
    case "preview-prod":
      print(await benchProd(options.runs, signal), formatProd);
      break;
    case "proxy":
    case "scale":
      print(await benchThroughput(name, options.stack, options.runs, signal), formatThroughput);
      break;
    case "agents":
      print(await benchAgents(options.stack, options.runs, signal), formatAgents);
      break;
    case "failover":
    case "switchover":
    case "crash": {
      const result = await benchFaults(name, { ...options, signal });
      if (options.plot !== undefined) writeFileSync(options.plot, result.plot);
      print(result, formatFaults);
      return result.kept ? exitCodes.ok : exitCodes.failed;
    }
  }
  return undefined;
});
