import type { types } from "@pulumi/kubernetes";
import { metadata, type PlanContext, podSelector } from "./context";
import { ports, transferPorts } from "./names";

type NetworkPolicy = types.input.networking.v1.NetworkPolicy;
type Port = types.input.networking.v1.NetworkPolicyPort;

const tcp = (port: number): Port => ({ protocol: "TCP", port });
const udp = (port: number): Port => ({ protocol: "UDP", port });

/** Name service, wherever it runs: clusters keep it in different namespaces, or at an address of the node. */
const nameService = { ports: [udp(53), tcp(53)] };

/** What may talk to what: nothing but what is listed. */
export function networkPolicies({ names, settings }: PlanContext): Record<string, NetworkPolicy> {
  const databasePods = { podSelector: { matchLabels: podSelector(names, "database") } };
  const proxyPods = { podSelector: { matchLabels: podSelector(names, "proxy") } };
  const members = [
    tcp(ports.group),
    udp(ports.group),
    tcp(ports.ist),
    { ...tcp(ports.sst), endPort: transferPorts.at(-1) ?? ports.sst },
    tcp(ports.agent),
  ];
  const served = [tcp(ports.database), tcp(ports.agent)];
  const clients = [tcp(ports.proxyReadWrite), tcp(ports.proxyReadOnly)];
  const { access } = settings;
  // Nodes forward outside traffic under their own addresses, so with any access from outside, addresses say little.
  const anyone = { ports: clients };
  const fromPods = { from: [{ namespaceSelector: {} }], ports: clients };
  return {
    "deny-all": {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: metadata(names, "database", `${names.cluster}-deny-all`),
      spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
    },
    database: {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: metadata(names, "database", `${names.cluster}-database`),
      spec: {
        ...databasePods,
        policyTypes: ["Ingress", "Egress"],
        ingress: [
          { from: [databasePods], ports: members },
          { from: [proxyPods], ports: served },
        ],
        egress: [{ to: [databasePods], ports: members }, nameService],
      },
    },
    proxy: {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: metadata(names, "proxy", names.proxy),
      spec: {
        ...proxyPods,
        policyTypes: ["Ingress", "Egress"],
        ingress: [access.type === "none" ? fromPods : anyone],
        egress: [{ to: [databasePods], ports: served }, nameService],
      },
    },
  };
}
