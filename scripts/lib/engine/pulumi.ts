import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import colours from "picocolors";
import { cacheDirectory, ensurePrograms } from "../../../toolchain";
import { UserError } from "../../../toolchain/errors";
import { ensurePlugins } from "../../../toolchain/plugins";
import { progressFor } from "../../../toolchain/progress";
import { root, stackConfigFile, stateDirectory } from "../paths";
import { type Backend, chooseBackend } from "./backend";
import { engineEnd } from "./child";
import { readDeployment, readLocks, readStackState, type StackState } from "./engine-state";
import { creationsInCloud, uncertainError } from "./uncertain";

/** Who has no Pulumi gets no `~/.pulumi` either: what the engine writes down goes into our cache. */
function pulumiHome(): Record<string, string> {
  if (process.env.PULUMI_HOME || existsSync(join(homedir(), ".pulumi"))) return {};
  return { PULUMI_HOME: join(cacheDirectory(), "pulumi-home") };
}

/** What a command of the engine printed, and how it ended. */
interface Captured {
  code: number;
  stdout: string;
  stderr: string;
}

/** The Pulumi engine for one stack: found or built, with its plugins, its backend and its secrets. */
export class Engine {
  private constructor(
    readonly stack: string,
    readonly backend: Backend,
    /** Path of the engine. */
    readonly program: string,
    /** What the engine needs in its environment. */
    readonly env: Record<string, string>,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Makes the engine and its plugins available; does nothing where they are.
   *
   * @param announce whether to say which plugins stand in for official ones: for commands that use them
   */
  static async prepare(stack: string, signal: AbortSignal, announce = false): Promise<Engine> {
    // First, as it may refuse: nobody should wait for an engine for that.
    const backend = chooseBackend();
    const progress = progressFor(process.stderr);
    const home = pulumiHome();
    try {
      const pulumi = ensurePrograms(["pulumi"], { progress, signal }).then((programs) => programs.pulumi);
      const plugins = await ensurePlugins({ pulumi, signal, env: { ...process.env, ...home } });
      progress.stop();
      if (announce) for (const line of plugins.announced) console.error(colours.dim(line));
      const program = await pulumi;
      const path = [plugins.directory, dirname(program), process.env.PATH].filter(Boolean).join(delimiter);
      const env = {
        ...home,
        ...backend.env,
        PATH: path,
        PULUMI_SKIP_UPDATE_CHECK: "true",
        // The stack's file may come without the salt of its secrets; the state has it, too.
        PULUMI_FALLBACK_TO_STATE_SECRETS_MANAGER: "true",
      };
      return new Engine(stack, backend, program, env, signal);
    } finally {
      progress.stop();
    }
  }

  /** What is known of the stack; without starting the engine where the backend is a directory. */
  async state(): Promise<StackState> {
    const { directory } = this.backend;
    if (directory !== undefined) return readStackState(directory, this.stack);
    const exported = await this.capture(["stack", "export", "--stack", this.stack]);
    if (exported.code === 0) return readDeployment(exported.stdout);
    if (/no stack named|not found/i.test(exported.stderr)) {
      return { exists: false, resources: 0, pending: [], clusterIds: [], clouds: [], guarded: [] };
    }
    throw new UserError(`The state of stack ${this.stack} cannot be read:\n${exported.stderr.trim()}`);
  }

  /** Creates the stack in the backend. Its file stays as it is: the engine would write a salt into it. */
  async createStack(): Promise<void> {
    const file = stackConfigFile(this.stack);
    const before = readFileSync(file);
    try {
      await this.must(["stack", "init", this.stack, "--no-select"]);
    } finally {
      if (!readFileSync(file).equals(before)) writeFileSync(file, before);
    }
  }

  /**
   * Makes the stack usable after a command that was killed: takes away its lock, and forgets operations that
   * were under way, all of which can be repeated.
   *
   * @throws UserError where another command works on the stack, and where a cloud may have made what the state does
   * not know
   */
  async recover(state: StackState): Promise<void> {
    const locks = this.backend.directory === undefined ? [] : readLocks(this.backend.directory, this.stack);
    const held = locks.find(({ stale }) => !stale);
    if (held !== undefined) {
      throw new UserError(
        `Another pulumi (process ${held.pid} on ${held.hostname}, since ${held.timestamp}) works on stack ${this.stack}.`,
        { hint: `Wait for it, or, if it is gone: npm run pulumi -- cancel ${this.stack}` },
      );
    }
    if (locks.length > 0) {
      console.error("An earlier command was killed; taking away its lock.");
      await this.must(["cancel", "--yes", this.stack]);
    }
    if (state.pending.length === 0) return;
    const uncertain = creationsInCloud(state.pending);
    if (uncertain.length > 0) throw uncertainError(this.stack, uncertain);
    console.error(
      `An earlier command was interrupted; it goes on from there (${state.pending.length} open).`,
    );
    const file = join(stateDirectory, `${this.stack}-${process.pid}.export.json`);
    mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
    try {
      await this.must(["stack", "export", "--stack", this.stack, "--file", file]);
      // An import drops operations that were open.
      await this.must(["stack", "import", "--stack", this.stack, "--file", file]);
    } finally {
      rmSync(file, { force: true });
    }
  }

  /** Runs `up`, `preview`, `destroy` or the like in front of the person; returns the exit code. */
  async operate(args: readonly string[]): Promise<number> {
    mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
    const suffix = `${this.stack}-${process.pid}`;
    // The engine writes the salt of its secrets into the file it is given; in the one under version control
    // it would be taken along to checkouts that have another passphrase.
    const config = join(stateDirectory, `Pulumi.${suffix}.yaml`);
    const cancelFile = join(stateDirectory, `${suffix}.cancel`);
    const own = stackConfigFile(this.stack);
    if (existsSync(own)) copyFileSync(own, config);
    // One of a command that was killed, whose process had the same number, would cancel this one.
    rmSync(cancelFile, { force: true });
    try {
      const named = [...args, "--stack", this.stack];
      const full = existsSync(config) ? [...named, "--config-file", config] : named;
      const child = this.start(full, "inherit", { GALERA_PLATFORM_CANCEL_FILE: cancelFile });
      return await engineEnd(child, this.signal, cancelFile);
    } finally {
      rmSync(config, { force: true });
      rmSync(cancelFile, { force: true });
    }
  }

  /** Runs any command of the engine as it is given, in the foreground: it may ask questions. */
  async passThrough(args: readonly string[]): Promise<number> {
    return engineEnd(this.start(args, "inherit", {}, false), this.signal);
  }

  /** Outputs of the stack, secrets too. */
  async outputs(): Promise<Record<string, unknown>> {
    const text = await this.must(["stack", "output", "--json", "--show-secrets", "--stack", this.stack]);
    return JSON.parse(text) as Record<string, unknown>;
  }

  private async must(args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.capture(args);
    if (code !== 0)
      throw new UserError(`pulumi ${args.join(" ")} failed:\n${stderr.trim() || stdout.trim()}`);
    return stdout;
  }

  private async capture(args: readonly string[]): Promise<Captured> {
    const child = this.start(["--non-interactive", ...args], ["ignore", "pipe", "pipe"]);
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text) => (stderr += text));
    return { code: await engineEnd(child, this.signal), stdout, stderr };
  }

  private start(
    args: readonly string[],
    stdio: StdioOptions,
    env: Record<string, string> = {},
    detached = true,
  ): ChildProcess {
    // Detached: a Ctrl-C in the terminal would reach the engine once from the terminal and once from here, and
    // the second one makes it drop everything.
    return spawn(this.program, args, {
      cwd: root,
      env: { ...process.env, ...this.env, ...env },
      stdio,
      detached,
    });
  }
}
