import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { UserError } from "./errors";
import { isAlive, type LockHolder, type LockOptions, processStart, withLock } from "./lock";

/** A file whose content was recorded when its entry was made. */
export interface RecordedFile {
  /** Relative to the entry, or to the cache for `blobs`. */
  path: string;
  size: number;
  mtimeMs: number;
  sha256: string;
}

/** What an image entry says beside its blobs. */
export interface ImageRecord {
  reference: string;
  digest: string;
  source: "local" | "upstream";
  /** Size of the compressed layers, and of the file system, in bytes. */
  compressed: number;
  unpacked?: number;
  /** Debian packages inside, `name=version`. */
  packages?: string[];
}

/** `entry.json`: present only in a whole entry, because the directory is renamed into place with it. */
export interface EntryMarker {
  name: string;
  key: string;
  version: string;
  /** How it was made: `release`, `go`, `c`, `local` or `upstream`. */
  how: string;
  /** Where from: an address, a module, a repository. */
  origin: string;
  seconds: number;
  created: string;
  files: RecordedFile[];
  /** Files outside the entry, in the cache: what the registry stores of an image. */
  blobs?: RecordedFile[];
  image?: ImageRecord;
}

const owner = "owner.json";

export async function sha256File(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** Size, time and checksum of a file, to tell later that it is unchanged. */
export async function recordFile(root: string, path: string, sha256?: string): Promise<RecordedFile> {
  const full = join(root, path);
  const info = await stat(full);
  return {
    path,
    size: info.size,
    mtimeMs: Math.floor(info.mtimeMs),
    sha256: sha256 ?? (await sha256File(full)),
  };
}

/** The content-addressed cache: entries that are whole or absent, locks, and work that is under way. */
export class Store {
  constructor(readonly root: string) {}

  /** Directory of an entry; its name says what it is, its key from which recipe. */
  directory(name: string, key: string): string {
    return join(this.root, "store", `${name}-${key}`);
  }

  logFile(name: string): string {
    return join(this.root, "logs", `${name}.log`);
  }

  /**
   * The entry if it is there and unchanged; sizes and times are compared, and the checksum where they differ
   * or `thorough` asks for it.
   * @throws UserError when a file is not what was recorded
   */
  async read(name: string, key: string, thorough = false): Promise<EntryMarker | null> {
    const directory = this.directory(name, key);
    let marker: EntryMarker;
    try {
      marker = JSON.parse(await readFile(join(directory, "entry.json"), "utf8")) as EntryMarker;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw this.damaged(name, directory, "entry.json cannot be read");
    }
    const wrong = [
      ...(await problems(directory, marker.files, thorough)),
      ...(await problems(this.root, marker.blobs ?? [], thorough)),
    ];
    if (wrong.length > 0) throw this.damaged(name, directory, wrong.join("; "));
    return marker;
  }

  private damaged(name: string, directory: string, what: string): UserError {
    return new UserError(`The cached ${name} is not what was put there: ${what}.`, {
      hint:
        `Something changed ${directory} after it was verified. ` +
        `Make it anew with: npm run toolchain -- ensure --repair --only ${name}`,
    });
  }

  /** Takes an entry away, and of what the registry keeps for it whatever is damaged: a push skips what it finds. */
  async remove(name: string, key: string): Promise<void> {
    const text = await readFile(join(this.directory(name, key), "entry.json"), "utf8").catch(() => "{}");
    const { blobs = [] } = parseMarker(text);
    for (const blob of blobs) {
      if ((await problems(this.root, [blob], true)).length > 0)
        await rm(join(this.root, blob.path), { force: true });
    }
    const aside = await this.workDirectory(`removed-${name}`);
    await rename(this.directory(name, key), join(aside, "entry")).catch(() => undefined);
    await rm(aside, { recursive: true, force: true });
  }

  /** A directory to work in; the next run's `sweep` removes it if this process dies. */
  async workDirectory(name: string): Promise<string> {
    const base = join(this.root, "tmp");
    await mkdir(base, { recursive: true });
    const directory = await mkdtemp(join(base, `${name}-${process.pid}-`));
    await writeFile(join(directory, owner), JSON.stringify(await this.self()));
    return directory;
  }

  private async self(): Promise<Pick<LockHolder, "pid" | "started">> {
    return { pid: process.pid, started: await processStart(process.pid) };
  }

  /** Moves `work/entry` into place, whole, with its marker. */
  async commit(work: string, marker: Omit<EntryMarker, "files">): Promise<EntryMarker> {
    const entry = join(work, "entry");
    await mkdir(entry, { recursive: true });
    const files: RecordedFile[] = [];
    for (const path of await listFiles(entry)) files.push(await recordFile(entry, path));
    const whole: EntryMarker = { ...marker, files };
    await writeFile(join(entry, "entry.json"), `${JSON.stringify(whole, null, 2)}\n`);
    const target = this.directory(marker.name, marker.key);
    await mkdir(join(this.root, "store"), { recursive: true });
    await rename(entry, target);
    await rm(work, { recursive: true, force: true });
    return whole;
  }

  /** One at a time per entry, across processes and checkouts. */
  lock<T>(name: string, key: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
    return withLock(join(this.root, "locks", `${name}-${key}`), work, options);
  }

  /** Removes what processes that are gone left in `tmp` and `locks`. */
  async sweep(): Promise<void> {
    const tmp = join(this.root, "tmp");
    for (const name of await readdir(tmp).catch(() => [])) {
      const directory = join(tmp, name);
      const text = await readFile(join(directory, owner), "utf8").catch(() => null);
      if (await this.inUse(directory, text)) continue;
      await rm(directory, { recursive: true, force: true });
    }
    const locks = join(this.root, "locks");
    for (const name of await readdir(locks).catch(() => [])) {
      if (!/\.[0-9a-f]{16}$/.test(name)) continue;
      const path = join(locks, name);
      const text = await readFile(path, "utf8").catch(() => null);
      try {
        if (text !== null && !(await isAlive(JSON.parse(text) as LockHolder, await silent(path))))
          await rm(path);
      } catch {
        // Being written, or just removed, by another process.
      }
    }
  }

  private async inUse(directory: string, text: string | null): Promise<boolean> {
    // Between mkdtemp and the owner file, or from another host or container: judged by age.
    const young = !(await silent(directory, 24 * 3_600_000));
    if (text === null) return !(await silent(directory, 60_000)) && young;
    try {
      const { pid, started } = JSON.parse(text) as Pick<LockHolder, "pid" | "started">;
      if (started === null) return young;
      return (await processStart(pid)) === started;
    } catch {
      return false;
    }
  }

  /** Free space of the cache's file system in MiB. */
  async freeMiB(): Promise<number> {
    await mkdir(this.root, { recursive: true });
    const { bavail, bsize } = await statfs(this.root);
    return Math.floor((bavail * bsize) / (1 << 20));
  }
}

function parseMarker(text: string): Partial<EntryMarker> {
  try {
    return JSON.parse(text) as Partial<EntryMarker>;
  } catch {
    return {};
  }
}

async function silent(path: string, afterMs = 60_000): Promise<boolean> {
  return stat(path)
    .then((s) => Date.now() - s.mtimeMs > afterMs)
    .catch(() => true);
}

async function problems(root: string, files: readonly RecordedFile[], thorough: boolean): Promise<string[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      const path = join(root, file.path);
      const info = await stat(path).catch(() => null);
      if (info === null) return `${file.path} is missing`;
      if (info.size !== file.size) return `${file.path} has ${info.size} bytes instead of ${file.size}`;
      if (!thorough && Math.floor(info.mtimeMs) === file.mtimeMs) return null;
      const actual = await sha256File(path);
      return actual === file.sha256 ? null : `${file.path} has SHA-256 ${actual} instead of ${file.sha256}`;
    }),
  );
  return found.filter((problem) => problem !== null);
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
