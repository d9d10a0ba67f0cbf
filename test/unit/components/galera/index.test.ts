import * as pulumi from "@pulumi/pulumi";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { KubernetesCluster } from "../../../../components/cluster/kubernetes-cluster";
import type {
  GaleraClusterArgs,
  GaleraCluster as GaleraClusterType,
  GaleraSettings,
} from "../../../../components/galera/index";
import { defaultSettings } from "./plan/settings";

interface Registered {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
}

const registered: Registered[] = [];

/** Options that reach the engine but not the mocks. */
interface Options {
  parent?: pulumi.Resource;
  deletedWith?: unknown;
  provider?: unknown;
  protect?: boolean;
  ignoreChanges?: string[];
}
const options = new Map<string, Options>();

let GaleraCluster: typeof GaleraClusterType;
let cluster: KubernetesCluster;

beforeAll(async () => {
  await pulumi.runtime.setMocks({
    newResource: ({ type, name, inputs }) => {
      registered.push({ type, name, inputs });
      const state = type === "random:index/randomPassword:RandomPassword" ? { result: "generated" } : {};
      return { id: `${name}-id`, state: { ...inputs, ...state } };
    },
    call: () => ({}),
  });
  const k8s = await import("@pulumi/kubernetes");
  ({ GaleraCluster } = await import("../../../../components/galera/index.js"));
  const provider = new k8s.Provider("provider", { kubeconfig: "" });
  cluster = {
    kind: "embedded",
    provider,
    lifetime: provider,
    kubeconfig: pulumi.secret(""),
    storageClass: pulumi.output("fast"),
    zones: pulumi.output(["zone-a"]),
    loadBalancer: false,
    nodeAddresses: pulumi.output(["10.89.0.11", "10.89.0.12"]),
    placement: (workload) => ({ nodeSelector: { pool: workload } }),
    image: (name) => pulumi.output(`registry.example/${name}@sha256:${"0".repeat(64)}`),
  };
});

beforeEach(() => {
  registered.length = 0;
  options.clear();
});

function value<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply(resolve));
}

async function make(settings: Partial<GaleraSettings> = {}, args: Partial<GaleraClusterArgs> = {}) {
  const galera = new GaleraCluster(
    "galera",
    { cluster, settings: { ...defaultSettings, ...settings }, ...args },
    {
      transformations: [
        ({ name, opts }) => {
          options.set(name, opts);
          return undefined;
        },
      ],
    },
  );
  // Registered last: they wait for the proxies, which wait for nearly everything.
  const last = settings.access === undefined || settings.access.type === "none" ? 3 : 5;
  await vi.waitFor(() => expect(ofType(":Service")).toHaveLength(last), 10_000);
  return galera;
}

const ours = ({ type, name }: Registered) =>
  name !== "provider" && type !== "galera-platform:galera:GaleraCluster";
const children = () => registered.filter(ours);
const ofType = (suffix: string) => children().filter(({ type }) => type.endsWith(suffix));

