import * as pulumi from "@pulumi/pulumi";

/** A resource of this program's own, whose provider is read from this checkout when it runs; see `providerCode`. */
export abstract class DynamicResource extends pulumi.CustomResource {
  /**
   * @param type name of the class
   * @param code what finds the provider
   */
  constructor(
    type: string,
    code: string,
    name: string,
    props: pulumi.Inputs,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(`pulumi-nodejs:dynamic/galera-platform:${type}`, name, { ...props, __provider: code }, opts);
  }
}
