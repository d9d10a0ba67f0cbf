import type * as pulumi from "@pulumi/pulumi";
import { DynamicResource } from "../../../dynamic-resource";
import { providerCode } from "../../../provider-code";

/** Where the providers lie in the project, and what each file exports. */
export const providers = {
  MultipassReservation: { file: "multipass-reservation", exported: "MultipassReservationProvider" },
  MultipassNodes: { file: "multipass-nodes", exported: "MultipassNodesProvider" },
  MultipassAccess: { file: "multipass-access", exported: "MultipassAccessProvider" },
} as const;

/** A kind of resource that Multipass makes. */
export type MultipassResourceType = keyof typeof providers;

/** A part of a cluster on machines of Multipass. */
export abstract class MultipassResource extends DynamicResource {
  constructor(
    type: MultipassResourceType,
    name: string,
    props: pulumi.Inputs,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(type, providerCodeOf(type), name, props, opts);
  }
}

/** What finds the provider of a kind of resource. */
export function providerCodeOf(type: MultipassResourceType): string {
  const { file, exported } = providers[type];
  return providerCode(`components/cluster/multipass/dynamic/providers/${file}.ts`, exported);
}
