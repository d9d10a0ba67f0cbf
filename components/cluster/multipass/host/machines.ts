import { UserError } from "../../../../toolchain/errors";
import type { Report } from "../../embedded/host/system/report";
import { isOurs, type Vm } from "../plan";
import { type Move, nextMove } from "../plan/machine";
import type { K3s } from "./k3s";
import { CallFailed, ignoreFailure, type Machine, type Multipass } from "./multipass";
import { PendingLaunches } from "./pending";
import { until } from "./wait";

/** The virtual machines of one cluster. Others are seen, and never touched. */
export class Machines {
  /** Machines that were made by this object: k3s does not know them, even where it knew others of their names. */
  readonly launched = new Set<string>();
  private readonly pending: PendingLaunches;

  /** @param isPart whether a machine is a part of the cluster, whose disk nobody can make again */
  constructor(
    private readonly multipass: Multipass,
    private readonly clusterId: string,
    private readonly isPart: (name: string) => Promise<boolean>,
    private readonly report: Report,
  ) {
    this.pending = new PendingLaunches(clusterId);
  }

  async list(): Promise<Machine[]> {
    return (await this.multipass.list()).filter(({ name }) => isOurs(this.clusterId, name));
  }

  /** Makes the machine run with everything that cloud-init brings, from whatever state it is in. */
  async ensure(vm: Vm, k3s: K3s): Promise<void> {
    await this.ensureRunning(vm);
    if (await k3s.isPrepared(vm.name)) return;
    if (await this.mustStay(vm.name)) {
      throw new UserError(`${vm.name} runs, but commands in it fail.`, {
        hint: `See \`multipass exec ${vm.name} -- true\`; \`multipass restart ${vm.name}\` may help. Then run this again.`,
      });
    }
    // Its cloud-init failed. Nothing of it can be worth keeping, and a second try is all that can be done here.
    await this.move("replace", vm);
    if (await k3s.isPrepared(vm.name)) return;
    throw new UserError(`cloud-init failed twice in ${vm.name}.`, {
      hint: `See \`multipass exec ${vm.name} -- cloud-init status --long\`, then run this again.`,
    });
  }

  /** Deletes a machine for good. */
  async purge(name: string): Promise<void> {
    this.report.line(`deleting ${name}`);
    await this.multipass.purge(name);
    this.pending.end(name);
  }

  /** Waits for machines whose launch was interrupted before Multipass listed them. */
  async awaitPending(): Promise<void> {
    const names = this.pending.names();
    const missing = async () => {
      const listed = new Set((await this.list()).map(({ name }) => name));
      return names.filter((name) => !listed.has(name));
    };
    if ((await missing()).length > 0) {
      this.report.line(
        `waiting for ${names.join(", ")}: the launch was interrupted, and Multipass goes on with it`,
      );
      const { settle } = this.multipass.limits;
      await until(this.multipass, settle, async () => ((await missing()).length === 0 ? true : undefined));
    }
    this.pending.clear();
  }

  private async ensureRunning(vm: Vm): Promise<void> {
    await this.move(await this.nextMove(vm), vm);
    // What was recovered is stopped.
    if ((await this.nextMove(vm)) === "start") await this.move("start", vm);
    await this.move(await this.nextMove(vm, true), vm);
    const state = await this.stateOf(vm.name);
    if (state === "Running") return;
    throw new UserError(`${vm.name} does not run: Multipass says "${state ?? "no such machine"}".`, {
      hint: `See \`multipass info ${vm.name}\`. Run the same command again to continue.`,
    });
  }

  /** A machine is thrown away only where it is known to be no part of the cluster. */
  private async nextMove({ name }: Vm, waited = false): Promise<Move> {
    const state = await this.stateOf(name);
    const move = nextMove(state, false, waited);
    return move === "replace" && (await this.mustStay(name)) ? nextMove(state, true, waited) : move;
  }

  private async mustStay(name: string): Promise<boolean> {
    return !this.launched.has(name) && (await this.isPart(name));
  }

  private async move(move: Move, vm: Vm): Promise<void> {
    const { name } = vm;
    switch (move) {
      case "keep":
        return;
      case "launch":
        return this.launch(vm);
      case "start":
        this.report.line(`starting ${name}`);
        return this.multipass.start(name);
      case "recover":
        this.report.line(`recovering ${name}, which was deleted but not purged`);
        return this.multipass.recover(name);
      case "wait":
        this.report.line(`waiting for ${name}`);
        await until(this.multipass, this.multipass.limits.settle, async () =>
          nextMove(await this.stateOf(name), true) === "wait" ? undefined : true,
        );
        return;
      case "restart":
        this.report.line(`turning ${name} off and on again`);
        await this.multipass.forceStop(name).catch(ignoreFailure);
        return this.multipass.start(name);
      case "replace":
        await this.purge(name);
        return this.launch(vm);
      case "refuse":
        throw new UserError(`${name} is unavailable: its zone of Multipass is disabled.`, {
          hint: "See `multipass zones`; `multipass enable-zones` turns it on. Then run the same command again.",
        });
      default:
        return unknownMove(move);
    }
  }

  private async launch(vm: Vm): Promise<void> {
    this.report.line(`launching ${vm.name} (${vm.cpus} cores, ${vm.memory} memory, ${vm.disk} disk)`);
    this.pending.begin(vm.name);
    this.launched.add(vm.name);
    try {
      await this.multipass.launch(vm);
    } catch (error) {
      // It was told how the launch ended, unless its client was killed or ran out of time (exit code 5).
      const told = error instanceof CallFailed && !error.ended.timedOut && error.ended.code !== 5;
      // The launch of a run that was interrupted goes on, and this name is taken already.
      if (told && /is being prepared|already exists/.test(error.ended.stderr))
        return this.awaitListed(vm.name);
      if (told) this.pending.end(vm.name);
      if (!(error instanceof CallFailed)) throw error;
      throw new UserError(`${vm.name} could not be launched: ${error.message}`, {
        hint: "Run the same command again: it continues with what is there. Destroying the stack (npm run destroy -- --stack <its name>) removes all of it.",
        cause: error,
      });
    }
    this.pending.end(vm.name);
  }

  private async awaitListed(name: string): Promise<void> {
    this.report.line(`waiting for ${name}, which an earlier run has begun to launch`);
    await until(this.multipass, this.multipass.limits.settle, async () =>
      nextMove(await this.stateOf(name), true) === "keep" ? true : undefined,
    );
  }

  private async stateOf(name: string): Promise<string | undefined> {
    return (await this.list()).find((machine) => machine.name === name)?.state;
  }
}

function unknownMove(move: never): never {
  throw new TypeError(`unknown move: ${String(move)}`);
}
