import type * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";
import {
  apiServerPorts,
  httpProbes,
  labelsOf,
  policyOf,
  restrictedContainer,
  restrictedPod,
  tcp,
} from "./common";

/** What the plan of metrics-server depends on. */
export interface MetricsServerPlanArgs {
  image: pulumi.Input<string>;
  /** Certificate (PEM) of the authority that signed the one it serves with. */
  authority: pulumi.Input<string>;
}

const namespace = "kube-system";
const name = "metrics-server";
const port = 10250;
/** Made and renewed by the host program (`host/cluster/secrets.ts`): its key is in no state of Pulumi. */
const servingSecret = "metrics-server-serving";

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
                  "--tls-cert-file=/etc/serving/tls.crt",
                  "--tls-private-key-file=/etc/serving/tls.key",
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
                  { name: "serving", mountPath: "/etc/serving", readOnly: true },
                  { name: "cluster-ca", mountPath: "/etc/cluster-ca", readOnly: true },
                ],
              },
            ],
            volumes: [
              { name: "serving", secret: { secretName: servingSecret } },
              // Kubernetes puts the cluster's authority into every namespace; it signs the kubelets' certificates.
              { name: "cluster-ca", configMap: { name: "kube-root-ca.crt" } },
            ],
          },
        },
      },
    } satisfies k8s.apps.v1.DeploymentArgs,
    networkPolicy: {
      metadata,
      spec: policyOf(selector, {
        // The API server runs on the host, which no selector names; the kubelets listen on the same port.
        ingress: [{ ports: [tcp(port)] }],
        egress: [{ ports: [...apiServerPorts, tcp(10250)] }],
      }),
    } satisfies k8s.networking.v1.NetworkPolicyArgs,
    apiService: {
      metadata: { name: "v1beta1.metrics.k8s.io", labels },
      spec: {
        group: "metrics.k8s.io",
        version: "v1beta1",
        service: { name, namespace, port: 443 },
        groupPriorityMinimum: 100,
        versionPriority: 100,
        caBundle: pulumi.output(args.authority).apply((pem) => Buffer.from(pem).toString("base64")),
      },
    } satisfies k8s.apiregistration.v1.APIServiceArgs,
  };
}
