/** What commands in a machine answer: cloud-init's files, the control script, k3s. */
import { parse } from "yaml";
import type { StandinMachine, State } from "./state";

/** How a command ends. */
export interface Answer {
  code: number;
  out?: string;
  err?: string;
}

/** The checksum of what the stand-in downloads; another one in the arguments is a wrong download. */
export const downloaded = "2f98a9f8fe5782479ee2d54e70a1b10a7f6fd4cae8d38ed3098452dc6eed76b5";

const control = "/usr/local/sbin/galera-platform-k3s";

/** Runs a command, as root, in a machine that runs. */
export function runInMachine(state: State, name: string, command: readonly string[], input: string): Answer {
  const machine = state.machines[name];
  if (machine === undefined) return { code: 2, err: `exec failed: instance "${name}" does not exist` };
  const [program, ...args] = command[0] === "sudo" ? command.slice(1) : command;
  switch (program) {
    case "test":
      return { code: machine.files[args[1] ?? ""] === undefined ? 1 : 0 };
    case control:
      if (machine.files[control] === undefined) return notFound(program);
      return args[0] === "install"
        ? install(machine, args.slice(1))
        : start(state, name, machine, args[1], input);
    case "cat":
      return cat(machine, args[0] ?? "");
    case "journalctl":
      return { code: 0, out: machine.service === true ? "k3s is starting\n" : "-- No entries --\n" };
    case "k3s":
      return kubectl(state, machine, args.slice(1));
    default:
      return notFound(program ?? "");
  }
}

function notFound(program: string): Answer {
  return { code: 1, err: `sudo: ${program}: command not found` };
}

function install(machine: StandinMachine, [url, sum]: readonly string[]): Answer {
  if (sum !== downloaded) {
    return { code: 1, err: `${url} has SHA-256 ${downloaded} instead of ${sum}; it was not installed` };
  }
  machine.k3s = sum;
  return { code: 0 };
}

function start(
  state: State,
  name: string,
  machine: StandinMachine,
  address: string | undefined,
  input: string,
): Answer {
  if (machine.k3s === undefined)
    return { code: 1, err: "Failed to start k3s.service: No such file or directory" };
  machine.service = true;
  const config = parse(machine.files["/etc/rancher/k3s/config.yaml"] ?? "") as Record<string, string[]>;
  if (address === undefined) {
    machine.cluster ??= {
      token: `K10${machine.id}::server:${machine.id}`,
      nodes: {},
      passwords: {},
      volumes: [],
    };
    machine.cluster.nodes[name] ??= { labels: {}, unschedulable: false };
    return { code: 0 };
  }
  machine.joined = { server: address, token: input.trim() };
  const server = Object.values(state.machines).find(
    (one) => one.address === address && one.state === "Running",
  );
  const cluster = server?.cluster;
  if (cluster === undefined || cluster.token !== machine.joined.token) return { code: 0 };
  cluster.passwords[name] ??= machine.id;
  if (cluster.passwords[name] !== machine.id) return { code: 0 };
  const labels = Object.fromEntries((config["node-label"] ?? []).map((label) => label.split("=")));
  cluster.nodes[name] ??= { labels, unschedulable: false };
  return { code: 0 };
}

function cat(machine: StandinMachine, path: string): Answer {
  if (machine.cluster !== undefined && path === "/var/lib/rancher/k3s/server/node-token") {
    return { code: 0, out: `${machine.cluster.token}\n` };
  }
  if (machine.cluster !== undefined && path === "/etc/rancher/k3s/k3s.yaml") {
    return { code: 0, out: kubeconfig(machine.id) };
  }
  return { code: 1, err: `cat: ${path}: No such file or directory` };
}

function kubectl(state: State, server: StandinMachine, args: readonly string[]): Answer {
  const { cluster } = server;
  if (cluster === undefined || server.service !== true) {
    return {
      code: 1,
      err: "The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?",
    };
  }
  const words = args.filter((word) => !word.startsWith("-"));
  const node = cluster.nodes[words[1] ?? ""] ?? cluster.nodes[words[2] ?? ""];
  switch (words.slice(0, 2).join(" ")) {
    case "get /readyz":
      return { code: 0, out: "ok" };
    case "get nodes":
      return { code: 0, out: JSON.stringify({ items: nodeList(state, server) }) };
    case "get persistentvolumes":
      return { code: 0, out: JSON.stringify({ items: cluster.volumes }) };
    case "label node": {
      const [key = "", value = ""] = (words[3] ?? "").split("=");
      if (node !== undefined) node.labels[key] = value;
      return { code: node === undefined ? 1 : 0 };
    }
    case "delete node":
      delete cluster.nodes[words[2] ?? ""];
      return { code: 0 };
    case "delete persistentvolume":
      cluster.volumes = cluster.volumes.filter(({ metadata }) => metadata.name !== words[2]);
      return { code: 0 };
    case "kube-system delete":
      delete cluster.passwords[(words[3] ?? "").replace(".node-password.k3s", "")];
      return { code: 0 };
    default:
      if (node === undefined)
        return { code: 1, err: `Error from server (NotFound): nodes "${words[1]}" not found` };
      node.unschedulable = words[0] !== "uncordon";
      return { code: 0 };
  }
}

function nodeList(state: State, server: StandinMachine): unknown[] {
  return Object.entries(server.cluster?.nodes ?? {}).map(([name, { labels, unschedulable }]) => {
    const machine = state.machines[name];
    const reaches = machine === server || machine?.joined?.server === server.address;
    const ready = machine?.state === "Running" && machine.service === true && reaches;
    return {
      metadata: { name, labels },
      spec: unschedulable ? { unschedulable } : {},
      status: {
        conditions: [{ type: "Ready", status: ready ? "True" : "False" }],
        nodeInfo: { kubeletVersion: "v1.36.3+k3s1" },
      },
    };
  });
}

/** As k3s writes it: the server under the loopback's address, every name `default`. */
function kubeconfig(id: string): string {
  return `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: ${Buffer.from(`authority of ${id}`).toString("base64")}
    server: https://127.0.0.1:6443
  name: default
contexts:
- context:
    cluster: default
    user: default
  name: default
current-context: default
kind: Config
preferences: {}
users:
- name: default
  user:
    client-certificate-data: ${Buffer.from(`certificate of ${id}`).toString("base64")}
    client-key-data: ${Buffer.from(`key of ${id}`).toString("base64")}
`;
}
