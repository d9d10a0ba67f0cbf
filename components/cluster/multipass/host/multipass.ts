import { ubuntu } from "../../../../toolchain/catalogue";
import { UserError } from "../../../../toolchain/errors";
import { multipassSize, type Vm } from "../plan";
import { cloudInit } from "../plan/cloud-init";
import { isNewEnough, oldestMultipass } from "../plan/version";
import { limits as defaultLimits, type Limits } from "./limits";
import { type Ended, runProcess } from "./process";

/** A virtual machine as Multipass lists it. */
export interface Machine {
  name: string;
  state: string;
  /** Its first address; undefined while it has none. */
  address: string | undefined;
}

/** A call of `multipass` that failed. */
export class CallFailed extends UserError {
  constructor(
    call: string,
    readonly ended: Ended,
    seconds: number,
  ) {
    const said = ended.stderr.trim().split("\n").slice(-8).join("\n  ");
    const how = ended.timedOut ? `did not end in ${seconds} s` : `failed (exit code ${ended.code})`;
    super(`\`multipass ${call}\` ${how}${said === "" ? "" : `:\n  ${said}`}`);
  }
}

const install =
  "Install it (Linux: `sudo snap install multipass`, macOS: `brew install --cask multipass`), or set " +
  "cluster.provider to embedded.";
const restart =
  "Restart it (Linux: `sudo snap restart multipass`, macOS: `sudo launchctl kickstart -k " +
  "system/com.canonical.multipassd`), then run the same command again: it continues.";

/** The command `multipass`: each call is bounded in time, ends with the signal, and fails with a reason. */
export class Multipass {
  private deleteFlag: Promise<"--purge" | "--force"> | undefined;

  constructor(
    readonly signal: AbortSignal,
    readonly limits: Limits = defaultLimits,
    private readonly run: typeof runProcess = runProcess,
  ) {}

  /** @throws UserError where Multipass is missing, too old, or its daemon does not answer */
  async check(): Promise<void> {
    const text = await this.call(["version", "--format", "json"], this.limits.query);
    const versions = parseJson<{ multipass?: string; multipassd?: string }>("version", text);
    if (versions.multipassd === undefined)
      throw new UserError("The Multipass daemon does not answer.", { hint: restart });
    for (const version of [versions.multipass ?? "", versions.multipassd]) {
      if (isNewEnough(version)) continue;
      throw new UserError(`Multipass ${version} is too old: ${oldestMultipass} is the oldest that will do.`, {
        hint: "Update it (Linux: `sudo snap refresh multipass`, macOS: `brew upgrade --cask multipass`).",
      });
    }
  }

  /** All machines of this host, ours and others'. */
  async list(): Promise<Machine[]> {
    const text = await this.call(["list", "--format", "json"], this.limits.query);
    const { list } = parseJson<{ list: { name: string; state: string; ipv4?: string[] }[] }>("list", text);
    return list.map(({ name, state, ipv4 }) => ({ name, state, address: ipv4?.[0] }));
  }

  /** Makes a machine and waits until cloud-init has ended in it. */
  async launch(vm: Vm): Promise<void> {
    const size = [
      "--cpus",
      `${vm.cpus}`,
      "--memory",
      multipassSize(vm.memory),
      "--disk",
      multipassSize(vm.disk),
    ];
    const { launch } = this.limits;
    const args = [
      "launch",
      ubuntu,
      "--name",
      vm.name,
      ...size,
      "--timeout",
      `${launch}`,
      "--cloud-init",
      "-",
    ];
    // Multipass has a time-out for each of its own phases; ours is for a client that hangs.
    await this.call(args, launch + this.limits.grace, cloudInit(vm));
  }

  /** Starts a machine that is stopped or suspended. */
  async start(name: string): Promise<void> {
    const { launch, grace } = this.limits;
    await this.call(["start", "--timeout", `${launch}`, name], launch + grace);
  }

  /** Turns a machine off, whatever its state. */
  async forceStop(name: string): Promise<void> {
    await this.call(["stop", "--force", name], this.limits.stop);
  }

  /** Takes back a deletion. */
  async recover(name: string): Promise<void> {
    await this.call(["recover", name], this.limits.stop);
  }

  /** Deletes a machine with its disk, for good. A machine that is not there is no error. */
  async purge(name: string): Promise<void> {
    const flag = await this.permanently();
    const remove = () => this.call(["delete", flag, name], this.limits.stop);
    try {
      await remove();
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (!(await this.exists(name))) return;
      // A machine that hangs in its start, or is suspended, must be turned off first (canonical/multipass#3606).
      await this.forceStop(name).catch(ignoreFailure);
      await remove();
    }
    if (await this.exists(name)) throw new UserError(`Multipass did not delete ${name}.`, { hint: restart });
  }

  /** Runs a command in a machine, as root. @throws CallFailed also where it ends with another code than 0 */
  exec(name: string, command: readonly string[], seconds: number, input?: string): Promise<string> {
    return this.call(["exec", name, "--", "sudo", ...command], seconds, input);
  }

  private async exists(name: string): Promise<boolean> {
    return (await this.list()).some((machine) => machine.name === name);
  }

  /** Multipass after 1.16 deletes for good at once and asks before it; until then deletion was a bin to be purged. */
  private permanently(): Promise<"--purge" | "--force"> {
    this.deleteFlag ??= this.call(["help", "delete"], this.limits.query).then((help) =>
      help.includes("--purge") ? "--purge" : "--force",
    );
    return this.deleteFlag;
  }

  private async call(args: readonly string[], seconds: number, input?: string): Promise<string> {
    const ended = await this.run("multipass", args, {
      input,
      timeoutMs: seconds * 1000,
      signal: this.signal,
    });
    if (ended.code === 0 && !ended.timedOut) return ended.stdout;
    const failed = new CallFailed(describe(args), ended, seconds);
    if (ended.code === undefined) {
      throw new UserError("Multipass is not installed: there is no command `multipass`.", { hint: install });
    }
    // Only questions that are answered from the daemon's memory show by their silence that the daemon hangs.
    const silent = ended.timedOut && ["version", "list", "help"].includes(args[0] ?? "");
    if (silent || /cannot connect to the multipass socket/.test(ended.stderr)) {
      throw new UserError(`The Multipass daemon does not answer: ${failed.message}`, {
        hint: restart,
        cause: failed,
      });
    }
    throw failed;
  }
}

/** Swallows a failed call, and nothing else. */
export function ignoreFailure(error: unknown): void {
  if (!(error instanceof CallFailed)) throw error;
}

function describe(args: readonly string[]): string {
  const cut = args.indexOf("--");
  return args.slice(0, cut === -1 ? 4 : cut + 5).join(" ");
}

function parseJson<T>(call: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new UserError(`\`multipass ${call} --format json\` printed no JSON: ${text.slice(0, 200)}`, {
      hint: `Multipass ${oldestMultipass} or newer is needed.`,
    });
  }
}
