/** Who has which slot of this host, whatever its state directory; empty after a reboot. Read and write under `hostLock`. */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { claimsDirectory } from "../paths";
import { readJson, writeAtomically } from "./files";

/** What a claim says. */
export interface Claim {
  clusterId: string;
  /** The cluster's directory. */
  directory: string;
}

/** The claims of all clusters of a host. */
export class Claims {
  constructor(
    private readonly directory: string = claimsDirectory,
    private readonly hasBridge = (slot: number) => existsSync(`/sys/class/net/gp${slot}`),
  ) {}

  /** Who has the slot, or undefined where nobody does. */
  holder(slot: number): Claim | undefined {
    return readJson<Claim>(this.file(slot));
  }

  /** Takes the slot, or renews its claim. @returns whether it is the cluster's now */
  take(slot: number, { clusterId, directory }: Claim): boolean {
    const holder = this.holder(slot);
    if (holder?.directory === directory) return true;
    // A claim whose cluster is gone holds nothing, unless its interface still does.
    if (holder !== undefined && (existsSync(holder.directory) || this.hasBridge(slot))) return false;
    mkdirSync(this.directory, { recursive: true, mode: 0o700 });
    writeAtomically(this.file(slot), JSON.stringify({ clusterId, directory } satisfies Claim));
    return true;
  }

  /** Gives back what the cluster holds: its slot, and any that it took when it was killed before it could note it. */
  giveBack(directory: string): void {
    for (const slot of this.slots()) {
      if (this.holder(slot)?.directory === directory) rmSync(this.file(slot), { force: true });
    }
    // Nobody else writes here now: what is half written is left over from one that was killed.
    for (const name of this.names()) if (name.endsWith("~")) rmSync(join(this.directory, name));
  }

  /** Claims of clusters that are up. */
  living(): Claim[] {
    return this.slots()
      .filter((slot) => this.hasBridge(slot))
      .flatMap((slot) => this.holder(slot) ?? []);
  }

  /** Whether another cluster took the slot, as after a reboot it can: what bears its name is not ours then. */
  isTakenByAnother(slot: number, directory: string): boolean {
    const holder = this.holder(slot);
    return holder !== undefined && holder.directory !== directory && existsSync(holder.directory);
  }

  private slots(): number[] {
    return this.names().flatMap((name) => {
      const slot = /^slot-(\d+)\.json$/.exec(name)?.[1];
      return slot === undefined ? [] : [Number(slot)];
    });
  }

  private names(): string[] {
    return existsSync(this.directory) ? readdirSync(this.directory) : [];
  }

  private file(slot: number): string {
    return join(this.directory, `slot-${slot}.json`);
  }
}
