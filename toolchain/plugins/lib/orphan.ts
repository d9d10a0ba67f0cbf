import { connect } from "node:net";

/** How often a plugin looks whether the engine that started it is still there. */
const lookMs = 1_000;
const connectTimeoutMs = 5_000;

/** The engine's address, host and port: an argument that is no option, nor the URL that is an option's value. */
export function engineAddress(args: readonly string[] = process.argv.slice(2)): string | undefined {
  return args.find((arg) => /^[^-/][^/]*:\d{1,5}$/.test(arg));
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
  const colon = address.lastIndexOf(":");
  const socket = connect({ host: address.slice(0, colon), port: Number(address.slice(colon + 1)) });
  socket.setTimeout(connectTimeoutMs, () => socket.destroy()).unref();
  socket.once("connect", () => socket.destroy());
  // Only a refusal says that nobody is there: an engine listens before it starts anybody.
  socket.once("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "ECONNREFUSED") gone();
  });
}
