// Puts off what packages load with every program and few programs use, until something of it is used.
const Module = require("node:module");
const path = require("node:path");

/**
 * What the SDK loads for: serialising functions, the packages of a program, driving Pulumi from a program, and
 * traces. Two thirds of its modules, and the whole of the TypeScript compiler.
 */
const seldom = new Set([
  "typescript",
  "@npmcli/arborist",
  "normalize-package-data",
  "./automation",
  "@opentelemetry/exporter-zipkin",
  "@opentelemetry/instrumentation",
  "@opentelemetry/instrumentation-grpc",
  "@opentelemetry/resources",
  "@opentelemetry/sdk-trace-base",
  "@opentelemetry/sdk-trace-node",
]);

/**
 * By package, which of its modules asks for what is put off. Of Kubernetes' groups a program uses a few, and all of them
 * are a third of what it loads; zod's error messages are in fifty languages.
 *
 * @type {Record<string, (request: string, file: string) => boolean>}
 */
const putOff = {
  "@pulumi/pulumi": (request) => seldom.has(request),
  "@pulumi/kubernetes": (request, file) =>
    file === "index.js" && request.startsWith("./") && !["./utilities", "./provider"].includes(request),
  zod: (request) => request === "../locales/index.cjs",
};

/**
 * Puts off what is seldom used of the packages that a program in this directory has.
 *
 * @param {string} project
 */
exports.installLazyModules = (project) => {
  const packages = Object.entries(putOff).map(([name, decide]) => {
    const manifest = require.resolve(`${name}/package.json`, { paths: [project] });
    return { directory: path.dirname(manifest) + path.sep, decide };
  });
  const internals = /** @type {any} */ (Module);
  const load = internals._load;
  /** @param {string} request @param {any} parent @param {boolean} isMain */
  internals._load = function (request, parent, isMain) {
    const now = () => load.call(this, request, parent, isMain);
    const from = parent?.filename ?? "";
    const asking = packages.find(({ directory }) => from.startsWith(directory));
    return asking?.decide(request, from.slice(asking.directory.length)) ? standIn(now) : now();
  };
};

/**
 * Stands in for a module that compiled TypeScript imports as a whole (`import * as`).
 *
 * @param {() => any} load
 */
function standIn(load) {
  return new Proxy(
    {},
    {
      get(_, key) {
        // Asked first by all compiled imports: whether it can be taken as it is.
        if (key === "__esModule") return true;
        const module = load();
        return key === "default" && !module.__esModule ? module : module[key];
      },
      has: (_, key) => key in load(),
      set: (_, key, value) => Reflect.set(load(), key, value),
    },
  );
}
