import colours from "picocolors";
import { ports } from "../components/galera/plan/names";
import { command, main } from "./lib/cli";
import { checkDatabase, connector } from "./lib/database/db-check";
import { type Reached, reach } from "./lib/database/reach";
import { readOutputs, selectorsOf } from "./lib/engine/outputs";
import { Engine } from "./lib/engine/pulumi";
import { lookHint } from "./lib/hints";
import { connect, explainKubernetesError, readAuthority, readCredentials } from "./lib/kube";

const program = command(
  "db:test",
  "Writes through the read-write endpoint, reads the same on every member through the read-only one.",
).option("--json", "print what it saw as JSON");

main<{ stack: string; json?: boolean }>(program, async (options, { signal }) => {
  const engine = await Engine.prepare(options.stack, signal);
  const outputs = await readOutputs(engine);
  const { config, core } = connect(outputs.kubeconfig, signal);
  const opened: Reached[] = [];
  try {
    const credentials = await readCredentials(core, outputs.namespace, outputs.secrets.app ?? "");
    const behind = {
      config,
      core,
      namespace: outputs.namespace,
      selector: selectorsOf(outputs).proxies,
      stack: options.stack,
    };
    const readWrite = await reach(outputs.endpoints.readWrite, { ...behind, port: ports.proxyReadWrite });
    opened.push(readWrite);
    const readOnly = await reach(outputs.endpoints.readOnly, { ...behind, port: ports.proxyReadOnly });
    opened.push(readOnly);
    const authority =
      outputs.trust === undefined
        ? undefined
        : await readAuthority(core, outputs.namespace, outputs.trust.secret);
    const connecting = connector(credentials, outputs.app.database, authority);
    const seen = await checkDatabase(connecting, readWrite, readOnly, lookHint(options.stack));
    if (options.json) {
      console.log(JSON.stringify({ ...seen, via: { readWrite: readWrite.via, readOnly: readOnly.via } }));
      return undefined;
    }
    const where = ({ host, port, via }: Reached) => `${host}:${port} (${via})`;
    const counts = Object.entries(seen.readOn).sort(([a], [b]) => a.localeCompare(b));
    const protection =
      seen.cipher === ""
        ? "in clear"
        : `${seen.cipher}, certificate checked against ${outputs.trust?.secret}`;
    console.log(`read-write  ${where(readWrite)}, ${protection}
  wrote ${JSON.stringify(seen.value)} on ${colours.bold(seen.writtenOn)} and read it back (${seen.milliseconds.write.toFixed(0)} ms)
read-only   ${where(readOnly)}
  read the same on ${counts.map(([member, times]) => `${colours.bold(member)} (${times}×)`).join(", ")}: ${counts.length} of ${seen.members} members (${seen.milliseconds.read.toFixed(0)} ms)
${colours.green("ok")}`);
    return undefined;
  } catch (error) {
    throw explainKubernetesError(error, config.getCurrentCluster()?.server, options.stack) ?? error;
  } finally {
    for (const endpoint of opened) endpoint.close();
  }
});
