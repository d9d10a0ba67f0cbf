// Loaded before the Pulumi program (`nodeargs` in Pulumi.yaml, relative to the project): runs its TypeScript as it
// is, and keeps what was transpiled and compiled. tsx would do the first, but looks at every module of every
// package on its way, which costs more than loading them. Types are checked by the editor and by `npm test`.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { afterLoad } = require("./after-load.cjs");
const { installCompileCache } = require("./compile-cache.cjs");
const { inParcels } = require("./debug-log.cjs");
const { installLazyModules } = require("./lazy.cjs");
const { installStacks } = require("./stacks.cjs");

const root = path.join(__dirname, "../..");
// `npm ci` empties it, and who may write there decides what runs anyway. Tests have a file of their own.
const cache = installCompileCache(
  process.env.GALERA_PLATFORM_COMPILED || path.join(root, "node_modules/.cache/galera-platform/program.bin"),
);

/** @type {Map<string, string>} */
const loaded = new Map();

/** @param {any} module @param {string} filename */
const load = (module, filename) => {
  let code = cache.entry(filename)?.code;
  if (code === undefined) {
    code = transpile(filename);
    cache.keepCode(filename, code);
  }
  loaded.set(filename, code);
  module._compile(code, filename, "commonjs");
};
/** @type {any} */ (Module)._extensions[".ts"] = load;

/** @param {string} filename */
function transpile(filename) {
  return require("esbuild").transformSync(readFileSync(filename, "utf8"), {
    loader: "ts",
    format: "cjs",
    target: "node20",
    sourcefile: filename,
    sourcemap: "inline",
    sourcesContent: false,
    // A relative import() would be resolved by the loader of modules, which knows nothing of TypeScript.
    supported: { "dynamic-import": false },
  }).code;
}

installLazyModules(root);
const sdk = path.dirname(require.resolve("@pulumi/pulumi/package.json", { paths: [root] }));
const ofSdk = Module.createRequire(path.join(sdk, "package.json"));
installStacks(
  ofSdk("source-map-support"),
  (file) => loaded.get(file),
  path.join(sdk, "runtime", "debuggable.js"),
);
afterLoad(path.join(sdk, "log", "index.js"), (log) => {
  const { debug } = log;
  const parcels = inParcels(debug, () => ofSdk("./runtime/settings").rpcKeepAlive());
  /** @param {string} message @param {any[]} about */
  log.debug = (message, ...about) => (about.length === 0 ? parcels(message) : debug(message, ...about));
});
