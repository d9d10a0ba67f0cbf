import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ClusterPreflightProvider,
  type Inputs,
  type Seen,
} from "../../../../../../../components/cluster/existing/dynamic/providers/cluster-preflight";
import { node } from "../../preflight/objects";
import { type ApiServer, startApiServer } from "./api-server";

const provider = new ClusterPreflightProvider();
let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.close());

const inputs = (more: Partial<Inputs> = {}): Inputs => ({
  kubeconfig: server.kubeconfig,
  context: "theirs",
  namespace: "galera",
  members: 3,
  storageClass: "standard",
  placement: {},
  expectedZones: [],
  stack: "mine",
  providerVersion: 1,
  ...more,
});

/** Looks, and returns what was seen and what a person reads. */
async function check(olds: Partial<Seen> = {}, more: Partial<Inputs> = {}) {
  const { inputs: seen, failures = [] } = await provider.check(olds, inputs(more));
  const text = failures.map(({ reason }) => reason).join("\n");
  return { seen: seen as Seen, failures, about: failures.map(({ reason }) => reason?.split(": ")[0]), text };
}

describe("looking at a cluster", () => {
  it("adds what it saw to the inputs, so that a preview knows it", async () => {
    const { seen, failures } = await check();
    expect(failures).toEqual([]);
    expect(seen).toMatchObject({
      clusterId: "uid-1",
      zones: ["a", "b", "c"],
      nodeAddresses: ["10.0.0.0", "10.0.0.1", "10.0.0.2"],
      version: "v1.36.3",
      notes: [],
    });
    expect(JSON.parse(seen.kubeconfig)["current-context"]).toBe("theirs");
  });

  it("only reads: reviews, which nothing stores, are all that it posts", async () => {
    server.options = { may: () => false };
    await check();
    expect(server.asked.length).toBeGreaterThan(50);
    const posted = server.asked.filter((line) => !line.startsWith("GET "));
    expect(posted.every((line) => /^POST .*\/selfsubject(access)?reviews$/.test(line))).toBe(true);
  });

  it("asks for single rights only where it may not do everything", async () => {
    await check();
    expect(server.asked.filter((line) => line.includes("selfsubjectaccessreviews"))).toHaveLength(1);
  });

  it("lists all that is missing at once", async () => {
    server.options = {
      nodes: [node("n1", { zone: "a" })],
      storageClasses: [],
      namespaces: ["galera"],
      may: ({ resource, verb }) => resource !== "*" && !(resource === "secrets" && verb === "create"),
    };
    const { failures, about, text } = await check();
    expect(about).toEqual(["rights", "galera.namespace", "storage", "nodes"]);
    expect(text).toContain("dba may not in the namespace galera: create secrets");
    for (const { reason } of failures) expect(reason).toMatch(/\n {6}fix: \S/);
  });

  it("asks for subresources as Kubernetes names them", async () => {
    server.options = {
      may: ({ resource, subresource }) => resource === "pods" && subresource === "proxy",
    };
    expect((await check()).text).not.toContain("pods/proxy");
    expect((await check()).text).toContain("get, create pods/portforward");
  });
});

describe("a cluster that cannot be looked at", () => {
  it.each([
    [
      { kubeconfig: "", kubeconfigPath: "/nowhere/config" },
      "cluster.kubeconfigPath",
      "there is no file /nowhere/config",
    ],
    [{ context: "other" }, "cluster.kubeconfig", 'no context "other"; it has theirs'],
    [{ kubeconfig: "- secret of dba" }, "cluster.kubeconfig", "not the text of a kubeconfig"],
  ])("%j", async (more, property, reason) => {
    const { failures, about, text } = await check({}, more);
    expect(about).toEqual([property]);
    expect(failures[0]?.reason).toContain(reason);
    expect(text).not.toContain("secret of dba");
  });

  it("does not answer", async () => {
    const kubeconfig = server.kubeconfig;
    await server.close();
    const { text } = await check({}, { kubeconfig });
    expect(text).toMatch(/cannot be reached.*\n {6}fix: see that kubectl --context theirs version answers/);
    server = await startApiServer();
  });

  it("does not let us in", async () => {
    server.options = { refuse: 401 };
    expect((await check()).text).toMatch(/does not let us in .*expired\n {6}fix: log in again/);
  });
});

describe("a cluster that is in use already", () => {
  const own = async () => (await check()).seen;

  it("may have the namespace that this stack made", async () => {
    const olds = await own();
    server.options = { namespaces: ["galera", "theirs"] };
    expect((await check(olds)).failures).toEqual([]);
    expect((await check(olds, { namespace: "theirs" })).text).toContain("this stack did not make it");
    expect((await check({})).text).toContain("this stack did not make it");
  });

  it("must stay the same one: a database would be made anew in another, empty", async () => {
    const olds = await own();
    server.options = { uid: "uid-2" };
    const { failures, about } = await check(olds);
    expect(about).toEqual(["cluster.context"]);
    expect(failures[0]?.reason).toContain(
      "another cluster (uid-2) than the one that holds this stack (uid-1)",
    );
  });

  it("has changed when something that was seen has, in whatever order it is said", async () => {
    const olds = await own();
    const same = Object.fromEntries(Object.entries(olds).reverse()) as unknown as Seen;
    expect(await provider.diff("uid-1", olds, same)).toEqual({ changes: false });
    expect(await provider.diff("uid-1", olds, (await check(olds)).seen)).toEqual({ changes: false });
    server.options = { nodes: ["a", "b", "c", "d"].map((zone, at) => node(`n${at}`, { zone })) };
    expect(await provider.diff("uid-1", olds, (await check(olds)).seen)).toEqual({ changes: true });
  });

  it("is neither changed nor removed", async () => {
    const seen = await own();
    const asked = server.asked.length;
    expect(await provider.create(seen)).toEqual({ id: "uid-1", outs: seen });
    expect(await provider.update("uid-1", seen, seen)).toEqual({ outs: seen });
    expect(await provider.read("uid-1", seen)).toEqual({ id: "uid-1", props: seen });
    await provider.delete();
    expect(server.asked).toHaveLength(asked);
  });
});
