import { parse } from "yaml";
import { type Answer, runInMachine } from "./kubernetes";
import type { Fault, StandinMachine, State } from "./state";

const socket =
  "cannot connect to the multipass socket\n" +
  "Please ensure multipassd is running and '/var/snap/multipass/common/multipass_socket' is accessible";

/** Whether a call reads its standard input. */
export function readsInput(words: readonly string[]): boolean {
  return words[0] === "launch" || words.slice(1).includes("start");
}

/** What the command prints and does for one call. */
export function respond(state: State, words: readonly string[], input: string): Answer | "hang" {
  const [command = ""] = words;
  state.calls.push(words.join(" "));
  const fault = takeFault(state, words);
  switch (fault?.how) {
    case "hang":
      return "hang";
    case "daemon":
      return { code: 3, err: `${command} failed: ${socket}` };
    case "fail":
      return { code: 2, err: `${command} failed: a fault was asked for` };
    default:
      return new Call(state, command, words.slice(1)).answer(input, fault);
  }
}

function takeFault(state: State, words: readonly string[]): Fault | undefined {
  const fault = state.faults.find((one) => words.includes(one.command));
  if (fault === undefined) return undefined;
  if ((fault.nth ?? 1) > 1) {
    fault.nth = (fault.nth ?? 1) - 1;
    return undefined;
  }
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times === 0) state.faults = state.faults.filter((one) => one !== fault);
  return fault;
}

class Call {
  constructor(
    private readonly state: State,
    private readonly command: string,
    private readonly args: readonly string[],
  ) {}

  answer(input: string, fault: Fault | undefined): Answer | "hang" {
    const { state, command, args } = this;
    const name = args.filter((word) => !word.startsWith("-")).at(-1) ?? "";
    const listed = Object.entries(state.machines).filter(([, { shownAt = 0 }]) => shownAt <= Date.now());
    const machine = listed.find(([known]) => known === name)?.[1];
    switch (command) {
      case "version":
        return json({ multipass: state.version, multipassd: state.version });
      case "help":
        return {
          code: 0,
          out: state.deletesForGood ? "  --force  Do not ask\n" : "  -p, --purge  Permanently\n",
        };
      case "list":
        return json({ list: listed.map(([key, one]) => listEntry(key, one)) });
      case "launch":
        return this.launch(input, fault);
      case "exec": {
        const target = state.machines[args[0] ?? ""];
        if (target !== undefined && target.state !== "Running") {
          return { code: 2, err: `exec failed: instance "${args[0]}" is not running` };
        }
        return runInMachine(state, args[0] ?? "", args.slice(args.indexOf("--") + 1), input);
      }
      case "start":
        return this.move(machine, name, "Running", ["Stopped", "Suspended"]);
      case "recover":
        return this.move(machine, name, "Stopped", ["Deleted"]);
      case "stop":
        return this.move(machine, name, "Stopped", [machine?.state ?? ""]);
      case "delete":
        return this.remove(machine, name);
      default:
        return { code: 1, err: `Error: Unknown command or alias '${command}' (try "multipass help")` };
    }
  }

  private launch(input: string, fault: Fault | undefined): Answer | "hang" {
    const { state, args } = this;
    const value = (option: string) => args[args.indexOf(option) + 1] ?? "";
    const name = value("--name");
    const failed = (why: string): Answer => ({ code: 2, err: `launch failed: ${why}` });
    const taken = state.machines[name];
    if (taken !== undefined) {
      const preparing = (taken.shownAt ?? 0) > Date.now();
      return failed(`instance "${name}" ${preparing ? "is being prepared" : "already exists"}`);
    }
    state.made += 1;
    const userData = parse(input) as { write_files: { path: string; content: string }[] };
    const files = userData.write_files.map(({ path, content }) => [
      path,
      Buffer.from(content, "base64").toString(),
    ]);
    state.machines[name] = {
      id: `machine-${state.made}`,
      state: fault?.how === "stuck" ? "Starting" : "Running",
      address: `10.97.0.${10 + state.made}`,
      size: { cpus: value("--cpus"), memory: value("--memory"), disk: value("--disk") },
      files: fault?.how === "broken" ? {} : Object.fromEntries(files),
      ...(fault?.how === "late" ? { shownAt: Date.now() + (fault.afterMs ?? 1000) } : {}),
    };
    switch (fault?.how) {
      case "late":
        return "hang";
      case "stuck":
        return failed(`The following errors occurred:\n${name}: timed out waiting for response`);
      case "slow":
        return failed("The following errors occurred:\ntimed out waiting for initialization to complete");
      default:
        return { code: 0, out: `Launched: ${name}\n` };
    }
  }

  private move(
    machine: StandinMachine | undefined,
    name: string,
    to: string,
    from: readonly string[],
  ): Answer {
    const { command, args } = this;
    if (machine === undefined)
      return { code: 2, err: `${command} failed: instance "${name}" does not exist` };
    if (command === "stop" && machine.state !== "Running" && !args.includes("--force")) {
      return { code: 2, err: `stop failed: Cannot stop instance. Use --force to override.` };
    }
    if (machine.state === to) return { code: 0 };
    if (!from.includes(machine.state))
      return { code: 2, err: `${command} failed: instance "${name}" is ${machine.state}` };
    machine.state = to;
    return { code: 0 };
  }

  private remove(machine: StandinMachine | undefined, name: string): Answer {
    const { state, args } = this;
    const flag = state.deletesForGood ? "--force" : "--purge";
    if (!args.includes(flag)) return { code: 1, err: `delete needs ${flag} here` };
    if (machine === undefined) return { code: 2, err: `delete failed: instance "${name}" does not exist` };
    if (["Starting", "Suspended"].includes(machine.state)) {
      return {
        code: 2,
        err: `delete failed: Cannot stop ${machine.state.toLowerCase()} instance. Use --force to override.`,
      };
    }
    delete state.machines[name];
    return { code: 0 };
  }
}

function listEntry(name: string, { state, address }: StandinMachine): unknown {
  const running = state === "Running";
  return {
    name,
    state,
    ipv4: running ? [address] : [],
    release: running ? "Ubuntu 24.04 LTS" : "Not Available",
  };
}

function json(value: unknown): Answer {
  return { code: 0, out: `${JSON.stringify(value, undefined, 4)}\n` };
}
