/** Loaded before the SDK's own plugins (dynamic providers, policy packs), which know no end of their own. */
import { whenOrphaned } from "./lib/orphan";

whenOrphaned(() => process.exit(1));

// As they would have done anyway, but with the `exit` event.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
