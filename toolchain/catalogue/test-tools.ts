import type { Bundle } from "./types";

const github = "https://github.com";
const go = { x64: "amd64", arm64: "arm64" } as const;

/** What only tests run. */
export const testTools: Readonly<Record<"kubeconform" | "actionlint", Bundle>> = {
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
