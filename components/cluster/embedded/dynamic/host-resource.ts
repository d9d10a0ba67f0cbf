import type * as pulumi from "@pulumi/pulumi";
import { DynamicResource } from "../../../dynamic-resource";
import { providerCode } from "../../../provider-code";

/** Where the providers lie in the project, and what each file exports. */
export const providers = {
  HostReservation: { file: "host-reservation", exported: "HostReservationProvider" },
  EmbeddedNodes: { file: "embedded-nodes", exported: "EmbeddedNodesProvider" },
  EmbeddedAccess: { file: "embedded-access", exported: "EmbeddedAccessProvider" },
  EmbeddedImages: { file: "embedded-images", exported: "EmbeddedImagesProvider" },
} as const;

/** A kind of resource on this host. */
export type HostResourceType = keyof typeof providers;

/** A part of a cluster on this host. */
export abstract class HostResource extends DynamicResource {
  constructor(
    type: HostResourceType,
    name: string,
    props: pulumi.Inputs,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(type, providerCodeOf(type), name, props, opts);
  }
}

/** What finds the provider of a kind of resource. */
export function providerCodeOf(type: HostResourceType): string {
  const { file, exported } = providers[type];
  return providerCode(`components/cluster/embedded/dynamic/providers/${file}.ts`, exported);
}
