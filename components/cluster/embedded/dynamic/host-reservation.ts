import * as pulumi from "@pulumi/pulumi";
import type { Reservation } from "../host/protocol";
import { HostResource } from "./host-resource";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** Arguments of {@link HostReservation}. */
export interface HostReservationArgs {
  /** Identity of the cluster on this host: lower-case letters, digits and dashes, at most 40. */
  clusterId: pulumi.Input<string>;
  /** Network of the nodes (/24). @default the first free one */
  nodeCidr?: string | undefined;
}

/**
 * A name, a slot and network ranges on this host, for one embedded cluster.
 *
 * It is made before anything else and removed after everything else; its removal takes whatever there is of
 * the cluster, so that an interrupted start leaves nothing that `destroy` cannot find.
 */
export class HostReservation extends HostResource {
  declare readonly clusterId: pulumi.Output<string>;
  declare readonly slot: pulumi.Output<number>;
  declare readonly nodeCidr: pulumi.Output<string>;
  declare readonly podCidr: pulumi.Output<string>;
  declare readonly serviceCidr: pulumi.Output<string>;
  declare readonly directory: pulumi.Output<string>;

  constructor(name: string, args: HostReservationArgs, opts?: pulumi.CustomResourceOptions) {
    const outputs = { slot: undefined, podCidr: undefined, serviceCidr: undefined, directory: undefined };
    super(
      "HostReservation",
      name,
      { ...outputs, clusterId: args.clusterId, nodeCidr: args.nodeCidr, providerVersion },
      opts,
    );
  }

  /** All of it, as the host program takes it. */
  get reservation(): pulumi.Output<Reservation> {
    const { clusterId, slot, nodeCidr, podCidr, serviceCidr, directory } = this;
    return pulumi.output({ clusterId, slot, nodeCidr, podCidr, serviceCidr, directory });
  }
}
