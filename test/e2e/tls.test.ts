/**
 * TLS on real nodes: clients, the group, state transfers; a certificate, and then an authority, that is renewed while
 * clients write, and a broken one that no server gets to see.
 */
import { isDeepStrictEqual } from "node:util";
import { createConnection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CertificateReport } from "../../components/galera/agent/certificates";
import { certificateAt, clearAnswer, type Trust } from "../lib/handshake";
import { processesMentioning } from "../lib/host-snapshot";
import { eventually, TestStack } from "../lib/test-stack";
import { authority } from "../unit/components/galera/certificate";
import { authorityOf, Cluster, isReady, type Login, namespace, sql } from "./database";

const settings = { access: { type: "NodePort" }, storage: { size: "1Gi" }, proxy: { replicas: 1 } };
const stack = new TestStack("e2e-tls", {
  "galera-platform:cluster": { provider: "embedded", workers: 3 },
  "galera-platform:galera": settings,
});
const members = ["galera-0", "galera-1", "galera-2"];

let cluster: Cluster;
let login: Login;
/** What a member has. */
let member: Trust;

async function readSecret(name: string): Promise<Record<string, string>> {
  const { data = {} } = await cluster.core.readNamespacedSecret({ name, namespace });
  return Object.fromEntries(
    Object.entries(data).map(([key, text]) => [key, Buffer.from(text, "base64").toString()]),
  );
}

async function addressOf(name: string): Promise<string> {
  const pod = (await cluster.members()).find(({ metadata }) => metadata?.name === name);
  return pod?.status?.podIP ?? "";
}

async function reportOf(name: string): Promise<CertificateReport> {
  const response = await fetch(`http://${await addressOf(name)}:8080/certificate`, {
    signal: AbortSignal.timeout(2000),
  });
  return (await response.json()) as CertificateReport;
}

/** Serial numbers that each member shows to clients and to the group. */
async function shown(): Promise<Record<string, string>> {
  const entries = await Promise.all(
    members.flatMap((name) =>
      (
        [
          [3306, "mariadb"],
          [4567, "tls"],
        ] as const
      ).map(async ([port, protocol]) => {
        const { serialNumber } = await certificateAt(await addressOf(name), port, member, protocol);
        return [`${name}:${port}`, serialNumber] as const;
      }),
    ),
  );
  return Object.fromEntries(entries);
}

const everywhere = (serial: string) =>
  Object.fromEntries(members.flatMap((name) => [3306, 4567].map((port) => [`${name}:${port}`, serial])));

/** The kubelet looks after a pod that changes at once, after others up to a minute and a half later. */
async function hasten(): Promise<void> {
  for (const name of members) {
    const body = [
      { op: "add", path: "/metadata/annotations/test.galera-platform~1now", value: `${Date.now()}` },
    ];
    await cluster.core.patchNamespacedPod({ name, namespace, body });
  }
}

async function allReady(seconds: number): Promise<void> {
  await eventually(
    "three ready members",
    seconds,
    () => cluster.members(),
    (pods) => pods.length === 3 && pods.every(isReady),
  );
}

async function serverOf(name: string): Promise<number> {
  const [server] = processesMentioning(`--wsrep-node-address=${await addressOf(name)} `);
  return server?.pid ?? 0;
}

const servers = () => Promise.all(members.map(serverOf));

/** Writes over one connection that stays and over new ones, until it is stopped; what failed. */
function keepWriting(): { stop(): Promise<{ written: number; opened: number; failed: string[] }> } {
  const counts = { written: 0, opened: 0, failed: [] as string[] };
  let running = true;
  const loop = async (fresh: boolean) => {
    let connection = await createConnection(login);
    while (running) {
      try {
        if (fresh) {
          connection.destroy();
          connection = await createConnection(login);
          counts.opened++;
        }
        await connection.query("insert into ledger values ()");
        counts.written++;
      } catch (error) {
        counts.failed.push(String(error));
      }
      await new Promise((resolve) => setTimeout(resolve, fresh ? 100 : 20));
    }
    connection.destroy();
  };
  const loops = Promise.all([loop(false), loop(true)]);
  return {
    stop: async () => {
      running = false;
      await loops;
      return counts;
    },
  };
}

