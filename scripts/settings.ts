import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RowDataPacket } from "mysql2/promise";
import { ports } from "../components/galera/plan/names";
import { UserError } from "../toolchain/errors";
import { command, main } from "./lib/cli";
import { connector } from "./lib/database/db-check";
import { renderDynamicSettings, type SettingRow, settingsQuery } from "./lib/database/dynamic-settings";
import { reach } from "./lib/database/reach";
import { readOutputs, selectorsOf } from "./lib/engine/outputs";
import { Engine } from "./lib/engine/pulumi";
import { connect, readCredentials } from "./lib/kube";

const file = join(__dirname, "../components/galera/plan/dynamic-settings.ts");

const program = command(
  "settings",
  "Writes down which settings a server of a running stack can change while it runs, for the plan to decide by.",
).option("--check", "change nothing; fail where the file is not what the server says");

main<{ stack: string; check?: boolean }>(program, async ({ stack, check = false }, { signal }) => {
  const outputs = await readOutputs(await Engine.prepare(stack, signal));
  const { config, core } = connect(outputs.kubeconfig, signal);
  const { namespace, secrets, endpoints, app } = outputs;
  const selector = selectorsOf(outputs).proxies;
  const behind = { config, core, namespace, selector, stack, port: ports.proxyReadWrite };
  const reached = await reach(endpoints.readWrite, behind);
  try {
    const credentials = await readCredentials(core, namespace, secrets.app ?? "");
    const connection = await connector(credentials, app.database)(reached);
    try {
      const [rows] = await connection.query<(SettingRow & RowDataPacket)[]>(settingsQuery);
      const [[row]] = await connection.query<({ version: string } & RowDataPacket)[]>(
        "SELECT REGEXP_SUBSTR(VERSION(), '^[0-9.]+') AS version",
      );
      const text = renderDynamicSettings(rows, row?.version ?? "");
      if (text === readFileSync(file, "utf8")) console.log("The settings are what the server says.");
      else if (check)
        throw new UserError("The settings are not what the server says.", { hint: "npm run settings" });
      else writeFileSync(file, text);
    } finally {
      connection.destroy();
    }
  } finally {
    reached.close();
  }
  return undefined;
});
