import { stringify } from "yaml";
import { controlScript } from "./control-script";

/** Where the script that installs and starts k3s lies in a machine; see {@link controlScript}. */
export const controlPath = "/usr/local/sbin/galera-platform-k3s";

/** The label by which Kubernetes knows the zone of a node. */
export const zoneLabel = "topology.kubernetes.io/zone";

/** Configuration of k3s on the machine with the control plane (https://docs.k3s.io/cli/server). */
export function serverConfig(name: string): Record<string, unknown> {
  return {
    "node-name": name,
    // The platform brings its own ingress; an endpoint on a node port must not get a second, surprising way in.
    disable: ["traefik", "servicelb"],
    // Its own add-ons tolerate this; workloads belong on workers, which have the size that was asked for.
    "node-taint": ["node-role.kubernetes.io/control-plane=true:NoSchedule"],
    "secrets-encryption": true,
    "write-kubeconfig-mode": "0600",
  };
}

/** Configuration of k3s on a worker; the server's address comes when it joins. */
function workerConfig(name: string, zone: string): Record<string, unknown> {
  return { "node-name": name, "node-label": [`${zoneLabel}=${zone}`] };
}

/** The unit as k3s' own installer writes it, but for time-outs: the start is watched from outside. */
export function unit(role: "server" | "agent"): string {
  return `[Unit]
Description=Lightweight Kubernetes
Wants=network-online.target
After=network-online.target

[Service]
Type=notify
KillMode=process
Delegate=yes
LimitNOFILE=1048576
LimitNPROC=infinity
LimitCORE=infinity
TasksMax=infinity
TimeoutStartSec=0
Restart=always
RestartSec=5s
ExecStartPre=-/sbin/modprobe br_netfilter
ExecStartPre=-/sbin/modprobe overlay
ExecStart=/usr/local/bin/k3s ${role}

[Install]
WantedBy=multi-user.target
`;
}

/**
 * What cloud-init does in a new machine: it writes files, and nothing that can take long or fail. k3s is installed
 * afterwards, by a command whose end and errors are seen, and which can be repeated. No secret is in it.
 */
export function cloudInit(vm: { name: string; zone?: string }): string {
  const { name, zone } = vm;
  const config = zone === undefined ? serverConfig(name) : workerConfig(name, zone);
  // Multipass reads the YAML and writes it anew; base64 passes that unharmed.
  const file = (path: string, permissions: string, content: string) => ({
    path,
    permissions,
    encoding: "b64",
    content: Buffer.from(content).toString("base64"),
  });
  const userData = {
    write_files: [
      file("/etc/rancher/k3s/config.yaml", "0600", stringify(config)),
      file("/etc/systemd/system/k3s.service", "0644", unit(zone === undefined ? "server" : "agent")),
      // The last: where it is, the others are too.
      file(controlPath, "0755", controlScript),
    ],
  };
  return `#cloud-config\n${stringify(userData)}`;
}
