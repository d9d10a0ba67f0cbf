import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { userId } from "../../components/galera/plan/names";

/** The file by which data say to which release of MariaDB they were brought; data from a donor have none. */
export interface ReleaseFile {
  /** What it says; undefined where there is none. */
  read(): string | undefined;
  /** Has it say something else; undefined takes it away. */
  write(release: string | undefined): void;
}

/** That of the data in a directory. */
export function releaseFile(directory: string): ReleaseFile {
  const file = join(directory, "mariadb_upgrade_info");
  return {
    read: () => (existsSync(file) ? readFileSync(file, "utf8").trim() : undefined),
    write: (release) => {
      if (release === undefined) return rmSync(file, { force: true });
      writeFileSync(file, release);
      chownSync(file, userId, userId);
    },
  };
}

/** Whether that says the release of a server that calls itself so. */
export function isReleaseOf(said: string | undefined, version: unknown): boolean {
  return said !== undefined && said !== "" && String(version).startsWith(said);
}
