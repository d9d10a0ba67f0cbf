import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensurePlugins } from "../../../toolchain/plugins";
import { ControlPlane } from "./lib/control-plane";
import { testPrograms } from "./lib/programs";
import { Stack, startedAsOurs } from "./lib/stack";

let plane: ControlPlane;
let engine: string;
let plugins: string;
const stacks: Stack[] = [];

beforeAll(async () => {
  const [programs, own] = await Promise.all([testPrograms(), ensurePlugins({ own: true })]);
  engine = programs.pulumi;
  plugins = own.directory;
  plane = await ControlPlane.start(programs);
});

afterAll(async () => {
  for (const stack of stacks) stack.remove();
  await plane?.stop();
});

async function stackOf(program: Record<string, string>): Promise<Stack> {
  const files = { "Pulumi.yaml": `name: test\nruntime: ${startedAsOurs}\n`, ...program };
  const stack = await Stack.create(engine, plugins, files);
  stacks.push(stack);
  return stack;
}

const shop = `
const k8s = require("@pulumi/kubernetes");
const pulumi = require("@pulumi/pulumi");
const provider = new k8s.Provider("cluster", {
  kubeconfig: pulumi.secret(process.env.TEST_KUBECONFIG),
  clusterIdentifier: "test",
});
const opts = { provider };
const namespace = new k8s.core.v1.Namespace("shop", { metadata: { name: "shop" } }, opts);
const metadata = { namespace: namespace.metadata.name };
const settings = new k8s.core.v1.ConfigMap("settings", { metadata, data: { colour: process.env.TEST_COLOUR ?? "red" } }, opts);
new k8s.core.v1.Secret("password", { metadata: { ...metadata, name: "password" }, stringData: { password: pulumi.secret("correct-horse-battery") } }, opts);
const force = { "pulumi.com/patchForce": "true" };
new k8s.core.v1.Service("web", { metadata: { ...metadata, name: "web", annotations: force }, spec: { clusterIP: "None", selector: { app: "web" }, ports: [{ port: 80 }] } }, opts);
const labels = { app: process.env.TEST_APP ?? "web" };
new k8s.apps.v1.Deployment("site", {
  metadata: { ...metadata, name: "web", annotations: { "pulumi.com/skipAwait": "true" } },
  spec: {
    replicas: Number(process.env.TEST_REPLICAS ?? 1),
    selector: { matchLabels: labels },
    template: { metadata: { labels }, spec: { containers: [{
      name: "web", image: "example.test/web:1",
      env: [{ name: "SETTINGS", value: settings.metadata.name }, { name: "TOKEN", value: pulumi.secret("another-secret-value") }],
    }] } },
  },
}, opts);
exports.settings = settings.metadata.name;
exports.uid = settings.metadata.uid;
`;

