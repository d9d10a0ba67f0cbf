/**
 * What changes on a database that serves: passwords, settings, a member that is out for maintenance. One stack, three
 * members; clients log in all the time, and no pod restarts where none has to.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually, TestStack } from "../lib/test-stack";
import { authorityOf, Cluster, isReady, type Login, namespace, sql } from "./database";

const grace = 12;
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

async function change(changed: Record<string, unknown>): Promise<void> {
  settings = { ...settings, ...changed };
  stack.set("galera-platform:galera", settings);
  await stack.ok("up");
}

/** The password that a person is told. */
async function published(): Promise<string> {
  return (await stack.ok("password")).stdout.trim();
}

/** Identity of every pod, and how often its containers have started. */
async function pods(): Promise<string[]> {
  return (await cluster.members()).map(
    ({ metadata, status }) =>
      `${metadata?.uid} ${status?.containerStatuses?.map(({ restartCount }) => restartCount)} ${status?.initContainerStatuses?.map(({ restartCount }) => restartCount)}`,
  );
}

const letsIn = async (password: string): Promise<boolean> => {
  try {
    await sql({ ...login, password }, "select 1");
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "ER_ACCESS_DENIED_ERROR") return false;
    throw error;
  }
};

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
    const { logins, failures } = await loggingIn(async () => {
      await change({ accounts: { grace: `${grace}s`, app: { password: "it's the second" } } });
      // At once: whoever has not got the new one goes on.
      expect(await letsIn("the first one")).toBe(true);
      expect(await published()).toBe("it's the second");
      expect(await letsIn("it's the second")).toBe(true);
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
    expect([...(await onMembers("max_connections")).values()]).toEqual([223, 223, 223]);
    await change({ settings: { max_connections: 222 } });
  });

  it("restarts the members one after the other where it must, and they come up with the live ones", async () => {
    const before = await pods();
    await change({ settings: { max_connections: 222, innodb_log_buffer_size: "24M" } });
    expect([...(await onMembers("innodb_log_buffer_size")).values()]).toEqual(Array(3).fill(24 * 2 ** 20));
    expect([...(await onMembers("max_connections")).values()]).toEqual([222, 222, 222]);
    // The control: here they did restart.
    for (const pod of await pods()) expect(before).not.toContain(pod);
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
