import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { command, exitCodes, main, wholeNumber } from "../../../../scripts/lib/cli";
import { whenImpatient } from "../../../../scripts/lib/impatience";
import { UserError } from "../../../../toolchain/errors";

const printed: string[] = [];
let argv: string[];
beforeEach(() => {
  argv = process.argv;
  printed.length = 0;
  vi.spyOn(console, "error").mockImplementation((text) => void printed.push(String(text)));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  process.stdout.removeAllListeners("error");
  vi.restoreAllMocks();
});

/** Runs a command as a person would; returns how it ended. */
async function run(args: string[], action: Parameters<typeof main>[1] = async () => undefined) {
  process.argv = ["node", "script", ...args];
  await main(command("test", "A test.").option("-n, --number <n>", "a number", wholeNumber(1, 9)), action);
  return process.exitCode;
}

describe("a command", () => {
  it("ends with 0, or with what its action says", async () => {
    expect(await run([])).toBe(exitCodes.ok);
    expect(await run([], async () => 7)).toBe(7);
  });

  it("takes the stack dev where none is named", async () => {
    const action = vi.fn(async () => undefined);
    await run([], action);
    await run(["--stack", "prod", "-n", "3"], action);
    expect(action.mock.calls.map(([options]: unknown[]) => options)).toEqual([
      { stack: "dev" },
      { stack: "prod", number: 3 },
    ]);
  });

  it.each([[["--bogus"]], [["-n", "12"]], [["-n", "3x"]], [["--stack", "a b"]]])(
    "ends with 2 for wrong usage: %j",
    async (args) => {
      const action = vi.fn(async () => undefined);
      expect(await run(args, action)).toBe(exitCodes.usage);
      expect(action).not.toHaveBeenCalled();
      expect(printed.join("")).toMatch(/error/);
    },
  );

  it("is interrupted when what it prints cannot be written any more", async () => {
    const action: Parameters<typeof main>[1] = async (_, { signal }) => {
      expect(signal.aborted).toBe(false);
      process.stdout.emit("error", new Error("EPIPE"));
      expect(signal.aborted).toBe(true);
      return undefined;
    };
    expect(await run([], action)).toBe(exitCodes.interrupted);
  });

  it("ends with 0 after its help", async () => {
    expect(await run(["--help"])).toBe(exitCodes.ok);
    expect(printed.join("")).toContain("--stack");
  });

  it("prints an error for people without a stack, and one of ours with it", async () => {
    const fail = (error: Error) => async () => {
      throw error;
    };
    expect(await run([], fail(new UserError("The port is in use.", { hint: "Free it." })))).toBe(
      exitCodes.failed,
    );
    expect(printed.join("\n")).toMatch(/The port is in use\.\n {2}Free it\.$/);
    await run([], fail(new TypeError("x is undefined")));
    expect(printed.at(-1)).toMatch(/TypeError: x is undefined\n\s+at /);
  });

  it("ends with the code of an action that an interrupt is meant to end", async () => {
    const watch: Parameters<typeof main>[1] = async (_options, { endsByInterrupt }) => {
      endsByInterrupt();
      process.emit("SIGINT", "SIGINT");
      return 0;
    };
    expect(await run([], watch)).toBe(exitCodes.ok);
  });

  it("ends with 130 after an interrupt, whatever the action made of it", async () => {
    const interrupted = async (_options: unknown, { signal }: { signal: AbortSignal }) => {
      process.emit("SIGINT", "SIGINT");
      expect(signal.aborted).toBe(true);
      return 1;
    };
    expect(await run([], interrupted)).toBe(exitCodes.interrupted);
  });
});

describe("the echo of a Ctrl-C", () => {
  it("finds a listener when everything is done, for a while", async () => {
    vi.useFakeTimers();
    const before = process.listeners("SIGINT");
    const left = () => process.listeners("SIGINT").filter((listener) => !before.includes(listener)).length;
    await run([], async () => void process.emit("SIGINT", "SIGINT"));
    expect(left()).toBe(1);
    vi.runAllTimers();
    expect(left()).toBe(0);
    await run([]);
    expect(left()).toBe(0);
    vi.useRealTimers();
  });
});

describe("a second Ctrl-C", () => {
  let now: number;
  const exit = vi.fn();
  beforeEach(() => {
    now = 1_000_000;
    exit.mockReset();
    vi.spyOn(Date, "now").mockImplementation(() => now);
    vi.spyOn(process, "exit").mockImplementation(exit as never);
  });
  /** What there is to see of one that comes so long after the first, in milliseconds. */
  async function pressTwice(apart: number, name: NodeJS.Signals = "SIGINT") {
    await run([], async () => {
      process.emit("SIGINT", "SIGINT");
      now += apart;
      process.emit(name, name);
      return undefined;
    });
    return printed.join("\n");
  }

  it("ends the command, and says that something may be half made and what to do", async () => {
    expect(await pressTwice(2000)).toMatch(/Ended at once\. .*half made[\s\S]*Run the same command again/);
    expect(exit).toHaveBeenCalledExactlyOnceWith(exitCodes.interrupted);
  });

  it("ends what has a child through that, which may take its last steps", async () => {
    const end = vi.fn();
    const takeBack = whenImpatient(end);
    expect(await pressTwice(2000)).toContain("Ended at once");
    takeBack();
    expect(end).toHaveBeenCalledOnce();
    expect(exit).not.toHaveBeenCalled();
  });

  it("is none where npm hands on the first, or where the system says that time is up", async () => {
    expect(await pressTwice(10)).toBe("");
    expect(await pressTwice(2000, "SIGTERM")).toBe("");
    expect(exit).not.toHaveBeenCalled();
  });
});
