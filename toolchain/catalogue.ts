export const programNames = [
  "pulumi", "etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy",
  "containerd", "containerd-shim-runc-v2", "ctr", "runc", "registry", "crane",
  "cni-bridge", "cni-host-local", "cni-loopback", "cni-portmap",
  "coredns", "metrics-server", "local-path-provisioner",
] as const;
export type ProgramName = (typeof programNames)[number];
export const imageNames = [
  "pause", "coredns", "local-path-provisioner", "busybox", "metrics-server", "mariadb", "haproxy", "node",
] as const;
export type ImageName = (typeof imageNames)[number];
