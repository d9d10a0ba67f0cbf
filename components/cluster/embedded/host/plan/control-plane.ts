/** Command lines and configuration of the control plane. Pure. */
import { join } from "node:path";
import { stringify } from "yaml";
import type { ClusterPaths } from "../paths";
import { type AddressPlan, ports } from "./addresses";

/** A program with its arguments. */
export interface Command {
  program: string;
  args: string[];
  env?: Record<string, string>;
}

/** Cipher suites aside, nothing of ours speaks less than this. */
const tlsMinimum = "--tls-min-version=VersionTLS12";

/** `--name=value` for each entry, in order. */
function flags(values: Record<string, string | number | boolean>): string[] {
  return Object.entries(values).map(([name, value]) => `--${name}=${value}`);
}

/** etcd over mutual TLS, on an address that pods cannot reach. */
export function etcd(program: string, paths: ClusterPaths, plan: AddressPlan): Command {
  const pki = (file: string) => join(paths.pki, file);
  const client = `https://${plan.loopback}:${ports.etcdClient}`;
  const peer = `https://${plan.loopback}:${ports.etcdPeer}`;
  return {
    program,
    args: flags({
      name: "default",
      "data-dir": paths.etcdData,
      "listen-client-urls": client,
      "advertise-client-urls": client,
      "listen-peer-urls": peer,
      "initial-advertise-peer-urls": peer,
      "initial-cluster": `default=${peer}`,
      "cert-file": pki("etcd-server.crt"),
      "key-file": pki("etcd-server.key"),
      "trusted-ca-file": pki("etcd-ca.crt"),
      "client-cert-auth": true,
      "peer-cert-file": pki("etcd-server.crt"),
      "peer-key-file": pki("etcd-server.key"),
      "peer-trusted-ca-file": pki("etcd-ca.crt"),
      "peer-client-cert-auth": true,
      // A lone member elects itself; the default makes it wait a second for others.
      "heartbeat-interval": 50,
      "election-timeout": 250,
      // Fewer entries kept in memory; what is acknowledged is on disk either way.
      "snapshot-count": 5000,
      "log-level": "warn",
    }),
    env: { GOGC: "50" },
  };
}

/** The API server on the bridge address. */
export function apiServer(program: string, paths: ClusterPaths, plan: AddressPlan): Command {
  const pki = (file: string) => join(paths.pki, file);
  return {
    program,
    args: [
      ...flags({
        "bind-address": plan.gateway,
        "advertise-address": plan.gateway,
        "secure-port": ports.apiServer,
        "etcd-servers": `https://${plan.loopback}:${ports.etcdClient}`,
        "etcd-cafile": pki("etcd-ca.crt"),
        "etcd-certfile": pki("apiserver-etcd-client.crt"),
        "etcd-keyfile": pki("apiserver-etcd-client.key"),
        "tls-cert-file": pki("apiserver.crt"),
        "tls-private-key-file": pki("apiserver.key"),
        "client-ca-file": pki("ca.crt"),
        "kubelet-certificate-authority": pki("ca.crt"),
        "kubelet-client-certificate": pki("apiserver-kubelet-client.crt"),
        "kubelet-client-key": pki("apiserver-kubelet-client.key"),
        "kubelet-preferred-address-types": "InternalIP",
        "proxy-client-cert-file": pki("front-proxy-client.crt"),
        "proxy-client-key-file": pki("front-proxy-client.key"),
        "requestheader-client-ca-file": pki("front-proxy-ca.crt"),
        "requestheader-allowed-names": "front-proxy-client",
        "requestheader-username-headers": "X-Remote-User",
        "requestheader-group-headers": "X-Remote-Group",
        "requestheader-extra-headers-prefix": "X-Remote-Extra-",
        "service-account-issuer": "https://kubernetes.default.svc.cluster.local",
        "service-account-key-file": pki("service-account.pub"),
        "service-account-signing-key-file": pki("service-account.key"),
        "service-cluster-ip-range": plan.serviceCidr,
        "authorization-mode": "Node,RBAC",
        "anonymous-auth": false,
        "enable-admission-plugins": "NodeRestriction",
        "encryption-provider-config": pki("encryption.json"),
        "allow-privileged": true,
        // The host has routes to pods but no Service addresses: webhooks and metrics are reached at pods.
        "enable-aggregator-routing": true,
        profiling: false,
      }),
      tlsMinimum,
    ],
    env: { GOGC: "50", GOMEMLIMIT: "600MiB" },
  };
}

