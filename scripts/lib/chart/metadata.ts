import { stringify } from "yaml";
import { oldestControlPlane } from "../../../components/cluster/existing/preflight/judge";
import { version } from "../../../package.json";
import { images } from "../../../toolchain/catalogue";

/** `Chart.yaml`. */
export function chartYaml(): string {
  const chart = {
    apiVersion: "v2",
    name: "galera",
    description: "MariaDB Galera behind a read-write and a read-only endpoint; heals itself",
    type: "application",
    version,
    appVersion: images.mariadb.version,
    kubeVersion: `>=1.${oldestControlPlane}.0-0`,
    keywords: ["mariadb", "galera", "database", "high-availability"],
    annotations: { "artifacthub.io/license": "Apache-2.0" },
  };
  return `# Made by \`npm run chart\`: change it in scripts/lib/chart.\n${stringify(chart, { lineWidth: 0 })}`;
}
