/**
 * The life of a stack on real nodes, in the order a person would live it: up, use, change, break, repair,
 * a second stack beside it, destroy. Each step stands on the one before.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type HostSnapshot,
  type ListeningSocket,
  leaks,
  leftBehind,
  listeningSockets,
  processesMentioning,
  takeHostSnapshot,
} from "../lib/host-snapshot";
import { testStateDirectory } from "../lib/sandbox";
import { eventually, TestStack } from "../lib/test-stack";
import { authorityOf, Cluster, isReady, type Login, namespace, sql } from "./database";
import { pretendReboot } from "./reboot";

/** Everything that a shell, SQL, YAML or a connection string could trip over. */
const awkwardPassword = `it's "quoted" $HOME \`x\` \\ 100% ; -- ünïcödé 🔑 #end`;

const galera = { access: { type: "NodePort" }, storage: { size: "1Gi" } };
const first = new TestStack("e2e", {
  "galera-platform:cluster": { provider: "embedded", workers: 3 },
  "galera-platform:galera": galera,
});
const second = new TestStack("e2e-second", {
  "galera-platform:cluster": { provider: "embedded", workers: 1 },
  "galera-platform:galera": { ...galera, replicas: 1, proxy: { replicas: 1 } },
});

let before: HostSnapshot;
let listeningBefore: ListeningSocket[];
let cluster: Cluster;
let login: Login;

async function loginAs(stack: TestStack, of: Cluster): Promise<Login> {
  const { stdout } = await stack.ok("pulumi", "stack", "output", "--json");
  const { endpoints, app, secrets } = JSON.parse(stdout);
  const secret = await of.core.readNamespacedSecret({ name: secrets.app, namespace });
  const decode = (key: string) => Buffer.from(secret.data?.[key] ?? "", "base64").toString();
  const { hosts, port } = endpoints.readWrite;
  return {
    host: hosts[0],
    port,
    user: decode("username"),
    password: decode("password"),
    database: app.database,
    ssl: await authorityOf(of.core),
  };
}

async function allSynced(members: number, seconds = 180): Promise<void> {
  await eventually(
    `${members} synced members`,
    seconds,
    () => cluster.members(),
    (pods) => pods.length === members && pods.every(isReady),
  );
  await eventually(
    `a group of ${members}`,
    seconds,
    () => sql(login, "show status like 'wsrep_cluster_size'"),
    ([row]) => row?.Value === String(members),
  );
}

beforeAll(() => {
  before = takeHostSnapshot([testStateDirectory]);
  listeningBefore = listeningSockets();
});

afterAll(async () => {
  for (const stack of [first, second]) {
    await stack.run("destroy");
    stack.dispose();
  }
});

describe("bring up and use", () => {
  it("brings up a cluster and a database with `npm run up`", async () => {
    // A password that a person chose, with everything in it that could break a quoting.
    first.set("galera-platform:galera", { ...galera, accounts: { app: { password: awkwardPassword } } });
    const { stdout } = await first.ok("up");
    expect(stdout).toMatch(/read-write\s+10\.\d+\.\d+\.\d+:\d+/);
    expect(stdout).not.toContain(awkwardPassword);
    cluster = new Cluster(first.name);
    login = await loginAs(first, cluster);
    expect(await cluster.readyNodes()).toEqual(["worker-1", "worker-2", "worker-3"]);
  });

  it("writes and reads through both endpoints with `npm run db:test`", async () => {
    await first.ok("db-test");
    expect(login.password).toBe(awkwardPassword);
  });

  it("shows nodes, members and one writer with `npm run status`", async () => {
    const { stdout } = await first.ok("status", "--json");
    const status = JSON.parse(stdout);
    expect(status.nodes).toHaveLength(3);
    expect(new Set(status.nodes.map((node: { zone: string }) => node.zone)).size).toBe(3);
    expect(status.members).toHaveLength(3);
  });

  it("puts one member on a node", async () => {
    const nodes = (await cluster.members()).map((pod) => pod.spec?.nodeName);
    expect(new Set(nodes).size).toBe(3);
  });

  it("listens nowhere beyond this host", () => {
    const key = ({ address, port }: ListeningSocket) => `${address}:${port}`;
    const known = new Set(listeningBefore.map(key));
    const own = listeningSockets().filter((socket) => !known.has(key(socket)));
    const beyond = own.filter(({ address }) => !/^(127\.|\[::1\]$|10\.89\.\d+\.1$)/.test(address));
    expect(beyond).toEqual([]);
    // The audit sees something, or it proves nothing.
    expect(own.some(({ process }) => process === "kube-apiserver")).toBe(true);
  });

  it("shows no change in a preview", async () => {
    await first.ok("pulumi", "preview", "--expect-no-changes", "--non-interactive");
  });
});

describe("change", () => {
  beforeAll(async () => {
    await sql(
      login,
      "create table if not exists kept (id int primary key, text varchar(100))",
      "replace into kept values (1, 'before everything')",
    );
  });

  it("takes a changed setting on all members, without a restart", async () => {
    first.set("galera-platform:galera", {
      ...galera,
      accounts: { app: { password: awkwardPassword } },
      settings: { max_connections: 222 },
    });
    const before = (await cluster.members()).map(({ metadata }) => metadata?.uid);
    await first.ok("up");
    await allSynced(3);
    expect((await cluster.members()).map(({ metadata }) => metadata?.uid)).toEqual(before);
    for (let connection = 0; connection < 6; connection++)
      expect(await sql(login, "select @@max_connections as max")).toEqual([{ max: 222 }]);
  });

  it("adds a worker and takes it away", async () => {
    await first.ok("up", "--workers", "4");
    expect(await cluster.readyNodes()).toHaveLength(4);
    await first.ok("up", "--workers", "3");
    expect(await cluster.readyNodes()).toEqual(["worker-1", "worker-2", "worker-3"]);
  });

  it("refuses fewer workers than members, says why, and changes nothing", async () => {
    const configured = first.configText();
    const refused = await first.run("up", "--workers", "2");
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/members never share a node/);
    expect(first.configText()).toBe(configured);
    expect(await cluster.readyNodes()).toHaveLength(3);
  });
});

