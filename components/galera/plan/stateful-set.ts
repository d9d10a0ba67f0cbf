import type { types } from "@pulumi/kubernetes";
import { orderHeader } from "../agent/http";
import type { GaleraConfigMaps } from "./config-maps";
import { metadata, type PlanContext, podLabels, podSelector } from "./context";
import { drainSeconds, paths, ports } from "./names";
import { containerSecurity, podSecurity, resources } from "./security";

type StatefulSet = types.input.apps.v1.StatefulSet;
type Container = types.input.core.v1.Container;
type Probe = types.input.core.v1.Probe;
type PodSpec = types.input.core.v1.PodSpec;

// By number: a name is looked up among the ports of the probed container only, and the agent is another one.
const ask = (path: string) => ({ httpGet: { path, port: ports.agent } });

/** How long a member may take to hand over the writer role, finish its transactions and flush. Seconds. */
const terminationSeconds = drainSeconds + 150;

const hasTls = ({ settings }: PlanContext) => settings.tls.mode !== "off";

const agentMounts = [
  { name: "agent", mountPath: paths.agent, readOnly: true },
  { name: "members", mountPath: paths.members, readOnly: true },
  { name: "accounts", mountPath: paths.accounts, readOnly: true },
  { name: "settings", mountPath: paths.settings, readOnly: true },
  { name: "config", mountPath: paths.config, readOnly: true },
  { name: "data", mountPath: paths.volume },
  { name: "run", mountPath: paths.run },
];

/** The agent, a native sidecar: it starts before the server and stops after it. */
function agent(context: PlanContext): Container {
  const { late } = context;
  return {
    name: "agent",
    image: late.image("node"),
    restartPolicy: "Always",
    // 32 MiB of heap hold the state of seven members many times over. The rest saves about a tenth of what it takes at
    // rest: no threads to wake for a collection, and code that runs seldom is compiled at once, simply, and kept (decision 26).
    command: [
      "node",
      "--max-old-space-size=32",
      "--max-semi-space-size=1",
      "--single-threaded",
      "--always-sparkplug",
      "--no-flush-bytecode",
    ],
    args: [`${paths.agent}/agent.cjs`, `${paths.agent}/settings.json`, `${paths.members}/members.json`],
    env: [
      { name: "POD_NAME", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } },
      { name: "POD_IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
    ],
    ports: [{ name: "agent", containerPort: ports.agent }],
    livenessProbe: { ...ask("/health"), periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 },
    resources: { requests: { cpu: "20m", memory: "64Mi" }, limits: { memory: "128Mi" } },
    securityContext: containerSecurity,
    volumeMounts: [
      ...agentMounts,
      ...(hasTls(context)
        ? [
            { name: "certificates", mountPath: paths.certificates, readOnly: true },
            { name: "tls", mountPath: paths.tls },
          ]
        : []),
    ],
  };
}

/**
 * The probes ask the agent, which knows a state transfer or a recovery from a server that hangs, and which needs
 * no password.
 */
const probes: Record<"startupProbe" | "readinessProbe" | "livenessProbe", Probe> = {
  startupProbe: { ...ask("/live"), periodSeconds: 1, timeoutSeconds: 2, failureThreshold: 300 },
  readinessProbe: { ...ask("/ready"), periodSeconds: 2, timeoutSeconds: 2, failureThreshold: 2 },
  // Long enough for an agent that restarts a few times: its absence is no reason to stop a server that works.
  livenessProbe: { ...ask("/live"), periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 18 },
};

