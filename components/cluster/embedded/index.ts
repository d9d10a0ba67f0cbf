import type * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import { bundles, type ImageName, images, programs } from "../../../toolchain/catalogue";
import type { KubernetesCluster, Placement } from "../kubernetes-cluster";
import { kubernetesProvider } from "../kubernetes-provider";
import { requireImage } from "../require-image";
import { addonImages, EmbeddedAddons } from "./addons";
import type { EmbeddedClusterArgs } from "./args";
import { EmbeddedAccess } from "./dynamic/embedded-access";
import { EmbeddedImages } from "./dynamic/embedded-images";
import { EmbeddedNodes } from "./dynamic/embedded-nodes";
import { HostReservation } from "./dynamic/host-reservation";
import { fingerprint, identityPrefix } from "./plan";

/**
 * A real Kubernetes from the upstream binaries, as processes on this Linux host.
 *
 * A supervisor of its own keeps it running after the `pulumi` command has ended; see `host/`.
 */
export class EmbeddedCluster extends pulumi.ComponentResource implements KubernetesCluster {
  readonly kind = "embedded";
  readonly provider: k8s.Provider;
  readonly kubeconfig: pulumi.Output<string>;
  readonly lifetime: pulumi.Resource;
  readonly storageClass: pulumi.Output<string>;
  readonly zones: pulumi.Output<string[]>;
  readonly loadBalancer = false;
  readonly nodeAddresses: pulumi.Output<string[]>;

  private readonly images: ReadonlySet<ImageName>;
  private readonly imageReferences: pulumi.Output<Record<string, string>>;

  constructor(name: string, args: EmbeddedClusterArgs, opts?: pulumi.ComponentResourceOptions) {
    super("galera-platform:cluster:EmbeddedCluster", name, {}, opts);

    const reservation = this.reserve(name, args);
    this.lifetime = reservation;
    this.images = new Set<ImageName>(["pause", ...addonImages, ...args.images]);

    const catalogue = fingerprint({ bundles, images, programs });
    const nodes = this.start(name, args, reservation, catalogue);
    const inside = { parent: this, dependsOn: nodes, deletedWith: reservation };
    const claim = reservation.reservation;
    const access = new EmbeddedAccess(`${name}-access`, { reservation: claim }, inside);
    const imagesKey = fingerprint([catalogue, args.imageSource, this.imageNames()]);
    const registry = new EmbeddedImages(`${name}-images`, { reservation: claim, imagesKey }, inside);
    this.kubeconfig = pulumi.secret(access.kubeconfig);
    this.imageReferences = registry.references;
    this.nodeAddresses = nodes.nodes.apply((list) => list.map(({ address }) => address));
    this.zones = nodes.nodes.apply((list) => [...new Set(list.map(({ zone }) => zone))]);

    this.provider = kubernetesProvider(
      `${name}-kubernetes`,
      { kubeconfig: this.kubeconfig, clusterIdentifier: reservation.clusterId },
      { parent: this, deletedWith: reservation },
    );
    const addons = new EmbeddedAddons(
      `${name}-addons`,
      {
        provider: this.provider,
        workers: args.workers,
        dnsAddress: access.dnsAddress,
        authority: access.authority,
        image: (image) => this.image(image),
      },
      { parent: this, deletedWith: reservation },
    );
    this.storageClass = addons.storageClass;
    this.registerOutputs({ nodeAddresses: this.nodeAddresses, storageClass: this.storageClass });
  }

  /** Nodes of this host are all alike. */
  placement(): Placement {
    return {};
  }

  image(name: ImageName): pulumi.Output<string> {
    requireImage(this, this.images, name);
    return this.imageReferences.apply((references) => {
      const reference = references[name];
      if (reference === undefined) throw new pulumi.ResourceError(`the cluster has no image ${name}`, this);
      return reference;
    });
  }

  private imageNames(): ImageName[] {
    return [...this.images].sort();
  }

  /** The identity is in the state before anything is made on the host, so that whatever is made can be found. */
  private reserve(name: string, args: EmbeddedClusterArgs): HostReservation {
    const identity = new random.RandomId(
      `${name}-identity`,
      { byteLength: 3, prefix: `${identityPrefix(args.identity)}-` },
      // A renamed stack keeps its cluster: another identity would be another, empty one.
      { parent: this, ignoreChanges: ["prefix"] },
    );
    return new HostReservation(
      `${name}-reservation`,
      { clusterId: identity.hex, nodeCidr: args.nodeCidr },
      { parent: this, protect: args.protect ?? false },
    );
  }

  private start(
    name: string,
    args: EmbeddedClusterArgs,
    reservation: HostReservation,
    catalogue: string,
  ): EmbeddedNodes {
    return new EmbeddedNodes(
      `${name}-nodes`,
      {
        reservation: reservation.reservation,
        workers: args.workers,
        zones: args.zones,
        imageSource: args.imageSource,
        images: this.imageNames(),
        catalogue,
      },
      { parent: this, deletedWith: reservation },
    );
  }
}
