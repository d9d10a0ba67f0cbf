import type { Program, ProgramName } from "./types";

const kubernetesVersion = { args: ["--version"], pattern: /Kubernetes v(\S+)/ };
const cniVersion = { args: [], pattern: /plugin v(\S+)/ };

/** Every program, and the bundle that brings it. */
export const programs: Readonly<Record<ProgramName, Program>> = {
  pulumi: { bundle: "pulumi", file: "pulumi", version: { args: ["version"], pattern: /v(\d\S*)/ } },
  etcd: {
    bundle: "etcd",
    file: "etcd",
    version: { args: ["--version"], pattern: /etcd Version: (\S+)/ },
  },
  "kube-apiserver": { bundle: "kubernetes", file: "kube-apiserver", version: kubernetesVersion },
  "kube-controller-manager": {
    bundle: "kubernetes",
    file: "kube-controller-manager",
    version: kubernetesVersion,
  },
  "kube-scheduler": { bundle: "kubernetes", file: "kube-scheduler", version: kubernetesVersion },
  kubelet: { bundle: "kubernetes", file: "kubelet", version: kubernetesVersion },
  "kube-proxy": { bundle: "kubernetes", file: "kube-proxy", version: kubernetesVersion },
  containerd: {
    bundle: "containerd",
    file: "containerd",
    version: { args: ["--version"], pattern: /containerd\S* v(\d\S*)/ },
  },
  "containerd-shim-runc-v2": {
    bundle: "containerd",
    file: "containerd-shim-runc-v2",
    version: { args: ["-v"], pattern: /Version:\s+v(\S+)/ },
  },
  ctr: {
    bundle: "containerd",
    file: "ctr",
    version: { args: ["--version"], pattern: /ctr\S* \S* ?v(\d\S*)/ },
  },
  runc: { bundle: "runc", file: "runc", version: { args: ["--version"], pattern: /runc version (\S+)/ } },
  registry: {
    bundle: "registry",
    file: "registry",
    version: { args: ["--version"], pattern: /registry \S+ v(\S+)/ },
  },
  crane: { bundle: "crane", file: "crane", version: { args: ["version"], pattern: /v?(\d+\.\S*)/ } },
  "cni-bridge": { bundle: "cni-plugins", file: "bridge", version: cniVersion },
  "cni-host-local": { bundle: "cni-plugins", file: "host-local", version: cniVersion },
  "cni-loopback": { bundle: "cni-plugins", file: "loopback", version: cniVersion },
  "cni-portmap": { bundle: "cni-plugins", file: "portmap", version: cniVersion },
  coredns: { bundle: "coredns", file: "coredns", version: { args: ["-version"], pattern: /CoreDNS-(\S+)/ } },
  "metrics-server": {
    bundle: "metrics-server",
    file: "metrics-server",
    version: { args: ["--version"], pattern: /v(\d\S*)/ },
  },
  "local-path-provisioner": {
    bundle: "local-path-provisioner",
    file: "local-path-provisioner",
    version: { args: ["--version"], pattern: /version v(\S+)/ },
  },
  pause: { bundle: "pause", file: "pause" },
  helm: { bundle: "helm", file: "helm", version: { args: ["version", "--short"], pattern: /v(\d[^+\s]*)/ } },
  kubeconform: { bundle: "kubeconform", file: "kubeconform", version: { args: ["-v"], pattern: /^v(\S+)/m } },
  actionlint: {
    bundle: "actionlint",
    file: "actionlint",
    version: { args: ["-version"], pattern: /^v?(\d\S*)/m },
  },
};
