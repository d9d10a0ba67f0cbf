import { createHash } from "node:crypto";
import type { types } from "@pulumi/kubernetes";
import { metadata, type PlanContext } from "./context";
import { haproxyCfg } from "./haproxy-cfg";
import { settingsJson, splitSettings } from "./live-settings";
import { myCnf } from "./my-cnf";
import { agentSettings, transfersFile } from "./names";
import { transferSettings } from "./tls";

type ConfigMap = types.input.core.v1.ConfigMap;

/**
 * A ConfigMap that never changes: its name holds a fingerprint of its content. A changed setting is a new
 * ConfigMap, so the pods that name it roll, a pod that restarts in the middle still gets the content of its own
 * revision, and the old one is deleted when nothing uses it any more. (A ConfigMap changed in place would be
 * read by whichever pod restarts first; replaced under the same name, it would be missing for a moment.)
 */
function immutable(
  context: PlanContext,
  component: "database" | "proxy",
  role: string,
  data: Record<string, string>,
) {
  const fingerprint = createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 10);
  const name = `${context.names.cluster}-${role}-${fingerprint}`;
  return {
    apiVersion: "v1" as const,
    kind: "ConfigMap" as const,
    metadata: metadata(context.names, component, name),
    immutable: true,
    data,
  };
}

/** The ConfigMaps of a cluster. */
export function configMaps(context: PlanContext) {
  const { names, settings, assets } = context;
  const { live, fixed } = splitSettings(settings.settings);
  const cnf = myCnf({
    cluster: names.cluster,
    memoryLimit: settings.resources.limits.memory,
    storage: settings.storage.size,
    settings: fixed,
    tls: settings.tls,
  });
  const out = settings.maintenance === undefined ? [] : [names.member(settings.maintenance)];
  const members = Array.from({ length: settings.replicas }, (_, ordinal) => names.member(ordinal));
  return {
    database: immutable(context, "database", "config", { "my.cnf": cnf, "entrypoint.sh": assets.entrypoint }),
    agent: immutable(context, "database", "agent", {
      "agent.cjs": assets.agent,
      "settings.json": `${JSON.stringify(agentSettings(names, settings.tls), null, 2)}\n`,
    }),
    proxy: immutable(context, "proxy", "proxy", {
      "haproxy.cfg": haproxyCfg({
        names,
        members: settings.replicas,
        memoryLimit: settings.proxy.resources.limits.memory,
      }),
    }),
    // The ones that change in place: agents read them again and again, so that a new member restarts no other, and
    // what a running server can take restarts none at all.
    settings: {
      apiVersion: "v1" as const,
      kind: "ConfigMap" as const,
      metadata: metadata(names, "database", names.settings),
      data: { "settings.json": settingsJson(live) },
    },
    members: {
      apiVersion: "v1" as const,
      kind: "ConfigMap" as const,
      metadata: metadata(names, "database", names.members),
      data: {
        "members.json": `${JSON.stringify(members)}\n`,
        "maintenance.json": `${JSON.stringify(out)}\n`,
        [transfersFile]: transferSettings(settings.tls.mode),
      },
    },
  } satisfies Record<string, ConfigMap>;
}

/** See {@link configMaps}. */
export type GaleraConfigMaps = ReturnType<typeof configMaps>;
