/**
 * What changes on a database that serves: passwords, settings, the server's release, a member that is out for maintenance.
 * One stack, three members; clients log in all the time, and no pod restarts where none has to.
 */
import { openSync } from "node:fs";
import { PatchStrategy, setHeaderOptions } from "@kubernetes/client-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Status } from "../../scripts/lib/database/status";
import { processesMentioning } from "../lib/host-snapshot";
import { isReleaseOf, type ReleaseFile, releaseFile } from "../lib/release-file";
import { run } from "../lib/run";
import { eventually, TestStack } from "../lib/test-stack";
import { authorityOf, Cluster, isReady, type Login, namespace, sql } from "./database";
import { resize } from "./resizer";

const grace = 20;
let settings: Record<string, unknown> = {
  access: { type: "NodePort" },
  storage: { size: "1Gi" },
  accounts: { grace: `${grace}s`, app: { password: "the first one" } },
};
const stack = new TestStack("e2e-day-two", {
  "galera-platform:cluster": { provider: "embedded", workers: 3 },
  "galera-platform:galera": settings,
});

let cluster: Cluster;
let login: Login;

async function change(
  changed: Record<string, unknown>,
  [script, ...args]: readonly [string, ...string[]] = ["up"],
): Promise<void> {
  settings = { ...settings, ...changed };
  stack.set("galera-platform:galera", settings);
  await stack.ok(script, ...args);
}

/** The password that a person is told. */
async function published(account = "app"): Promise<string> {
  return (await stack.ok("password", "--account", account)).stdout.trim();
}

/** A random password of the platform's, as a person names it who wants another one. */
const randomPassword = (account: string) =>
  `urn:pulumi:${stack.name}::galera-platform::galera-platform:galera:GaleraCluster$random:index/randomPassword:RandomPassword::galera-${account}-password`;

/** Identity of every pod, and how often its containers have started. */
async function pods(): Promise<string[]> {
  return (await cluster.members()).map(
    ({ metadata, status }) =>
      `${metadata?.uid} ${status?.containerStatuses?.map(({ restartCount }) => restartCount)} ${status?.initContainerStatuses?.map(({ restartCount }) => restartCount)}`,
  );
}

const letsIn = async (password: string, as: Partial<Login> = {}): Promise<boolean> => {
  try {
    await sql({ ...login, ...as, password }, "select 1");
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "ER_ACCESS_DENIED_ERROR") return false;
    throw error;
  }
};

/** Whether an account that may come from its own pod alone is let in there. */
async function letsInside(user: string, password: string): Promise<boolean> {
  const [pod] = await cluster.members();
  const [server] = processesMentioning(`--wsrep-node-address=${pod?.status?.podIP} `);
  if (server === undefined) throw new Error("galera-0 has no server");
  const enter = [`--target=${server.pid}`, "--mount", "--setuid=999", "--setgid=999", "--"];
  const client = ["mariadb", `--user=${user}`, "--socket=/run/galera/mariadb.sock", "-e", "select 1"];
  const { exitCode, stderr } = await run("nsenter", [...enter, ...client], { env: { MYSQL_PWD: password } });
  if (exitCode !== 0 && !stderr.includes("Access denied")) throw new Error(stderr);
  return exitCode === 0;
}

