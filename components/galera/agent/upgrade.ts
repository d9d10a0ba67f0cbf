import { reasonOf } from "./errors";
import type { Files } from "./files";
import type { Journal } from "./journal";
import type { OrderDesk, Outcome } from "./orders";
import { formatRelease, isUpgradeDue, parseRelease } from "./release";
import type { Report } from "./report";
import { isSynced } from "./writer";

/** What an {@link Upgrade} needs from outside. */
export interface UpgradeContext {
  /** Where the database container asks for what is to be done beside its server. */
  desk: Pick<OrderDesk, "give" | "idle">;
  files: Pick<Files, "dataRelease" | "serverRelease" | "upgradeError">;
  report(): Report;
  journal: Pick<Journal, "note">;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
}

/** A failure may be that of a moment: a table that is locked, a volume that is full. */
const retryMs = 60_000;

/**
 * Has `mariadb-upgrade` run on data of an older release, beside the server that is in the group and serves: within a
 * series, a server works on the older system tables. What it does stays on this member; the others do the same.
 */
export class Upgrade {
  /** Why it has failed. */
  #problem: string | null = null;
  #notBefore = 0;
  /** The instance of the server whose data need nothing more. */
  #settled: string | null = null;

  constructor(private readonly context: UpgradeContext) {}

  /** Called after each look at the server. */
  react(): void {
    this.#attempt(() => this.#react());
  }

  /** The database container asks for the next errand. */
  onIdle(outcome: Outcome): void {
    this.#attempt(() => this.#onIdle(outcome));
  }

  /** Why the data are still of an older release, in words. */
  notes(): string[] {
    return this.#problem === null ? [] : [this.#problem];
  }

  /** A volume that cannot be read is no reason to end. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#problem = `cannot tell of which release the data are: ${reasonOf(error)}`;
    }
  }

  #react(): void {
    const { desk, files, report, now, log } = this.context;
    const { live, draining } = report();
    if (!isSynced(live) || draining || live.instance === this.#settled) return;
    const data = files.dataRelease();
    if (!isUpgradeDue(data, files.serverRelease())) {
      this.#settled = live.instance;
      this.#problem = null;
    } else if (desk.idle && now() >= this.#notBefore) {
      log(
        `orders: upgrade (the data are of ${describe(data)}, the server is ${describe(files.serverRelease())})`,
      );
      desk.give("upgrade");
    }
  }

  #onIdle({ verb, code }: Outcome): void {
    if (verb !== "upgrade") return;
    const { files, journal, report, now, log } = this.context;
    const server = describe(files.serverRelease());
    if (code === 0 && !isUpgradeDue(files.dataRelease(), files.serverRelease())) {
      journal.note(
        "upgraded",
        `its server is a newer one, ${server}`,
        "mariadb-upgrade brought its data to it",
      );
      log(`mariadb-upgrade has brought the data to ${server}`);
    } else if (isSynced(report().live)) {
      this.#problem = `mariadb-upgrade to ${server} failed (exit code ${code}): ${files.upgradeError()}`;
      this.#notBefore = now() + retryMs;
      journal.note("upgrade-failed", this.#problem, "tries it again every minute");
      log(this.#problem);
    }
    // Otherwise the server has gone in the middle of it: again when it is back.
  }
}

function describe(text: string | null): string {
  const release = parseRelease(text ?? "");
  return release === null ? "an unknown release" : formatRelease(release);
}
