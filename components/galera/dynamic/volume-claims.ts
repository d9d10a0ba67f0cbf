import * as pulumi from "@pulumi/pulumi";
import { DynamicResource } from "../../dynamic-resource";
import { providerCode } from "../../provider-code";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** What finds the provider. */
export const volumeClaimsProvider = providerCode(
  "components/galera/dynamic/providers/volume-claims.ts",
  "VolumeClaimsProvider",
);

/** Arguments of {@link VolumeClaims}. */
export interface VolumeClaimsArgs {
  kubeconfig: pulumi.Input<string>;
  namespace: string;
  /** The StatefulSet whose pods use them. */
  statefulSet: string;
  /** Names of the claims of all members. */
  names: string[];
  /** Of each, e.g. `10Gi`. */
  size: string;
  storageClass: pulumi.Input<string>;
  /** Labels of the claims. */
  labels: Record<string, string>;
  /** How long volumes may take to grow. */
  timeoutSeconds: number;
}

/**
 * The size of the members' volumes, which a StatefulSet cannot change: its templates are immutable. Claims that exist are
 * enlarged; those of members to come are made beforehand where the template would make them too small.
 */
export class VolumeClaims extends DynamicResource {
  constructor(name: string, args: VolumeClaimsArgs, opts?: pulumi.CustomResourceOptions) {
    const kubeconfig = pulumi.secret(args.kubeconfig);
    super("VolumeClaims", volumeClaimsProvider, name, { ...args, kubeconfig, providerVersion }, opts);
  }
}
