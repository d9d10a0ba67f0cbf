/** `pulumi up` of the stack under test, with other values than its file has. */
import { copyFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { configWithoutEngine, setStackValue } from "../../../scripts/lib/engine/stack-config";
import { root, stackConfigFile } from "../../../scripts/lib/paths";
import { run } from "../../lib/run";
import type { Subject } from "../subject";

/** A key below `galera-platform:galera`, and its value. */
export type Change = readonly [key: readonly string[], value: unknown];

/** `pulumi up` with some values changed, or with the stack as it is. */
export async function up(subject: Subject, ...changes: Change[]): Promise<void> {
  const file = join(tmpdir(), `gp-chaos-${process.pid}-${subject.stack}.yaml`);
  copyFileSync(stackConfigFile(subject.stack), file);
  try {
    for (const [key, value] of changes) setStackValue(subject.stack, ["galera", ...key], value, file);
    const { engine } = subject;
    const args = ["up", "--yes", "--skip-preview", "--non-interactive", "--stack", subject.stack];
    const done = await run(engine.program, [...args, "--config-file", file], { cwd: root, env: engine.env });
    if (done.exitCode !== 0) throw new Error(`pulumi up failed: ${done.stderr || done.stdout.slice(-2000)}`);
  } finally {
    rmSync(file, { force: true });
  }
}

/** What the stack's file says of a key below `galera-platform:galera`. */
export function configured(stack: string, key: readonly string[]): unknown {
  let value: unknown = configWithoutEngine(stack).config["galera-platform:galera"];
  for (const name of key)
    value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return value;
}
