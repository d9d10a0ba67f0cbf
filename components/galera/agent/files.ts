import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DiskFacts } from "./grastate";

/** Made by the installation inside the data directory, removed when a cluster has taken the data up. */
export const freshMarker = "galera-platform-fresh";
/** Where the database container logs a recovery. */
export const recoveryLog = "recover.log";

/** The files of one member. */
export class Files {
  constructor(
    private readonly data: string,
    private readonly run: string,
  ) {}

  /** What lies in the data directory. */
  facts(recovery: "not run" | "ok" | "failed"): DiskFacts {
    const log = recovery === "not run" ? null : (this.#read(join(this.run, recoveryLog)) ?? "");
    return {
      database: existsSync(join(this.data, "ibdata1")) || existsSync(join(this.data, "mysql")),
      fresh: existsSync(join(this.data, freshMarker)),
      grastate: this.#read(join(this.data, "grastate.dat")),
      transferBroken: existsSync(join(this.data, "sst_in_progress")),
      recovery: log === null ? null : { ok: recovery === "ok", log },
    };
  }

  /** Galera refuses to bootstrap a member that did not stop last; who starts was decided by position. */
  allowBootstrap(): void {
    const path = join(this.data, "grastate.dat");
    const text = this.#read(path);
    if (text !== null) writeFileSync(path, text.replace(/^safe_to_bootstrap:.*$/m, "safe_to_bootstrap: 1"));
  }

  /** A cluster has taken the data up: from now on they are never thrown away. */
  keep(): void {
    rmSync(join(this.data, freshMarker), { force: true });
  }

  #read(path: string): string | null {
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  }
}
