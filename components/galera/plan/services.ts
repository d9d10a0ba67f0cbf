import type { types } from "@pulumi/kubernetes";
import type { AccessSettings } from "../args";
import { metadata, type PlanContext, podSelector } from "./context";
import { ports } from "./names";

type Service = types.input.core.v1.Service;

const readWrite = { name: "mysql", port: ports.database, targetPort: "read-write" } as const;
const readOnly = { name: "mysql", port: ports.database, targetPort: "read-only" } as const;

/** Gives each member a name, ready or not: members find each other before any of them serves. */
export function headlessService({ names }: PlanContext): Service {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: metadata(names, "database", names.headless, {
      // It has no ready address until the StatefulSet has ready pods, which need it to become ready.
      // https://github.com/pulumi/pulumi-kubernetes/issues/1974
      "pulumi.com/skipAwait": "true",
    }),
    spec: {
      clusterIP: "None",
      publishNotReadyAddresses: true,
      selector: podSelector(names, "database"),
      ports: [
        { name: "mysql", port: ports.database, targetPort: "mysql" },
        { name: "group", port: ports.group, targetPort: "group" },
        { name: "group-udp", port: ports.group, targetPort: "group-udp", protocol: "UDP" },
        { name: "ist", port: ports.ist, targetPort: "ist" },
        { name: "sst", port: ports.sst, targetPort: "sst" },
        { name: "agent", port: ports.agent, targetPort: "agent" },
      ],
    },
  };
}

/** Where clients inside the cluster connect. */
export function clientServices({ names }: PlanContext): { readWrite: Service; readOnly: Service } {
  const service = (name: string, port: typeof readWrite | typeof readOnly): Service => ({
    apiVersion: "v1",
    kind: "Service",
    metadata: metadata(names, "proxy", name),
    spec: { type: "ClusterIP", selector: podSelector(names, "proxy"), ports: [port] },
  });
  return { readWrite: service(names.readWrite, readWrite), readOnly: service(names.readOnly, readOnly) };
}

/**
 * Where clients outside connect, or nothing. Services of their own: so the switch adds and removes two objects
 * and never touches the ones that clients inside depend on, and cloud annotations and source ranges hold for
 * the outside only.
 */
export function externalServices({
  names,
  settings,
}: PlanContext): { readWrite: Service; readOnly: Service } | null {
  const { access } = settings;
  if (access.type === "none") return null;
  const service = (
    name: string,
    port: typeof readWrite | typeof readOnly,
    nodePort: number | undefined,
  ): Service => ({
    apiVersion: "v1",
    kind: "Service",
    metadata: metadata(names, "proxy", name, access.annotations),
    spec: {
      type: access.type,
      selector: podSelector(names, "proxy"),
      ports: [{ ...port, ...(nodePort === undefined ? {} : { nodePort }) }],
      ...nodePortFields(access),
      ...loadBalancerFields(access),
    },
  });
  return {
    readWrite: service(names.readWriteExternal, readWrite, access.readWritePort),
    readOnly: service(names.readOnlyExternal, readOnly, access.readOnlyPort),
  };
}

/**
 * The port of a node leads to the proxy on that node while there is a ready one; without it, to one in its zone, or to any.
 * Else each node would go on sending its share of new connections to the proxies of a node that is dead, until Kubernetes
 * takes them out. Not for clients inside, nor for load balancers: most of the nodes that those come from have no proxy, and
 * a zone's only one may be dead. https://kubernetes.io/docs/reference/networking/virtual-ips/#traffic-distribution
 */
function nodePortFields({ type }: AccessSettings) {
  return type === "NodePort" ? { trafficDistribution: "PreferSameNode" } : {};
}

function loadBalancerFields({ type, sourceRanges }: AccessSettings) {
  return type === "LoadBalancer" && sourceRanges !== undefined
    ? { loadBalancerSourceRanges: sourceRanges }
    : {};
}
