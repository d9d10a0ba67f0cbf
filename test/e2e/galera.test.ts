/**
 * The database on real nodes when its number of members changes and when members die together: one stack, from one
 * member to three and back. Servers are killed on the host with SIGKILL, as the kernel does when memory runs out.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processesMentioning } from "../lib/host-snapshot";
import { eventually, TestStack } from "../lib/test-stack";
import { authorityOf, Cluster, isReady, type Login, namespace, sql } from "./database";

const settings = { access: { type: "NodePort" }, storage: { size: "1Gi" }, proxy: { replicas: 1 } };
const stack = new TestStack("e2e-galera", {
  "galera-platform:cluster": { provider: "embedded", workers: 3 },
  "galera-platform:galera": { ...settings, replicas: 1 },
});

let cluster: Cluster;
let login: Login;
/** Rows whose commit the database has acknowledged. */
let rows = 0;

async function scale(replicas: number): Promise<void> {
  stack.set("galera-platform:galera", { ...settings, replicas });
  await stack.ok("up");
}

async function findLogin(): Promise<Login> {
  const { stdout } = await stack.ok("pulumi", "stack", "output", "--json");
  const { endpoints, app, secrets } = JSON.parse(stdout);
  const secret = await cluster.core.readNamespacedSecret({ name: secrets.app, namespace });
  const decode = (key: string) => Buffer.from(secret.data?.[key] ?? "", "base64").toString();
  const { hosts, port } = endpoints.readWrite;
  return {
    host: hosts[0],
    port,
    user: decode("username"),
    password: decode("password"),
    database: app.database,
    ssl: await authorityOf(cluster.core),
  };
}

/** Writes one more row as soon as one can be written. */
async function write(seconds: number): Promise<void> {
  const id = rows + 1;
  await eventually(
    `row ${id} is written`,
    seconds,
    () => sql(login, `replace into kept values (${id})`),
    () => true,
  );
  rows = id;
}

async function expectEveryRow(): Promise<void> {
  const [row] = await sql(login, "select count(*) as count, max(id) as last from kept");
  expect(row).toEqual({ count: rows, last: rows });
}

/** What an agent tells of its member. */
interface Told {
  phase: string;
  live: { primary: boolean; nonPrimary: boolean; uuid: string; view: string[] } | null;
}

/** Asks every agent that answers, past the proxies. */
async function ask(): Promise<Map<string, Told>> {
  const answers = await Promise.all(
    (await cluster.members()).map(async ({ metadata, status }): Promise<[string, Told][]> => {
      try {
        const signal = AbortSignal.timeout(2000);
        const response = await fetch(`http://${status?.podIP}:8080/state`, { signal });
        return [[metadata?.name ?? "", (await response.json()) as Told]];
      } catch {
        return [];
      }
    }),
  );
  return new Map(answers.flat());
}

/** Waits until all members are ready and see each other in one primary component; its history. */
async function oneComponent(members: number): Promise<string> {
  await eventually(
    `${members} ready members`,
    180,
    () => cluster.members(),
    (pods) => pods.length === members && pods.every(isReady),
  );
  const told = await eventually("one primary component of all members", 60, ask, (answers) =>
    [...answers.values()].every(
      ({ live }) =>
        answers.size === members &&
        live?.primary === true &&
        [...answers.keys()].every((name) => live.view.includes(name)),
    ),
  );
  const histories = new Set([...told.values()].map(({ live }) => live?.uuid));
  expect(histories.size).toBe(1);
  return [...histories][0] ?? "";
}

/** The server of a member on this host; its pod's address tells it from servers of other stacks. */
async function serverOf(name: string): Promise<number> {
  const pod = (await cluster.members()).find(({ metadata }) => metadata?.name === name);
  const found = processesMentioning(`--wsrep-node-address=${pod?.status?.podIP} `);
  const [server] = found;
  if (server === undefined || found.length > 1) throw new Error(`${name} has ${found.length} servers`);
  return server.pid;
}

