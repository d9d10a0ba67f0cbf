/** Prod's life on stand-ins for its clouds, by the real engine. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HostSnapshot, leftBehind, takeHostSnapshot } from "../lib/host-snapshot";
import { killTree } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";
import { eventually } from "../lib/test-stack";
import { type Ground, ProdOnStandins } from "../standins/cloud/prod";

const standins = new ProdOnStandins("e2e");
const { owner, prod } = standins;

let before: HostSnapshot;
let world: Ground["world"];
let core: Ground["core"];
let apps: Ground["apps"];

/** What a person does who was told to look into the clouds: the arguments of the commands, with the ids of what is there. */
function takeOver(advice: string): string[][] {
  const commands = [...advice.matchAll(/npm run pulumi -- (import .*) (\S+) (\S+) ID$/gm)];
  return commands.flatMap(([, options = "", type = "", name = ""]) => {
    const created = world.all().find((stored) => stored.type === type && stored.name === name);
    if (created === undefined) return [];
    return [
      [...options.replaceAll("'", "").split(" "), "--yes", "--non-interactive", type, name, created.id],
    ];
  });
}

/** Resources that the clouds made and did not delete, by type and name. */
const inClouds = () => world.all().map(({ provider, type, id }) => `${provider} ${type} ${id}`);
/** What all faults are about: what came before it is there by then, and it is not, whatever else was made meanwhile. */
const cluster = "gcp:container/cluster:Cluster";
const made = (type: string) => world.all().filter((stored) => stored.type === type).length;

beforeAll(async () => {
  before = takeHostSnapshot([testStateDirectory]);
  ({ world, core, apps } = await standins.start());
}, 600_000);

afterAll(() => standins.dispose(), 600_000);

describe("prod on stand-ins", () => {
  it("is previewed without touching a cloud", async () => {
    const { stdout } = await prod.ok("preview");
    expect(stdout).toMatch(/\+ \d+ to create/);
    expect(inClouds()).toEqual([]);
    expect(world.calls().filter(({ method }) => method !== "invoke")).toEqual([]);
  });

  it("fails where a cloud fails, and goes on from there", async () => {
    world.setFault({ provider: "gcp", create: cluster, kind: "fail" });
    const { exitCode, stdout, stderr } = await prod.run("up");
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain(`was told to fail creation ${cluster}`);
    expect(inClouds().length).toBeGreaterThan(0);
  });

  it("is interrupted where a cloud does not answer, and goes on from there", async () => {
    world.setFault({ provider: "gcp", create: cluster, kind: "hang" });
    const asked = () =>
      world.calls().filter(({ method, type }) => method === "create" && type === cluster).length;
    const had = asked();
    const up = prod.start("up");
    await eventually("the cloud is asked for a cluster", 60, asked, (now) => now > had);
    up.child.kill("SIGINT");
    expect((await up.done).exitCode).not.toBe(0);
    world.setFault();
  });

  it("asks what became of a creation whose command was killed", async () => {
    expect(made(cluster)).toBe(0);
    world.setFault({ provider: "gcp", create: cluster, kind: "silent" });
    const up = prod.start("up");
    await eventually(
      "the cloud makes a cluster",
      60,
      () => made(cluster),
      (now) => now > 0,
    );
    killTree(up.child.pid ?? 0);
    await up.done;
    world.setFault();
    const { exitCode, stderr } = await prod.run("up");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/It is unknown whether the cloud went on[\s\S]*--clear-pending-creates/);
    const imports = takeOver(stderr);
    // Another creation may have been under way at that moment, too.
    expect(imports.filter((args) => args.includes(cluster))).toHaveLength(made(cluster));
    for (const args of imports) await prod.ok("pulumi", ...args);
    await prod.ok("pulumi", "refresh", "--clear-pending-creates", "--yes", "--non-interactive");
  });

  it("comes up, with every resource made once", async () => {
    const { stdout } = await prod.ok("up");
    expect(stdout).toContain("galera-rw.galera");
    expect(made(cluster)).toBe(1);
    expect(made("gcp:container/nodePool:NodePool")).toBe(4);
    expect(made("aws:s3/bucket:Bucket")).toBe(1);
    expect(new Set(inClouds()).size).toBe(inClouds().length);
  });

  it("puts members on the database's nodes, one on each, and nothing else there", async () => {
    const { items } = await core.listNamespacedPod({ namespace: "galera" });
    const nodeOf = (name: RegExp) =>
      items.filter(({ metadata }) => name.test(metadata?.name ?? "")).map(({ spec }) => spec?.nodeName);
    expect(nodeOf(/^galera-\d+$/).sort()).toEqual(["worker-1", "worker-2", "worker-3"]);
    const proxies = nodeOf(/^galera-proxy-/);
    expect(proxies).toHaveLength(2);
    expect(new Set(proxies)).toEqual(new Set(["worker-4"]));
  });

  it("serves, and says so", async () => {
    const { members } = await prod.json<{ members: number }>("db-test");
    expect(members).toBe(3);
    const { problems } = await prod.json<{ problems: string[] }>("status");
    expect(problems).toEqual([]);
  });

  it("shows no change in a preview, and none after a refresh", async () => {
    await prod.ok("pulumi", "preview", "--expect-no-changes", "--non-interactive");
    await prod.ok("pulumi", "refresh", "--yes", "--expect-no-changes", "--non-interactive");
  });

  it("finds what was deleted behind its back", async () => {
    const lifecycle = world.all().find(({ type }) => type.startsWith("aws:s3/bucketLifecycle"));
    if (lifecycle === undefined) throw new Error("prod's bucket has no lifecycle");
    world.remove(lifecycle.provider, lifecycle.type, lifecycle.id);
    const { exitCode } = await prod.run(
      "pulumi",
      "refresh",
      "--yes",
      "--expect-no-changes",
      "--non-interactive",
    );
    expect(exitCode).not.toBe(0);
    await prod.ok("up");
    expect(world.all().some(({ type }) => type === lifecycle.type)).toBe(true);
  });

  it("is not destroyed while it is protected", async () => {
    const had = inClouds().length;
    const { exitCode, stdout, stderr } = await prod.run("destroy");
    expect(exitCode).not.toBe(0);
    expect(stdout + stderr).toMatch(/protect/);
    expect(world.all().some(({ type }) => type === "gcp:container/cluster:Cluster")).toBe(true);
    expect(world.all().some(({ type }) => type === "aws:s3/bucket:Bucket")).toBe(true);
    expect(inClouds().length).toBe(had);
    const { items } = await apps.listNamespacedStatefulSet({ namespace: "galera" });
    expect(items).toHaveLength(1);
  });

  it("is destroyed with consent, and leaves nothing in a cloud", async () => {
    standins.configure({ consent: true });
    await prod.ok("up");
    await prod.ok("destroy");
    expect(inClouds()).toEqual([]);
    const { items } = await apps.listStatefulSetForAllNamespaces();
    expect(items.map(({ metadata }) => metadata?.namespace)).toEqual(["google"]);
  });
});

describe("what stood in for Google", () => {
  it("goes, and leaves nothing either", async () => {
    await owner.ok("destroy");
    expect(await leftBehind(before)).toEqual([]);
  });
});
