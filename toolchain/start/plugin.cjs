// Loaded before each of our plugins, beside whose bundles it lies: keeps what V8 compiled of them.
const path = require("node:path");
const { installCompileCache } = require("./compile-cache.cjs");

// In the cache's root, not in its store: what the store holds never changes.
const cache = path.join(__dirname, "../..");
const name = path.basename(process.argv[1] ?? "", ".cjs");
installCompileCache(path.join(cache, "compiled", path.basename(__dirname), `${name}.bin`));
