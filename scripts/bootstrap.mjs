// Starts a script of this folder on a fresh clone: plain JavaScript, because nothing is installed yet.
// usage: node scripts/bootstrap.mjs <script> [arguments]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} message */
function fail(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `Node ${process.versions.node} is too old; install Node 20.19 or newer (https://nodejs.org), then run this again.`,
  );
}

installDependencies();
const [script = "", ...args] = process.argv.slice(2);
const file = join(root, "scripts", `${script}.ts`);
if (!/^[a-z-]+$/.test(script) || !existsSync(file)) fail(`there is no script ${script}`);

process.chdir(root);
process.argv = [process.execPath, file, ...args];
const require = createRequire(join(root, "package.json"));
await import(pathToFileURL(require.resolve("tsx")).href);
require(file);

/** Installs what package-lock.json says, where that has not been done since it last changed. */
function installDependencies() {
  const marker = join(root, "node_modules", ".galera-platform-lock");
  const lock = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  if (!matchesLock(JSON.parse(lock.toString()))) {
    console.error("Installing dependencies ...");
    npmInstall();
  }
  writeFileSync(marker, wanted);
}

/** Installs exactly what the lock file says. */
function npmInstall() {
  const npm = (/** @type {string} */ action) =>
    spawnSync("npm", [action, "--no-audit", "--no-fund"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  let result = npm("ci");
  // A registry that lacks packages for other platforms (a mirror often does) leaves them out of a lock file that
  // was made with it, and `npm ci` refuses that. `npm install` takes the same versions from the same file.
  if (result.stderr?.includes("code EUSAGE")) result = npm("install");
  if (result.error !== undefined) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) fail(`the dependencies could not be installed:\n${result.stderr}`);
}

/**
 * Whether somebody has run `npm ci` or `npm install` already.
 * @param {{packages: Record<string, {version?: string, optional?: boolean}>}} lock
 */
function matchesLock(lock) {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, "utf8")).packages ?? {};
  return Object.entries(lock.packages).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}
