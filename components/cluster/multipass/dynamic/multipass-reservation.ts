import type * as pulumi from "@pulumi/pulumi";
import { MultipassResource } from "./multipass-resource";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** Arguments of {@link MultipassReservation}. */
export interface MultipassReservationArgs {
  /** Identity of the cluster on this host: lower-case letters, digits and dashes, at most 40. */
  clusterId: pulumi.Input<string>;
}

/**
 * The names of one cluster's virtual machines.
 *
 * It is made before any of them and removed after all of them; its removal deletes and purges whatever machines of
 * these names there are, so that an interrupted start leaves nothing that `destroy` cannot find.
 */
export class MultipassReservation extends MultipassResource {
  declare readonly clusterId: pulumi.Output<string>;

  constructor(name: string, args: MultipassReservationArgs, opts?: pulumi.CustomResourceOptions) {
    super("MultipassReservation", name, { ...args, providerVersion }, opts);
  }
}