beforeAll(async () => {
  await stack.ok("up");
  cluster = new Cluster(stack.name);
  const { endpoints, app, secrets } = JSON.parse(
    (await stack.ok("pulumi", "stack", "output", "--json")).stdout,
  );
  const { username, password } = await readSecret(secrets.app);
  login = {
    host: endpoints.readWrite.hosts[0],
    port: endpoints.readWrite.port,
    user: username ?? "",
    password: password ?? "",
    database: app.database,
    ssl: await authorityOf(cluster.core),
  };
  const tls = await readSecret("galera-tls");
  member = { ca: tls["ca.crt"] ?? "", cert: tls["tls.crt"] ?? "", key: tls["tls.key"] ?? "" };
  await sql(login, "create table ledger (id bigint auto_increment primary key)");
});

afterAll(async () => {
  await stack.run("destroy");
  stack.dispose();
});

describe("every link speaks TLS", () => {
  it("from clients, who check the certificate; those without are turned away", async () => {
    const seen = await stack.json<{ cipher: string }>("db-test");
    expect(seen.cipher).toMatch(/^TLS_/);
    const other = await authority("other");
    await expect(sql({ ...login, ssl: { ca: other.certificate } }, "select 1")).rejects.toThrow(
      /certificate/,
    );
    const { ssl: _, ...clear } = login;
    await expect(createConnection(clear)).rejects.toThrow(/insecure transport|secure transport/i);
  });

  it("between members, who take nobody without a certificate", async () => {
    const host = await addressOf("galera-1");
    await expect(certificateAt(host, 4567, member, "tls")).resolves.toMatchObject({
      subject: { CN: "galera" },
    });
    const objectionMs = 4000;
    await expect(certificateAt(host, 4567, { ca: member.ca }, "tls", objectionMs)).rejects.toThrow();
    // Nothing but, perhaps, TLS' own word for an error.
    const answer = await clearAnswer(host, 4567);
    expect(answer.length === 0 || answer[0] === 0x15).toBe(true);
    // The control: who speaks in clear is heard.
    expect((await clearAnswer(host, 8080)).toString()).toContain("HTTP/1.1");
  });

  it("when a member whose volume is gone gets everything anew", async () => {
    const before = await sql(login, "select count(*) as rows_ from ledger");
    const old = (await cluster.members()).find(({ metadata }) => metadata?.name === "galera-2")?.metadata
      ?.uid;
    await cluster.core.deleteNamespacedPersistentVolumeClaim({ name: "data-galera-2", namespace });
    await cluster.deletePod("galera-2");
    await eventually(
      "another galera-2",
      120,
      () => cluster.members(),
      (pods) => pods.some(({ metadata }) => metadata?.name === "galera-2" && metadata.uid !== old),
    );
    await allReady(180);
    const log = await cluster.core.readNamespacedPodLog({
      name: "galera-2",
      namespace,
      container: "mariadb",
    });
    expect(log).toMatch(/socat -u openssl-listen:444[4-7],.*cafile=/);
    expect(log).not.toMatch(/socat -u TCP-LISTEN/);
    expect(
      await sql(
        { ...login, host: await addressOf("galera-2"), port: 3306 },
        "select count(*) as rows_ from ledger",
      ),
    ).toEqual(before);
  });
});

