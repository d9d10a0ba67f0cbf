import * as pulumi from "@pulumi/pulumi";
import { providerCode } from "../../../provider-code";

/** Where the providers lie in the project, and what each file exports. */
export const providers = {
  MultipassReservation: { file: "multipass-reservation", exported: "MultipassReservationProvider" },
  MultipassNodes: { file: "multipass-nodes", exported: "MultipassNodesProvider" },
  MultipassAccess: { file: "multipass-access", exported: "MultipassAccessProvider" },
} as const;

/** A kind of resource that Multipass makes. */
export type MultipassResourceType = keyof typeof providers;

/** A dynamic resource whose provider is read from this checkout when it runs; see `providerCode`. */
export abstract class MultipassResource extends pulumi.CustomResource {
  constructor(
    type: MultipassResourceType,
    name: string,
    props: pulumi.Inputs,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      `pulumi-nodejs:dynamic/galera-platform:${type}`,
      name,
      { ...props, __provider: providerCodeOf(type) },
      opts,
    );
  }
}

/** What finds the provider of a kind of resource. */
export function providerCodeOf(type: MultipassResourceType): string {
  const { file, exported } = providers[type];
  return providerCode(`components/cluster/multipass/dynamic/providers/${file}.ts`, exported);
}