describe("GaleraCluster", () => {
  it("registers every planned object under the component's name, provider and lifetime", async () => {
    await make();
    expect(ofType(":StatefulSet")).toHaveLength(1);
    expect(ofType(":Deployment")).toHaveLength(1);
    expect(ofType(":Service")).toHaveLength(3);
    expect(ofType(":PodDisruptionBudget")).toHaveLength(2);
    expect(ofType(":NetworkPolicy")).toHaveLength(3);
    for (const { name } of children()) expect(name).toMatch(/^galera-/);
  });

  it("generates a password for each account that has none given", async () => {
    await make();
    expect(ofType(":RandomPassword").map(({ name }) => name)).toEqual([
      "galera-root-password",
      "galera-monitor-password",
      "galera-backup-password",
      "galera-app-password",
    ]);
    registered.length = 0;
    await make({ accounts: { ...defaultSettings.accounts, app: { name: "app", password: `a'b"$ \\ü` } } });
    expect(ofType(":RandomPassword").map(({ name }) => name)).not.toContain("galera-app-password");
    const secret = ofType(":Secret").find(({ name }) => name === "galera-app-secret");
    expect(JSON.stringify(secret?.inputs.stringData)).toContain("ü");
  });

  it("never lets a password out of a secret", async () => {
    await make({
      accounts: { ...defaultSettings.accounts, app: { name: "app", password: "given-password" } },
    });
    const open = children().filter(({ type }) => !type.endsWith(":Secret"));
    expect(JSON.stringify(open)).not.toContain("given-password");
  });

  it("tells where clients connect and where the passwords are", async () => {
    const galera = await make();
    expect(await value(galera.readWrite)).toEqual({ host: "galera-rw.galera.svc.cluster.local", port: 3306 });
    expect(await value(galera.readOnly)).toEqual({ host: "galera-ro.galera.svc.cluster.local", port: 3306 });
    expect(galera.secrets.app).toBe("galera-app");
    expect(await value(galera.namespace)).toBe("galera");
    expect(galera.external).toBeUndefined();
  });

  it("opens node ports on the workers' addresses", async () => {
    const galera = await make({ access: { type: "NodePort", readWritePort: 30306, readOnlyPort: 30307 } });
    if (galera.external === undefined) throw new Error("no external endpoints");
    expect(await value(galera.external.readWrite)).toEqual({
      hosts: ["10.89.0.11", "10.89.0.12"],
      port: 30306,
    });
    expect(ofType(":Service")).toHaveLength(5);
  });

  it("refuses bad settings with every reason, before it registers any object", async () => {
    const bad: unknown = { ...defaultSettings, replicas: 2, access: { type: "LoadBalancer" } };
    expect(() => new GaleraCluster("bad", { cluster, settings: bad as GaleraSettings })).toThrow(
      /2 nodes cannot keep quorum when one fails; use 3[\s\S]*gives no addresses; use NodePort/,
    );
    expect(ofType(":StatefulSet")).toEqual([]);
  });

  it("remembers where the data lie, in one spelling, before anything that holds them", async () => {
    await make({ storage: { size: "10240Mi" } });
    const [place] = ofType(":DataPlace");
    expect(place?.inputs).toMatchObject({ namespace: "galera", storageSize: "10Gi", storageClass: "fast" });
    const names = children().map(({ name }) => name);
    expect(names.indexOf("galera-data-place")).toBeLessThan(names.indexOf("galera-namespace"));
    expect(options.get("galera-database")?.ignoreChanges).toEqual(["spec.volumeClaimTemplates"]);
  });

  it("sees to the size of every member's volume before the members", async () => {
    await make({ storage: { size: "10240Mi" }, replicas: 5 });
    const [claims] = ofType(":VolumeClaims");
    expect(claims?.inputs).toMatchObject({
      size: "10Gi",
      storageClass: "fast",
      statefulSet: "galera",
      names: [0, 1, 2, 3, 4].map((ordinal) => `data-galera-${ordinal}`),
    });
    const names = children().map(({ name }) => name);
    expect(names.indexOf("galera-volume-claims")).toBeLessThan(names.indexOf("galera-database"));
    // As the StatefulSet would name and label them.
    expect(ofType(":StatefulSet")[0]?.inputs).toMatchObject({
      metadata: { name: "galera" },
      spec: { volumeClaimTemplates: [{ metadata: { name: "data", labels: claims?.inputs.labels } }] },
    });
  });

  it("hands its children to a transform", async () => {
    const seen: string[] = [];
    await make(
      {},
      {
        transform: ({ name, props, opts }) => {
          seen.push(name);
          return name.endsWith("-proxy")
            ? { props: { ...props, metadata: { ...props.metadata, annotations: { team: "a" } } }, opts }
            : undefined;
        },
      },
    );
    expect(seen).toEqual(expect.arrayContaining(["galera-database", "galera-proxy"]));
    expect(ofType(":Deployment")[0]?.inputs.metadata).toMatchObject({ annotations: { team: "a" } });
  });

  it("gives each child its parent, provider, and the lifetime of the cluster where it has one", async () => {
    await make({}, { protect: true });
    expect(options.size).toBeGreaterThan(15);
    for (const [name, opts] of options) {
      if (name === "galera") continue;
      expect(opts.parent, name).toBeDefined();
      if (/-(password|certificates|data-place)$/.test(name)) continue;
      expect(opts.deletedWith, name).toBeDefined();
    }
  });

  it("deletes its children one by one where the cluster takes nothing with it", async () => {
    const { lifetime: _, ...lasting } = cluster;
    await make({}, { cluster: lasting });
    for (const [name, opts] of options) expect(opts.deletedWith, name).toBeUndefined();
    expect(options.size).toBeGreaterThan(15);
  });

  it("makes a certificate, or takes one that is given, or none", async () => {
    const tls = (change: Partial<GaleraSettings["tls"]>) => ({ tls: { ...defaultSettings.tls, ...change } });
    const made = await make();
    expect(made.trust?.secret).toBe("galera-tls");
    expect(ofType(":Certificates")).toHaveLength(1);
    registered.length = 0;
    const given = await make(tls({ secret: "given" }));
    expect(given.trust).toEqual({ secret: "given" });
    expect(ofType(":Certificates")).toHaveLength(0);
    const [set] = ofType(":StatefulSet");
    expect(JSON.stringify(set)).toContain('"optional":true,"secretName":"given"');
    registered.length = 0;
    const none = await make(tls({ mode: "off" }));
    expect(none.trust).toBeUndefined();
    expect(JSON.stringify(registered)).not.toMatch(/galera-tls|ssl_cert/);
  });

  it("runs the members where the cluster keeps nodes for databases, the proxies anywhere", async () => {
    await make();
    const selectors = [...ofType(":StatefulSet"), ...ofType(":Deployment")].map(
      ({ inputs }) =>
        (inputs as { spec: { template: { spec: { nodeSelector?: object } } } }).spec.template.spec
          .nodeSelector,
    );
    expect(selectors).toEqual([{ pool: "database" }, undefined]);
  });

  it("protects what holds data when asked", async () => {
    await make({}, { protect: true });
    const held = [...options].filter(([, opts]) => opts.protect === true).map(([name]) => name);
    expect(held).toEqual(["galera-namespace", "galera-database"]);
  });
});
