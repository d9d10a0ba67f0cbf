import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../toolchain/errors";
import { randomText } from "../toolchain/plugins/random/generate";
import { command, main } from "./lib/cli";
import { checkStackFile, configWithoutEngine } from "./lib/engine/stack-config";
import { recordGraph } from "./lib/recorded/graph";
import { kustomization, toManifests } from "./lib/recorded/manifests";

interface Options {
  stack: string;
  out: string;
  force?: boolean;
  secrets?: boolean;
  json?: boolean;
}

const program = command(
  "render",
  "Writes a stack's Kubernetes manifests as YAML; needs no cluster and no engine.",
)
  .requiredOption("-o, --out <directory>", "where to write them; created, and it must be empty")
  .option("--force", "write into a directory that holds other files, too")
  .option("--secrets", "write Secrets, too; passwords that the configuration does not give are made anew")
  .option("--json", "print what was written as JSON")
  .addHelpText(
    "after",
    `
kubectl apply --server-side -k DIR applies what is written (one ConfigMap is too large for the other way).
Without --secrets the Secrets must be there already.
References of images are those that the cluster would give: a digest of zeros stands for one that only it knows.`,
  );

/** Letters and digits, as the program asks for them; nobody has to quote such a password. */
function password(_name: string, length: number): string {
  return randomText({
    length,
    lower: true,
    upper: true,
    numeric: true,
    special: false,
    minLower: 0,
    minUpper: 0,
    minNumeric: 0,
    minSpecial: 0,
    overrideSpecial: undefined,
  });
}

main<Options>(program, async ({ stack, out, force, secrets = false, json }) => {
  checkStackFile(stack);
  const directory = resolve(out);
  if (!force && existsSync(directory) && readdirSync(directory).length > 0) {
    throw new UserError(`${directory} is not empty.`, { hint: "Name another directory, or say --force." });
  }
  const { config, encrypted } = configWithoutEngine(stack);
  if (secrets && encrypted.length > 0) {
    throw new UserError(`The engine alone can decrypt ${encrypted.join(", ")} of stack ${stack}.`, {
      hint: "Render without --secrets, and make the Secrets that it names by hand.",
    });
  }
  const graph = await recordGraph(stack, config, () => import("../index.js"), password);
  const all = toManifests(graph.nodes);
  const written = secrets ? all : all.filter(({ secret }) => !secret);
  for (const { file, text, secret } of written) write(join(directory, file), text, secret);
  write(join(directory, "kustomization.yaml"), kustomization(written), false);

  const leftOut = all.filter((manifest) => !written.includes(manifest)).map(({ file }) => file);
  if (json) {
    console.log(JSON.stringify({ directory, written: written.map(({ file }) => file), leftOut }));
    return undefined;
  }
  console.log(`${written.length} manifests in ${directory}`);
  for (const file of leftOut) console.log(`left out, because it holds a secret: ${file}`);
  if (secrets) console.log("They hold passwords in clear, made just now: seal them before they go anywhere.");
  return undefined;
});

function write(path: string, text: string, secret: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  // A file that is there keeps its mode, by which others could read what is written into it.
  rmSync(path, { force: true });
  writeFileSync(path, text, { mode: secret ? 0o600 : 0o644 });
}
