import { chmod, cp, mkdir, open, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DebianRecipe, ImageAccount, LocalImage } from "./catalogue/types";
import { run } from "./run";

/** Debian's name for the directory of this architecture's libraries. */
export function multiarch(): string {
  return process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
}

/** `/etc/passwd` and `/etc/group` with root and the image's own accounts. */
export function accountFiles(accounts: readonly ImageAccount[]): { passwd: string; group: string } {
  const all = [{ name: "root", uid: 0, gid: 0, home: "/root" }, ...accounts];
  const lines = (format: (account: ImageAccount) => string): string =>
    all.map((account) => `${format(account)}\n`).join("");
  return {
    passwd: lines(({ name, uid, gid, home }) => `${name}:x:${uid}:${gid}:${name}:${home}:/usr/sbin/nologin`),
    group: lines(({ name, gid }) => `${name}:x:${gid}:`),
  };
}

/** Removes what the recipe names; a trailing `/*` keeps the directory. */
export async function trim(root: string, remove: DebianRecipe["remove"] = []): Promise<void> {
  for (const pattern of remove) {
    const path = join(root, pattern.replace("@multiarch@", multiarch()));
    if (!path.endsWith("/*")) {
      await rm(path, { recursive: true, force: true });
      continue;
    }
    const directory = path.slice(0, -2);
    for (const name of await readdir(directory).catch(() => [])) {
      await rm(join(directory, name), { recursive: true, force: true });
    }
  }
}

/** Of each directory leaves only the names that the recipe keeps. */
export async function prune(root: string, keep: DebianRecipe["keep"] = {}): Promise<void> {
  for (const [directory, names] of Object.entries(keep)) {
    for (const name of await readdir(join(root, directory)).catch(() => [])) {
      if (!names.includes(name)) await rm(join(root, directory, name), { recursive: true, force: true });
    }
  }
}

async function isElf(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString("latin1") === "\x7fELF";
  } finally {
    await file.close();
  }
}

const loader: Readonly<Record<string, string>> = {
  x64: "/lib64/ld-linux-x86-64.so.2",
  arm64: "/lib/ld-linux-aarch64.so.1",
};

/**
 * Programs and libraries in `root` that lack a library: what a recipe omits may be needed after an update of
 * Debian. Needs root (chroot); says nothing without.
 */
export async function unlinked(root: string, signal: AbortSignal): Promise<string[]> {
  const program = loader[process.arch];
  if (process.getuid?.() !== 0 || program === undefined) return [];
  if (!(await stat(join(root, program)).catch(() => null))) return [];
  const entries = await readdir(join(root, "usr"), { recursive: true, withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && (await isElf(path))) paths.push(path.slice(root.length));
  }
  const script = `for file; do "${program}" --list "$file" 2>&1 | while read -r line; do
    case "$line" in *"not found"* | *"error while loading"*) echo "$file: $line" ;; esac
  done; done`;
  const { stdout } = await run("chroot", [root, "/bin/sh", "-c", script, "sh", ...paths], {
    signal,
    timeoutMs: 120_000,
  });
  return stdout.split("\n").filter((line) => line !== "");
}

/** Adds the recipe's own files, links, directories and accounts, over whatever packages brought. */
export async function furnish(
  root: string,
  recipe: LocalImage,
  programs: Readonly<Record<string, string>>,
): Promise<void> {
  const place = async (path: string): Promise<string> => {
    const full = join(root, path);
    await mkdir(dirname(full), { recursive: true });
    await rm(full, { recursive: true, force: true });
    return full;
  };
  for (const [path, source] of Object.entries(programs)) {
    const target = await place(path);
    await cp(source, target);
    await chmod(target, 0o755);
  }
  const { passwd, group } = accountFiles(recipe.accounts ?? []);
  const files: LocalImage["files"] = {
    "/etc/passwd": { content: passwd },
    "/etc/group": { content: group },
    "/etc/nsswitch.conf": { content: "hosts: files dns\n" },
    ...recipe.files,
  };
  for (const [path, { content, mode }] of Object.entries(files)) {
    const target = await place(path);
    await writeFile(target, content);
    await chmod(target, mode ?? 0o644);
  }
  for (const [path, target] of Object.entries(recipe.links ?? {})) await symlink(target, await place(path));
  for (const { path, mode } of recipe.directories ?? []) {
    await mkdir(join(root, path), { recursive: true });
    await chmod(join(root, path), mode);
  }
  await chmod(root, 0o755);
}
