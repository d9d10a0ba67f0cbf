/** How to reach the control plane of a cluster. */
export interface ControlPlane {
  /** Name of the cluster. */
  name: string;
  /** Host, or host and port, of the control plane. */
  endpoint: string;
  /** Its authority in base64; none behind the DNS endpoint, whose certificate is one of Google's public ones. */
  authority?: string | undefined;
}

/**
 * A kubeconfig without any credential in it: each use gets a short-lived token of whoever is logged in, by Google's
 * plugin for kubectl. JSON, which is YAML, too.
 *
 * https://cloud.google.com/kubernetes-engine/docs/how-to/cluster-access-for-kubectl
 */
export function kubeconfig({ name, endpoint, authority }: ControlPlane): string {
  const exec = {
    apiVersion: "client.authentication.k8s.io/v1beta1",
    command: authPlugin,
    // The same credentials that the provider for Google Cloud takes, not those of the gcloud command.
    args: ["--use_application_default_credentials"],
    interactiveMode: "Never",
    provideClusterInfo: true,
    installHint: `Install it: gcloud components install ${authPlugin}`,
  };
  const cluster = {
    server: `https://${endpoint}`,
    ...(authority === undefined ? {} : { "certificate-authority-data": authority }),
  };
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name, cluster }],
    users: [{ name, user: { exec } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    "current-context": name,
  });
}

/** Google's program that gets the tokens; it must be on PATH of whoever uses the kubeconfig. */
export const authPlugin = "gke-gcloud-auth-plugin";
