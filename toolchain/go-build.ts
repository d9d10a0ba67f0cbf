import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GoRecipe } from "./catalogue/types";
import { type Context, last } from "./context";
import { UserError } from "./errors";
import { type RunResult, run } from "./run";

/**
 * Flags of every build, and part of what addresses it. Without `-trimpath`: it makes Go record the required
 * version of a module that is replaced, and then packages that two bundles share are compiled twice.
 */
export const buildFlags = ["-mod=mod", "-buildvcs=false"] as const;

/** The parts of `go mod edit -json` that matter here. */
export interface GoModFile {
  Go?: string;
  Require?: { Path: string; Version: string }[] | null;
  Replace?: { Old: { Path: string; Version?: string }; New: { Path: string; Version?: string } }[] | null;
}

/** Version of the Go command, e.g. `go1.26.8`, or null where there is none. */
export function goVersion(context: Context): Promise<string | null> {
  return context.once("go version", async () => {
    const { code, stdout } = await run("go", ["version"], { timeoutMs: 20_000, signal: context.signal });
    return code === 0 ? (/go\d\S*/.exec(stdout.replace("go version", ""))?.[0] ?? null) : null;
  });
}

/** A module whose dependencies replace others', with what its `go.mod` says. */
export interface Alignment {
  staging: NonNullable<GoRecipe["staging"]>;
  upstream: GoModFile;
}

const isStaging = (staging: GoRecipe["staging"], path: string, version: string): boolean =>
  staging !== undefined && version === "v0.0.0" && path.startsWith(staging.prefix);

/** The later of two Go versions such as `1.25.0` and `1.26`. */
export function laterGo(a: string, b: string): string {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference > 0 ? a : b;
  }
  return a;
}

/**
 * A `go.mod` that builds a module's commands as their own repository would: Go ignores the `replace` lines of
 * modules that are required, so they are copied; those that point into the repository cannot be.
 */
