/** Which certificates a cluster has: who signs, who is named, what for. Pure. */
import type { AddressPlan, NodeAddresses } from "./addresses";

/** The cluster's certificate authorities. etcd and the aggregation layer trust nobody but their own. */
export const authorities = ["ca", "etcd-ca", "front-proxy-ca"] as const;
export type Authority = (typeof authorities)[number];

/** One certificate to be. */
export interface CertificateRequest {
  /** File name without extension, relative to the PKI directory. */
  name: string;
  authority: Authority;
  commonName: string;
  /** Kubernetes reads groups from the organisation. */
  organisation?: string;
  usages: ("server" | "client")[];
  dnsNames?: string[];
  addresses?: string[];
}

/** The API server's name towards kubelets; `apply` binds it to the role `system:kubelet-api-admin`. */
export const kubeletClientName = "kube-apiserver-kubelet-client";

/** Certificates of the control plane. */
export function controlPlaneCertificates(plan: AddressPlan): CertificateRequest[] {
  const client = (name: string, commonName: string, organisation?: string): CertificateRequest => ({
    name,
    authority: "ca",
    commonName,
    usages: ["client"],
    ...(organisation === undefined ? {} : { organisation }),
  });
  const server = (name: string): CertificateRequest => ({
    name,
    authority: "ca",
    commonName: name,
    usages: ["server"],
    dnsNames: ["localhost"],
    addresses: [plan.gateway, "127.0.0.1"],
  });
  return [
    {
      name: "apiserver",
      authority: "ca",
      commonName: "kube-apiserver",
      usages: ["server"],
      dnsNames: [
        "localhost",
        "kubernetes",
        "kubernetes.default",
        "kubernetes.default.svc",
        "kubernetes.default.svc.cluster.local",
      ],
      addresses: [plan.gateway, plan.kubernetesService, "127.0.0.1"],
    },
    client("apiserver-kubelet-client", kubeletClientName),
    client("admin", "galera-platform-admin", "system:masters"),
    client("controller-manager", "system:kube-controller-manager"),
    client("scheduler", "system:kube-scheduler"),
    server("controller-manager-server"),
    server("scheduler-server"),
    {
      name: "etcd-server",
      authority: "etcd-ca",
      commonName: "etcd",
      // etcd's gateway to itself presents the server certificate as a client.
      usages: ["server", "client"],
      dnsNames: ["localhost"],
      addresses: [plan.loopback],
    },
    { name: "apiserver-etcd-client", authority: "etcd-ca", commonName: "kube-apiserver", usages: ["client"] },
    {
      name: "front-proxy-client",
      authority: "front-proxy-ca",
      commonName: "front-proxy-client",
      usages: ["client"],
    },
  ];
}

/** Certificate with which metrics-server serves its API: the API server asks for the name of the Service. */
export const metricsServerCertificate: CertificateRequest = {
  name: "metrics-server",
  authority: "ca",
  commonName: "metrics-server",
  usages: ["server"],
  dnsNames: ["metrics-server.kube-system.svc", "metrics-server.kube-system.svc.cluster.local"],
};

/** Certificates of one node. */
export function nodeCertificates(node: NodeAddresses): CertificateRequest[] {
  return [
    {
      name: "kubelet",
      authority: "ca",
      commonName: `system:node:${node.name}`,
      organisation: "system:nodes",
      usages: ["client"],
    },
    {
      name: "kubelet-server",
      authority: "ca",
      commonName: `system:node:${node.name}`,
      organisation: "system:nodes",
      usages: ["server"],
      dnsNames: [node.name],
      addresses: [node.address],
    },
    { name: "kube-proxy", authority: "ca", commonName: "system:kube-proxy", usages: ["client"] },
  ];
}

/** Leaves are issued for two years, authorities for ten. */
export const lifetimes = { leaf: 730, authority: 3650 } as const;
/** Days before the end from which `apply` issues anew. */
export const renewalWindows = { leaf: 180, authority: 900 } as const;

/** Whether it is time to issue anew. */
export function needsRenewal(notAfter: Date, windowDays: number, now: Date = new Date()): boolean {
  return notAfter.getTime() - now.getTime() < windowDays * 86_400_000;
}
