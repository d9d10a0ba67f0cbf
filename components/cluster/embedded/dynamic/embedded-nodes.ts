import type * as pulumi from "@pulumi/pulumi";
import type { ImageName } from "../../../../toolchain/catalogue";
import type { ImageSource, Reservation, WorkerNode } from "../host/protocol";
import { HostResource } from "./host-resource";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 2;

/** Arguments of {@link EmbeddedNodes}. */
export interface EmbeddedNodesArgs {
  reservation: pulumi.Input<Reservation>;
  workers: number;
  zones: string[];
  imageSource: ImageSource;
  /** Images that the cluster's registry must offer. */
  images: ImageName[];
  /** Changes whenever the catalogue of programs and images does. */
  catalogue: string;
}

/** The control plane and the workers of an embedded cluster, inside a reservation. */
export class EmbeddedNodes extends HostResource {
  declare readonly nodes: pulumi.Output<WorkerNode[]>;
  declare readonly version: pulumi.Output<string>;
  declare readonly running: pulumi.Output<boolean>;

  constructor(name: string, args: EmbeddedNodesArgs, opts?: pulumi.CustomResourceOptions) {
    super(
      "EmbeddedNodes",
      name,
      { nodes: undefined, version: undefined, running: undefined, ...args, providerVersion },
      opts,
    );
  }
}
