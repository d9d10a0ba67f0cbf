import { connect } from "node:net";

/** How often a plugin looks whether the engine that started it is still there. */
const lookMs = 1_000;
const connectTimeoutMs = 5_000;

/** The engine's address: the first argument that is not an option. */
export function engineAddress(args: readonly string[] = process.argv.slice(2)): string | undefined {
  return args.find((arg) => !arg.startsWith("-"));
}

/**
 * Calls back, once or more, when the engine that started this process has gone: nobody else would ever end it then. Keeps no
 * process alive.
 */
export function whenOrphaned(gone: () => void): void {
  // As the script says that the engine started.
  const parent = Number(process.env.GALERA_PLATFORM_PLUGIN_PARENT ?? process.ppid);
  setInterval(() => {
    if (process.ppid !== parent) gone();
  }, lookMs).unref();
  // It may have gone before even the script could look, and that is then the number of whoever takes in orphans.
  const address = engineAddress();
  if (address === undefined) return;
  const socket = connect({ host: address.replace(/:\d+$/, ""), port: Number(/\d*$/.exec(address)?.[0]) });
  socket.setTimeout(connectTimeoutMs, () => socket.destroy()).unref();
  socket.once("connect", () => socket.destroy());
  // Only a refusal says that nobody is there: an engine listens before it starts anybody.
  socket.once("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "ECONNREFUSED") gone();
  });
}
