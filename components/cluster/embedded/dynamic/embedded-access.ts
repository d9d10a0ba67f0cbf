import * as pulumi from "@pulumi/pulumi";
import type { Reservation } from "../host/protocol";
import { HostResource } from "./host-resource";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 2;

/** Arguments of {@link EmbeddedAccess}. */
export interface EmbeddedAccessArgs {
  reservation: pulumi.Input<Reservation>;
}

/** How an embedded cluster is reached; see `LookingProvider` for why this is a resource of its own. */
export class EmbeddedAccess extends HostResource {
  declare readonly kubeconfig: pulumi.Output<string>;
  declare readonly dnsAddress: pulumi.Output<string>;
  declare readonly authority: pulumi.Output<string>;

  constructor(name: string, args: EmbeddedAccessArgs, opts?: pulumi.CustomResourceOptions) {
    super(
      "EmbeddedAccess",
      name,
      { kubeconfig: undefined, dnsAddress: undefined, authority: undefined, ...args, providerVersion },
      pulumi.mergeOptions(opts, { additionalSecretOutputs: ["kubeconfig"] }),
    );
  }
}
