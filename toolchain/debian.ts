import { access, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { debianSuite } from "./catalogue/images";
import type { DebianRecipe } from "./catalogue/types";
import { type Context, last } from "./context";
import { UserError } from "./errors";
import { type RunResult, run } from "./run";

/** One archive of Debian as apt knows it. */
export interface DebianSource {
  uri: string;
  suites: string[];
  signedBy: string | null;
}

/** The `deb` stanzas of a deb822 `.sources` file. */
export function parseSources(text: string): DebianSource[] {
  const stanzas = text.split(/\n\s*\n/).map((stanza) => {
    const fields = new Map<string, string>();
    for (const line of stanza.split("\n")) {
      const field = /^([\w-]+):\s*(.*)$/.exec(line);
      if (field?.[1] !== undefined) fields.set(field[1].toLowerCase(), (field[2] ?? "").trim());
    }
    return fields;
  });
  return stanzas.flatMap((fields) => {
    const types = fields.get("types")?.split(/\s+/) ?? [];
    if (!types.includes("deb") || /^no$/i.test(fields.get("enabled") ?? "")) return [];
    const suites = fields.get("suites")?.split(/\s+/) ?? [];
    const signedBy = fields.get("signed-by") ?? null;
    return (fields.get("uris")?.split(/\s+/) ?? []).map((uri) => ({ uri, suites, signedBy }));
  });
}

/** The `deb` lines of an old-style `.list` file. */
export function parseList(text: string): DebianSource[] {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)/.exec(line);
    if (match === null) return [];
    const signedBy = /signed-by=(\S+)/.exec(match[1] ?? "")?.[1] ?? null;
    return [{ uri: match[2] ?? "", suites: [match[3] ?? ""], signedBy }];
  });
}

const releases = ["bookworm", "trixie", "forky", "sid", "stable", "testing", "unstable"];

/**
 * The lines for the suite that images are made of, from the mirrors that this machine already uses for Debian,
 * or from `mirror` where one is given.
 * @throws UserError where there is neither
 */
export function sourcesFor(
  suite: string,
  configured: readonly DebianSource[],
  keyring: string,
  mirror?: string,
): string {
  const isDebian = ({ suites }: DebianSource): boolean =>
    suites.some((name) => releases.includes(name.replace(/[-/].*$/, "")));
  const debian = configured.filter(isDebian);
  const isSecurity = ({ suites }: DebianSource): boolean => suites.some((name) => /-security$/.test(name));
  const main = debian.find((source) => !isSecurity(source));
  const security = debian.find(isSecurity);
  const line = (uri: string, name: string, signedBy: string | null): string =>
    `deb [signed-by=${signedBy ?? keyring}] ${uri} ${name} main`;
  if (mirror !== undefined && mirror !== "") return `${line(mirror, suite, null)}\n`;
  if (main === undefined) {
    throw new UserError("This machine's apt knows no Debian archive from which images could be built.", {
      hint:
        "Set GALERA_PLATFORM_DEBIAN_MIRROR to the address of one (https://www.debian.org/mirror/list), " +
        "or set images.source to upstream.",
    });
  }
  return [
    line(main.uri, suite, main.signedBy),
    line(main.uri, `${suite}-updates`, main.signedBy),
    ...(security === undefined ? [] : [line(security.uri, `${suite}-security`, security.signedBy)]),
    "",
  ].join("\n");
}

async function configuredSources(): Promise<DebianSource[]> {
  const read = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");
  const directory = "/etc/apt/sources.list.d";
  const found = parseList(await read("/etc/apt/sources.list"));
  for (const name of (await readdir(directory).catch(() => [])).sort()) {
    if (name.endsWith(".sources")) found.push(...parseSources(await read(join(directory, name))));
    if (name.endsWith(".list")) found.push(...parseList(await read(join(directory, name))));
  }
  return found;
}