describe("break and repair", () => {
  it("survives the deletion of the primary pod", async () => {
    const [{ name } = { name: "" }] = (await sql(login, "select @@hostname as name")) as { name: string }[];
    await cluster.deletePod(name);
    await eventually(
      "writes again",
      60,
      () => sql(login, "replace into kept values (2, 'after the primary pod')"),
      () => true,
    );
    await allSynced(3);
    await first.ok("db-test");
  });

  it("survives a restart of all pods, one after the other", async () => {
    for (const pod of await cluster.members()) {
      const name = pod.metadata?.name ?? "";
      await cluster.deletePod(name);
      await eventually(
        `${name} back`,
        120,
        () => cluster.members(),
        (pods) =>
          pods.some((p) => p.metadata?.name === name && p.metadata.uid !== pod.metadata?.uid && isReady(p)),
      );
    }
    await allSynced(3);
    expect(await sql(login, "select id from kept order by id")).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it.each(["kubelet", "containerd", "etcd", "kube-apiserver"])("brings back a killed %s", async (program) => {
    const find = () =>
      processesMentioning(testStateDirectory).filter(({ exe }) => exe.endsWith(`/${program}`));
    const running = find();
    const [victim] = running;
    if (victim === undefined) throw new Error(`${program} does not run`);
    process.kill(victim.pid, "SIGKILL");
    await eventually(
      `${program} again`,
      30,
      find,
      (found) => found.length === running.length && found.every(({ pid }) => pid !== victim.pid),
    );
    await eventually(
      "nodes Ready",
      60,
      () => cluster.readyNodes(),
      (nodes) => nodes.length === 3,
    );
  });

  it("brings back a killed supervisor, which adopts what still runs", async () => {
    const supervisors = () =>
      processesMentioning(testStateDirectory).filter(
        ({ command }) => /supervisor/.test(command) && /^node\b|\/node\b/.test(command),
      );
    const kubelets = () =>
      processesMentioning(testStateDirectory)
        .filter(({ exe }) => exe.endsWith("/kubelet"))
        .map(({ pid }) => pid);
    const killed = supervisors().map(({ pid }) => pid);
    const kept = kubelets();
    expect(killed.length).toBeGreaterThan(0);
    for (const pid of killed) process.kill(pid, "SIGKILL");
    await eventually(
      "a new supervisor",
      30,
      supervisors,
      (found) => found.length > 0 && found.every(({ pid }) => !killed.includes(pid)),
    );
    expect(kubelets()).toEqual(kept);
    const [victim] = kept;
    if (victim === undefined) throw new Error("no kubelet runs");
    process.kill(victim, "SIGKILL");
    await eventually(
      "the new supervisor restarts what dies",
      30,
      kubelets,
      (found) => found.length === 3 && !found.includes(victim),
    );
  });

  it("comes back with its data after a reboot", async () => {
    await pretendReboot();
    await first.ok("up");
    await allSynced(3, 300);
    expect(await sql(login, "select id from kept order by id")).toEqual([{ id: 1 }, { id: 2 }]);
  });
});

describe("beside another stack", () => {
  it("goes on after Ctrl-C in the middle of `up`", async () => {
    const up = second.start("up");
    await eventually(
      "the second cluster begins",
      120,
      () => readdirSync(join(testStateDirectory, "clusters")),
      (all) => all.length === 2,
    );
    up.child.kill("SIGINT");
    const interrupted = await up.done;
    expect(interrupted.exitCode).not.toBe(0);
    await second.ok("up");
    await second.ok("db-test");
    await first.ok("db-test");
  });

  it("destroys one when its API server is dead, and leaves the other alone", async () => {
    const [mine] = readdirSync(join(testStateDirectory, "clusters")).filter((id) =>
      id.startsWith("e2e-second"),
    );
    if (mine === undefined) throw new Error("the second cluster has no directory");
    const [server] = processesMentioning(mine).filter(({ exe }) => exe.endsWith("/kube-apiserver"));
    if (server === undefined) throw new Error("the second cluster has no API server");
    // Stopped, not killed: the supervisor would bring back a dead one, and a hanging one is the worse case.
    process.kill(server.pid, "SIGSTOP");
    await second.ok("destroy");
    expect(processesMentioning(mine)).toEqual([]);
    await first.ok("db-test");
  });
});

describe("destroy", () => {
  it("leaves no process, namespace, interface, mount, cgroup, table or file", async () => {
    const seen = leaks(before, takeHostSnapshot([testStateDirectory])).map((leak) => leak.split(":")[0]);
    // While the cluster is up, the check must see each kind of thing, or it proves nothing afterwards.
    const kinds = [
      "process",
      "network namespace",
      "interface",
      "route",
      "mount",
      "cgroup",
      "nftables table",
      "file",
    ];
    expect([...new Set(seen)].sort()).toEqual(kinds.sort());
    await first.ok("destroy");
    expect(await leftBehind(before)).toEqual([]);
  });

  it("may be asked twice", async () => {
    const { stdout } = await first.ok("destroy");
    expect(stdout).toMatch(/nothing to destroy/);
  });
});
