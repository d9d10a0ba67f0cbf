import * as pulumi from "@pulumi/pulumi";
import type { Reservation } from "../host/protocol";
import { HostResource } from "./host-resource";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** Arguments of {@link EmbeddedAccess}. */
export interface EmbeddedAccessArgs {
  reservation: pulumi.Input<Reservation>;
  /** Changes whenever the images on the cluster's registry do. */
  imagesKey: string;
}

/**
 * How an embedded cluster is reached. A resource of its own, because it stays the same while workers come and
 * go: were these outputs those of the nodes, a preview of one more worker would show everything as changed.
 */
export class EmbeddedAccess extends HostResource {
  declare readonly kubeconfig: pulumi.Output<string>;
  declare readonly dnsAddress: pulumi.Output<string>;
  declare readonly imageReferences: pulumi.Output<Record<string, string>>;

  constructor(name: string, args: EmbeddedAccessArgs, opts?: pulumi.CustomResourceOptions) {
    super(
      "EmbeddedAccess",
      name,
      { kubeconfig: undefined, dnsAddress: undefined, imageReferences: undefined, ...args, providerVersion },
      pulumi.mergeOptions(opts, { additionalSecretOutputs: ["kubeconfig"] }),
    );
  }
}
