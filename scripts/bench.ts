import { Argument } from "commander";
import { benchPreview, formatPreview } from "../test/bench/preview";
import { benchProd, formatProd } from "../test/bench/prod";
import { benchUp, formatUp } from "../test/bench/up";
import { command, main, wholeNumber } from "./lib/cli";

interface Options {
  stack: string;
  runs: number;
  cold?: boolean;
  json?: boolean;
}

const program = command(
  "bench",
  "Measures; never part of a test, because these figures depend on the machine.",
)
  .addArgument(
    new Argument(
      "<name>",
      "up: from nothing to a database, on a stack of its own; preview: needs a stack that is up; preview-prod: prod on stand-ins for its clouds, brought up for this, with 3 and 5 members",
    ).choices(["up", "preview", "preview-prod"]),
  )
  .option("-n, --runs <n>", "how many runs", wholeNumber(1, 100), 5)
  .option("--cold", "up: the toolchain from empty caches, too (takes minutes)")
  .option("--json", "print the figures as JSON");

main<Options>(program, async (options, { signal }) => {
  const print = <T>(result: T, format: (result: T) => string) =>
    console.log(options.json ? JSON.stringify(result, null, 2) : format(result));
  switch (program.args[0]) {
    case "up":
      print(await benchUp(options.runs, options.cold ?? false, signal), formatUp);
      break;
    case "preview":
      print(await benchPreview(options.stack, options.runs, signal), formatPreview);
      break;
    case "preview-prod":
      print(await benchProd(options.runs, signal), formatProd);
      break;
  }
  return undefined;
});