/** Logs in over and over with whatever is published at that moment, while something is done; what went wrong. */
async function loggingIn(work: () => Promise<void>): Promise<{ logins: number; failures: string[] }> {
  let running = true;
  let logins = 0;
  const failures: string[] = [];
  const client = async () => {
    while (running) {
      const secret = await cluster.core.readNamespacedSecret({ name: "galera-app", namespace });
      const password = Buffer.from(secret.data?.password ?? "", "base64").toString();
      try {
        await sql({ ...login, password }, "select 1");
        logins++;
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
  };
  const client1 = client();
  try {
    await work();
  } finally {
    running = false;
    await client1;
  }
  return { logins, failures };
}

/** A setting as every member has it, asked through the read-only endpoint until all have answered, for a minute at most. */
async function onMembers(name: string): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  const { endpoints } = JSON.parse((await stack.ok("pulumi", "stack", "output", "--json")).stdout);
  for (const deadline = Date.now() + 60_000; answers.size < 3 && Date.now() < deadline; ) {
    const [row] = await sql(
      { ...login, password: await secretPassword(), port: endpoints.readOnly.port },
      `select @@wsrep_node_name as member, @@global.${name} as value`,
    );
    answers.set(String(row?.member), row?.value);
  }
  return answers;
}

/** The server process of a member; undefined while there is none. */
async function serverOf(member: number): Promise<number | undefined> {
  const address = (await cluster.members())[member]?.status?.podIP;
  return processesMentioning(`--wsrep-node-address=${address} `)[0]?.pid;
}

/** The file by which a member's data say of which release they are; can be reached while there is no server, too. */
async function releaseOf(member: number): Promise<ReleaseFile> {
  const directory = openSync(`/proc/${await serverOf(member)}/root/var/lib/mysql/data`, "r");
  return releaseFile(`/proc/self/fd/${directory}`);
}

async function secretPassword(): Promise<string> {
  const secret = await cluster.core.readNamespacedSecret({ name: "galera-app", namespace });
  return Buffer.from(secret.data?.password ?? "", "base64").toString();
}

beforeAll(async () => {
  await stack.ok("up");
  cluster = new Cluster(stack.name);
  const { endpoints, app } = JSON.parse((await stack.ok("pulumi", "stack", "output", "--json")).stdout);
  const { hosts, port } = endpoints.readWrite;
  const ssl = await authorityOf(cluster.core);
  login = {
    host: hosts[0],
    port,
    user: app.username,
    password: "the first one",
    database: app.database,
    ssl,
  };
});

afterAll(async () => {
  await stack.run("destroy");
  stack.dispose();
});

describe("a changed password", () => {
  it("works as soon as it is published, the former one for its grace, and no login fails in between", async () => {
    expect(await letsIn("the first one")).toBe(true);
    const before = await pods();
    const old = { backup: await published("backup"), monitor: await published("monitor") };
    const backup = (password: string) => letsIn(password, { user: "backup", database: "information_schema" });
    const { logins, failures } = await loggingIn(async () => {
      // All in one: a password that is configured, one that was random and is configured now, and another random one.
      await change(
        {
          accounts: { grace: `${grace}s`, app: { password: "it's the second" }, backup: { password: "a b" } },
        },
        ["pulumi", "up", "--yes", "--skip-preview", "--replace", randomPassword("monitor")],
      );
      // At once: whoever has not got the new one goes on.
      expect(await letsIn("the first one")).toBe(true);
      expect(await backup(old.backup)).toBe(true);
      expect(await letsInside("monitor", old.monitor)).toBe(true);
      expect(await published()).toBe("it's the second");
      expect(await letsIn("it's the second")).toBe(true);
      expect(await published("backup")).toBe("a b");
      expect(await backup("a b")).toBe(true);
      const monitor = await published("monitor");
      expect(monitor).not.toBe(old.monitor);
      expect(await letsInside("monitor", monitor)).toBe(true);
      expect(await letsInside("monitor", "neither")).toBe(false);
    });
    expect(failures).toEqual([]);
    expect(logins).toBeGreaterThan(10);
    // The control: the former one does end, or nothing would have been changed.
    await eventually(
      "the former password ends",
      grace + 60,
      () => letsIn("the first one"),
      (works) => !works,
    );
    expect(await letsIn("it's the second")).toBe(true);
    await eventually(
      "the former passwords of the others end",
      30,
      async () => [await backup(old.backup), await letsInside("monitor", old.monitor)],
      (work) => work.every((works) => !works),
    );
    expect(await backup("a b")).toBe(true);
    expect(await letsInside("monitor", await published("monitor"))).toBe(true);
    expect(await pods()).toEqual(before);
  });

  it("refuses another name of the schema or of the account, with what to do", async () => {
    stack.set("galera-platform:galera", { ...settings, database: "shop" });
    const refused = await stack.run("up");
    expect(refused.exitCode).toBe(1);
    expect(`${refused.stdout}${refused.stderr}`).toMatch(
      /galera\.database was app and would be shop: [\s\S]*CREATE DATABASE/,
    );
    stack.set("galera-platform:galera", settings);
  });
});

describe("a changed setting", () => {
  it("is brought to the running servers where they can take it, and no pod restarts", async () => {
    const before = await pods();
    await change({ settings: { max_connections: 222 } });
    expect([...(await onMembers("max_connections")).values()]).toEqual([222, 222, 222]);
    expect(await pods()).toEqual(before);
  });

  it("fails the update with what the server says where it refuses the value, and the others are set", async () => {
    stack.set("galera-platform:galera", {
      ...settings,
      settings: { max_connections: 223, wait_timeout: "abc" },
    });
    const refused = await stack.run("up");
    expect(refused.exitCode).toBe(1);
    expect(`${refused.stdout}${refused.stderr}`).toMatch(/the server refuses wait_timeout = abc: Incorrect/);
    // The first refusal ends the update: members that are a moment behind set the others after it.
    await eventually(
      "the others are set",
      30,
      async () => [...(await onMembers("max_connections")).values()],
      (values) => values.join() === "223,223,223",
    );
    await change({ settings: { max_connections: 222 } });
  });

  it("restarts the members one after the other where it must, and they come up with the live ones", async () => {
    const before = await pods();
    // An image of another release makes the same restart. With this, these servers are of one to their data.
    const releases = await Promise.all([0, 1, 2].map(releaseOf));
    for (const release of releases) release.write("11.8.0-MariaDB");
    await change({ settings: { max_connections: 222, innodb_log_buffer_size: "24M" } });
    expect([...(await onMembers("innodb_log_buffer_size")).values()]).toEqual(Array(3).fill(24 * 2 ** 20));
    expect([...(await onMembers("max_connections")).values()]).toEqual([222, 222, 222]);
    // The control: here they did restart.
    for (const pod of await pods()) expect(before).not.toContain(pod);
    const [row] = await sql({ ...login, password: await secretPassword() }, "select @@version as version");
    await eventually(
      "mariadb-upgrade has run on every member",
      120,
      () => releases.map(({ read }) => read()),
      (texts) => texts.every((text) => isReleaseOf(text, row?.version)),
    );
    const { incidents, problems } = await stack.json<Status>("status");
    const upgraded = incidents.filter(({ kind }) => kind === "upgraded").map(({ member }) => member);
    expect([upgraded.sort(), problems]).toEqual([["galera-0", "galera-1", "galera-2"], []]);
  });
});

describe("a member whose data are of a newer release than its server", () => {
  it("is not started, says why without restarting over and over, and its data stay as they are", async () => {
    const [before, release, server] = [await pods(), await releaseOf(0), (await serverOf(0)) ?? 0];
    const own = release.read();
    release.write("12.1.2-MariaDB");
    process.kill(server, "SIGKILL");
    const { problems } = await eventually(
      "the reason",
      60,
      async () => JSON.parse((await stack.run("status", "--json")).stdout) as Status,
      (status) => status.problems.some((problem) => problem.startsWith("member galera-0 is not ready")),
    );
    expect(problems.join("\n")).toMatch(
      /galera-0 is not ready: its data were last under MariaDB 12\.1\.2, .*older/,
    );
    expect(await serverOf(0)).toBeUndefined();
    expect(await pods()).toEqual(before);
    release.write(own);
    await cluster.deletePod("galera-0");
    await eventually(
      "it is back",
      120,
      async () => [await cluster.members(), await serverOf(0)] as const,
      ([members, pid]) => members.length === 3 && members.every(isReady) && pid !== undefined,
    );
  });
});

describe("the writer role", () => {
  it("goes to the member that is asked for, and back, and is refused to one that cannot have it", async () => {
    const { writer } = await stack.json<{ writer: string }>("status");
    const heir = ["galera-1", "galera-2"].find((name) => name !== writer) ?? "";
    const before = await pods();
    const { logins, failures } = await loggingIn(async () => {
      for (const [from, to] of [
        [writer, heir],
        [heir, writer],
      ]) {
        const switched = await stack.json("switchover", "--to", String(to));
        expect(switched).toMatchObject({ from, to });
        expect((await stack.json<{ writer: string }>("status")).writer).toBe(to);
      }
    });
    expect(failures).toEqual([]);
    expect(logins).toBeGreaterThan(5);
    expect(await pods()).toEqual(before);
    for (const [to, why] of [
      [writer, `${writer} is the writer already. Nothing has been changed.`],
      ["galera-9", "There is no member galera-9"],
    ] as const) {
      const refused = await stack.run("switchover", "--to", to);
      expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining(why)]);
    }
  });
});

