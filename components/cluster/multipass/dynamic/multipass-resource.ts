import * as pulumi from "@pulumi/pulumi";

/** Where the providers lie in the project, and what each file exports. */
export const providers = {
  MultipassReservation: { file: "multipass-reservation", exported: "MultipassReservationProvider" },
  MultipassNodes: { file: "multipass-nodes", exported: "MultipassNodesProvider" },
  MultipassAccess: { file: "multipass-access", exported: "MultipassAccessProvider" },
} as const;

/** A kind of resource that Multipass makes. */
export type MultipassResourceType = keyof typeof providers;

/** A dynamic resource whose provider is read from this checkout when it runs; see `HostResource` for the reasons. */
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
      { ...props, __provider: providerCode(type) },
      opts,
    );
  }
}

/** What Pulumi's provider process runs to get the provider: CommonJS that exports `handler`. */
export function providerCode(type: MultipassResourceType): string {
  const { file, exported } = providers[type];
  return `exports.handler = () => {
  const project = require("node:module").createRequire(process.cwd() + "/package.json");
  project("tsx/cjs");
  const { ${exported} } = project("./components/cluster/multipass/dynamic/providers/${file}.ts");
  return new ${exported}();
};
`;
}
