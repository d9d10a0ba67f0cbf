/** Runs the commands that a person runs, against stacks and host state that belong to the test alone. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { must, type Ran, start, typescript } from "./run";
import { testStateDirectory } from "./sandbox";

/** A stack of a test: its own Pulumi backend, its own host state, its own configuration. */
export class TestStack {
  private readonly backend = mkdtempSync(join(tmpdir(), "gp-e2e-"));
  readonly env: Record<string, string>;

  constructor(
    readonly name: string,
    private config: Record<string, unknown>,
  ) {
    mkdirSync(testStateDirectory, { recursive: true, mode: 0o700 });
    this.env = {
      PULUMI_BACKEND_URL: `file://${this.backend}`,
      PULUMI_CONFIG_PASSPHRASE: "only for this test",
      GALERA_PLATFORM_STATE: testStateDirectory,
      NO_COLOR: "1",
    };
    this.writeConfig();
  }

  /** Replaces one key of the stack's configuration, as an editor would. */
  set(key: string, value: unknown): void {
    this.config = { ...this.config, [key]: value };
    this.writeConfig();
  }

  /** The configuration as it lies on disk now. */
  configText(): string {
    return readFileSync(this.configFile, "utf8");
  }

  private writeConfig(): void {
    writeFileSync(this.configFile, stringify({ config: { ...this.config } }));
  }

  private get configFile(): string {
    return `Pulumi.${this.name}.yaml`;
  }

  /** Starts a command; the caller may signal it. */
  start(script: string, ...args: string[]) {
    return start(process.execPath, this.command(script, args), { env: this.env });
  }

  /** Runs a command to its end. */
  run(script: string, ...args: string[]): Promise<Ran> {
    return this.start(script, ...args).done;
  }

  /** Runs a command that must succeed; what it printed is in the error where it does not. */
  ok(script: string, ...args: string[]): Promise<Ran> {
    return must(process.execPath, this.command(script, args), { env: this.env });
  }

  private command(script: string, args: readonly string[]): string[] {
    return [...typescript(`scripts/${script}.ts`), "--stack", this.name, ...args];
  }

  /** Runs a command with `--json` and parses what it printed. */
  async json<T>(script: string, ...args: string[]): Promise<T> {
    return JSON.parse((await this.ok(script, "--json", ...args)).stdout) as T;
  }

  /** Removes what this object itself made; the cluster is removed by `destroy`. */
  dispose(): void {
    rmSync(this.backend, { recursive: true, force: true });
    rmSync(this.configFile, { force: true });
  }
}

/** Asks until the answer is accepted; the last answer is in the error. Bounded by `seconds`. */
export async function eventually<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T> | T,
  accept: (answer: T) => boolean,
  pauseMs = 500,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (accept(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline)
      throw new Error(
        `${what}: not within ${seconds} s; last: ${last instanceof Error ? last.stack : JSON.stringify(last)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