/** Kills the servers of these members at once. */
async function kill(names: readonly string[]): Promise<number[]> {
  const pids = await Promise.all(names.map(serverOf));
  for (const pid of pids) process.kill(pid, "SIGKILL");
  await eventually(
    "the killed servers are gone",
    10,
    () => processesMentioning("--wsrep-node-address=").map(({ pid }) => pid),
    (running) => pids.every((pid) => !running.includes(pid)),
  );
  return pids;
}

beforeAll(async () => {
  await stack.ok("up");
  cluster = new Cluster(stack.name);
  login = await findLogin();
  await sql(login, "create table kept (id int primary key)");
  await write(10);
});

afterAll(async () => {
  await stack.run("destroy");
  stack.dispose();
});

describe("a node's port", () => {
  it("leads to the proxy on that node, not to one of a node that may be dead", async () => {
    const labelSelector = "kubernetes.io/service-name=galera-rw-external";
    const { items } = await cluster.discovery.listNamespacedEndpointSlice({ namespace, labelSelector });
    const endpoints = items.flatMap(({ endpoints = [] }) => endpoints);
    expect(endpoints).toHaveLength(1);
    for (const { hints, nodeName } of endpoints) expect(hints?.forNodes).toEqual([{ name: nodeName }]);
  });
});

describe("one member", () => {
  it("comes back alone, with every row, when its server is killed", async () => {
    const history = await oneComponent(1);
    await kill(["galera-0"]);
    await write(60);
    expect(await oneComponent(1)).toBe(history);
    await expectEveryRow();
  });
});

describe("from one member to three", () => {
  it("keeps the rows, and never lets the first member start a cluster of its own", async () => {
    const history = await oneComponent(1);
    await scale(3);
    // The first member's list of members may still name itself alone: the kubelet brings changes up to a minute late.
    await kill(["galera-0"]);
    await write(60);
    expect(await oneComponent(3)).toBe(history);
    await expectEveryRow();
  });

  it("refuses to move the data, and touches nothing", async () => {
    stack.set("galera-platform:galera", { ...settings, replicas: 3, namespace: "elsewhere" });
    const refused = await stack.run("up");
    expect(refused.exitCode).toBe(1);
    expect(`${refused.stdout}${refused.stderr}`).toMatch(
      /galera\.namespace was galera and would be elsewhere: .*deleted with all its data/,
    );
    stack.set("galera-platform:galera", { ...settings, replicas: 3 });
    await stack.ok("pulumi", "preview", "--expect-no-changes", "--non-interactive");
    await expectEveryRow();
  });
});

describe("members that die together", () => {
  it("go on after two of three, once the survivor has been allowed to", async () => {
    const history = await oneComponent(3);
    await kill(["galera-1", "galera-2"]);
    // The control: the survivor has lost its quorum, or this would prove nothing.
    await eventually(
      "the survivor is outside of a primary component",
      30,
      ask,
      (told) => told.get("galera-0")?.live?.nonPrimary === true,
    );
    await write(120);
    expect(await oneComponent(3)).toBe(history);
    await expectEveryRow();
  });

  it("come back after all three, with every row, as one primary component", async () => {
    const history = await oneComponent(3);
    const names = ["galera-0", "galera-1", "galera-2"];
    const killed = await kill(names);
    await write(120);
    expect(await oneComponent(3)).toBe(history);
    // The control: none of those that served before serves now.
    for (const name of names) expect(killed).not.toContain(await serverOf(name));
    await expectEveryRow();
  });
});

describe("from three members to one", () => {
  it("keeps the rows, and the one that remains needs no other to start", async () => {
    const history = await oneComponent(3);
    await scale(1);
    expect(await oneComponent(1)).toBe(history);
    await write(60);
    await kill(["galera-0"]);
    await write(60);
    expect(await oneComponent(1)).toBe(history);
    await expectEveryRow();
  });
});
