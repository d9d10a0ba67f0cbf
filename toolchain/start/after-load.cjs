// Changes what a module of a package exports, as soon as it is loaded.
const Module = require("node:module");

/** @type {Map<string, (exports: any) => void>} */
const changes = new Map();

/**
 * @param {string} file
 * @param {(exports: any) => void} change
 */
exports.afterLoad = (file, change) => {
  if (changes.size === 0) install();
  changes.set(file, change);
};

function install() {
  const extensions = /** @type {any} */ (Module)._extensions;
  const load = extensions[".js"];
  /** @param {any} module @param {string} filename */
  extensions[".js"] = (module, filename) => {
    load(module, filename);
    changes.get(filename)?.(module.exports);
  };
}
