import * as pulumi from "@pulumi/pulumi";
import type { ImageName } from "../../toolchain/catalogue";

/**
 * Refuses an image that a cluster was not asked to have: on the kinds that bring images to their nodes beforehand it
 * would be missing, and so it is refused on all of them.
 *
 * @throws pulumi.ResourceError where it is not among them
 */
export function requireImage(cluster: pulumi.Resource, asked: Iterable<ImageName>, name: ImageName): void {
  if ([...asked].includes(name)) return;
  throw new pulumi.ResourceError(`the image ${name} is not in the arguments of this cluster`, cluster);
}
