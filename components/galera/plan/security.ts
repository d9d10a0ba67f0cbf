import type { types } from "@pulumi/kubernetes";
import type { ResourceSettings } from "../args";
import { userId } from "./names";

type PodSecurityContext = types.input.core.v1.PodSecurityContext;
type SecurityContext = types.input.core.v1.SecurityContext;

/** Labels of a namespace in which only restricted pods are admitted. */
export const restrictedNamespace = {
  "pod-security.kubernetes.io/enforce": "restricted",
  "pod-security.kubernetes.io/audit": "restricted",
  "pod-security.kubernetes.io/warn": "restricted",
} as const;

/** Security context of every pod. */
export const podSecurity: PodSecurityContext = {
  runAsNonRoot: true,
  runAsUser: userId,
  runAsGroup: userId,
  fsGroup: userId,
  // A volume with millions of files would otherwise be walked through at every start.
  fsGroupChangePolicy: "OnRootMismatch",
  seccompProfile: { type: "RuntimeDefault" },
};

/** Security context of every container. */
export const containerSecurity: SecurityContext = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
};

/** Requests and limits as Kubernetes writes them. */
export function resources({ requests, limits }: ResourceSettings): types.input.core.v1.ResourceRequirements {
  return {
    requests: { cpu: requests.cpu, memory: requests.memory },
    limits: { ...(limits.cpu === undefined ? {} : { cpu: limits.cpu }), memory: limits.memory },
  };
}
