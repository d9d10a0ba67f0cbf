import * as k8s from "@pulumi/kubernetes";
import type * as pulumi from "@pulumi/pulumi";

/** Arguments of {@link kubernetesProvider}. */
interface KubernetesProviderArgs {
  kubeconfig: pulumi.Output<string>;
  /**
   * What stays the same as long as the cluster does. Address, certificates and credentials in the kubeconfig change;
   * by them alone a change would replace the provider and everything made with it (pulumi-kubernetes#2745).
   */
  clusterIdentifier: pulumi.Input<string>;
}

/** The provider for what is inside a cluster: it acts the same on every kind. */
export function kubernetesProvider(
  name: string,
  args: KubernetesProviderArgs,
  opts: pulumi.ResourceOptions,
): k8s.Provider {
  return new k8s.Provider(
    name,
    {
      ...args,
      enableServerSideApply: true,
      // A changed ConfigMap or Secret is updated in place; what must restart for it carries a checksum or has
      // the checksum in the name (pulumi-kubernetes#1567).
      enableConfigMapMutable: true,
      enableSecretMutable: true,
    },
    opts,
  );
}
