/** The version of Kubernetes that this program runs, and against whose schemas its manifests are checked. */
export const kubernetes = "1.36.3";
const [major, minor, patch] = kubernetes.split(".") as [string, string, string];

/** The parts of it that programs are told by. */
export const kubernetesVersion = { major, minor };

/** Kubernetes' module, with which everything that talks to Kubernetes shares its dependencies. */
export const kubernetesModule = {
  module: "k8s.io/kubernetes",
  version: `v${kubernetes}`,
  sum: "h1:qDQdoMiluAE2Eab6Fa52YV+WjiGz9mZFFoagEA6cI+o=",
  staging: { prefix: "k8s.io/", version: `v0.${minor}.${patch}` },
} as const;
