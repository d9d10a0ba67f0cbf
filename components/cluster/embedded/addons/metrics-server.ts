import type * as k8s from "@pulumi/kubernetes";
import type * as pulumi from "@pulumi/pulumi";
import { httpProbes, labelsOf, restrictedContainer, restrictedPod } from "./common";

/** What the plan of metrics-server depends on. */
export interface MetricsServerPlanArgs {
  image: pulumi.Input<string>;
}

const namespace = "kube-system";
const name = "metrics-server";
const port = 10250;

/** CPU and memory of pods and nodes, for `kubectl top` and autoscalers. */
export function planMetricsServer(args: MetricsServerPlanArgs) {
  const { selector, labels } = labelsOf(name);
  const metadata = { name, namespace, labels };
  const subjects = [{ kind: "ServiceAccount", name, namespace }];
  const apiGroup = "rbac.authorization.k8s.io";
  const clusterRole = `system:${name}`;
  const readerRole = "system:aggregated-metrics-reader";

  return {
    serviceAccount: { metadata } satisfies k8s.core.v1.ServiceAccountArgs,
    /** Lets everybody who may view, edit or administer read the metrics. */
    readerRole: {
      metadata: {
        name: readerRole,
        labels: {
          ...labels,
          "rbac.authorization.k8s.io/aggregate-to-admin": "true",
          "rbac.authorization.k8s.io/aggregate-to-edit": "true",
          "rbac.authorization.k8s.io/aggregate-to-view": "true",
        },
      },
      rules: [
        { apiGroups: ["metrics.k8s.io"], resources: ["pods", "nodes"], verbs: ["get", "list", "watch"] },
      ],
    } satisfies k8s.rbac.v1.ClusterRoleArgs,
    clusterRole: {
      metadata: { name: clusterRole, labels },
      rules: [
        { apiGroups: [""], resources: ["nodes/metrics"], verbs: ["get"] },
        { apiGroups: [""], resources: ["pods", "nodes"], verbs: ["get", "list", "watch"] },
      ],
    } satisfies k8s.rbac.v1.ClusterRoleArgs,
    clusterRoleBinding: {
      metadata: { name: clusterRole, labels },
      roleRef: { apiGroup, kind: "ClusterRole", name: clusterRole },
      subjects,
    } satisfies k8s.rbac.v1.ClusterRoleBindingArgs,
    delegatorBinding: {
      metadata: { name: `${name}:system:auth-delegator`, labels },
      roleRef: { apiGroup, kind: "ClusterRole", name: "system:auth-delegator" },
      subjects,
    } satisfies k8s.rbac.v1.ClusterRoleBindingArgs,
    authReaderBinding: {
      metadata: { ...metadata, name: `${name}-auth-reader` },
      roleRef: { apiGroup, kind: "Role", name: "extension-apiserver-authentication-reader" },
      subjects,
    } satisfies k8s.rbac.v1.RoleBindingArgs,
    service: {
      metadata,
      spec: { selector, ports: [{ name: "https", port: 443, targetPort: "https", protocol: "TCP" }] },
    } satisfies k8s.core.v1.ServiceArgs,
    deployment: {
      metadata,
      spec: {
        replicas: 1,
        selector: { matchLabels: selector },
        strategy: { rollingUpdate: { maxUnavailable: 0 } },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: name,
            priorityClassName: "system-cluster-critical",
            securityContext: restrictedPod,
            containers: [
              {
                name,
                image: args.image,
                args: [
                  "--cert-dir=/tmp",
                  `--secure-port=${port}`,
                  "--kubelet-preferred-address-types=InternalIP",
                  "--kubelet-use-node-status-port",
                  "--kubelet-certificate-authority=/etc/cluster-ca/ca.crt",
                  "--metric-resolution=15s",
                ],
                ports: [{ name: "https", containerPort: port, protocol: "TCP" }],
                // Ready only after the first scrape, one resolution after the start.
                ...httpProbes({ ready: "/readyz", live: "/livez" }, "https", "https", "HTTPS"),
                resources: { requests: { cpu: "20m", memory: "48Mi" }, limits: { memory: "128Mi" } },
                securityContext: restrictedContainer,
                volumeMounts: [
                  { name: "tmp", mountPath: "/tmp" },
                  { name: "cluster-ca", mountPath: "/etc/cluster-ca", readOnly: true },
                ],
              },
            ],
            volumes: [
              { name: "tmp", emptyDir: { sizeLimit: "1Mi" } },
              // Kubernetes puts the cluster's authority into every namespace; it signs the kubelets' certificates.
              { name: "cluster-ca", configMap: { name: "kube-root-ca.crt" } },
            ],
          },
        },
      },
    } satisfies k8s.apps.v1.DeploymentArgs,
    apiService: {
      metadata: { name: "v1beta1.metrics.k8s.io", labels },
      spec: {
        group: "metrics.k8s.io",
        version: "v1beta1",
        service: { name, namespace, port: 443 },
        groupPriorityMinimum: 100,
        versionPriority: 100,
        // It serves with a certificate that it makes at its start, and only inside of the cluster's network.
        insecureSkipTLSVerify: true,
      },
    } satisfies k8s.apiregistration.v1.APIServiceArgs,
  };
}
