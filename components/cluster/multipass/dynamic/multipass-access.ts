import * as pulumi from "@pulumi/pulumi";
import { MultipassResource } from "./multipass-resource";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** Arguments of {@link MultipassAccess}. */
export interface MultipassAccessArgs {
  clusterId: pulumi.Input<string>;
}

/**
 * How the cluster is reached. A resource of its own, which stays the same while workers come and go: as an output
 * of the nodes, a preview of one more worker would show everything in the cluster as changed.
 */
export class MultipassAccess extends MultipassResource {
  declare readonly kubeconfig: pulumi.Output<string>;
  /** Address of the machine with the control plane. */
  declare readonly address: pulumi.Output<string>;

  constructor(name: string, args: MultipassAccessArgs, opts?: pulumi.CustomResourceOptions) {
    super(
      "MultipassAccess",
      name,
      { kubeconfig: undefined, address: undefined, ...args, providerVersion },
      pulumi.mergeOptions(opts, { additionalSecretOutputs: ["kubeconfig"] }),
    );
  }
}
