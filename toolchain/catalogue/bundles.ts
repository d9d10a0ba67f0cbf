import { kubernetes, kubernetesModule, kubernetesVersion } from "./kubernetes";
import { corednsSource, etcdSource, pauseSource, registrySource } from "./sources";
import { testTools } from "./test-tools";
import type { Bundle, BundleName, HostNeed } from "./types";
import { github, go } from "./upstream";

const compiler: readonly HostNeed[] = [
  { probe: ["gcc", "--version"], package: "gcc" },
  { probe: ["sh", "-c", "echo '#include <stdio.h>' | gcc -E -"], package: "libc6-dev" },
];

const pulumi = "3.250.0";
const containerd = "2.4.2";
const cni = "1.9.0";

/** What is downloaded or built as one; `local` is the way where releases cannot be reached. */
export const bundles: Readonly<Record<BundleName, Bundle>> = {
  kubernetes: {
    version: kubernetes,
    accepts: "exact",
    release: {
      download: {
        url: "https://dl.k8s.io/release/v{version}/bin/linux/{arch}/{file}",
        checksums: "https://dl.k8s.io/release/v{version}/bin/linux/{arch}/{file}.sha256",
      },
      arch: go,
    },
    local: {
      kind: "go",
      ...kubernetesModule,
      packages: {
        "kube-apiserver": "k8s.io/kubernetes/cmd/kube-apiserver",
        "kube-controller-manager": "k8s.io/kubernetes/cmd/kube-controller-manager",
        "kube-scheduler": "k8s.io/kubernetes/cmd/kube-scheduler",
        kubelet: "k8s.io/kubernetes/cmd/kubelet",
        "kube-proxy": "k8s.io/kubernetes/cmd/kube-proxy",
      },
      variables: Object.fromEntries(
        ["k8s.io/component-base/version", "k8s.io/client-go/pkg/version"].flatMap((path) => [
          [`${path}.gitVersion`, `v${kubernetes}`],
          [`${path}.gitMajor`, kubernetesVersion.major],
          [`${path}.gitMinor`, kubernetesVersion.minor],
        ]),
      ),
    },
    seconds: 235,
    diskMiB: 4500,
  },
  pulumi: {
    version: pulumi,
    accepts: "same-major",
    release: {
      download: {
        url: `${github}/pulumi/pulumi/releases/download/v{version}/pulumi-v{version}-linux-{arch}.tar.gz`,
        checksums: `${github}/pulumi/pulumi/releases/download/v{version}/pulumi-{version}-checksums.txt`,
        members: { pulumi: "pulumi/pulumi" },
        // The engine finds its language host and the hosts of dynamic providers and policies beside itself.
        optional: {
          "pulumi-language-nodejs": "pulumi/pulumi-language-nodejs",
          "pulumi-resource-pulumi-nodejs": "pulumi/pulumi-resource-pulumi-nodejs",
          "pulumi-analyzer-policy": "pulumi/pulumi-analyzer-policy",
        },
      },
      arch: { x64: "x64", arm64: "arm64" },
    },
    local: {
      kind: "go",
      module: "github.com/pulumi/pulumi/pkg/v3",
      version: `v${pulumi}`,
      sum: "h1:T2eQ5Ujv3+H2FUqYuJ5pwUtKFDazdvkyG5P3V3iEt0I=",
      packages: { pulumi: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi" },
      variables: { "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version": `v${pulumi}` },
    },
    seconds: 160,
    diskMiB: 3500,
  },
  containerd: {
    version: containerd,
    accepts: "exact",
    release: {
      download: {
        url: `${github}/containerd/containerd/releases/download/v{version}/containerd-{version}-linux-{arch}.tar.gz`,
        checksums: `${github}/containerd/containerd/releases/download/v{version}/containerd-{version}-linux-{arch}.tar.gz.sha256sum`,
        members: {
          containerd: "bin/containerd",
          "containerd-shim-runc-v2": "bin/containerd-shim-runc-v2",
          ctr: "bin/ctr",
        },
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "github.com/containerd/containerd/v2",
      version: `v${containerd}`,
      sum: "h1:p6Qg+xbEz8lvwdhHDx0U469xENvp4LgGBx+E7djXkGw=",
      packages: {
        containerd: "github.com/containerd/containerd/v2/cmd/containerd",
        "containerd-shim-runc-v2": "github.com/containerd/containerd/v2/cmd/containerd-shim-runc-v2",
        ctr: "github.com/containerd/containerd/v2/cmd/ctr",
      },
      variables: { "github.com/containerd/containerd/v2/version.Version": `v${containerd}` },
    },
    seconds: 53,
    diskMiB: 1500,
  },
  etcd: {
    version: "3.7.3",
    accepts: "exact",
    release: {
      download: {
        url: `${github}/etcd-io/etcd/releases/download/v{version}/etcd-v{version}-linux-{arch}.tar.gz`,
        checksums: `${github}/etcd-io/etcd/releases/download/v{version}/SHA256SUMS`,
        members: { etcd: "etcd-v{version}-linux-{arch}/etcd" },
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "go.etcd.io/etcd/server/v3",
      version: "v3.7.3",
      sum: "h1:KcTZ/aEZrOiQe0/kdr7iYYcvyfbEoOwDOacHkz8xwZc=",
      packages: { etcd: "." },
      source: etcdSource,
    },
    seconds: 25,
    diskMiB: 800,
  },
  coredns: {
    version: "1.14.6",
    accepts: "exact",
    imageOnly: true,
    release: {
      download: {
        url: `${github}/coredns/coredns/releases/download/v{version}/coredns_{version}_linux_{arch}.tgz`,
        checksums: `${github}/coredns/coredns/releases/download/v{version}/coredns_{version}_linux_{arch}.tgz.sha256`,
        members: { coredns: "coredns" },
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "github.com/coredns/coredns",
      version: "v1.14.6",
      sum: "h1:V2g2JdCWJVqYGdX8tlBiK0iQo23Pnt8xs8gHqKyFYs8=",
      packages: { coredns: "." },
      source: corednsSource,
      alignedWith: kubernetesModule,
    },
    seconds: 25,
    diskMiB: 700,
  },
  "metrics-server": {
    version: "0.9.0",
    accepts: "exact",
    imageOnly: true,
    local: {
      kind: "go",
      module: "sigs.k8s.io/metrics-server",
      version: "v0.9.0",
      sum: "h1:nlqqZ2H0Xfko8eJC/1qaNVVT17hu4rxndkOi22KTZ4w=",
      packages: { "metrics-server": "sigs.k8s.io/metrics-server/cmd/metrics-server" },
      variables: { "k8s.io/client-go/pkg/version.gitVersion": "v0.9.0" },
      alignedWith: kubernetesModule,
    },
    seconds: 25,
    diskMiB: 700,
  },
  "local-path-provisioner": {
    version: "0.0.30",
    accepts: "exact",
    imageOnly: true,
    local: {
      kind: "go",
      module: "github.com/rancher/local-path-provisioner",
      version: "v0.0.30",
      sum: "h1:OkiuofkCSscddl7tma/B9Ox1wu+JEVSrP7IcZI65Ggo=",
      packages: { "local-path-provisioner": "github.com/rancher/local-path-provisioner" },
      variables: { "main.VERSION": "v0.0.30" },
      alignedWith: kubernetesModule,
    },
    seconds: 15,
    diskMiB: 500,
  },
  registry: {
    version: "3.1.2",
    accepts: "same-major",
    release: {
      download: {
        url: `${github}/distribution/distribution/releases/download/v{version}/registry_{version}_linux_{arch}.tar.gz`,
        checksums: `${github}/distribution/distribution/releases/download/v{version}/registry_{version}_linux_{arch}.tar.gz.sha256`,
        members: { registry: "registry" },
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "github.com/distribution/distribution/v3",
      version: "v3.1.2",
      sum: "h1:/Bv2YIqqSR00HiO49FT93hovy6r9IlrzwUDsJjCN5qg=",
      packages: { registry: "." },
      source: registrySource,
      variables: { "github.com/distribution/distribution/v3/version.version": "v3.1.2" },
    },
    seconds: 45,
    diskMiB: 1500,
  },
  crane: {
    version: "0.22.1",
    accepts: "exact",
    release: {
      download: {
        url: `${github}/google/go-containerregistry/releases/download/v{version}/go-containerregistry_Linux_{arch}.tar.gz`,
        checksums: `${github}/google/go-containerregistry/releases/download/v{version}/checksums.txt`,
        members: { crane: "crane" },
      },
      arch: { x64: "x86_64", arm64: "arm64" },
    },
    local: {
      kind: "go",
      module: "github.com/google/go-containerregistry",
      version: "v0.22.1",
      sum: "h1:RZuuSYhTvlDvtsK+NkutoCZ//C0X2ebLK8X8l3ULs84=",
      packages: { crane: "github.com/google/go-containerregistry/cmd/crane" },
      variables: { "github.com/google/go-containerregistry/cmd/crane/cmd.Version": "v0.22.1" },
    },
    seconds: 20,
    diskMiB: 700,
  },
  runc: {
    version: "1.5.2",
    accepts: "exact",
    release: {
      download: {
        url: `${github}/opencontainers/runc/releases/download/v{version}/runc.{arch}`,
        checksums: `${github}/opencontainers/runc/releases/download/v{version}/runc.sha256sum`,
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "github.com/opencontainers/runc",
      version: "v1.5.2",
      sum: "h1:eUUowc2WJCnFYzI87C1WqRcu356Dk/wsoi90y+2wEfE=",
      packages: { runc: "github.com/opencontainers/runc" },
      variables: { "main.version": "1.5.2" },
      tags: ["seccomp", "netgo", "osusergo"],
      cgo: true,
      needs: [
        ...compiler,
        { probe: ["pkg-config", "--version"], package: "pkg-config" },
        { probe: ["pkg-config", "--exists", "libseccomp"], package: "libseccomp-dev" },
      ],
    },
    seconds: 20,
    diskMiB: 500,
  },
  "cni-plugins": {
    version: cni,
    accepts: "exact",
    release: {
      download: {
        url: `${github}/containernetworking/plugins/releases/download/v{version}/cni-plugins-linux-{arch}-v{version}.tgz`,
        checksums: `${github}/containernetworking/plugins/releases/download/v{version}/cni-plugins-linux-{arch}-v{version}.tgz.sha256`,
        members: {
          bridge: "./bridge",
          "host-local": "./host-local",
          loopback: "./loopback",
          portmap: "./portmap",
        },
      },
      arch: go,
    },
    local: {
      kind: "go",
      module: "github.com/containernetworking/plugins",
      version: `v${cni}`,
      sum: "h1:Mg3SXBdRGkdXyFC4lcwr6u2ZB2SDeL6LC3U+QrEANuQ=",
      packages: {
        bridge: "github.com/containernetworking/plugins/plugins/main/bridge",
        "host-local": "github.com/containernetworking/plugins/plugins/ipam/host-local",
        loopback: "github.com/containernetworking/plugins/plugins/main/loopback",
        portmap: "github.com/containernetworking/plugins/plugins/meta/portmap",
      },
      variables: { "github.com/containernetworking/plugins/pkg/utils/buildversion.BuildVersion": `v${cni}` },
    },
    seconds: 15,
    diskMiB: 500,
  },
  pause: {
    version: "1.0.0",
    accepts: "exact",
    imageOnly: true,
    local: { kind: "c", file: "pause", source: pauseSource, needs: compiler },
    seconds: 1,
    diskMiB: 10,
  },
  ...testTools,
};