describe("a renewed certificate", () => {
  it("is shown to clients and the group by servers that go on, while nothing fails", async () => {
    const [pids, before] = [await servers(), await shown()];
    const writing = keepWriting();
    stack.set("galera-platform:galera", { ...settings, tls: { names: ["db.example.com"] } });
    await stack.ok("up");
    // No wait: `up` has ended when every member has taken it.
    const now = await shown();
    expect(now).toEqual(everywhere(now["galera-0:3306"] ?? ""));
    expect(now["galera-0:3306"]).not.toBe(before["galera-0:3306"]);
    for (const name of members) expect(await reportOf(name)).toMatchObject({ loaded: true, problem: null });
    const { written, opened, failed } = await writing.stop();
    expect(failed).toEqual([]);
    expect(written).toBeGreaterThan(opened);
    expect(opened).toBeGreaterThan(10);
    expect(await servers()).toEqual(pids);
    const { subjectaltname } = await certificateAt(login.host, login.port, member, "mariadb");
    expect(subjectaltname).toContain("DNS:db.example.com");
    const [row] = await sql(login, "show status like 'wsrep_cluster_size'");
    expect(row?.Value).toBe("3");
  });
});

describe("a new authority", () => {
  it("is announced, signs, and stays alone, by one `up` each; nothing fails, and no server starts anew", async () => {
    const [pids, old] = [await servers(), login.ssl];
    const steps = [{ authorities: 0, serial: Object.values(await shown())[0] ?? "" }];
    const writing = keepWriting();
    const tls = { names: ["db.example.com"], generation: 2, validity: { announcement: "1s" } };
    stack.set("galera-platform:galera", { ...settings, tls });
    for (let step = 0; step < 3; step++) {
      await stack.ok("up");
      // As applications do that follow what they are told to trust.
      login = { ...login, ssl: await authorityOf(cluster.core) };
      const { "ca.crt": ca = "", "tls.crt": cert = "", "tls.key": key = "" } = await readSecret("galera-tls");
      member = { ca, cert, key };
      const now = await shown();
      const serial = Object.values(now)[0] ?? "";
      expect(now).toEqual(everywhere(serial));
      steps.push({ authorities: ca.match(/BEGIN/g)?.length ?? 0, serial });
    }
    const { failed, opened } = await writing.stop();
    expect(failed).toEqual([]);
    expect(opened).toBeGreaterThan(10);
    expect(steps.map(({ authorities }) => authorities)).toEqual([0, 2, 2, 1]);
    const serials = steps.map(({ serial }) => serial);
    expect(serials).toEqual([serials[0], serials[0], serials[2], serials[2]]);
    expect(serials[2]).not.toBe(serials[0]);
    expect(await servers()).toEqual(pids);
    // The control: who knows the old one alone is not let in any more.
    await expect(sql({ ...login, ssl: old }, "select 1")).rejects.toThrow(/certificate|self.signed|issuer/i);
  });
});

describe("a broken certificate", () => {
  it("is kept from the servers, with the reason, even from one that starts anew", async () => {
    const good = await shown();
    const serial = Object.values(good)[0] ?? "";
    expect(good).toEqual(everywhere(serial));
    const body = [{ op: "replace", path: "/data/tls.key", value: Buffer.from("broken").toString("base64") }];
    await cluster.core.patchNamespacedSecret({ name: "galera-tls", namespace, body });
    await hasten();
    await eventually(
      "the reason",
      150,
      () => Promise.all(members.map(reportOf)),
      (reports) => reports.every(({ problem }) => problem?.startsWith("tls.key cannot be read")),
    );
    const pid = await serverOf("galera-1");
    // Number 0 would be the test's own process group.
    if (pid === 0) throw new Error("galera-1 has no server");
    process.kill(pid, "SIGKILL");
    await eventually(
      "another server",
      60,
      () => serverOf("galera-1"),
      (now) => now !== 0 && now !== pid,
    );
    // Asked of each member itself: for a moment its pod still counts as ready.
    const same = (now: Record<string, string>) => isDeepStrictEqual(now, everywhere(serial));
    await eventually("the good certificate everywhere", 120, shown, same);
    await allReady(120);
    // What it was before is put back as anything else that has drifted.
    await stack.ok("up", "--refresh");
    await hasten();
    await eventually(
      "no reason any more",
      150,
      () => Promise.all(members.map(reportOf)),
      (reports) => reports.every(({ problem }) => problem === null),
    );
  });
});
