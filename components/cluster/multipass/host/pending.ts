import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Launches that were begun and of whose end Multipass has not told. It goes on with them when its client is killed,
 * and lists a machine only after its image was prepared: without these marks a `destroy` right after an interrupted
 * `up` would find nothing to delete, and the machine would show up afterwards. A reboot ends both.
 */
export class PendingLaunches {
  private readonly directory: string;

  constructor(clusterId: string) {
    this.directory = join(tmpdir(), `galera-platform-multipass-${clusterId}`);
  }

  names(): string[] {
    try {
      return readdirSync(this.directory);
    } catch {
      return [];
    }
  }

  begin(name: string): void {
    mkdirSync(this.directory, { recursive: true, mode: 0o700 });
    writeFileSync(join(this.directory, name), "");
  }

  end(name: string): void {
    rmSync(join(this.directory, name), { force: true });
    if (this.names().length === 0) this.clear();
  }

  clear(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
