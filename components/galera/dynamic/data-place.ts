import * as pulumi from "@pulumi/pulumi";
import type { Place } from "../plan/place";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 2;

/**
 * What Pulumi's provider process runs to get the provider: CommonJS that exports `handler`. It only finds the provider
 * in the project; see `HostResource` for why the provider's own code is not kept in the state.
 */
export const providerCode = `exports.handler = () => {
  const project = require("node:module").createRequire(process.cwd() + "/package.json");
  project("tsx/cjs");
  const { DataPlaceProvider } = project("./components/galera/dynamic/providers/data-place.ts");
  return new DataPlaceProvider();
};
`;

/** Arguments of {@link DataPlace}. */
export type DataPlaceArgs = { [Key in keyof Place]: pulumi.Input<Place[Key]> };

/**
 * Remembers where the data lie, and refuses a configuration that would have them deleted or left behind.
 *
 * Kubernetes cannot change any of it in an object that exists, so Pulumi would replace the object. What holds data
 * depends on this resource: it is asked before any of that is touched.
 */
export class DataPlace extends pulumi.CustomResource {
  constructor(name: string, args: DataPlaceArgs, opts?: pulumi.CustomResourceOptions) {
    super(
      "pulumi-nodejs:dynamic/galera-platform:DataPlace",
      name,
      { ...args, providerVersion, __provider: providerCode },
      opts,
    );
  }
}