describe("a member out for maintenance", () => {
  it("leaves, does not come back by itself, and holds up no update", async () => {
    await change({ maintenance: 2 });
    await eventually(
      "the member is out",
      60,
      () => cluster.members(),
      (members) => members.map(isReady).join() === "true,true,false",
    );
    const out = (await cluster.members())[2];
    const uid = out?.metadata?.uid;
    await change({ settings: { ...(settings.settings as object), max_connections: 224 } });
    expect((await cluster.members()).map(isReady)).toEqual([true, true, false]);
    expect((await cluster.members())[2]?.metadata?.uid).toBe(uid);
    expect((await stack.run("status")).stdout).toContain("is out for maintenance");
    const refused = await stack.run("switchover");
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/The cluster is not whole \(galera-2: is out for maintenance/),
    ]);
    const { maintenance: _, ...back } = settings;
    settings = back;
    await change({});
    await eventually(
      "it is back",
      60,
      () => cluster.members(),
      (members) => members.every(isReady),
    );
    expect([...(await onMembers("max_connections")).values()]).toEqual([224, 224, 224]);
  });
});

describe("a larger volume", () => {
  const storage = async () =>
    (await cluster.core.listNamespacedPersistentVolumeClaim({ namespace })).items.map(
      ({ metadata, spec, status }) =>
        [metadata?.uid, spec?.resources?.requests?.storage, status?.capacity?.storage] as const,
    );
  const refused = async (size: string, why: RegExp) => {
    stack.set("galera-platform:galera", { ...settings, storage: { size } });
    const { exitCode, stdout, stderr } = await stack.run("up");
    expect(exitCode).toBe(1);
    expect(`${stdout}${stderr}`.replace(/\s+/g, " ")).toMatch(why);
    stack.set("galera-platform:galera", settings);
  };

  it("is refused where the storage class cannot, before anything is touched", async () => {
    const before = await storage();
    await refused("2Gi", /storage class local-path does not let volumes grow/);
    expect(await storage()).toEqual(before);
    expect(before.map(([, asks]) => asks)).toEqual(["1Gi", "1Gi", "1Gi"]);
  });

  it("grows where it can, also after an interrupt, with the same claims; a smaller one is refused", async () => {
    const before = await storage();
    await cluster.storage.patchStorageClass(
      { name: "local-path", body: { allowVolumeExpansion: true } },
      setHeaderOptions("Content-Type", PatchStrategy.MergePatch),
    );
    settings = { ...settings, storage: { size: "2Gi" } };
    stack.set("galera-platform:galera", settings);
    const first = stack.start("up");
    await eventually(
      "the claims ask for more",
      120,
      () => storage(),
      (claims) => claims.every(([, asks]) => asks === "2Gi"),
    );
    // Nobody has enlarged anything: it waits.
    expect((await storage()).map(([, , has]) => has)).toEqual(["1Gi", "1Gi", "1Gi"]);
    first.child.kill("SIGINT");
    expect((await first.done).exitCode).not.toBe(0);

    const resizing = setInterval(() => void resize(cluster.core, namespace).catch(() => {}), 500);
    try {
      await stack.ok("up");
    } finally {
      clearInterval(resizing);
    }
    expect(await storage()).toEqual(before.map(([uid]) => [uid, "2Gi", "2Gi"]));
    await stack.ok("pulumi", "preview", "--expect-no-changes", "--non-interactive");
    await refused("1Gi", /galera\.storage\.size was 2Gi and would be 1Gi: a volume never becomes smaller/);
    expect(await storage()).toEqual(before.map(([uid]) => [uid, "2Gi", "2Gi"]));
  });
});
