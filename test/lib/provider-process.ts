/** What Pulumi's provider process makes of the code of a dynamic provider. */
import { type ExecFileSyncOptions, execFileSync } from "node:child_process";

/**
 * Loads the code as that process does, as a module without a file, in the project.
 *
 * @param expression of JavaScript in which `provider` is the provider; a promise is waited for
 * @returns its value, as JSON carries it
 */
export function inProviderProcess(
  code: string,
  expression: string,
  options: Pick<ExecFileSyncOptions, "cwd" | "env"> = {},
): unknown {
  const script = `
const Module = require("node:module");
const loaded = new Module("");
loaded._compile(${JSON.stringify(code)}, "");
const provider = loaded.exports.handler();
Promise.resolve(${expression}).then((result) => console.log(JSON.stringify(result)));`;
  const out = execFileSync(process.execPath, ["-e", script], {
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(out.toString());
}
