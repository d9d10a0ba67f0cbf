import { totalmem } from "node:os";
import type { HostNeed } from "./catalogue/types";
import { UserError } from "./errors";
import { limits } from "./limits";
import type { Progress } from "./progress";
import { run, succeeds } from "./run";
import { Semaphore } from "./semaphore";
import type { EntryMarker, Store } from "./store";

/** Two compilers at once link at once, which takes some GiB. */
const memoryForTwo = 10 * 2 ** 30;

/** What every step of one run shares. */
export class Context {
  /** Compilers: Go is parallel itself, a second one fills the gaps while the first links. */
  readonly cpu = new Semaphore(totalmem() < memoryForTwo ? 1 : 2);
  /** Downloads, next to the compilers. */
  readonly net = new Semaphore(3);
  /** A signal that ends with the run, or after milliseconds. */
  readonly limited: (timeoutMs: number) => AbortSignal;
  private readonly apt = new Semaphore(1);
  private readonly memos = new Map<string, Promise<unknown>>();
  private readonly spent = new Map<string, number>();
  private readonly endings: (() => Promise<void>)[] = [];

  constructor(
    readonly store: Store,
    readonly progress: Progress,
    readonly signal: AbortSignal,
    /** Verify checksums of what is cached, not only sizes and times. */
    readonly thorough = false,
    /** Make damaged entries anew instead of stopping. */
    readonly repair = false,
  ) {
    this.limited = limits(signal);
  }

  /** Computes a value once per run, failures included. */
  once<T>(key: string, compute: () => Promise<T>): Promise<T> {
    const known = this.memos.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const fresh = compute();
    this.memos.set(key, fresh);
    return fresh;
  }

  /**
   * The entry if it is in the cache; a damaged one is removed first where that was asked for.
   * @throws UserError when it is damaged
   */
  async read(name: string, key: string): Promise<EntryMarker | null> {
    try {
      return await this.store.read(name, key, this.thorough);
    } catch (error) {
      if (!this.repair) throw error;
      await this.store.remove(name, key);
      return null;
    }
  }

  /** Counts the time of work for a part; waiting for others' work is not part of it. */
  async timed<T>(part: string, work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    try {
      return await work();
    } finally {
      this.spent.set(part, (this.spent.get(part) ?? 0) + (performance.now() - since) / 1000);
    }
  }

  /** Seconds of work for a part so far, to a tenth. */
  secondsOf(part: string): number {
    return Math.round((this.spent.get(part) ?? 0) * 10) / 10;
  }

  /** Has something done when the run ends, however it does. */
  atEnd(work: () => Promise<void>): void {
    this.endings.push(work);
  }

  async end(): Promise<void> {
    for (const work of this.endings.splice(0)) await work().catch(() => undefined);
  }

  /**
   * Sees to it that the host can build: installs the Debian packages that are missing.
   * @throws UserError naming the packages where that cannot be done
   */
  hostNeeds(part: string, needs: readonly HostNeed[]): Promise<void> {
    return this.apt.run(async () => {
      const missing: HostNeed[] = [];
      for (const need of needs) {
        if (!(await this.once(`need ${need.probe.join(" ")}`, () => succeeds(need.probe))))
          missing.push(need);
      }
      if (missing.length === 0) return;
      const packages = [...new Set(missing.map((need) => need.package))];
      for (const need of missing) this.memos.delete(`need ${need.probe.join(" ")}`);
      const command = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
      const hint = `Install what is named there, on Debian and Ubuntu as root: ${command}`;
      if (process.getuid?.() !== 0 || !(await succeeds(["apt-get", "--version"]))) {
        throw new UserError(`Building ${part} here needs ${packages.join(", ")}.`, { hint });
      }
      this.progress.detail(part, `installing ${packages.join(", ")}`);
      const options = {
        env: { DEBIAN_FRONTEND: "noninteractive" },
        signal: this.signal,
        logFile: this.store.logFile("apt"),
        timeoutMs: 300_000,
      };
      const install = [
        "install",
        "-y",
        "--no-install-recommends",
        "-o",
        "DPkg::Lock::Timeout=120",
        ...packages,
      ];
      let result = await run("apt-get", install, options);
      if (result.code !== 0) {
        // Most often the lists are older than the archive.
        await run("apt-get", ["update"], options);
        result = await run("apt-get", install, options);
      }
      if (result.code !== 0) {
        throw new UserError(
          `${packages.join(", ")} could not be installed to build ${part}: ${last(result.tail)}`,
          {
            hint: `Run it by hand and then this again: ${command} (log: ${this.store.logFile("apt")})`,
          },
        );
      }
      for (const need of missing) {
        if (!(await succeeds(need.probe))) {
          throw new UserError(`${need.package} is installed, but \`${need.probe.join(" ")}\` still fails.`, {
            hint,
          });
        }
      }
    });
  }
}

/** @throws UserError when the cache's disk has less than the work at hand may need */
export async function assertSpace(store: Store, part: string, needMiB: number): Promise<void> {
  const free = await store.freeMiB();
  // Some room is left for whatever else the machine does meanwhile.
  const need = needMiB + 256;
  if (free >= need) return;
  throw new UserError(`${part} may need ${need} MiB, but the disk of ${store.root} has ${free} MiB free.`, {
    hint: "Free some space, or set GALERA_PLATFORM_CACHE to a directory on a larger disk; what is done is kept.",
  });
}

/** The last line that says something. */
export function last(tail: readonly string[]): string {
  return tail.findLast((line) => line.trim() !== "")?.trim() ?? "no output";
}
