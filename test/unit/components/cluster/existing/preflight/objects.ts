/** A cluster as its API server describes it. */
import type { Found, Needs } from "../../../../../../components/cluster/existing/preflight/types";
import type { JsonObject } from "../../../../../../toolchain/plugins/lib/properties";

interface NodeOptions {
  zone?: string;
  ready?: boolean;
  cordoned?: boolean;
  labels?: Record<string, string>;
  taints?: { key: string; value?: string; effect: string }[];
  version?: string;
}

/** A node that is ready, with what is said of it. */
export function node(name: string, options: NodeOptions = {}): JsonObject {
  const { zone, ready = true, cordoned = false, labels = {}, taints = [], version = "v1.36.3" } = options;
  return {
    metadata: {
      name,
      labels: { ...labels, ...(zone === undefined ? {} : { "topology.kubernetes.io/zone": zone }) },
    },
    spec: { unschedulable: cordoned, taints: taints.map((taint) => ({ ...taint })) },
    status: {
      conditions: [{ type: "Ready", status: ready ? "True" : "False" }],
      addresses: [{ type: "InternalIP", address: `10.0.0.${name.replace(/\D/g, "") || "1"}` }],
      nodeInfo: { kubeletVersion: version },
    },
  };
}

/** A storage class that is as it should be, with what is said of it. */
export function storageClass(name: string, more: JsonObject = {}): JsonObject {
  return {
    metadata: { name },
    volumeBindingMode: "WaitForFirstConsumer",
    allowVolumeExpansion: true,
    ...more,
  };
}

/** A cluster that lacks nothing. */
export const complete: Found = {
  user: "dba",
  version: { minor: "1.36", full: "v1.36.3" },
  clusterId: "c-1",
  namespaceExists: false,
  nodes: ["a", "b", "c"].map((zone, index) => node(`n${index + 1}`, { zone: `zone-${zone}` })),
  storageClasses: [storageClass("standard"), storageClass("nfs")],
  groups: ["apps", "gateway.networking.k8s.io"],
  missingRights: [],
};

/** What three members need. */
export const needs: Needs = {
  namespace: "galera",
  members: 3,
  storageClass: "standard",
  placement: {},
  zones: [],
};
