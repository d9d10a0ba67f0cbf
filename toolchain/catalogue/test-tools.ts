import type { Bundle } from "./types";
import { github, go } from "./upstream";

/** What only tests run. */
export const testTools: Readonly<Record<"helm" | "kubeconform" | "actionlint", Bundle>> = {
  helm: {
    version: "3.22.0",
    accepts: "same-major",
    testOnly: true,
    release: {
      download: {
        url: "https://get.helm.sh/helm-v{version}-linux-{arch}.tar.gz",
        checksums: "https://get.helm.sh/helm-v{version}-linux-{arch}.tar.gz.sha256sum",
        members: { helm: "linux-{arch}/helm" },
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "helm.sh/helm/v3",
      version: "v3.22.0",
      sum: "h1:n1if5iQgHYsujPAcO5oonH/KiSNUmqmUF0iGVjSF3AU=",
      packages: { helm: "helm.sh/helm/v3/cmd/helm" },
      // The Kubernetes that a rendering without a cluster is for: that of its libraries, as in the release.
      variables: {
        "helm.sh/helm/v3/internal/version.version": "v3.22.0",
        "helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor": "1",
        "helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor": "37",
        "helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor": "1",
        "helm.sh/helm/v3/pkg/lint/rules.k8sVersionMinor": "37",
      },
    },
    seconds: 140,
    diskMiB: 2000,
  },
  kubeconform: {
    version: "0.8.0",
    accepts: "same-major",
    testOnly: true,
    release: {
      download: {
        url: `${github}/yannh/kubeconform/releases/download/v{version}/kubeconform-linux-{arch}.tar.gz`,
        checksums: `${github}/yannh/kubeconform/releases/download/v{version}/CHECKSUMS`,
        members: { kubeconform: "kubeconform" },
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "github.com/yannh/kubeconform",
      version: "v0.8.0",
      sum: "h1:loDYd3a3spjIFrauqW67CDKF55Oo9R6uvC8AvpVd4ug=",
      packages: { kubeconform: "github.com/yannh/kubeconform/cmd/kubeconform" },
      variables: { "main.version": "v0.8.0" },
    },
    seconds: 5,
    diskMiB: 200,
  },
  actionlint: {
    version: "1.7.12",
    accepts: "same-major",
    testOnly: true,
    release: {
      download: {
        url: `${github}/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_linux_{arch}.tar.gz`,
        checksums: `${github}/rhysd/actionlint/releases/download/v{version}/actionlint_{version}_checksums.txt`,
        members: { actionlint: "actionlint" },
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "github.com/rhysd/actionlint",
      version: "v1.7.12",
      sum: "h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=",
      packages: { actionlint: "github.com/rhysd/actionlint/cmd/actionlint" },
      variables: { "github.com/rhysd/actionlint.version": "1.7.12" },
    },
    seconds: 10,
    diskMiB: 200,
  },
};
