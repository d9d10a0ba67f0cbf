import type * as pulumi from "@pulumi/pulumi";
import type { Reservation } from "../host/protocol";
import { HostResource } from "./host-resource";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** Arguments of {@link EmbeddedImages}. */
export interface EmbeddedImagesArgs {
  reservation: pulumi.Input<Reservation>;
  /** Changes whenever the images on the cluster's registry do. */
  imagesKey: string;
}

/** The images on an embedded cluster's registry; see `LookingProvider` for why this is a resource of its own. */
export class EmbeddedImages extends HostResource {
  declare readonly references: pulumi.Output<Record<string, string>>;

  constructor(name: string, args: EmbeddedImagesArgs, opts?: pulumi.CustomResourceOptions) {
    super("EmbeddedImages", name, { references: undefined, ...args, providerVersion }, opts);
  }
}
