import * as pulumi from "@pulumi/pulumi";
import { DynamicResource } from "../../dynamic-resource";
import { providerCode } from "../../provider-code";
import type { Place } from "../plan/place";
import type { Links } from "../plan/tls";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 4;

/** What finds the provider. */
export const dataPlaceProvider = providerCode(
  "components/galera/dynamic/providers/data-place.ts",
  "DataPlaceProvider",
);

/** Arguments of {@link DataPlace}. */
export type DataPlaceArgs = { [Key in keyof Place]: pulumi.Input<Place[Key]> } & {
  /** Which links speak TLS, and with which certificate. */
  links: Links;
  /** The release of MariaDB that they are under, where it is known. */
  release: pulumi.Input<string | undefined>;
  /** To ask whether volumes can grow, when they are to. */
  kubeconfig: pulumi.Input<string>;
};

/**
 * Remembers where the data lie and under which server, and refuses a configuration that would have them deleted or left
 * behind, would part the members that hold them, or would give them to a server that they are not for.
 *
 * Kubernetes cannot change any of it in an object that exists, so Pulumi would replace the object. What holds data
 * depends on this resource: it is asked before any of that is touched.
 */
export class DataPlace extends DynamicResource {
  constructor(name: string, args: DataPlaceArgs, opts?: pulumi.CustomResourceOptions) {
    const kubeconfig = pulumi.secret(args.kubeconfig);
    super("DataPlace", dataPlaceProvider, name, { ...args, kubeconfig, providerVersion }, opts);
  }
}
