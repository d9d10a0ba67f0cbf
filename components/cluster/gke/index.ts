import type { Cluster } from "@pulumi/gcp/container/cluster";
import type { Account } from "@pulumi/gcp/serviceaccount/account";
import * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import type { ImageName } from "../../../toolchain/catalogue";
import type { KubernetesCluster, Placement, Workload } from "../kubernetes-cluster";
import { kubernetesProvider } from "../kubernetes-provider";
import { type ImageOrigin, pulledImage } from "../pulled-image";
import { requireImage } from "../require-image";
import type { GkeClusterArgs } from "./args";
import { controlPlaneArgs, leftToGoogle } from "./control-plane";
import { GkeNetwork, rangeNames } from "./network";
import { GkeNodePools } from "./node-pools";
import { kubeconfig } from "./plan/kubeconfig";
import { labelValue, namePrefix } from "./plan/names";
import { placementOf, planPools } from "./plan/pools";
import { nodeRole, projectServices } from "./plan/services";
import { storageClass } from "./plan/storage-class";
import { clusterZones } from "./plan/zones";
import { type Gcp, loadGcp } from "./sdk";

/** A regional private cluster of Google Kubernetes Engine, in a network of its own. */
export class GkeCluster extends pulumi.ComponentResource implements KubernetesCluster {
  readonly kind = "gke";
  readonly provider: k8s.Provider;
  readonly kubeconfig: pulumi.Output<string>;
  readonly storageClass: pulumi.Output<string>;
  readonly zones: pulumi.Output<string[]>;
  readonly loadBalancer = true;
  /** Nodes have private addresses only. */
  readonly nodeAddresses = pulumi.output<string[]>([]);
  readonly issuer: pulumi.Output<string>;

  private readonly images: ReadonlySet<ImageName>;
  private readonly imageOrigin: ImageOrigin | undefined;

  constructor(name: string, args: GkeClusterArgs, opts?: pulumi.ComponentResourceOptions) {
    super("galera-platform:cluster:GkeCluster", name, {}, opts);
    const { config } = args;
    this.images = new Set(args.images);
    this.imageOrigin = args.imageOrigin;
    const gcp = loadGcp();
    const labels = { "galera-platform-stack": labelValue(args.identity) };
    const provider = new gcp.Provider(
      `${name}-gcp`,
      { project: config.project, region: config.region, defaultLabels: labels },
      { parent: this },
    );
    const inside = { parent: this, provider };
    const services = this.enableServices(name, args, gcp, inside);
    const identity = this.identity(name, args);
    const network = new GkeNetwork(
      `${name}-network`,
      { gcp, identity, region: config.region, ranges: config.network, needs: services },
      { parent: this, providers: [provider] },
    );
    const { account, role } = this.nodeAccount(name, args, gcp, identity, { ...inside, dependsOn: services });
    const cluster = new gcp.Cluster(
      `${name}-control-plane`,
      controlPlaneArgs(config, {
        name: identity,
        network: network.network.id,
        subnet: network.subnet.id,
        ranges: rangeNames,
        nodeAccount: account.email,
        labels,
      }),
      {
        ...inside,
        dependsOn: services,
        protect: args.protect ?? false,
        ignoreChanges: leftToGoogle,
        customTimeouts: { create: "1h", update: "2h", delete: "1h" },
      },
    );
    const pools = new GkeNodePools(
      `${name}-pools`,
      {
        gcp,
        cluster: cluster.name,
        region: config.region,
        pools: planPools(config),
        account: account.email,
        labels,
        // Nodes that can neither pull an image nor say how they are would count as broken.
        needs: [network.nat, role],
      },
      { parent: this, providers: [provider] },
    );

    // Whoever talks to the cluster waits until there are nodes to run on.
    const ready = pulumi.all(pools.pools.map(({ id }) => id));
    this.kubeconfig = pulumi.secret(kubeconfigOf(cluster, args, ready));
    this.provider = kubernetesProvider(
      `${name}-kubernetes`,
      { kubeconfig: this.kubeconfig, clusterIdentifier: cluster.id },
      { parent: this },
    );
    this.storageClass = new k8s.storage.v1.StorageClass(
      `${name}-storage-class`,
      storageClass(config.storage),
      { parent: this, provider: this.provider },
    ).metadata.name;
    this.zones = pulumi.output(clusterZones(config));
    this.issuer = pulumi.interpolate`https://container.googleapis.com/v1/projects/${config.project}/locations/${config.region}/clusters/${cluster.name}`;
    this.registerOutputs({
      storageClass: this.storageClass,
      zones: this.zones,
      issuer: this.issuer,
      outgoing: network.outgoing,
    });
  }

  placement(workload: Workload): Placement {
    return placementOf(workload);
  }

  image(name: ImageName): pulumi.Output<string> {
    requireImage(this, this.images, name);
    return pulumi.output(pulledImage(name, this.imageOrigin));
  }

  private identity(name: string, args: GkeClusterArgs): pulumi.Output<string> {
    return new random.RandomId(
      `${name}-identity`,
      { byteLength: 3, prefix: `${namePrefix(args.identity)}-` },
      // A renamed stack keeps its cluster: another identity would be another, empty one.
      { parent: this, ignoreChanges: ["prefix"] },
    ).hex;
  }

  /** They stay on when the cluster goes: something else in the project may have come to need them. */
  private enableServices(
    name: string,
    { config }: GkeClusterArgs,
    gcp: Gcp,
    options: pulumi.CustomResourceOptions,
  ): pulumi.Resource[] {
    if (!config.enableServices) return [];
    return projectServices.map(
      (service) =>
        new gcp.Service(
          `${name}-service-${service}`,
          { project: config.project, service: `${service}.googleapis.com`, disableOnDestroy: false },
          options,
        ),
    );
  }

  /** Nodes act for an account of their own, with no more rights than they need. */
  private nodeAccount(
    name: string,
    { config }: GkeClusterArgs,
    gcp: Gcp,
    identity: pulumi.Output<string>,
    options: pulumi.CustomResourceOptions,
  ): { account: Account; role: pulumi.Resource } {
    const account = new gcp.Account(
      `${name}-node-account`,
      {
        accountId: pulumi.interpolate`${identity}-nodes`,
        displayName: pulumi.interpolate`Nodes of ${identity}`,
      },
      options,
    );
    const role = new gcp.IAMMember(
      `${name}-node-role`,
      { project: config.project, role: nodeRole, member: account.member },
      options,
    );
    return { account, role };
  }
}

function kubeconfigOf(
  cluster: Cluster,
  { config }: GkeClusterArgs,
  ready: pulumi.Output<unknown>,
): pulumi.Output<string> {
  if (config.controlPlane.endpoint === "dns") {
    return pulumi
      .all([cluster.name, cluster.controlPlaneEndpointsConfig, ready])
      .apply(([name, { dnsEndpointConfig }]) => kubeconfig({ name, endpoint: dnsEndpointConfig.endpoint }));
  }
  return pulumi
    .all([cluster.name, cluster.endpoint, cluster.masterAuth, ready])
    .apply(([name, endpoint, { clusterCaCertificate: authority }]) =>
      kubeconfig({ name, endpoint, authority }),
    );
}
