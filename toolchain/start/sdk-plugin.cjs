// Loaded before the SDK's own plugins (dynamic providers, policy packs), which know no end of their own.
const parent = Number(process.env.GALERA_PLATFORM_PLUGIN_PARENT ?? process.ppid);

// Where the engine is killed, nobody else would ever end this process, nor what it has started.
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1_000).unref();

// As they would have done anyway, but with the `exit` event.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
