import type * as k8s from "@pulumi/kubernetes";
import { selectorLabels, standardLabels } from "../../../labels";

type Container = k8s.types.input.core.v1.Container;

/** Labels of an add-on; the selector is the same without anything that changes between versions. */
export function labelsOf(component: string): {
  selector: Record<string, string>;
  labels: Record<string, string>;
} {
  const identity = { name: component, instance: "embedded", component: "addon" };
  return { selector: selectorLabels(identity), labels: standardLabels(identity) };
}

type Policy = k8s.types.input.networking.v1.NetworkPolicySpec;
type Port = k8s.types.input.networking.v1.NetworkPolicyPort;

/** Ports of a NetworkPolicy. */
export const tcp = (port: number): Port => ({ protocol: "TCP", port });
export const udp = (port: number): Port => ({ protocol: "UDP", port });

/**
 * Ports of the API server. It runs on the host, which no selector names, and policies see packets after a Service's
 * address was replaced by its endpoint's.
 */
export const apiServerPorts = [tcp(6443)];

/**
 * A policy of one add-on: nothing but what is listed. Nodes may always reach their own pods, so probes are not.
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function policyOf(
  selector: Record<string, string>,
  rules: { ingress: NonNullable<Policy["ingress"]>; egress: NonNullable<Policy["egress"]> },
): Policy {
  return {
    podSelector: { matchLabels: selector },
    policyTypes: ["Ingress", "Egress"],
    ...rules,
  };
}

/** An unprivileged user that owns nothing. */
const nobody = 65534;

/** A pod's security context under the restricted Pod Security Standard. */
export const restrictedPod = {
  runAsNonRoot: true,
  runAsUser: nobody,
  runAsGroup: nobody,
  seccompProfile: { type: "RuntimeDefault" },
} satisfies k8s.types.input.core.v1.PodSecurityContext;

/** A container's security context under the restricted Pod Security Standard. */
export const restrictedContainer = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
} satisfies NonNullable<Container["securityContext"]>;

/** An HTTP probe that is asked every second until it first succeeds, so that nothing waits longer than it must. */
export function httpProbes(
  path: { ready: string; live: string },
  port: string | number,
  livePort = port,
  scheme = "HTTP",
) {
  const probe = (at: string, on: string | number) => ({ httpGet: { path: at, port: on, scheme } });
  return {
    startupProbe: { ...probe(path.ready, port), periodSeconds: 1, failureThreshold: 120 },
    readinessProbe: { ...probe(path.ready, port), periodSeconds: 5, failureThreshold: 3 },
    livenessProbe: {
      ...probe(path.live, livePort),
      periodSeconds: 10,
      failureThreshold: 5,
      timeoutSeconds: 5,
    },
  } satisfies Partial<Container>;
}
