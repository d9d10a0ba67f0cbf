import type * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";
import type { ImageName } from "../../../toolchain/catalogue";
import type { KubernetesCluster, Placement, Workload } from "../kubernetes-cluster";
import { kubernetesProvider } from "../kubernetes-provider";
import { pulledImage } from "../pulled-image";
import { requireImage } from "../require-image";
import type { ExistingClusterArgs } from "./args";
import { ClusterPreflight } from "./dynamic/cluster-preflight";
import { placementOf } from "./plan";

/**
 * A cluster that somebody else runs: nothing of it is made or removed, and what it lacks is said before anything
 * is touched.
 *
 * @example
 * ```yaml
 * galera-platform:cluster:
 *   provider: existing
 *   context: my-cluster
 *   storageClass: standard
 * ```
 */
export class ExistingCluster extends pulumi.ComponentResource implements KubernetesCluster {
  readonly kind = "existing";
  readonly provider: k8s.Provider;
  readonly kubeconfig: pulumi.Output<string>;
  readonly storageClass: pulumi.Output<string>;
  readonly zones: pulumi.Output<string[]>;
  readonly loadBalancer: boolean;
  readonly nodeAddresses: pulumi.Output<string[]>;
  readonly #args: ExistingClusterArgs;

  constructor(name: string, args: ExistingClusterArgs, opts?: pulumi.ComponentResourceOptions) {
    super("galera-platform:cluster:ExistingCluster", name, {}, opts);
    this.#args = args;
    const { config, needs } = args;
    const preflight = new ClusterPreflight(
      `${name}-preflight`,
      {
        kubeconfig: config.kubeconfig,
        kubeconfigPath: config.kubeconfigPath,
        context: config.context,
        ...needs,
        storageClass: needs.storageClass ?? config.storageClass,
        placement: placementOf(config, "database"),
        expectedZones: config.zones ?? [],
        stack: pulumi.getStack(),
      },
      { parent: this },
    );
    preflight.notes.apply((notes) => {
      for (const note of notes) pulumi.log.info(note, this);
    });
    this.kubeconfig = pulumi.secret(preflight.kubeconfig);
    this.provider = kubernetesProvider(
      `${name}-kubernetes`,
      { kubeconfig: this.kubeconfig, clusterIdentifier: preflight.clusterId },
      { parent: this },
    );
    this.storageClass = pulumi.output(config.storageClass);
    this.zones = preflight.zones;
    this.nodeAddresses = preflight.nodeAddresses;
    this.loadBalancer = config.loadBalancer;
    this.registerOutputs({ nodeAddresses: this.nodeAddresses, storageClass: this.storageClass });
  }

  placement(workload: Workload): Placement {
    return placementOf(this.#args.config, workload);
  }

  image(name: ImageName): pulumi.Output<string> {
    requireImage(this, this.#args.images, name);
    return pulumi.output(pulledImage(name, this.#args.imageOrigin));
  }
}
