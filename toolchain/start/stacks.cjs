// Stacks of errors, with the lines of the TypeScript that was transpiled. The SDK takes stacks all the time, several
// for each resource, and loads a package that looks for the source map of every frame of them: a third of the CPU
// time of a preview. Here only frames of TypeScript are looked up, each position once; and the stacks that are taken
// for every promise, in case someone looks for leaks, are taken only for who does.
const { afterLoad } = require("./after-load.cjs");

/**
 * @param {any} sourceMapSupport the SDK's copy of the package `source-map-support`
 * @param {(file: string) => string | undefined} transpiled what a file was transpiled to, with its map inside
 * @param {string} promises the SDK's file that takes a stack for every promise
 */
exports.installStacks = (sourceMapSupport, transpiled, promises) => {
  if (!process.env.PULUMI_DEBUG_PROMISE_LEAKS) sparePromises(promises);
  // Once installed by us, the SDK's own call leaves `prepareStackTrace` as it is.
  sourceMapSupport.install({
    retrieveSourceMap: (/** @type {string} */ source) => {
      const map = /sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(
        transpiled(source) ?? "",
      )?.[1];
      return map === undefined ? null : { url: source, map: Buffer.from(map, "base64").toString() };
    },
  });
  /** @type {Map<string, string>} */
  const mapped = new Map();

  /** @param {NodeJS.CallSite} frame */
  const describe = (frame) => {
    const source = frame.getFileName();
    const line = frame.getLineNumber();
    const column = frame.getColumnNumber();
    if (!source?.endsWith(".ts") || line === null || column === null) return String(frame);
    const here = `${source}:${line}:${column}`;
    let there = mapped.get(here);
    if (there === undefined) {
      const position = sourceMapSupport.mapSourcePosition({ source, line, column: column - 1 });
      there = `${position.source}:${position.line}:${position.column + 1}`;
      mapped.set(here, there);
    }
    return String(frame).replace(here, there);
  };

  Error.prepareStackTrace = (error, frames) => {
    return [head(error), ...frames.map((frame) => `    at ${describe(frame)}`)].join("\n");
  };
};

/** @param {string} file */
function sparePromises(file) {
  afterLoad(file, (promises) => {
    const { debuggablePromise } = promises;
    /** @param {any[]} args */
    promises.debuggablePromise = (...args) => {
      const limit = Error.stackTraceLimit;
      Error.stackTraceLimit = 0;
      try {
        return debuggablePromise(...args);
      } finally {
        Error.stackTraceLimit = limit;
      }
    };
  });
}

/** @param {Error} error */
function head(error) {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return "Error";
  }
}