async function readable(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** What apt calls this machine's architecture. */
function debianArchitecture(): string {
  return process.arch === "x64" ? "amd64" : process.arch;
}

/** A package that apt would install: `Inst libc6 (2.41-12 Debian:13.3/stable [amd64])`. */
export function parseSimulation(text: string): Map<string, string> {
  const packages = new Map<string, string>();
  for (const line of text.split("\n")) {
    const match = /^Inst (\S+) \((\S+) /.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) packages.set(match[1], match[2]);
  }
  return packages;
}

const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** apt with lists and archives of its own, but this machine's mirrors, proxies and credentials. */
class Apt {
  constructor(
    private readonly context: Context,
    readonly root: string,
  ) {}

  async prepare(): Promise<void> {
    for (const path of ["state/lists/partial", "cache/archives/partial"]) {
      await mkdir(join(this.root, path), { recursive: true });
    }
    await writeFile(join(this.root, "status"), "");
    const sources = sourcesFor(
      debianSuite,
      await configuredSources(),
      keyring,
      process.env.GALERA_PLATFORM_DEBIAN_MIRROR,
    );
    await writeFile(join(this.root, "sources.list"), sources);
    if (sources.includes(`signed-by=${keyring}`) && !(await readable(keyring))) {
      throw new UserError(`Debian's signatures cannot be verified: ${keyring} is missing.`, {
        hint: "Install it with: apt-get install debian-archive-keyring",
      });
    }
    const updated = await this.get(["update"]);
    if (updated.code !== 0 || updated.tail.some((line) => /^(E:|Err:)/.test(line))) {
      throw this.explain(`The package lists of Debian ${debianSuite} could not be fetched`, updated);
    }
  }

  get(args: readonly string[], cwd = this.root): Promise<RunResult> {
    const root = this.root;
    const settings = {
      "Dir::State": `${root}/state`,
      "Dir::State::status": `${root}/status`,
      "Dir::State::lists": `${root}/state/lists`,
      "Dir::Cache": `${root}/cache`,
      "Dir::Cache::archives": `${root}/cache/archives`,
      "Dir::Etc::sourcelist": `${root}/sources.list`,
      "Dir::Etc::sourceparts": "/dev/null",
      "Dir::Etc::preferences": "/dev/null",
      "Dir::Etc::preferencesparts": "/dev/null",
      "Dir::Log": `${root}/state`,
      "APT::Architecture": debianArchitecture(),
      "APT::Architectures": debianArchitecture(),
      "APT::Install-Recommends": "false",
      "APT::Sandbox::User": "root",
      "Acquire::Languages": "none",
      "Acquire::Retries": "3",
      "Acquire::http::Timeout": "30",
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
    return run("apt-get", [...options, ...args], {
      cwd,
      env: { DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C.UTF-8" },
      signal: this.context.signal,
      logFile: this.context.store.logFile("debian"),
      timeoutMs: 600_000,
    });
  }

  explain(what: string, result: RunResult): UserError {
    const failed = result.tail.findIndex((text) => /^(E|Err):/.test(text));
    // After `Err:1 https://…` the reason is on the next line, indented.
    const reason = result.tail.slice(failed, failed + 2).map((text) => text.trim());
    const line = failed < 0 ? last(result.tail) : reason.join(" ");
    if (result.code === 127) {
      return new UserError(`${what}: there is no apt-get on this machine.`, {
        hint: "Images can be built on Debian and Ubuntu; elsewhere set images.source to upstream.",
      });
    }
    return new UserError(`${what}: ${line}`, {
      hint:
        "What is done is kept. When the Debian mirror of this machine can be reached, run this again " +
        `(log: ${this.context.store.logFile("debian")}).`,
    });
  }
}

/** One apt for all images of a run; lists are fetched once. */
function apt(context: Context): Promise<Apt> {
  return context.once("apt", async () => {
    const work = await context.store.workDirectory("apt");
    context.atEnd(() => rm(work, { recursive: true, force: true }));
    const instance = new Apt(context, join(work, "apt"));
    await instance.prepare();
    return instance;
  });
}

/** Unpacks the recipe's packages into `root` and returns them as `name=version`. */
export async function unpackDebian(
  context: Context,
  part: string,
  recipe: DebianRecipe,
  work: string,
  root: string,
): Promise<string[]> {
  context.progress.detail(part, `reading Debian ${debianSuite}`);
  const instance = await apt(context);
  const simulated = await instance.get([
    "install",
    "--simulate",
    "--no-install-recommends",
    ...recipe.packages,
  ]);
  if (simulated.code !== 0) throw instance.explain(`The packages of ${part} cannot be resolved`, simulated);
  const omit = new Set(recipe.omit);
  const wanted = [...parseSimulation(simulated.stdout)].filter(([name]) => !omit.has(name));
  const { expect } = recipe;
  const version = new Map(wanted).get(expect.package);
  if (version?.startsWith(expect.version) !== true) {
    throw new UserError(
      `Debian ${debianSuite} has ${expect.package} ${version ?? "not at all"}, but ${part} needs ${expect.version}*.`,
      { hint: "The archive has moved on: change the version in toolchain/catalogue/images.ts." },
    );
  }
  const archives = join(work, "archives");
  await mkdir(archives, { recursive: true });
  context.progress.detail(part, `fetching ${wanted.length} Debian packages`);
  const names = wanted.map(([name, found]) => `${name}=${found}`);
  const fetched = await context.net.run(() => instance.get(["download", ...names], archives));
  if (fetched.code !== 0) throw instance.explain(`The packages of ${part} could not be fetched`, fetched);
  const files = (await readdir(archives)).filter((name) => name.endsWith(".deb")).sort();
  // Its links (/bin and others) must be there before anything is put behind them.
  files.sort((a, b) => Number(b.startsWith("base-files_")) - Number(a.startsWith("base-files_")));
  const status = join(root, "var/lib/dpkg/status.d");
  await mkdir(status, { recursive: true });
  for (const [index, file] of files.entries()) {
    context.progress.detail(part, `unpacking package ${index + 1} of ${files.length}`);
    const path = join(archives, file);
    const options = { signal: context.signal, logFile: context.store.logFile("debian") };
    const unpacked = await run("dpkg-deb", ["--extract", path, root], options);
    if (unpacked.code !== 0) throw instance.explain(`${file} cannot be unpacked`, unpacked);
    // Where scanners look for what an image without a package manager holds.
    const control = await run("dpkg-deb", ["--field", path], options);
    await writeFile(join(status, file.split("_")[0] ?? file), control.stdout);
  }
  await rm(archives, { recursive: true });
  return names.sort();
}