describe("a program on Kubernetes", { timeout: 300_000 }, () => {
  it("is brought up, changed, replaced, refreshed and taken away", async () => {
    const stack = await stackOf({ "index.js": shop });
    const env = { TEST_KUBECONFIG: plane.kubeconfig };
    const first = await stack.preview(env);
    expect(Object.values(first).every(({ op }) => op === "create")).toBe(true);
    expect(await plane.exists("/api/v1/namespaces/shop")).toBe(false);

    await stack.up(env);
    const { settings } = await stack.outputs();
    expect(settings).toMatch(/^settings-[0-9a-f]{8}$/);
    expect(await stack.preview(env)).toEqual({});

    // Secrets: neither in the state file nor in what is printed.
    const state = stack.stateFile();
    const encoded = Buffer.from("correct-horse-battery").toString("base64");
    for (const clear of ["correct-horse-battery", encoded, "another-secret-value"])
      expect(state).not.toContain(clear);
    expect(state).toContain("example.test/web:1");
    expect(await stack.must(["preview", "--diff"], { ...env, TEST_REPLICAS: "2" })).not.toContain(
      "another-secret-value",
    );

    // In place.
    const scaled = await stack.preview({ ...env, TEST_REPLICAS: "2" });
    expect(scaled).toMatchObject({
      site: { op: "update", detailedDiff: { "spec.replicas": { kind: "update" } } },
    });
    expect(Object.keys(scaled)).toEqual(["site"]);
    await stack.up({ ...env, TEST_REPLICAS: "2" });
    const deployment = "/apis/apps/v1/namespaces/shop/deployments/web";
    const before = await plane.api("GET", deployment);
    expect(before.spec).toMatchObject({ replicas: 2 });

    // Immutable: the ConfigMap by a new one (and what uses it rolls), the Deployment by deletion first.
    await stack.up({ ...env, TEST_REPLICAS: "2", TEST_COLOUR: "blue" });
    const renamed = (await stack.outputs()).settings;
    expect(renamed).not.toBe(settings);
    expect(await plane.exists(`/api/v1/namespaces/shop/configmaps/${String(settings)}`)).toBe(false);
    expect((await plane.api("GET", deployment)).metadata.uid).toBe(before.metadata.uid);
    const changed = { ...env, TEST_REPLICAS: "2", TEST_COLOUR: "blue", TEST_APP: "site" };
    await stack.up(changed);
    expect((await plane.api("GET", deployment)).metadata.uid).not.toBe(before.metadata.uid);

    // Drift: a refresh finds it, the next update undoes it.
    expect(await stack.must(["refresh", "--yes", "--skip-preview"], changed)).toMatch(/\d+ unchanged/);
    const merge = "application/merge-patch+json";
    await plane.api(
      "PATCH",
      "/api/v1/namespaces/shop/services/web",
      { spec: { selector: { app: "elsewhere" } } },
      merge,
    );
    await plane.api("DELETE", `/api/v1/namespaces/shop/configmaps/${String(renamed)}`);
    await stack.must(["refresh", "--yes", "--skip-preview"], changed);
    const back = await stack.preview(changed);
    expect(back.settings).toMatchObject({ op: "create" });
    expect(Object.keys(back.web?.detailedDiff ?? {})).toEqual(["spec.selector.app"]);
    await stack.up(changed);
    expect((await plane.api("GET", "/api/v1/namespaces/shop/services/web")).spec).toMatchObject({
      selector: { app: "web" },
    });
    expect(await stack.preview(changed)).toEqual({});

    await stack.must(["destroy", "--yes", "--skip-preview"], changed);
    expect(await plane.exists("/api/v1/namespaces/shop")).toBe(false);
  });

  it("adopts an object that it imports, and says where the program differs", async () => {
    await plane.api("POST", "/api/v1/namespaces/default/configmaps", {
      metadata: { name: "old", labels: { a: "1" } },
      data: { more: "1" },
    });
    const program = `
const k8s = require("@pulumi/kubernetes");
const provider = new k8s.Provider("cluster", { kubeconfig: process.env.TEST_KUBECONFIG });
new k8s.core.v1.ConfigMap("old", { metadata: { name: "old", labels: { a: process.env.TEST_A } } }, { provider, import: "default/old" });
`;
    const stack = await stackOf({ "index.js": program });
    const env = { TEST_KUBECONFIG: plane.kubeconfig };
    const wrong = await stack.run(["preview"], { ...env, TEST_A: "2" });
    expect(wrong.output).toMatch(/metadata\.labels\.a is managed by/);
    const uid = (await plane.api("GET", "/api/v1/namespaces/default/configmaps/old")).metadata.uid;
    await stack.up({ ...env, TEST_A: "1" });
    expect((await plane.api("GET", "/api/v1/namespaces/default/configmaps/old")).metadata.uid).toBe(uid);
    expect(await stack.preview({ ...env, TEST_A: "1" })).toEqual({});
    await stack.must(["destroy", "--yes", "--skip-preview"], { ...env, TEST_A: "1" });
    expect(await plane.exists("/api/v1/namespaces/default/configmaps/old")).toBe(false);
  });

  it("is previewed while the cluster it makes does not exist", async () => {
    const program = `
const k8s = require("@pulumi/kubernetes");
const pulumi = require("@pulumi/pulumi");
const dynamic = { async create(inputs) { return { id: "1", outs: { kubeconfig: inputs.given } }; }, async diff() { return { changes: false }; } };
class Cluster extends pulumi.dynamic.Resource {
  constructor(name) { super(dynamic, name, { given: process.env.TEST_KUBECONFIG, kubeconfig: undefined }); }
}
const cluster = new Cluster("made");
const provider = new k8s.Provider("cluster", { kubeconfig: pulumi.secret(cluster.kubeconfig), clusterIdentifier: "made" });
const map = new k8s.core.v1.ConfigMap("late", { data: { a: "1" } }, { provider });
exports.name = map.metadata.name;
`;
    const stack = await stackOf({ "index.js": program });
    const env = { TEST_KUBECONFIG: plane.kubeconfig };
    expect(await stack.preview(env)).toMatchObject({ late: { op: "create" }, cluster: { op: "create" } });
    await stack.up(env);
    expect((await stack.outputs()).name).toMatch(/^late-/);
    await stack.must(["destroy", "--yes", "--skip-preview"], env);
  });

  it("leaves a workload that does not get ready in the state, and mends it with the next update", async () => {
    const program = `
const k8s = require("@pulumi/kubernetes");
const provider = new k8s.Provider("cluster", { kubeconfig: process.env.TEST_KUBECONFIG, namespace: "default" });
new k8s.apps.v1.Deployment("stuck", {
  metadata: { name: "stuck" },
  spec: { replicas: Number(process.env.TEST_REPLICAS), selector: { matchLabels: { app: "stuck" } },
    template: { metadata: { labels: { app: "stuck" } }, spec: { containers: [{ name: "main", image: "x" }] } } },
}, { provider, customTimeouts: { create: "5s" } });
`;
    const stack = await stackOf({ "index.js": program });
    const env = { TEST_KUBECONFIG: plane.kubeconfig };
    const failed = await stack.run(["up", "--yes", "--skip-preview"], { ...env, TEST_REPLICAS: "1" });
    expect(failed.code).not.toBe(0);
    expect(failed.output).toMatch(
      /not ready after 5 s: \[0\/1\] waiting for pod stuck-\S+: waiting to be scheduled/,
    );
    expect(stack.stateFile()).toContain("default/stuck");
    await stack.up({ ...env, TEST_REPLICAS: "0" });
    await stack.must(["destroy", "--yes", "--skip-preview"], { ...env, TEST_REPLICAS: "0" });
    expect(await plane.exists("/apis/apps/v1/namespaces/default/deployments/stuck")).toBe(false);
  });

  it("keeps its objects when its kubeconfig is edited", async () => {
    const program = `
const k8s = require("@pulumi/kubernetes");
const provider = new k8s.Provider("cluster", { kubeconfig: process.env.TEST_KUBECONFIG, clusterIdentifier: process.env.TEST_IDENTIFIER });
new k8s.core.v1.ConfigMap("kept", { metadata: { name: "kept" }, data: { a: "1" } }, { provider });
`;
    const stack = await stackOf({ "index.js": program });
    const env = { TEST_KUBECONFIG: plane.kubeconfig, TEST_IDENTIFIER: "one" };
    await stack.up(env);
    const edited = plane.kubeconfig.replace("https://127.0.0.1", "https://localhost");
    expect(
      Object.values(await stack.preview({ ...env, TEST_KUBECONFIG: edited })).map(({ op }) => op),
    ).toEqual(["update"]);
    const other = await stack.preview({ TEST_KUBECONFIG: edited, TEST_IDENTIFIER: "two" });
    expect(other.kept?.op).toMatch(/replace/);
    await stack.must(["destroy", "--yes", "--skip-preview"], env);
  });
});
