/**
 * Prod without a cloud: `Pulumi.prod.yaml` on stand-ins for Google Cloud and AWS, its Kubernetes half on the nodes of an
 * embedded cluster that are labelled and tainted as prod's pools. What differs from prod is said in `config`: sizes that
 * fit this machine, images and disks that are here.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { AppsV1Api, CoreV1Api, KubeConfig, PatchStrategy, setHeaderOptions } from "@kubernetes/client-node";
import { parse } from "yaml";
import { authPlugin } from "../../../components/cluster/gke/plan/kubeconfig";
import { poolLabel } from "../../../components/cluster/gke/plan/pools";
import { kubeconfigFile, stackConfigFile } from "../../../scripts/lib/paths";
import { TestStack } from "../../lib/test-stack";
import { installStandins } from "./install";
import type { World } from "./world";

const small = { resources: { requests: { cpu: "100m", memory: "384Mi" }, limits: { memory: "768Mi" } } };

/** What prod may be other than `Pulumi.prod.yaml` says. */
interface Changes {
  /** Whether what holds data may be deleted. @default false */
  consent?: boolean;
  /** Members of the database. @default as many as prod's */
  members?: number;
}

/** What prod stands on once it was started. */
export interface Ground {
  /** The clouds. */
  world: World;
  /** The API server behind the GKE cluster, as its administrator. */
  core: CoreV1Api;
  apps: AppsV1Api;
}

/** Prod's stack, and the one that stands in for Google's machines. */
export class ProdOnStandins {
  /** The nodes, and a database of one member, from whose pods the images are known. */
  readonly owner: TestStack;
  readonly prod: TestStack;
  private readonly directory = mkdtempSync(join(tmpdir(), "gp-e2e-prod-"));
  private readonly pools: string[];
  private images: Record<string, string> = {};

  /**
   * @param purpose what the stacks' names begin with
   * @param databaseNodes how many members there is a node for
   */
  constructor(purpose: string, databaseNodes = 3) {
    this.pools = [...Array<string>(databaseNodes).fill("database"), "services-a"];
    this.owner = new TestStack(`${purpose}-google`, {
      "galera-platform:cluster": { provider: "embedded", workers: this.pools.length },
      "galera-platform:galera": {
        ...small,
        namespace: "google",
        replicas: 1,
        storage: { size: "1Gi" },
        proxy: { replicas: 1 },
      },
    });
    this.prod = new TestStack(`${purpose}-prod`, {});
  }

  /** Brings the nodes up, makes the clouds, and configures prod, which nothing is made of yet. */
  async start(): Promise<Ground> {
    await this.owner.ok("up");
    const admin = new KubeConfig();
    admin.loadFromString(readFileSync(kubeconfigFile(this.owner.name), "utf8"));
    const core = admin.makeApiClient(CoreV1Api);
    await labelNodes(core, this.pools);
    this.images = await localImages(core);
    const { path, world } = await installStandins(this.directory);
    const cluster = admin.getCurrentCluster();
    const authority = join(this.directory, "ca.pem");
    writeFileSync(authority, Buffer.from(cluster?.caData ?? "", "base64"));
    world.setEndpoint({
      address: (cluster?.server ?? "").replace("https://", ""),
      certificateAuthority: cluster?.caData ?? "",
    });
    this.installAuthPlugin(path, admin);
    const credentials = join(this.directory, "google.json");
    writeFileSync(credentials, "{}");
    Object.assign(this.prod.env, {
      PATH: [path, process.env.PATH].join(delimiter),
      GOOGLE_APPLICATION_CREDENTIALS: credentials,
      AWS_ACCESS_KEY_ID: "standin",
      AWS_SECRET_ACCESS_KEY: "standin",
      // Prod's control plane is reached by a name whose certificate is a public one; here it is the embedded cluster's.
      NODE_EXTRA_CA_CERTS: authority,
    });
    this.configure();
    return { world, core, apps: admin.makeApiClient(AppsV1Api) };
  }

