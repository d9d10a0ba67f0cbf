import * as pulumi from "@pulumi/pulumi";

/** Where the providers lie in the project, and what each file exports. */
export const providers = {
  HostReservation: { file: "host-reservation", exported: "HostReservationProvider" },
  EmbeddedNodes: { file: "embedded-nodes", exported: "EmbeddedNodesProvider" },
  EmbeddedAccess: { file: "embedded-access", exported: "EmbeddedAccessProvider" },
  EmbeddedImages: { file: "embedded-images", exported: "EmbeddedImagesProvider" },
} as const;

/** A kind of resource on this host. */
export type HostResourceType = keyof typeof providers;

/**
 * A dynamic resource whose provider is read from this checkout when it runs.
 *
 * `pulumi.dynamic.Resource` would serialise the provider's code into the state: half a second of every preview,
 * and a refresh or a destroy would run whatever the code was when the resource was last updated
 * (pulumi/pulumi#16826). The code that is kept here only finds the provider in the project, which is the
 * working directory of Pulumi's provider process.
 */
export abstract class HostResource extends pulumi.CustomResource {
  constructor(
    type: HostResourceType,
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
export function providerCode(type: HostResourceType): string {
  const { file, exported } = providers[type];
  return `exports.handler = () => {
  const project = require("node:module").createRequire(process.cwd() + "/package.json");
  project("tsx/cjs");
  const { ${exported} } = project("./components/cluster/embedded/dynamic/providers/${file}.ts");
  return new ${exported}();
};
`;
}