function database(context: PlanContext): Container {
  const { settings, late } = context;
  return {
    name: "mariadb",
    image: late.image("mariadb"),
    command: ["bash", `${paths.config}/entrypoint.sh`],
    args: [
      `${paths.config}/my.cnf`,
      String(ports.orders),
      paths.data,
      paths.run,
      `${paths.accounts}/accounts.sql`,
      String(ports.errands),
    ],
    ports: [
      { name: "mysql", containerPort: ports.database },
      { name: "group", containerPort: ports.group },
      { name: "group-udp", containerPort: ports.group, protocol: "UDP" },
      { name: "ist", containerPort: ports.ist },
      { name: "sst", containerPort: ports.sst },
    ],
    ...probes,
    lifecycle: {
      preStop: {
        httpGet: { ...ask("/drain").httpGet, httpHeaders: [{ name: orderHeader, value: "drain" }] },
      },
    },
    resources: resources(settings.resources),
    securityContext: containerSecurity,
    volumeMounts: [
      { name: "config", mountPath: paths.config, readOnly: true },
      { name: "members", mountPath: paths.members, readOnly: true },
      { name: "accounts", mountPath: paths.accounts, readOnly: true },
      { name: "data", mountPath: paths.volume },
      { name: "run", mountPath: paths.run },
      { name: "tmp", mountPath: "/tmp" },
      // Not the Secret itself: what it holds is checked by the agent first.
      ...(hasTls(context) ? [{ name: "tls", mountPath: paths.tls, readOnly: true }] : []),
    ],
  };
}

/**
 * Never two members on one node; over zones as evenly as the nodes allow. The same for any number of members: a pod that
 * changed with it would restart those that remain while the others leave, and nobody would know who was last.
 */
function spread(context: PlanContext): Pick<PodSpec, "affinity" | "topologySpreadConstraints"> {
  const labelSelector = { matchLabels: podSelector(context.names, "database") };
  return {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector, topologyKey: "kubernetes.io/hostname" },
        ],
      },
    },
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: "topology.kubernetes.io/zone",
        // A cluster without zones, or with a zone down, must still get its members.
        whenUnsatisfiable: "ScheduleAnyway",
        labelSelector,
      },
    ],
  };
}

function tlsVolumes({ names, settings }: PlanContext) {
  const { secret } = settings.tls;
  return [
    {
      name: "certificates",
      // One that is given may come later: the agent says that it waits for it.
      secret: {
        secretName: secret ?? names.tls,
        defaultMode: 0o440,
        ...(secret === undefined ? {} : { optional: true }),
      },
    },
    { name: "tls", emptyDir: { medium: "Memory", sizeLimit: "1Mi" } },
  ];
}

/** The members. */
export function statefulSet(context: PlanContext, maps: GaleraConfigMaps): StatefulSet {
  const { names, settings, late } = context;
  const executable = 0o555;
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: metadata(
      names,
      "database",
      names.cluster,
      // One member less is what was asked for: nobody shall wait for it.
      settings.maintenance === undefined ? undefined : { "pulumi.com/skipAwait": "true" },
    ),
    spec: {
      replicas: settings.replicas,
      serviceName: names.headless,
      // All start at once: who bootstraps is decided among them, not by their order.
      podManagementPolicy: "Parallel",
      updateStrategy: { type: "RollingUpdate" },
      selector: { matchLabels: podSelector(names, "database") },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
      volumeClaimTemplates: [
        {
          metadata: { name: "data", labels: podSelector(names, "database") },
          spec: {
            accessModes: ["ReadWriteOnce"],
            storageClassName: settings.storage.class ?? late.storageClass,
            resources: { requests: { storage: settings.storage.size } },
          },
        },
      ],
      template: {
        metadata: {
          labels: podLabels(names, "database"),
          annotations: { "kubectl.kubernetes.io/default-container": "mariadb" },
        },
        spec: {
          serviceAccountName: names.cluster,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          terminationGracePeriodSeconds: terminationSeconds,
          securityContext: podSecurity,
          ...context.placement,
          ...spread(context),
          initContainers: [agent(context)],
          containers: [database(context)],
          volumes: [
            { name: "config", configMap: { name: maps.database.metadata.name, defaultMode: executable } },
            { name: "agent", configMap: { name: maps.agent.metadata.name } },
            { name: "settings", configMap: { name: maps.settings.metadata.name } },
            { name: "members", configMap: { name: maps.members.metadata.name } },
            { name: "accounts", secret: { secretName: names.accounts, defaultMode: 0o440 } },
            { name: "run", emptyDir: { sizeLimit: "64Mi" } },
            { name: "tmp", emptyDir: { sizeLimit: "256Mi" } },
            ...(hasTls(context) ? tlsVolumes(context) : []),
          ],
        },
      },
    },
  };
}
