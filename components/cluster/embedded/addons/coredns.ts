import type * as k8s from "@pulumi/kubernetes";
import type * as pulumi from "@pulumi/pulumi";
import {
  apiServerPorts,
  httpProbes,
  labelsOf,
  policyOf,
  restrictedContainer,
  restrictedPod,
  tcp,
  udp,
} from "./common";

/** What the plan of CoreDNS depends on. */
export interface CoreDnsPlanArgs {
  image: pulumi.Input<string>;
  /** The address that every kubelet hands to its pods. */
  clusterIP: pulumi.Input<string>;
  workers: number;
}

const namespace = "kube-system";
const name = "coredns";
/** Above 1024, so that no capability is needed to listen. */
const port = 1053;

/**
 * Answers for names in the cluster are not cached: a member that comes back with a new address must be found
 * at once by those that stayed.
 */
const corefile = `.:${port} {
    errors
    health :8080 {
        lameduck 5s
    }
    ready :8181
    kubernetes cluster.local in-addr.arpa ip6.arpa {
        pods insecure
        fallthrough in-addr.arpa ip6.arpa
        ttl 5
    }
    prometheus :9153
    forward . /etc/resolv.conf {
        max_concurrent 1000
    }
    cache 30 {
        disable success cluster.local
        disable denial cluster.local
    }
    reload
    loadbalance
}
`;

/** The DNS of the cluster: one replica on one worker, two where a node may fail. */
export function planCoreDns(args: CoreDnsPlanArgs) {
  const { selector, labels } = labelsOf(name);
  const replicas = args.workers > 1 ? 2 : 1;
  const metadata = { name, namespace, labels };

  const rules: k8s.types.input.rbac.v1.PolicyRule[] = [
    { apiGroups: [""], resources: ["endpoints", "services", "pods", "namespaces"], verbs: ["list", "watch"] },
    { apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: ["list", "watch"] },
  ];

  const container: k8s.types.input.core.v1.Container = {
    name,
    image: args.image,
    args: ["-conf", "/etc/coredns/Corefile"],
    ports: [
      { name: "dns-udp", containerPort: port, protocol: "UDP" },
      { name: "dns-tcp", containerPort: port, protocol: "TCP" },
      { name: "metrics", containerPort: 9153, protocol: "TCP" },
    ],
    resources: { requests: { cpu: "50m", memory: "32Mi" }, limits: { memory: "170Mi" } },
    volumeMounts: [{ name: "config", mountPath: "/etc/coredns", readOnly: true }],
    ...httpProbes({ ready: "/ready", live: "/health" }, 8181, 8080),
    // The upstream binary carries this capability in its file; the kernel refuses to start it without.
    securityContext: { ...restrictedContainer, capabilities: { drop: ["ALL"], add: ["NET_BIND_SERVICE"] } },
  };

  return {
    serviceAccount: { metadata } satisfies k8s.core.v1.ServiceAccountArgs,
    clusterRole: {
      metadata: { name: "system:coredns", labels },
      rules,
    } satisfies k8s.rbac.v1.ClusterRoleArgs,
    clusterRoleBinding: {
      metadata: { name: "system:coredns", labels },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: "system:coredns" },
      subjects: [{ kind: "ServiceAccount", name, namespace }],
    } satisfies k8s.rbac.v1.ClusterRoleBindingArgs,
    configMap: { metadata, data: { Corefile: corefile } } satisfies k8s.core.v1.ConfigMapArgs,
    service: {
      metadata: { ...metadata, name: "kube-dns" },
      spec: {
        clusterIP: args.clusterIP,
        selector,
        ports: [
          { name: "dns", port: 53, targetPort: "dns-udp", protocol: "UDP" },
          { name: "dns-tcp", port: 53, targetPort: "dns-tcp", protocol: "TCP" },
          { name: "metrics", port: 9153, targetPort: "metrics", protocol: "TCP" },
        ],
      },
    } satisfies k8s.core.v1.ServiceArgs,
    deployment: {
      metadata,
      spec: {
        replicas,
        selector: { matchLabels: selector },
        strategy: { rollingUpdate: { maxUnavailable: 1 } },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: name,
            priorityClassName: "system-cluster-critical",
            // The node's own resolver, not this one.
            dnsPolicy: "Default",
            securityContext: restrictedPod,
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: "kubernetes.io/hostname",
                whenUnsatisfiable: "ScheduleAnyway",
                labelSelector: { matchLabels: selector },
              },
            ],
            containers: [container],
            volumes: [{ name: "config", configMap: { name } }],
          },
        },
      },
    } satisfies k8s.apps.v1.DeploymentArgs,
    networkPolicy: {
      metadata,
      spec: policyOf(selector, {
        // Whoever has a name to look up, also a process of a node.
        ingress: [
          { ports: [udp(port), tcp(port)] },
          { from: [{ namespaceSelector: {} }], ports: [tcp(9153)] },
        ],
        egress: [{ ports: apiServerPorts }, { ports: [udp(53), tcp(53)] }],
      }),
    } satisfies k8s.networking.v1.NetworkPolicyArgs,
    podDisruptionBudget:
      replicas > 1
        ? ({
            metadata,
            spec: { minAvailable: 1, selector: { matchLabels: selector } },
          } satisfies k8s.policy.v1.PodDisruptionBudgetArgs)
        : undefined,
  };
}
