import { describeError, UserError } from "../../../../toolchain/errors";
import type { Report } from "../../embedded/host/system/report";
import { type ClusterSpec, nodeCorrections, planVms, type Vm, type WorkerNode } from "../plan";
import { K3s, type Node } from "./k3s";
import { Machines } from "./machines";
import { ignoreFailure, type Machine, type Multipass } from "./multipass";
import { forEachOfTwo, until } from "./wait";

/** The cluster as it came up: every node Ready. */
export interface ClusterOutputs {
  nodes: WorkerNode[];
  /** Every machine of the cluster, the server too. */
  machines: string[];
  /** Version of Kubernetes, e.g. `v1.36.3+k3s1`. */
  version: string;
}

type Worker = Vm & { zone: string };

/**
 * Brings the machines and k3s in them to the spec: creation, change, and repair alike. It looks at what there is
 * before every step, so it can be interrupted anywhere and repeated.
 *
 * @param joined machines that were parts of the cluster when it was last complete; empty where it never was
 */
export async function applyCluster(
  spec: ClusterSpec,
  joined: readonly string[],
  multipass: Multipass,
  report: Report,
): Promise<ClusterOutputs> {
  await multipass.check();
  const { server, workers } = planVms(spec);
  const k3s = new K3s(multipass, spec.clusterId);
  const machines = new Machines(multipass, spec.clusterId, isPart, report);
  let starting: Promise<void> | undefined;
  const ensureServer = () => {
    starting ??= bringServerUp(server, machines, k3s, report);
    return starting;
  };
  /** A machine that came after the cluster was last complete may have become a part of it: only k3s knows. */
  async function isPart(name: string): Promise<boolean> {
    // Before the cluster was complete for the first time, nothing could use it.
    if (joined.includes(name) || !joined.includes(server.name)) return joined.includes(name);
    await ensureServer();
    return k3s.mayHoldData(name);
  }
  const found = await machines.list();
  const wanted = new Set([server, ...workers].map(({ name }) => name));
  const surplus = found.filter(({ name }) => !wanted.has(name)).map(({ name }) => name);
  refuseWithoutServer(server.name, joined, found);

  if (surplus.length > 0) {
    await ensureServer();
    await k3s.refuseWhereDataLives(surplus);
  }
  await forEachOfTwo([server, ...workers], (vm) =>
    vm === server ? ensureServer() : machines.ensure(vm, k3s),
  );
  await joinWorkers(workers, server, machines, k3s, report);
  const nodes = await awaitNodes(workers, multipass, k3s, report);
  for (const name of surplus) await remove(name, machines, k3s, report);

  const addresses = new Map((await machines.list()).map(({ name, address }) => [name, address]));
  return {
    nodes: workers.map(({ name, zone }) => ({ name, zone, address: addressOf(name, addresses) })),
    machines: [...wanted],
    version: nodes[0]?.version ?? "",
  };
}

/** The server's disk holds the only copy of the cluster's objects; a new one would be another, empty cluster. */
function refuseWithoutServer(server: string, joined: readonly string[], found: readonly Machine[]): void {
  if (!joined.includes(server) || found.some(({ name }) => name === server)) return;
  throw new UserError(`${server} is gone, and with it everything that Kubernetes knew.`, {
    hint:
      "Data may still lie on the disks of the workers: save it with `multipass transfer` if you need it. " +
      "Destroying the stack (npm run destroy -- --stack <its name>) removes what is left; brought up again, it gets a new cluster.",
  });
}

async function bringServerUp(server: Vm, machines: Machines, k3s: K3s, report: Report): Promise<void> {
  await machines.ensure(server, k3s);
  report.line(`installing k3s on ${server.name}`);
  await k3s.install(server.name);
  await k3s.startServer();
}

async function joinWorkers(
  workers: readonly Worker[],
  server: Vm,
  machines: Machines,
  k3s: K3s,
  report: Report,
): Promise<void> {
  // A node that is known, but whose machine was made anew: k3s would refuse the newcomer. The server's is its own.
  for (const { name } of await k3s.nodes())
    if (name !== server.name && machines.launched.has(name)) await k3s.forget(name);

  const addresses = new Map((await machines.list()).map(({ name, address }) => [name, address]));
  const address = addressOf(server.name, addresses);
  await forEachOfTwo(workers, async ({ name }) => {
    report.line(`installing k3s on ${name}`);
    await k3s.install(name);
    await k3s.join(name, address);
  });
}

async function awaitNodes(
  workers: readonly Worker[],
  multipass: Multipass,
  k3s: K3s,
  report: Report,
): Promise<Node[]> {
  let missing = [...workers];
  let failure: string | undefined;
  const reported = new Set<string>();
  const nodes = await until(multipass, multipass.limits.ready, async () => {
    const now = await k3s.nodes().catch((error: unknown) => {
      // The server may be busy with the ones that join: that is no reason not to ask again.
      ignoreFailure(error);
      failure = describeError(error);
    });
    if (now === undefined) return undefined;
    failure = undefined;
    const ready = new Set(now.filter((node) => node.ready).map(({ name }) => name));
    for (const { name, zone } of workers) {
      if (!ready.has(name) || reported.has(name)) continue;
      reported.add(name);
      report.line(`node ${name} is Ready (${zone})`);
    }
    missing = workers.filter(({ name }) => !ready.has(name));
    return missing.length === 0 ? now : undefined;
  });
  if (nodes === undefined) {
    const logs = await Promise.all(missing.map(async ({ name }) => `${name}: ${await k3s.log(name)}`));
    const names = missing.map(({ name }) => name).join(", ");
    const reasons = [...(failure === undefined ? [] : [failure]), ...logs].join("\n  ");
    throw new UserError(`Not Ready after ${multipass.limits.ready} s: ${names}.\n  ${reasons}`, {
      hint: "Run the same command again to continue, or destroy the stack (npm run destroy -- --stack <its name>) to remove everything.",
    });
  }
  for (const { name, zone } of workers) {
    const node = nodes.find((one) => one.name === name);
    if (node === undefined) continue;
    const { label, uncordon } = nodeCorrections(zone, node);
    if (label !== undefined) await k3s.label(name, label);
    if (uncordon) await k3s.uncordon(name);
  }
  return nodes;
}

/** Takes a worker away: its pods first, then the node, then the machine. */
async function remove(name: string, machines: Machines, k3s: K3s, report: Report): Promise<void> {
  if ((await k3s.nodes()).some((node) => node.name === name)) {
    report.line(`emptying ${name}`);
    await k3s.empty(name);
    await k3s.forget(name);
  }
  await machines.purge(name);
  await k3s.forgetVolumes(name);
}

function addressOf(name: string, addresses: ReadonlyMap<string, string | undefined>): string {
  const address = addresses.get(name);
  if (address !== undefined) return address;
  throw new UserError(`${name} has no address.`, { hint: "Run the same command again." });
}