  /** Writes prod's configuration; its next `up` takes it over. */
  configure(changes: Changes = {}): void {
    for (const [key, value] of Object.entries(config(this.images, changes))) this.prod.set(key, value);
  }

  /** Destroys both stacks as far as they exist, and takes away what this object itself made. */
  async dispose(): Promise<void> {
    await this.prod.run("destroy");
    await this.owner.run("destroy");
    for (const stack of [this.prod, this.owner]) stack.dispose();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** Stands in for Google's program that gets tokens: whoever runs it is the administrator of the embedded cluster. */
  private installAuthPlugin(path: string, admin: KubeConfig): void {
    const user = admin.getCurrentUser();
    const decode = (data: string | undefined) => Buffer.from(data ?? "", "base64").toString();
    const status = {
      clientCertificateData: decode(user?.certData),
      clientKeyData: decode(user?.keyData),
    };
    const credential = { apiVersion: "client.authentication.k8s.io/v1beta1", kind: "ExecCredential", status };
    const answer = join(this.directory, "credential.json");
    writeFileSync(answer, JSON.stringify(credential), { mode: 0o600 });
    writeFileSync(join(path, authPlugin), `#!/bin/sh\nexec cat '${answer}'\n`);
    chmodSync(join(path, authPlugin), 0o755);
  }
}

/** What is read of `Pulumi.prod.yaml`. */
interface ProdConfig extends Record<string, unknown> {
  "galera-platform:cluster": { pools: { database: { maxNodesPerZone: number } } };
  "galera-platform:galera": Record<string, unknown>;
}

/** Prod's configuration, and what this machine needs in place of it. */
function config(references: Record<string, string>, changes: Changes): Record<string, unknown> {
  const { consent = false, members } = changes;
  const { config: values } = parse(readFileSync(stackConfigFile("prod"), "utf8")) as { config: ProdConfig };
  const cluster = values["galera-platform:cluster"];
  const galera = values["galera-platform:galera"];
  const { pools } = cluster;
  // In each of its three zones.
  const enough = Math.ceil((members ?? 0) / 3);
  const { maxNodesPerZone: most } = pools.database;
  const database = { ...pools.database, maxNodesPerZone: Math.max(most, enough) };
  return {
    ...values,
    "galera-platform:cluster": { ...cluster, pools: { ...pools, database }, deletionProtection: !consent },
    "galera-platform:images": { source: "upstream", references },
    "galera-platform:galera": {
      ...galera,
      ...small,
      ...(members === undefined ? {} : { replicas: members }),
      settings: { max_connections: 200 },
      storage: { size: "1Gi", class: "local-path" },
      proxy: { replicas: 2 },
    },
    "galera-platform:protect": !consent,
  };
}

/** Makes the nodes those of prod's pools, one after the other. */
async function labelNodes(core: CoreV1Api, pools: readonly string[]): Promise<void> {
  for (const [index, pool] of pools.entries()) {
    const taints = pool === "database" ? [{ key: poolLabel, value: pool, effect: "NoSchedule" }] : [];
    await core.patchNode(
      {
        name: `worker-${index + 1}`,
        body: { metadata: { labels: { [poolLabel]: pool } }, spec: { taints } },
      },
      setHeaderOptions("Content-Type", PatchStrategy.StrategicMergePatch),
    );
  }
}

/** Images that the nodes here can pull, for upstream's cannot be reached. */
async function localImages(core: CoreV1Api): Promise<Record<string, string>> {
  const { items } = await core.listNamespacedPod({ namespace: "google" });
  const all = items.flatMap(({ spec }) => [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])]);
  const imageOf = (name: string) => all.find((container) => container.name === name)?.image ?? "";
  return { mariadb: imageOf("mariadb"), haproxy: imageOf("haproxy"), node: imageOf("agent") };
}
