import * as pulumi from "@pulumi/pulumi";
import { DynamicResource } from "../../../dynamic-resource";
import { providerCode } from "../../../provider-code";
import type { Placement } from "../../kubernetes-cluster";
import type { ClusterNeeds } from "../args";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** What finds the provider. */
export const clusterPreflightProvider = providerCode(
  "components/cluster/existing/dynamic/providers/cluster-preflight.ts",
  "ClusterPreflightProvider",
);

/** Arguments of {@link ClusterPreflight}. */
export interface ClusterPreflightArgs extends ClusterNeeds {
  /** Text of the kubeconfig, where it is not in a file; becomes that of the one context. */
  kubeconfig: string | undefined;
  kubeconfigPath: string | undefined;
  context: string;
  storageClass: string;
  /** Where members run. */
  placement: Placement;
  /** Zones that must have a node for a member. */
  expectedZones: string[];
  /** Name of the stack, for commands in errors. */
  stack: string;
}

/**
 * A cluster that somebody else runs, looked at whenever it is about to be used.
 *
 * All happens in the provider's `check`, which runs in a preview too, and before anything that depends on this
 * resource: what is missing is said before anything is touched. What it saw is added to the inputs, so that a
 * preview knows it as well.
 */
export class ClusterPreflight extends DynamicResource {
  /** Kubeconfig of the one context, with no files in it: secret. */
  declare readonly kubeconfig: pulumi.Output<string>;
  /** What tells this cluster from any other. */
  declare readonly clusterId: pulumi.Output<string>;
  declare readonly zones: pulumi.Output<string[]>;
  declare readonly nodeAddresses: pulumi.Output<string[]>;
  declare readonly version: pulumi.Output<string>;
  /** What a person should know. */
  declare readonly notes: pulumi.Output<string[]>;

  constructor(name: string, args: ClusterPreflightArgs, opts?: pulumi.CustomResourceOptions) {
    const { kubeconfig, ...plain } = args;
    super(
      "ClusterPreflight",
      clusterPreflightProvider,
      name,
      {
        ...{ clusterId: undefined, zones: undefined, nodeAddresses: undefined },
        ...{ version: undefined, notes: undefined },
        ...plain,
        // Always there: what was a secret input stays a secret when the provider replaces its value.
        kubeconfig: pulumi.secret(kubeconfig ?? ""),
        providerVersion,
      },
      pulumi.mergeOptions(opts, { additionalSecretOutputs: ["kubeconfig"] }),
    );
  }
}
