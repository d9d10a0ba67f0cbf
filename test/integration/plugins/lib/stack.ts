import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryDirectory, tied } from "./temporary";

/** What a command printed and how it ended. */
export interface Outcome {
  code: number;
  output: string;
}

/** One step of a preview. */
export interface Step {
  op: string;
  urn: string;
  detailedDiff?: Record<string, { kind: string }> | null;
}

/** How `Pulumi.yaml` has the platform's own program started: it takes a third of the time of a bare start. */
export const startedAsOurs = `{name: nodejs, options: {typescript: false, nodeargs: --require ${path.resolve("toolchain/start/program.cjs")}}}`;

/** A program of its own in a temporary directory, with its own backend and engine home, run by the real engine. */
export class Stack {
  private constructor(
    readonly directory: string,
    private readonly engine: string,
    private readonly plugins: string,
  ) {}

  static async create(engine: string, plugins: string, files: Record<string, string>): Promise<Stack> {
    const directory = temporaryDirectory("stack");
    const stack = new Stack(directory, engine, plugins);
    symlinkSync(path.resolve("node_modules"), path.join(directory, "node_modules"));
    for (const name of ["home", "state"]) mkdirSync(path.join(directory, name));
    const defaults = {
      "package.json": JSON.stringify({ name: "test", private: true, main: "index.js" }),
      "Pulumi.yaml": "name: test\nruntime: {name: nodejs, options: {typescript: false}}\n",
    };
    for (const [name, content] of Object.entries({ ...defaults, ...files })) stack.write(name, content);
    const { code, output } = await stack.run(["stack", "init", "test"]);
    if (code !== 0) throw new Error(output);
    return stack;
  }

  write(name: string, content: string): void {
    mkdirSync(path.dirname(path.join(this.directory, name)), { recursive: true });
    writeFileSync(path.join(this.directory, name), content);
  }

  /** Runs the engine; its output comes back whole, whatever the exit code. */
  run(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const [program, all] = tied(this.engine, [...args, "--non-interactive"]);
      const child = spawn(program, all, {
        cwd: this.directory,
        env: {
          ...process.env,
          PATH: [this.plugins, process.env.PATH].join(path.delimiter),
          PULUMI_HOME: path.join(this.directory, "home"),
          PULUMI_BACKEND_URL: `file://${path.join(this.directory, "state")}`,
          PULUMI_CONFIG_PASSPHRASE: "test",
          PULUMI_SKIP_UPDATE_CHECK: "true",
          PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
          GALERA_PLATFORM_COMPILED: path.join(this.directory, "program.bin"),
          ...env,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let output = "";
      const collect = (chunk: string) => {
        output += chunk;
      };
      child.stdout.setEncoding("utf8").on("data", collect);
      child.stderr.setEncoding("utf8").on("data", collect);
      child.once("error", reject);
      child.once("close", (code) => resolve({ code: code ?? 1, output }));
    });
  }

  /** Runs the engine and throws its output where it fails. */
  async must(args: string[], env: Record<string, string> = {}): Promise<string> {
    const { code, output } = await this.run(args, env);
    if (code !== 0) throw new Error(`pulumi ${args.join(" ")}: exit code ${code}\n${output}`);
    return output;
  }

  async up(env: Record<string, string> = {}): Promise<string> {
    return this.must(["up", "--yes", "--skip-preview"], env);
  }

  /** What an update would do, but for what stays the same. */
  async preview(env: Record<string, string> = {}): Promise<Record<string, Step>> {
    const output = await this.must(["preview", "--json"], env);
    const { steps } = JSON.parse(output.slice(output.indexOf("{"))) as { steps: Step[] };
    return Object.fromEntries(
      steps.filter(({ op }) => op !== "same").map((step) => [step.urn.split("::").at(-1) ?? "", step]),
    );
  }

  async outputs(): Promise<Record<string, unknown>> {
    return JSON.parse(await this.must(["stack", "output", "--json", "--show-secrets"])) as Record<
      string,
      unknown
    >;
  }

  /** The state file as it lies on disk. */
  stateFile(): string {
    return readFileSync(path.join(this.directory, "state/.pulumi/stacks/test/test.json"), "utf8");
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
