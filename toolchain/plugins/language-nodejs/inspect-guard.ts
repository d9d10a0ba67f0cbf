import util from "node:util";

/*
 * Loaded into every program before anything else. `util.inspect(error, { colors: true })` runs for half a minute,
 * until memory is full, where a line of the stack ends within a package of a scope (nodejs/node#64011; Node 20 has
 * it). The SDK does just that with every uncaught error, and its own source maps make such lines, so each error in
 * the configuration would be shown and then nothing would happen for that long. Errors lose their colours instead.
 */
const inspect = util.inspect;

function guarded(value: unknown, ...rest: unknown[]): string {
  const [options] = rest;
  if (value instanceof Error && typeof options === "object" && options !== null) {
    return inspect(value, { ...options, colors: false });
  }
  return (inspect as (value: unknown, ...rest: unknown[]) => string)(value, ...rest);
}

util.inspect = Object.assign(guarded, inspect) as typeof inspect;