export function composeGoMod(recipe: GoRecipe, upstream: GoModFile, aligned?: Alignment): string {
  const replacements = new Map<string, string>();
  for (const { Old, New } of upstream.Replace ?? []) {
    if (/^\.{0,2}\//.test(New.Path)) continue;
    const left = [Old.Path, Old.Version].filter(Boolean).join(" ");
    replacements.set(left, [New.Path, New.Version].filter(Boolean).join(" "));
  }
  const pin = (path: string, version: string, staging: GoRecipe["staging"]): void => {
    const chosen = staging !== undefined && isStaging(staging, path, version) ? staging.version : version;
    if (path !== recipe.module) replacements.set(path, `${path} ${chosen}`);
  };
  for (const { Path, Version } of aligned?.upstream.Require ?? []) pin(Path, Version, aligned?.staging);
  for (const { Path, Version } of upstream.Require ?? []) {
    if (isStaging(recipe.staging, Path, Version)) pin(Path, Version, recipe.staging);
  }
  return [
    "module galera-platform/build",
    "",
    `go ${laterGo(upstream.Go ?? "1.26", aligned?.upstream.Go ?? "1.0")}`,
    "",
    `require ${recipe.module} ${recipe.version}`,
    "",
    ...[...replacements].map(([from, to]) => `replace ${from} => ${to}`),
    "",
  ].join("\n");
}

/** Linker flags: no symbol tables, the recipe's values, and static where C is linked. */
export function linkFlags(recipe: GoRecipe): string {
  const values = Object.entries(recipe.variables ?? {}).map(([name, value]) => `-X ${name}=${value}`);
  return ["-s -w", ...values, ...(recipe.cgo === true ? ["-extldflags -static"] : [])].join(" ");
}

/** Builds the recipe's programs into `directory/bin`. */
export async function buildGo(
  context: Context,
  part: string,
  recipe: GoRecipe,
  work: string,
  output: string,
): Promise<void> {
  const log = context.store.logFile(part);
  const source = join(work, "source");
  await mkdir(source, { recursive: true });
  await mkdir(output, { recursive: true });
  const env = { CGO_ENABLED: recipe.cgo === true ? "1" : "0", GOWORK: "off" };
  const go = async (args: string[], onLine?: (line: string) => void): Promise<RunResult> => {
    const options = { cwd: source, env, signal: context.signal, logFile: log };
    const result = await run("go", args, onLine === undefined ? options : { ...options, onLine });
    if (result.code !== 0) throw explainGoFailure(part, recipe, result, log);
    return result;
  };
  const packages = Object.values(recipe.packages);
  const flags = [...buildFlags, ...(recipe.tags === undefined ? [] : [`-tags=${recipe.tags.join(",")}`])];
  const known = { packages: 0 };

  const fetchModules = async (): Promise<void> => {
    const goMod = async ({
      module,
      version,
      sum,
    }: Pick<GoRecipe, "module" | "version" | "sum">): Promise<GoModFile> => {
      const name = `${module}@${version}`;
      context.progress.detail(part, `fetching ${name}`);
      const fetched = JSON.parse((await go(["mod", "download", "-json", name])).stdout) as {
        GoMod: string;
        Sum: string;
      };
      if (fetched.Sum !== sum) {
        throw new UserError(`${name} has checksum ${fetched.Sum}, but the catalogue says ${sum}.`, {
          hint:
            "Somebody may have tampered with the module or with the proxy that served it. " +
            "Look at `go env GOPROXY GONOSUMDB GOFLAGS`, then remove it with: go clean -modcache",
        });
      }
      return JSON.parse((await go(["mod", "edit", "-json", fetched.GoMod])).stdout) as GoModFile;
    };
    const { alignedWith } = recipe;
    const aligned =
      alignedWith === undefined
        ? undefined
        : { staging: alignedWith.staging, upstream: await goMod(alignedWith) };
    await writeFile(join(source, "go.mod"), composeGoMod(recipe, await goMod(recipe), aligned));
    if (recipe.source !== undefined) await writeFile(join(source, "main.go"), recipe.source);
    let modules = 0;
    const listed = await go(["list", ...flags, "-deps", ...packages], (line) => {
      if (!line.startsWith("go: downloading")) return;
      modules += 1;
      context.progress.detail(part, `fetching modules, ${modules} so far`);
    });
    known.packages = listed.stdout.split("\n").length;
  };
  await context.net.run(() => context.timed(part, fetchModules));

  const compile = async (): Promise<void> => {
    let compiled = 0;
    const target = join(work, "out");
    await mkdir(target);
    context.progress.detail(part, `compiling ${known.packages} packages`);
    await go(
      [
        "build",
        ...flags,

        "-v",
        `-ldflags=${linkFlags(recipe)}`,
        "-o",
        `${target}/`,
        ...packages,
      ],
      (line) => {
        if (line.startsWith("go: ")) return;
        compiled += 1;
        context.progress.detail(part, `compiling, ${compiled} of at most ${known.packages} packages`);
      },
    );
    for (const [file, path] of Object.entries(recipe.packages)) {
      const built = path === "." ? "build" : (path.split("/").at(-1) ?? file);
      await rename(join(target, await existing(target, built, path)), join(output, file));
    }
  };
  await context.cpu.run(() => context.timed(part, compile));
}

/** Go names a command after the last element of its path, unless that is a major version such as `v2`. */
async function existing(directory: string, name: string, path: string): Promise<string> {
  if (!/^v\d+$/.test(name)) return name;
  const before = path.split("/").at(-2) ?? name;
  return readFile(join(directory, before)).then(
    () => before,
    () => name,
  );
}

const unreachable =
  /dial tcp|no such host|connection refused|connection reset|i\/o timeout|TLS handshake|network is unreachable|: 50[0-9] |deadline exceeded|unexpected EOF/i;

/** Turns the output of a failed `go` into what a person can act on. */
export function explainGoFailure(part: string, recipe: GoRecipe, result: RunResult, log: string): UserError {
  const text = result.tail.join("\n");
  const module = `${recipe.module} ${recipe.version}`;
  if (result.code === 127) {
    return new UserError(`Building ${part} from source needs Go, and there is no \`go\` on PATH.`, {
      hint: "Install Go 1.26 or newer (https://go.dev/dl), or run where releases can be downloaded.",
    });
  }
  if (/SECURITY ERROR|checksum mismatch/i.test(text)) {
    return new UserError(
      `A module that ${part} needs has a wrong checksum: ${find(result, /SECURITY|mismatch/i)}`,
      {
        hint: `Look at \`go env GOPROXY GONOSUMDB\`, then run: go clean -modcache (log: ${log})`,
      },
    );
  }
  if (/no space left on device/i.test(text)) {
    return new UserError(`The disk became full while building ${part}.`, {
      hint: "Free space (Go's own caches: `go clean -cache`, `go clean -modcache`) and run this again.",
    });
  }
  if (unreachable.test(text)) {
    return new UserError(
      `The Go module proxy could not be reached while fetching ${module} for ${part}: ${find(result, unreachable)}`,
      { hint: `What is done is kept. When \`go env GOPROXY\` can be reached, run this again (log: ${log}).` },
    );
  }
  if (/signal: killed|cannot allocate memory/i.test(text)) {
    return new UserError(`The compiler was killed while building ${part}, most likely for want of memory.`, {
      hint: "Free about 4 GiB of memory and run this again; what is compiled is kept.",
    });
  }
  return new UserError(`Building ${part} from ${module} failed: ${last(result.tail)}`, {
    hint: `What is done is kept; run this again. The whole log: ${log}`,
  });
}

function find(result: RunResult, pattern: RegExp): string {
  const line = result.tail.find((text) => pattern.test(text))?.trim() ?? last(result.tail);
  // `go mod download -json` says it as a JSON member.
  return line.replace(/^"Error": "(.*)",?$/, (_, text: string) => text.replaceAll('\\"', '"'));
}
