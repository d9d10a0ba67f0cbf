import {
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type DiskFacts, formatGrastate, parseGrastate } from "./grastate";
import {
  aheadFile,
  endPipe,
  freshMarker,
  recoveryLog,
  unfinished,
  upgradeLog,
  versionFile,
  viewFile,
  wholeMarker,
} from "./names";
import { releaseProblem } from "./release";
import { nilUuid, type StateUuid } from "./report";

/** The file by which the state-transfer script marks that it has not finished. */
const transferMark = "sst_in_progress";

/** Directories of one member, see `AgentSettings`. */
interface Directories {
  volumeDirectory: string;
  dataDirectory: string;
  runDirectory: string;
}

/** The files of one member. Each that it writes is on the disk as a whole, or not at all; where it cannot, a method throws. */
export class Files {
  readonly #data: string;
  readonly #run: string;
  readonly #view: string;
  readonly #ahead: string;
  readonly #whole: string;

  /**
   * @param onSetAside called when the volume has been set aside
   * @param waits whether a write to the volume is known to wait: nothing is begun then that this process would wait for, too
   */
  constructor(
    { volumeDirectory, dataDirectory, runDirectory }: Directories,
    private readonly onSetAside: (reason: string) => void = () => {},
    private readonly waits: () => boolean = () => false,
  ) {
    this.#data = dataDirectory;
    this.#run = runDirectory;
    this.#view = join(volumeDirectory, viewFile);
    this.#ahead = join(volumeDirectory, aheadFile);
    this.#whole = join(volumeDirectory, wholeMarker);
  }

  /** What lies in the data directory. */
  facts(recovery: "not run" | "ok" | "failed"): DiskFacts {
    const mark = read(this.#whole);
    const log = recovery === "not run" ? null : (read(join(this.#run, recoveryLog)) ?? "");
    return {
      ahead: read(this.#ahead),
      incompatible: releaseProblem(this.dataRelease(), this.serverRelease()),
      database: exists(join(this.#data, "ibdata1")) || exists(join(this.#data, "mysql")),
      fresh: exists(join(this.#data, freshMarker)),
      grastate: read(join(this.#data, "grastate.dat")),
      whole: mark !== null,
      unfinished: mark === unfinished,
      transferBroken: exists(join(this.#data, transferMark)),
      recovery: log === null ? null : { ok: recovery === "ok", log },
    };
  }

  /** Whether a state transfer to this member is under way, or broke off; not on a volume that does not say so. */
  receives(): boolean {
    try {
      return exists(join(this.#data, transferMark));
    } catch {
      return false;
    }
  }

  /** Ends the server at once, whatever it waits for. Throws where none runs. */
  endServer(): void {
    const pipe = openSync(join(this.#run, endPipe), constants.O_WRONLY | constants.O_NONBLOCK);
    try {
      writeSync(pipe, "end\n");
    } finally {
      closeSync(pipe);
    }
  }

  /** What the server of this container says of its version; null where it could not be asked. */
  serverRelease(): string | null {
    return read(join(this.#run, versionFile));
  }

  /**
   * What names the release that the data were last brought to: by `mariadb-install-db` or `mariadb-upgrade` (the older
   * name is that of series before 11), or by the backup of the donor, who sends no such file. Null where nothing does.
   */
  dataRelease(): string | null {
    const upgraded = ["mariadb_upgrade_info", "mysql_upgrade_info"].map((name) =>
      read(join(this.#data, name)),
    );
    const transferred = read(join(this.#data, "mariadb_backup_info"));
    const donor = /^server_version = (.*)$/m.exec(transferred ?? "")?.[1];
    return upgraded.find((text) => text !== null) ?? donor ?? null;
  }

  /** The last thing that `mariadb-upgrade` said before it gave up; empty where it said nothing. */
  upgradeError(): string {
    const lines = (read(join(this.#run, upgradeLog)) ?? "").trim().split("\n");
    return lines.filter((line) => !line.startsWith("FATAL ERROR")).at(-1) ?? "";
  }

  /** Galera refuses to bootstrap a member that did not stop last; who starts was decided by position. */
  allowBootstrap(uuid: StateUuid): void {
    const path = join(this.#data, "grastate.dat");
    const saved = parseGrastate(read(path) ?? "");
    if (saved?.uuid === nilUuid) {
      // A statement that did not end may have changed the data beyond their position. So nobody may be given only what it
      // lacks of the history: who joins takes all data.
      this.forgetHistory();
      this.#replace(this.#whole, unfinished);
    }
    // After a crash the position comes on the command line; -1 says that the file does not know it.
    const seqno = saved?.uuid === uuid ? saved.seqno : -1;
    this.#replace(path, formatGrastate({ uuid, seqno, safeToBootstrap: true }));
  }

  /** Takes away what others could be given of the history, and what of it is followed by another one. */
  forgetHistory(): void {
    this.#remove(join(this.#data, "galera.cache"));
  }

  /** A server is synced on the data: they are whole, and from now on never thrown away. */
  keep(): void {
    if (read(this.#whole) !== "") this.#replace(this.#whole, "");
    this.#remove(join(this.#data, freshMarker));
  }

  /** The data may be replaced from now on, or are known to differ from the group's. */
  doubt(): void {
    this.#remove(this.#whole);
  }

  /** Sets the volume aside until a person has decided. */
  setAside(reason: string): void {
    this.#replace(this.#ahead, reason);
    this.onSetAside(reason);
  }

  /** The group's last view, as it was kept. Throws where the file is not one: whom to ask is then unknown. */
  readView(): string[] {
    const text = read(this.#view);
    if (text === null) return [];
    const names: unknown = JSON.parse(text);
    if (Array.isArray(names) && names.every((name) => typeof name === "string")) return names;
    throw new Error("it is not a list of names");
  }

  keepView(names: readonly string[]): void {
    this.#replace(this.#view, `${JSON.stringify(names)}\n`);
  }

  #replace(path: string, text: string): void {
    this.#mustTakeWrites();
    replace(path, text);
  }

  #remove(path: string): void {
    if (!exists(path)) return;
    this.#mustTakeWrites();
    rmSync(path, { force: true });
    flush(dirname(path));
  }

  #mustTakeWrites(): void {
    if (this.waits()) throw new Error("it takes no writes at the moment");
  }
}

/** Not `existsSync`, which says no where it cannot tell: a volume that does not work is no empty one. */
function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function read(path: string): string | null {
  return exists(path) ? readFileSync(path, "utf8") : null;
}

/** Puts a file in another's place, so that a crash leaves the one or the other. */
function replace(path: string, text: string): void {
  const next = `${path}.new`;
  const file = openSync(next, "w", 0o640);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
  flush(dirname(path));
}

/** Makes what was renamed or removed in a directory outlive a power loss. */
function flush(directory: string): void {
  const handle = openSync(directory, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
