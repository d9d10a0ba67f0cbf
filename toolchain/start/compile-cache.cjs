// What V8 compiled of the modules that a process loads, kept for the next one: reading it takes a third of the
// time that compiling takes, and the Pulumi SDK alone is 770 modules. Node has this built in from 22.1 on, and does
// it one file a module; here is all in one file, for the processes that every preview starts.
// Plain JavaScript: it runs before anything that could transpile.
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { setFlagsFromString } = require("node:v8");
const vm = require("node:vm");

/**
 * @typedef {object} Entry
 * @property {string} identity of the file that it was made from
 * @property {Buffer} data what V8 compiled
 * @property {string} [code] what was transpiled, for files that are no JavaScript
 */

/** Raise when the form of the file changes. */
const form = 2;

/** A module with `import()` in it is left to Node: a script that is compiled by hand has none that is stable. */
const dynamicImport = /(?<![.\w])import\s*\(/;

/**
 * Compiles every CommonJS module of this process with what the cache file has of it, and writes the file at the
 * end where something was missing. A file that cannot be read or written only costs the time.
 *
 * @param {string} file the cache; whoever may write it decides what runs
 * @returns {{entry(filename: string): Entry | undefined, keepCode(filename: string, code: string): void}} what is
 *   known of a file as it is now, and a place to keep what it was transpiled to, in which there is no `import()`
 */
exports.installCompileCache = (file) => {
  const known = read(file);
  /** @type {Map<string, {identity: string, script: import("node:vm").Script, data: Buffer | undefined}>} */
  const compiled = new Map();
  /** @type {Map<string, string>} */
  const transpiled = new Map();
  let complete = true;
  // The SDK sets this flag while it loads. What V8 compiles is good for a process with the same flags only, and what
  // is kept at the end has those of the end: so they shall be the same from the start.
  setFlagsFromString("--allow-natives-syntax");

  /** @param {string} filename */
  const entry = (filename) => {
    const found = known.get(filename);
    return found !== undefined && found.identity === identityOf(filename) ? found : undefined;
  };

  const prototype = /** @type {any} */ (Module.prototype);
  const original = prototype._compile;
  /** @this {any} @param {string} content @param {string} filename @param {string} [format] */
  prototype._compile = function (content, filename, format) {
    const found = known.get(filename);
    const ours = transpiled.has(filename) || found?.code !== undefined || !dynamicImport.test(content);
    const identity =
      format !== "module" && path.isAbsolute(filename) && ours ? identityOf(filename) : undefined;
    if (identity === undefined) return original.call(this, content, filename, format);
    const data = found?.identity === identity ? found.data : undefined;
    const script = new vm.Script(Module.wrap(content.replace(/^#!/, "//")), {
      filename,
      ...(data && { cachedData: data }),
    });
    const fresh = data === undefined || script.cachedDataRejected === true;
    if (fresh) complete = false;
    compiled.set(filename, { identity, script, data: fresh ? undefined : data });
    const run = script.runInThisContext({ displayErrors: true });
    return run.call(this.exports, this.exports, requireFor(this), this, filename, path.dirname(filename));
  };

  process.once("exit", () => {
    if (complete) return;
    const entries = [...compiled].map(([filename, { identity, script, data }]) => {
      const code = transpiled.get(filename) ?? known.get(filename)?.code;
      const entry = { identity, data: data ?? script.createCachedData() };
      return /** @type {[string, Entry]} */ ([filename, code === undefined ? entry : { ...entry, code }]);
    });
    // Of this process only: what has been kept and was not loaded any more would be read for nothing.
    write(file, entries);
  });
  return { entry, keepCode: (filename, code) => void transpiled.set(filename, code) };
};

/**
 * Changes whenever the file does: package managers give all files of a package the same time, so the time of the
 * change of the inode, which nobody can set, is part of it.
 *
 * @param {string} filename
 */
function identityOf(filename) {
  const stat = statSync(filename, { throwIfNoEntry: false });
  return stat && `${stat.size}-${stat.mtimeMs}-${stat.ctimeMs}-${stat.ino}`;
}

/**
 * `require` as a module gets it from Node.
 *
 * @param {any} module
 */
function requireFor(module) {
  const internals = /** @type {any} */ (Module);
  /** @param {string} id */
  const require = (id) => module.require(id);
  require.resolve = Object.assign(
    (/** @type {string} */ id, /** @type {any} */ options) =>
      internals._resolveFilename(id, module, false, options),
    { paths: (/** @type {string} */ id) => internals._resolveLookupPaths(id, module) },
  );
  require.main = process.mainModule;
  require.extensions = internals._extensions;
  require.cache = internals._cache;
  return require;
}

/**
 * @param {string} file
 * @returns {Map<string, Entry>}
 */
function read(file) {
  try {
    const whole = readFileSync(file);
    const content = whole.subarray(digestLength);
    // V8 does not look at what it is given: a damaged file would end the process.
    if (!digest(content).equals(whole.subarray(0, digestLength))) return new Map();
    const length = content.readUInt32LE(0);
    const index = JSON.parse(content.toString("utf8", 4, 4 + length));
    if (index.form !== form || index.v8 !== process.versions.v8) return new Map();
    let offset = 4 + length;
    const take = (/** @type {number} */ bytes) => {
      offset += bytes;
      return content.subarray(offset - bytes, offset);
    };
    return new Map(
      index.entries.map((/** @type {any[]} */ [filename, identity, data, code]) => {
        const entry = { identity, data: take(data) };
        return [filename, code === null ? entry : { ...entry, code: take(code).toString() }];
      }),
    );
  } catch {
    return new Map();
  }
}

/**
 * @param {string} file
 * @param {[string, Entry][]} entries
 */
function write(file, entries) {
  const work = `${file}.${process.pid}`;
  try {
    const kept = entries.filter(([filename, { identity }]) => identityOf(filename) === identity);
    const codes = kept.map(([, { code }]) => (code === undefined ? undefined : Buffer.from(code)));
    const index = Buffer.from(
      JSON.stringify({
        form,
        v8: process.versions.v8,
        entries: kept.map(([filename, { identity, data }], at) => [
          filename,
          identity,
          data.length,
          codes[at]?.length ?? null,
        ]),
      }),
    );
    const length = Buffer.alloc(4);
    length.writeUInt32LE(index.length);
    const parts = kept.flatMap(([, { data }], at) => [data, codes[at] ?? Buffer.alloc(0)]);
    mkdirSync(path.dirname(file), { recursive: true });
    const content = Buffer.concat([length, index, ...parts]);
    writeFileSync(work, Buffer.concat([digest(content), content]), { mode: 0o600 });
    renameSync(work, file);
  } catch {
    try {
      rmSync(work, { force: true });
    } catch {
      // There is not even a directory for it.
    }
  }
}

const digestLength = 20;

/** @param {Buffer} content */
function digest(content) {
  return createHash("sha1").update(content).digest();
}
