import type * as k8s from "@pulumi/kubernetes";
import type * as pulumi from "@pulumi/pulumi";
import { apiServerPorts, labelsOf, policyOf, restrictedContainer, restrictedPod } from "./common";

/** What the plan of the storage class depends on. */
export interface LocalPathPlanArgs {
  image: pulumi.Input<string>;
  /** The template of the pod that makes and removes volumes, see {@link helperPod}. */
  helperPod: pulumi.Input<string>;
  /** Changes whenever the template does: the provisioner reads it at its start. */
  configChecksum: pulumi.Input<string>;
}

const name = "local-path-provisioner";
const namespace = "local-path-storage";
const configName = "local-path-config";
const helperName = "local-path-helper";

const helperLabels = labelsOf(helperName).selector;

/** Name of the storage class. */
export const localPathClass = "local-path";

/** Where volumes lie: each node has a `/var/lib` of its own, which goes when the cluster is released. */
const config = {
  nodePathMap: [{ node: "DEFAULT_PATH_FOR_NON_LISTED_NODES", paths: ["/var/lib/local-path-provisioner"] }],
};

/** The pod that makes or removes a directory; it needs the host's disk, which is why its namespace is privileged. */
export function helperPod(image: string): string {
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "helper-pod", labels: helperLabels },
    spec: {
      priorityClassName: "system-node-critical",
      tolerations: [{ operator: "Exists" }],
      containers: [
        {
          name: "helper-pod",
          image,
          imagePullPolicy: "IfNotPresent",
          resources: { requests: { cpu: "10m", memory: "8Mi" }, limits: { memory: "32Mi" } },
        },
      ],
    },
  });
}

/** The storage class `local-path` and what provides its volumes. */
export function planLocalPath(args: LocalPathPlanArgs) {
  const { selector, labels } = labelsOf(name);
  const metadata = { name, namespace, labels };
  const subjects = [{ kind: "ServiceAccount", name, namespace }];
  const apiGroup = "rbac.authorization.k8s.io";

  return {
    namespace: {
      metadata: {
        name: namespace,
        labels: {
          ...labels,
          "pod-security.kubernetes.io/enforce": "privileged",
          "pod-security.kubernetes.io/warn": "privileged",
        },
      },
    } satisfies k8s.core.v1.NamespaceArgs,
    serviceAccount: { metadata } satisfies k8s.core.v1.ServiceAccountArgs,
    helperAccount: {
      metadata: { ...metadata, name: helperName },
      automountServiceAccountToken: false,
    } satisfies k8s.core.v1.ServiceAccountArgs,
    role: {
      metadata,
      rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list", "watch", "create", "delete"] }],
    } satisfies k8s.rbac.v1.RoleArgs,
    roleBinding: {
      metadata,
      roleRef: { apiGroup, kind: "Role", name },
      subjects,
    } satisfies k8s.rbac.v1.RoleBindingArgs,
    clusterRole: {
      metadata: { name, labels },
      rules: [
        {
          apiGroups: [""],
          resources: ["nodes", "persistentvolumeclaims", "configmaps", "pods", "pods/log"],
          verbs: ["get", "list", "watch"],
        },
        {
          apiGroups: [""],
          resources: ["persistentvolumes"],
          verbs: ["get", "list", "watch", "create", "patch", "update", "delete"],
        },
        { apiGroups: [""], resources: ["events"], verbs: ["create", "patch"] },
        { apiGroups: ["storage.k8s.io"], resources: ["storageclasses"], verbs: ["get", "list", "watch"] },
      ],
    } satisfies k8s.rbac.v1.ClusterRoleArgs,
    clusterRoleBinding: {
      metadata: { name, labels },
      roleRef: { apiGroup, kind: "ClusterRole", name },
      subjects,
    } satisfies k8s.rbac.v1.ClusterRoleBindingArgs,
    configMap: {
      metadata: { ...metadata, name: configName },
      data: {
        "config.json": JSON.stringify(config, undefined, 2),
        "helperPod.yaml": args.helperPod,
        setup: '#!/bin/sh\nset -eu\nmkdir -m 0777 -p "$VOL_DIR"\n',
        teardown: '#!/bin/sh\nset -eu\nrm -rf "$VOL_DIR"\n',
      },
    } satisfies k8s.core.v1.ConfigMapArgs,
    deployment: {
      metadata,
      spec: {
        replicas: 1,
        selector: { matchLabels: selector },
        // Two at once would make a volume twice.
        strategy: { type: "Recreate" },
        template: {
          metadata: { labels, annotations: { "galera-platform/config-checksum": args.configChecksum } },
          spec: {
            serviceAccountName: name,
            priorityClassName: "system-cluster-critical",
            securityContext: restrictedPod,
            containers: [
              {
                name,
                image: args.image,
                command: ["local-path-provisioner", "start", "--config", "/etc/config/config.json"],
                env: [
                  { name: "POD_NAMESPACE", valueFrom: { fieldRef: { fieldPath: "metadata.namespace" } } },
                  { name: "CONFIG_MOUNT_PATH", value: "/etc/config/" },
                  // Of the helper pods; by default one that upstream's own manifests make.
                  { name: "SERVICE_ACCOUNT_NAME", value: helperName },
                ],
                resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "96Mi" } },
                securityContext: restrictedContainer,
                volumeMounts: [{ name: "config", mountPath: "/etc/config", readOnly: true }],
              },
            ],
            volumes: [{ name: "config", configMap: { name: configName } }],
          },
        },
      },
    } satisfies k8s.apps.v1.DeploymentArgs,
    networkPolicy: {
      metadata,
      spec: policyOf(selector, { ingress: [], egress: [{ ports: apiServerPorts }] }),
    } satisfies k8s.networking.v1.NetworkPolicyArgs,
    /** The pods that make and remove directories have business with nobody. */
    helperPolicy: {
      metadata: { ...metadata, name: helperName },
      spec: policyOf(helperLabels, { ingress: [], egress: [] }),
    } satisfies k8s.networking.v1.NetworkPolicyArgs,
    storageClass: {
      metadata: {
        name: localPathClass,
        labels,
        annotations: {
          "storageclass.kubernetes.io/is-default-class": "true",
          // Volumes of type local, not hostPath: the kubelet then applies fsGroup, and refuses a missing directory.
          defaultVolumeType: "local",
        },
      },
      provisioner: "rancher.io/local-path",
      volumeBindingMode: "WaitForFirstConsumer",
      reclaimPolicy: "Delete",
    } satisfies k8s.storage.v1.StorageClassArgs,
  };
}
