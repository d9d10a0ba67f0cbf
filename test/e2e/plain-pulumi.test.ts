/**
 * The same program for a person who has Pulumi and its plugins, and uses none of our commands: only `pulumi`, with
 * the plugins on its PATH, as the README says.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ensurePrograms } from "../../toolchain";
import { ensurePlugins } from "../../toolchain/plugins";
import { type HostSnapshot, leftBehind, takeHostSnapshot } from "../lib/host-snapshot";
import { must, run } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";
import { eventually, TestStack } from "../lib/test-stack";
import { authorityOf, type Login, namespace, sql } from "./database";
import { pretendReboot } from "./reboot";

const stack = new TestStack("e2e-plain", {
  "galera-platform:cluster": { provider: "embedded", workers: 1 },
  "galera-platform:galera": {
    access: { type: "NodePort" },
    replicas: 1,
    proxy: { replicas: 1 },
    storage: { size: "1Gi" },
  },
});
const home = mkdtempSync(join(tmpdir(), "gp-test-home-"));
let before: HostSnapshot;
let engine: string;
let env: Record<string, string>;
let login: Login;
/** Values that must never lie in clear, by what they are. */
let hidden: Record<string, string>;

const pulumi = (...args: string[]) =>
  must(engine, ["--non-interactive", ...args, "--stack", stack.name], { env });

async function exported(...args: string[]): Promise<string> {
  const { stdout } = await pulumi("stack", "export", ...args);
  return stdout;
}

/** Which of the hidden values can be read in a text. */
const readable = (text: string) => Object.keys(hidden).filter((name) => text.includes(hidden[name] ?? ""));

beforeAll(async () => {
  before = takeHostSnapshot([testStateDirectory]);
  engine = (await ensurePrograms(["pulumi"])).pulumi;
  const plugins = await ensurePlugins({ pulumi: engine });
  env = {
    ...stack.env,
    PULUMI_HOME: home,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PATH: [plugins.directory, dirname(engine), process.env.PATH].join(delimiter),
  };
});

afterAll(async () => {
  if (env !== undefined) {
    const args = ["--non-interactive", "destroy", "--yes", "--skip-preview", "--stack", stack.name];
    await run(engine, args, { env });
  }
  stack.dispose();
  rmSync(home, { recursive: true, force: true });
});

describe("plain pulumi", () => {
  it("brings the stack up", async () => {
    await must(engine, ["--non-interactive", "stack", "init", stack.name], { env });
    await pulumi("up", "--yes");
    const { stdout } = await pulumi("stack", "output", "--json", "--show-secrets");
    const { endpoints, app, secrets, kubeconfig } = JSON.parse(stdout);
    const config = new KubeConfig();
    config.loadFromString(kubeconfig);
    const core = config.makeApiClient(CoreV1Api);
    hidden = {};
    for (const [account, name] of Object.entries<string>(secrets)) {
      const { data = {} } = await core.readNamespacedSecret({ name, namespace });
      hidden[`${account} (base64)`] = data.password ?? "";
      hidden[account] = Buffer.from(data.password ?? "", "base64").toString();
    }
    const [{ user }] = parse(kubeconfig).users;
    hidden["client key"] = user["client-key-data"];
    const { data: tls = {} } = await core.readNamespacedSecret({ name: "galera-tls", namespace });
    hidden["server key (base64)"] = tls["tls.key"] ?? "";
    // A line of it: how line breaks are written differs from place to place.
    hidden["server key"] =
      Buffer.from(tls["tls.key"] ?? "", "base64")
        .toString()
        .split("\n")[1] ?? "";
    expect(Object.values(hidden).every((value) => value.length > 20)).toBe(true);
    login = {
      host: endpoints.readWrite.hosts[0],
      port: endpoints.readWrite.port,
      user: app.username,
      password: hidden.app ?? "",
      database: app.database,
      ssl: await authorityOf(core),
    };
    await sql(login, "create table kept (id int primary key)", "insert into kept values (1)");
  });

  it("shows no change in a preview", async () => {
    await pulumi("preview", "--expect-no-changes");
  });

  it("keeps passwords and keys encrypted in the state", async () => {
    expect(readable(await exported())).toEqual([]);
    // The search finds them where they are shown on purpose.
    expect(readable(await exported("--show-secrets")).sort()).toEqual(Object.keys(hidden).sort());
  });

  it("comes back with its data after a reboot by `pulumi up --refresh`", async () => {
    await pretendReboot();
    await expect(sql(login, "select id from kept")).rejects.toThrow();
    await pulumi("up", "--refresh", "--yes");
    const rows = await eventually(
      "the data",
      120,
      () => sql(login, "select id from kept"),
      () => true,
    );
    expect(rows).toEqual([{ id: 1 }]);
  });

  it("comes back after a reboot by `pulumi refresh` as well", async () => {
    await pretendReboot();
    await pulumi("refresh", "--yes");
    await pulumi("preview", "--expect-no-changes");
    const rows = await eventually(
      "the data",
      120,
      () => sql(login, "select id from kept"),
      () => true,
    );
    expect(rows).toEqual([{ id: 1 }]);
  });

  it("keeps passwords and keys encrypted in the state after a refresh, too", async () => {
    expect(readable(await exported())).toEqual([]);
  });

  it("takes everything away", async () => {
    await pulumi("destroy", "--yes");
    expect(await leftBehind(before)).toEqual([]);
  });
});
