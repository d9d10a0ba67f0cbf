// Puts off what the Pulumi SDK loads with every program and few programs use, until something of it is used.
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
 * Puts off the modules that are {@link seldom} used, where the SDK in this directory asks for them.
 *
 * @param {string} sdk
 */
exports.installLazyModules = (sdk) => {
  const internals = /** @type {any} */ (Module);
  const load = internals._load;
  /** @param {string} request @param {any} parent @param {boolean} isMain */
  internals._load = function (request, parent, isMain) {
    const now = () => load.call(this, request, parent, isMain);
    return seldom.has(request) && parent?.filename?.startsWith(sdk + path.sep) ? standIn(now) : now();
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
