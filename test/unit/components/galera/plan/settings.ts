import type { GaleraSettings } from "../../../../../components/galera/args";
import type { PlanContext } from "../../../../../components/galera/plan/context";
import { namesOf } from "../../../../../components/galera/plan/names";

/** Settings as configuration gives them by default. */
export const defaultSettings: GaleraSettings = {
  namespace: "galera",
  replicas: 3,
  storage: { size: "10Gi" },
  resources: { requests: { cpu: "250m", memory: "512Mi" }, limits: { memory: "1Gi" } },
  settings: {},
  database: "app",
  accounts: { grace: "15m", root: {}, monitor: {}, backup: {}, app: { name: "app" } },
  proxy: {
    replicas: 2,
    resources: { requests: { cpu: "50m", memory: "64Mi" }, limits: { memory: "128Mi" } },
  },
  access: { type: "none" },
  tls: {
    mode: "on",
    required: true,
    validity: { certificate: "365d", authority: "3650d", announcement: "7d" },
    generation: 1,
  },
  readyTimeout: "10m",
};

const plainCertificate = { certificate: "certificate\n", key: "key\n", authority: "authority\n" };

/** What a plan is made from, with plain strings where a cluster would give outputs. */
export function plainContext(settings: Partial<GaleraSettings> = {}): PlanContext {
  const all = { ...defaultSettings, ...settings };
  return {
    names: namesOf("galera", all.namespace, "cluster.local"),
    settings: all,
    placement: {},
    assets: { agent: "// agent\n", entrypoint: "# entrypoint\n" },
    late: {
      image: (name) => `registry.example/${name}@sha256:${"0".repeat(64)}`,
      storageClass: "fast",
      accountsSql: "FLUSH PRIVILEGES;\n",
      accountsJson: "{}\n",
      passwords: { root: "r", monitor: "m", backup: "b", app: "a" },
      certificate: all.tls.mode === "off" || all.tls.secret !== undefined ? null : plainCertificate,
    },
  };
}
