import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { change, emptyState, type Fault, type State } from "./state";

/** A stand-in `multipass` in a directory of its own, and a hand on what it keeps. */
export class MultipassStandin {
  readonly directory = mkdtempSync(join(tmpdir(), "multipass-standin-"));
  private readonly path = process.env.PATH;

  constructor() {
    const program = join(this.directory, "bin", "multipass");
    mkdirSync(join(this.directory, "bin"));
    // One file starts in a tenth of the time; there are dozens of calls in one `up`.
    const { outputFiles } = buildSync({
      entryPoints: [resolve("test/standins/multipass/main.ts")],
      bundle: true,
      platform: "node",
      write: false,
    });
    writeFileSync(program, `#!/usr/bin/env node\n${outputFiles[0]?.text ?? ""}`, { mode: 0o755 });
    this.reset();
  }

  /** What makes a process find the stand-in. */
  get env(): { PATH: string; MULTIPASS_STANDIN: string } {
    const path = [join(this.directory, "bin"), this.path].join(delimiter);
    return { PATH: path, MULTIPASS_STANDIN: this.directory };
  }

  /** As on a host where Multipass was just installed. */
  reset(): void {
    writeFileSync(join(this.directory, "state.json"), JSON.stringify(emptyState()));
  }

  edit<T>(action: (state: State) => T): T {
    return change(this.directory, action);
  }

  /** Everything that is kept, as it is now. */
  get state(): State {
    return this.edit((state) => state);
  }

  /** Names of all machines that exist, listed or not. */
  get machines(): string[] {
    return Object.keys(this.state.machines).sort();
  }

  fail(...faults: Fault[]): void {
    this.edit((state) => state.faults.push(...faults));
  }

  dispose(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
