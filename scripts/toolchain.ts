import { Command, InvalidArgumentError } from "commander";
import { programs } from "../toolchain/catalogue";
import { type ImageName, imageNames, type ProgramName, programNames } from "../toolchain/catalogue/types";
import { describeError, UserError } from "../toolchain/errors";
import type { ImageSource } from "../toolchain/index";
import { cacheDirectory, registryDirectory } from "../toolchain/paths";
import { progressFor, type Screen } from "../toolchain/progress";
import { type PartReport, Session } from "../toolchain/session";
import { hostPrograms } from "./lib/host-toolchain";

interface CommonOptions {
  json?: boolean;
}

interface EnsureCommand extends CommonOptions {
  only?: string[];
  source: ImageSource;
  verify?: boolean;
  repair?: boolean;
}

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const isProgram = (name: string): name is ProgramName => (programNames as readonly string[]).includes(name);
const isImage = (name: string): name is ImageName => (imageNames as readonly string[]).includes(name);

/** `image-mariadb` is the image; a name that both kinds have (coredns) means both. */
function select(only: readonly string[] | undefined): { programs: ProgramName[]; images: ImageName[] } {
  if (only === undefined) {
    return { programs: hostPrograms(), images: [...imageNames] };
  }
  const bundles = (name: string): ProgramName[] =>
    programNames.filter((program) => programs[program].bundle === name);
  const selected = { programs: new Set<ProgramName>(), images: new Set<ImageName>() };
  for (const name of only) {
    const image = name.replace(/^image-/, "");
    const found = [...(isProgram(name) ? [name] : []), ...bundles(name)];
    for (const program of found) selected.programs.add(program);
    if (isImage(image)) selected.images.add(image);
    if (found.length === 0 && !isImage(image)) {
      throw new UserError(`The catalogue has no program or image "${name}".`, {
        hint: "See what there is: npm run toolchain -- list",
      });
    }
  }
  return { programs: [...selected.programs], images: [...selected.images] };
}

function interruptible(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      process.exitCode = 130;
      controller.abort(new UserError("Interrupted. What is done is kept; run this again to go on."));
    });
  }
  return controller.signal;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function summarise(reports: readonly PartReport[], seconds: number): string {
  const worked = reports.filter(({ how }) => how !== "cache" && how !== "path");
  const total = `${seconds.toFixed(1)} s`;
  if (worked.length === 0) return `Nothing to do: all ${reports.length} parts are in place (${total}).`;
  const rows = worked
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ part, version, how, seconds: took }) => [`  ${part}`, version, how, `${took.toFixed(1)} s`]);
  return `${table(rows)}\nDone in ${total}; ${worked.length} of ${reports.length} parts were made.`;
}

async function ensure(options: EnsureCommand): Promise<void> {
  const since = process.uptime();
  const progress = progressFor(process.stderr as Screen);
  const wanted = select(options.only);
  const session = new Session({
    progress,
    signal: interruptible(),
    thorough: options.verify === true,
    repair: options.repair === true,
  });
  try {
    const result = await session.ensure(wanted.programs, wanted.images, options.source);
    progress.stop();
    // From the start of the process: what a person waits for.
    const seconds = options.json === true ? process.uptime() - since : process.uptime();
    if (options.json === true)
      out(JSON.stringify({ ...result, registry: registryDirectory(), seconds, parts: session.reports }));
    else out(summarise(session.reports, seconds));
  } finally {
    progress.stop();
  }
}

function source(value: string): ImageSource {
  if (value === "auto" || value === "local" || value === "upstream") return value;
  throw new InvalidArgumentError("It must be auto, local or upstream.");
}

const program = new Command("npm run toolchain --")
  .description(
    "Programs and images that galera-platform runs: finds, downloads or builds them, once per machine.",
  )
  .showHelpAfterError()
  .addHelpText(
    "after",
    () => `
The cache is ${cacheDirectory()} (GALERA_PLATFORM_CACHE moves it); all checkouts share it.`,
  );

program
  .command("ensure", { isDefault: true })
  .description("make everything available; does nothing when it is (the default)")
  .option("--only <name...>", "only these programs and images")
  .option("--source <source>", "where images come from: auto, local or upstream", source, "auto")
  .option("--verify", "compare the checksum of every cached file")
  .option("--repair", "make damaged entries of the cache anew")
  .option("--json", "print one JSON object")
  .action(ensure);

program
  .command("list")
  .description("what the catalogue has, and what of it is in the cache")
  .option("--json", "print one JSON object")
  .action(async (options: CommonOptions) => {
    const { inventory } = await import("../toolchain/inventory.js");
    const parts = await inventory(interruptible());
    if (options.json === true) return out(JSON.stringify(parts));
    const rows = parts.map(({ part, version, state, where }) => [part, version, state, where]);
    out(table([["PART", "VERSION", "STATE", "WHERE"], ...rows]));
  });

program
  .command("verify")
  .description("compare every cached file with its recorded checksum")
  .option("--json", "print one JSON object")
  .action(async (options: CommonOptions) => {
    const { inventory } = await import("../toolchain/inventory.js");
    const parts = await inventory(interruptible(), true);
    const bad = parts.filter(({ state }) => state === "damaged");
    if (options.json === true) out(JSON.stringify(parts));
    else
      out(`${parts.filter(({ state }) => state === "cached").length} parts verified, ${bad.length} damaged.`);
    if (bad.length > 0) throw new UserError(bad.map(({ problem }) => problem).join("\n"));
  });

program
  .command("path")
  .description("print the path of a program or the reference of an image, making it where needed")
  .argument("<name>")
  .option("--source <source>", "where images come from: auto, local or upstream", source, "auto")
  .action(async (name: string, options: { source: ImageSource }) => {
    const wanted = select([name]);
    const progress = progressFor(process.stderr as Screen);
    try {
      const session = new Session({ progress, signal: interruptible() });
      // A program is what most people mean by a name that is both.
      const both = wanted.programs.length > 0 ? { ...wanted, images: [] } : wanted;
      const result = await session.ensure(both.programs, both.images, options.source);
      progress.stop();
      out([...Object.values(result.programs), ...Object.values(result.images)].join("\n"));
    } finally {
      progress.stop();
    }
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode ??= 1;
});
