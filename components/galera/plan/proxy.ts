import type { types } from "@pulumi/kubernetes";
import type { GaleraConfigMaps } from "./config-maps";
import { metadata, type PlanContext, podLabels, podSelector } from "./context";
import { drainSeconds, paths, ports } from "./names";
import { containerSecurity, podSecurity, resources } from "./security";

const ask = (path: string) => ({ httpGet: { path, port: "status" } });

/** The proxies. */
export function proxyDeployment(
  context: PlanContext,
  maps: GaleraConfigMaps,
): types.input.apps.v1.Deployment {
  const { names, settings, late } = context;
  const labelSelector = { matchLabels: podSelector(names, "proxy") };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: metadata(names, "proxy", names.proxy),
    spec: {
      replicas: settings.proxy.replicas,
      // A new one serves before an old one goes.
      strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      selector: labelSelector,
      template: {
        metadata: { labels: podLabels(names, "proxy") },
        spec: {
          serviceAccountName: names.cluster,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          // The pause below and the proxy's own `hard-stop-after`, with some room.
          terminationGracePeriodSeconds: drainSeconds + 15,
          securityContext: podSecurity,
          affinity: {
            podAntiAffinity: {
              // Not required: the third proxy of a rolling update must fit on a cluster of two nodes.
              preferredDuringSchedulingIgnoredDuringExecution: [
                { weight: 100, podAffinityTerm: { labelSelector, topologyKey: "kubernetes.io/hostname" } },
              ],
            },
          },
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: "topology.kubernetes.io/zone",
              whenUnsatisfiable: "ScheduleAnyway",
              labelSelector,
            },
          ],
          containers: [
            {
              name: "haproxy",
              image: late.image("haproxy"),
              command: ["haproxy", "-db", "-f", `${paths.proxyConfig}/haproxy.cfg`],
              ports: [
                { name: "read-write", containerPort: ports.proxyReadWrite },
                { name: "read-only", containerPort: ports.proxyReadOnly },
                { name: "status", containerPort: ports.proxyStatus },
              ],
              // Only the start waits for a writer. Later a proxy stays in its Service while there is none: taking
              // both out would add the probes' time to every failover.
              startupProbe: {
                ...ask("/serving"),
                periodSeconds: 1,
                timeoutSeconds: 2,
                failureThreshold: 3600,
              },
              readinessProbe: { ...ask("/health"), periodSeconds: 2, timeoutSeconds: 2, failureThreshold: 2 },
              livenessProbe: { ...ask("/health"), periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
              // Until every node has heard that this endpoint is gone, new connections still come here.
              lifecycle: { preStop: { sleep: { seconds: 5 } } },
              resources: resources(settings.proxy.resources),
              securityContext: containerSecurity,
              volumeMounts: [{ name: "config", mountPath: paths.proxyConfig, readOnly: true }],
            },
          ],
          volumes: [{ name: "config", configMap: { name: maps.proxy.metadata.name } }],
        },
      },
    },
  };
}
