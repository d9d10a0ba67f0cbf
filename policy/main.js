// The engine starts this file. What it needs to read TypeScript comes from here and not from runtime options, which
// engines of different ages hand to policy packs differently.
require("tsx/cjs");
require("./index.ts");
