import type * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import { type ImageName, k3s } from "../../../toolchain/catalogue";
import { identityPrefix } from "../embedded/plan";
import type { KubernetesCluster, Placement } from "../kubernetes-cluster";
import { kubernetesProvider } from "../kubernetes-provider";
import { type ImageOrigin, pulledImage } from "../pulled-image";
import { requireImage } from "../require-image";
import type { MultipassClusterArgs } from "./args";
import { MultipassAccess } from "./dynamic/multipass-access";
import { MultipassNodes } from "./dynamic/multipass-nodes";
import { MultipassReservation } from "./dynamic/multipass-reservation";

/**
 * Virtual machines made by Multipass, with k3s in them: one with the control plane, the others for workloads.
 *
 * DNS, the storage class `local-path` and metrics come with k3s; its ingress and its load balancer are off.
 */
export class MultipassCluster extends pulumi.ComponentResource implements KubernetesCluster {
  readonly kind = "multipass";
  readonly provider: k8s.Provider;
  readonly kubeconfig: pulumi.Output<string>;
  readonly lifetime: pulumi.Resource;
  /** k3s' own, whose volumes are directories on the worker's disk. */
  readonly storageClass = pulumi.output("local-path");
  readonly zones: pulumi.Output<string[]>;
  readonly loadBalancer = false;
  readonly nodeAddresses: pulumi.Output<string[]>;

  private readonly images: ReadonlySet<ImageName>;
  private readonly imageOrigin: ImageOrigin | undefined;

  constructor(name: string, args: MultipassClusterArgs, opts?: pulumi.ComponentResourceOptions) {
    super("galera-platform:cluster:MultipassCluster", name, {}, opts);
    this.images = new Set(args.images);
    this.imageOrigin = args.imageOrigin;

    // In the state before anything is made on the host, so that whatever is made can be found.
    const identity = new random.RandomId(
      `${name}-identity`,
      { byteLength: 3, prefix: `${identityPrefix(args.identity)}-` },
      // A renamed stack keeps its cluster: another identity would be another, empty one.
      { parent: this, ignoreChanges: ["prefix"] },
    );
    const reservation = new MultipassReservation(
      `${name}-reservation`,
      { clusterId: identity.hex },
      { parent: this, protect: args.protect ?? false },
    );
    this.lifetime = reservation;

    const { workers, zones, cpus, memory, disk } = args;
    const nodes = new MultipassNodes(
      `${name}-nodes`,
      { clusterId: reservation.clusterId, workers, zones, cpus, memory, disk, k3sVersion: k3s.version },
      { parent: this, deletedWith: reservation },
    );
    const access = new MultipassAccess(
      `${name}-access`,
      { clusterId: reservation.clusterId },
      { parent: this, dependsOn: nodes, deletedWith: reservation },
    );
    this.kubeconfig = pulumi.secret(access.kubeconfig);
    this.nodeAddresses = nodes.nodes.apply((list) => list.map(({ address }) => address));
    this.zones = nodes.nodes.apply((list) => [...new Set(list.map(({ zone }) => zone))]);

    this.provider = kubernetesProvider(
      `${name}-kubernetes`,
      { kubeconfig: this.kubeconfig, clusterIdentifier: reservation.clusterId },
      { parent: this, deletedWith: reservation },
    );
    this.registerOutputs({ nodeAddresses: this.nodeAddresses, storageClass: this.storageClass });
  }

  /** Workers are all alike, and the server's taint keeps pods away by itself. */
  placement(): Placement {
    return {};
  }

  image(name: ImageName): pulumi.Output<string> {
    requireImage(this, this.images, name);
    return pulumi.output(pulledImage(name, this.imageOrigin));
  }
}
