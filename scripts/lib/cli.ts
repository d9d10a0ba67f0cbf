import { Command, CommanderError } from "commander";
import colours from "picocolors";
import { describeError } from "../../toolchain/errors";
import { defaultStack } from "./hints";
import { endAtOnce } from "./impatience";

/** Exit codes of every command. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** A command ends with this code after what there is to say has been said. */
export class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/** The name of a stack, as Pulumi takes it. */
const stackPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;

/** A command with what all of them share: `--stack`, `--help`, colours on a terminal only. */
export function command(name: string, description: string): Command {
  const script = process.env.npm_lifecycle_event ?? name;
  return new Command(`npm run ${script} --`)
    .description(description)
    .option(
      "-s, --stack <name>",
      "the stack: Pulumi.<name>.yaml is its configuration",
      stackName,
      defaultStack,
    )
    .configureOutput({ outputError: (text, write) => write(colours.red(text)) })
    .showHelpAfterError("(--help shows what there is)")
    .exitOverride();
}

function stackName(value: string): string {
  if (!stackPattern.test(value)) {
    throw new CommanderError(
      exitCodes.usage,
      "stack",
      `error: ${JSON.stringify(value)} is not a stack's name`,
    );
  }
  return value;
}

/** A Ctrl-C reaches a script twice, from the terminal and from npm, which hands it on. Milliseconds. */
const echoMs = 500;

/** What an action gets besides its options. */
export interface ActionContext {
  /**
   * Aborted by Ctrl-C, by SIGTERM, and when the output cannot be written any more (`| head -1`, a terminal that has gone). The
   * next Ctrl-C does not wait for what that does.
   */
  signal: AbortSignal;
  /** From now on Ctrl-C is how the command is meant to end: it leaves with the code of its action. */
  endsByInterrupt(): void;
}

/** Parses the arguments, runs the action and leaves with its exit code; errors for people go without a stack. */
export async function main<Options extends { stack: string }>(
  program: Command,
  action: (options: Options, context: ActionContext) => Promise<number | undefined>,
): Promise<void> {
  const interrupt = new AbortController();
  let askedAt = 0;
  let isMeant = false;
  const onSignal = (name: NodeJS.Signals) => {
    if (!interrupt.signal.aborted) {
      askedAt = Date.now();
      interrupt.abort();
      return;
    }
    if (name !== "SIGINT" || Date.now() - askedAt < echoMs) return;
    console.error(colours.yellow("Ended at once. What was under way may be half made."));
    if (endAtOnce()) return;
    console.error("Run the same command again to go on.");
    process.exit(exitCodes.interrupted);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  process.on("SIGHUP", onSignal);
  // It stays: what was printed last may fail after the action has ended.
  process.stdout.on("error", () => interrupt.abort());
  try {
    program.parse();
    const endsByInterrupt = () => {
      isMeant = true;
    };
    const code = await action(program.opts<Options>(), { signal: interrupt.signal, endsByInterrupt });
    process.exitCode = interrupt.signal.aborted && !isMeant ? exitCodes.interrupted : (code ?? exitCodes.ok);
  } catch (error) {
    process.exitCode = exitCodeFor(error, interrupt.signal.aborted);
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
    process.off("SIGHUP", onSignal);
    if (interrupt.signal.aborted) swallowEcho();
  }
}

/** It may come when everything is done: without a listener it would end the process as if it had been killed. */
function swallowEcho(): void {
  const ignore = () => {};
  process.on("SIGINT", ignore);
  setTimeout(() => process.off("SIGINT", ignore), echoMs).unref();
}

/** Says what to do after a failure, if there is something, and whether it was one at all. */
export function explainFailure(hint: string | undefined, signal: AbortSignal): void {
  const parts = [signal.aborted ? colours.yellow("Interrupted.") : undefined, hint];
  const text = parts.filter((part) => part !== undefined).join(" ");
  if (text !== "") console.error(text);
}

function exitCodeFor(error: unknown, interrupted: boolean): number {
  if (error instanceof CommanderError) {
    if (error.code === "stack") console.error(colours.red(error.message));
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  if (error instanceof Exit) return interrupted ? exitCodes.interrupted : error.code;
  if (interrupted) {
    console.error(colours.yellow("interrupted"));
    return exitCodes.interrupted;
  }
  console.error(`${colours.red("error:")} ${describeError(error)}`);
  return exitCodes.failed;
}

/** A whole number from an option. */
export function wholeNumber(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max) {
      throw new CommanderError(
        exitCodes.usage,
        "commander.invalidArgument",
        `error: ${JSON.stringify(value)} is not a whole number from ${min} to ${max}`,
      );
    }
    return number;
  };
}