/** The controller manager. Leaders need no election where there is one of each. */
export function controllerManager(program: string, paths: ClusterPaths, plan: AddressPlan): Command {
  const pki = (file: string) => join(paths.pki, file);
  const kubeconfig = join(paths.controlPlane, "controller-manager.kubeconfig");
  return {
    program,
    args: [
      ...flags({
        "bind-address": plan.gateway,
        "secure-port": ports.controllerManager,
        kubeconfig,
        "authentication-kubeconfig": kubeconfig,
        "authorization-kubeconfig": kubeconfig,
        "client-ca-file": pki("ca.crt"),
        "requestheader-client-ca-file": pki("front-proxy-ca.crt"),
        "tls-cert-file": pki("controller-manager-server.crt"),
        "tls-private-key-file": pki("controller-manager-server.key"),
        "root-ca-file": pki("ca.crt"),
        "service-account-private-key-file": pki("service-account.key"),
        "use-service-account-credentials": true,
        // Pod ranges follow from the node's number; see addresses.ts.
        "allocate-node-cidrs": false,
        "leader-elect": false,
        // The default is a directory of the host that it would create.
        "flex-volume-plugin-dir": join(paths.controlPlane, "volume-plugins"),
        // Nobody requests certificates through the API, no node changes its range or its secrets' lifetime.
        controllers: [
          "*",
          "-ttl-controller",
          "-certificatesigningrequest-signing-controller",
          "-certificatesigningrequest-approving-controller",
          "-certificatesigningrequest-cleaner-controller",
          "-selinux-warning-controller",
        ].join(","),
        "kube-api-qps": 100,
        "kube-api-burst": 200,
        "node-monitor-period": "2s",
        "node-monitor-grace-period": "20s",
        profiling: false,
      }),
      tlsMinimum,
    ],
    env: { GOGC: "50", GOMEMLIMIT: "200MiB" },
  };
}

/** The scheduler. */
export function scheduler(program: string, paths: ClusterPaths, plan: AddressPlan): Command {
  const pki = (file: string) => join(paths.pki, file);
  const kubeconfig = join(paths.controlPlane, "scheduler.kubeconfig");
  return {
    program,
    args: [
      ...flags({
        "bind-address": plan.gateway,
        "secure-port": ports.scheduler,
        kubeconfig,
        "authentication-kubeconfig": kubeconfig,
        "authorization-kubeconfig": kubeconfig,
        "client-ca-file": pki("ca.crt"),
        "requestheader-client-ca-file": pki("front-proxy-ca.crt"),
        "tls-cert-file": pki("scheduler-server.crt"),
        "tls-private-key-file": pki("scheduler-server.key"),
        "leader-elect": false,
        "kube-api-qps": 100,
        "kube-api-burst": 200,
        profiling: false,
      }),
      tlsMinimum,
    ],
    env: { GOGC: "50", GOMEMLIMIT: "120MiB" },
  };
}

/** The registry, which serves the shared cache and can change nothing in it. */
export function registry(program: string, paths: ClusterPaths): Command {
  return {
    program,
    args: ["serve", paths.registryConfig],
    env: { GOGC: "50", OTEL_TRACES_EXPORTER: "none" },
  };
}

/** Its configuration. */
export function registryConfig(storage: string, plan: AddressPlan): string {
  return stringify({
    version: 0.1,
    log: { level: "warn", accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: storage },
      maintenance: { readonly: { enabled: true }, uploadpurging: { enabled: false } },
      cache: { blobdescriptor: "inmemory" },
    },
    http: { addr: `${plan.gateway}:${ports.registry}` },
  });
}
