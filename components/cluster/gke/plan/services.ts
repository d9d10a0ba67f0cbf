/** Services of Google Cloud that a project must have turned on for this cluster. */
export const projectServices = [
  "cloudresourcemanager",
  "iam",
  "compute",
  "container",
  "logging",
  "monitoring",
] as const;

/**
 * What nodes may do in the project: write their logs and metrics, nothing else. Google's own minimum:
 * https://cloud.google.com/kubernetes-engine/docs/how-to/configure-node-service-accounts
 */
export const nodeRole = "roles/container.defaultNodeServiceAccount";
