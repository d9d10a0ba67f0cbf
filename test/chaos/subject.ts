/** The stack under test: its Kubernetes, its members, its endpoints, and the host that it runs on. */
import {
  AppsV1Api,
  KubeConfig,
  PatchStrategy,
  PolicyV1Api,
  setHeaderOptions,
  type V1Pod,
} from "@kubernetes/client-node";
import { z } from "zod";
import { ports } from "../../components/galera/plan/names";
import { readOutputs, selectorsOf } from "../../scripts/lib/engine/outputs";
import { Engine } from "../../scripts/lib/engine/pulumi";
import { connect, readAuthority, readCredentials } from "../../scripts/lib/kube";
import { UserError } from "../../toolchain/errors";
import { Machine } from "./host/machine";
import type { Account, Address } from "./load/pool";

/** A member's pod. */
export interface MemberPod {
  name: string;
  uid: string;
  node: string;
  address: string;
  ready: boolean;
}

const outside = z
  .object({ hosts: z.array(z.string()).min(1), port: z.number() })
  .transform(({ hosts, port }) => hosts.map((host): Address => ({ host, port })));
const reachable = z.object({ endpoints: z.object({ readWrite: outside, readOnly: outside }) });

/** Annotation of nodes that the harness has cordoned. */
const cordonMark = "galera-platform/chaos-cordon";

/** A stack that faults are injected into. */
export class Subject {
  readonly apps: AppsV1Api;
  readonly policy: PolicyV1Api;
  readonly names = { members: "galera", proxies: "galera-proxy" } as const;

  private constructor(
    readonly stack: string,
    readonly engine: Engine,
    readonly core: ReturnType<typeof connect>["core"],
    readonly namespace: string,
    readonly replicas: number,
    readonly account: Account,
    readonly readWrite: readonly Address[],
    readonly readOnly: readonly Address[],
    readonly machine: Machine,
    private readonly selectors: { members: string; proxies: string },
    kubeconfig: string,
  ) {
    const config = new KubeConfig();
    config.loadFromString(kubeconfig);
    this.apps = config.makeApiClient(AppsV1Api);
    this.policy = config.makeApiClient(PolicyV1Api);
  }

  /** @throws UserError where the stack is not up, not an embedded one, or not reachable from outside */
  static async of(stack: string, signal: AbortSignal): Promise<Subject> {
    const engine = await Engine.prepare(stack, signal);
    const outputs = await readOutputs(engine);
    const [clusterId] = (await engine.state()).clusterIds;
    if (clusterId === undefined) {
      throw new UserError(
        `Stack ${stack} is no embedded cluster; faults are injected into its host's processes.`,
        {
          hint: "Use a stack whose cluster.provider is embedded, e.g. dev.",
        },
      );
    }
    const endpoints = reachable.safeParse(await engine.outputs());
    if (!endpoints.success) {
      throw new UserError(`The endpoints of stack ${stack} are open inside of the cluster only.`, {
        hint: "Set galera.access.type to NodePort: the clients of the ledger run on this host.",
      });
    }
    // Never aborted: what a fault has changed is put back through it after a Ctrl-C, too.
    const { core } = connect(outputs.kubeconfig, new AbortController().signal);
    const { username, password } = await readCredentials(core, outputs.namespace, outputs.secrets.app ?? "");
    const { trust } = outputs;
    const tls =
      trust === undefined ? {} : { ssl: { ca: await readAuthority(core, outputs.namespace, trust.secret) } };
    const { readWrite, readOnly } = endpoints.data.endpoints;
    return new Subject(
      stack,
      engine,
      core,
      outputs.namespace,
      outputs.replicas,
      { user: username, password, database: outputs.app.database, ...tls },
      readWrite,
      readOnly,
      new Machine(clusterId),
      selectorsOf(outputs),
      outputs.kubeconfig,
    );
  }

  /** What the stack tells clients now of how they check certificates; nothing where it has no TLS. */
  async trust(): Promise<{ secret: string; ca: string } | undefined> {
    const { trust } = await readOutputs(this.engine);
    if (trust === undefined) return undefined;
    return { ...trust, ca: await readAuthority(this.core, this.namespace, trust.secret) };
  }

  /** The members' pods that exist, by name. */
  async members(): Promise<MemberPod[]> {
    return this.#pods(this.selectors.members);
  }

  /** The proxies' pods that exist. */
  async proxies(): Promise<MemberPod[]> {
    return this.#pods(this.selectors.proxies);
  }

  async member(name: string): Promise<MemberPod> {
    const found = (await this.members()).find((member) => member.name === name);
    if (found === undefined) throw new Error(`${name} does not exist`);
    return found;
  }

  /** The pod that has taken the place of this one; undefined while none has. */
  async successor({ name, uid }: Pick<MemberPod, "name" | "uid">): Promise<MemberPod | undefined> {
    return (await this.members()).find((member) => member.name === name && member.uid !== uid);
  }

  /** Where a client that writes connects first. */
  get endpoint(): Address {
    const [address] = this.readWrite;
    if (address === undefined) throw new Error("there is no endpoint");
    return address;
  }

  /** Where a member itself takes connections, past the proxies. */
  directly({ address }: MemberPod): Address {
    return { host: address, port: ports.database };
  }

  /** Sets an annotation of a workload's pods, as `kubectl rollout restart` does: all of them are made anew. */
  async restartPods(kind: "members" | "proxies"): Promise<void> {
    const annotations = { "kubectl.kubernetes.io/restartedAt": new Date().toISOString() };
    const body = { spec: { template: { metadata: { annotations } } } };
    const target = { name: this.names[kind], namespace: this.namespace, body };
    const options = setHeaderOptions("Content-Type", PatchStrategy.StrategicMergePatch);
    if (kind === "members") await this.apps.patchNamespacedStatefulSet(target, options);
    else await this.apps.patchNamespacedDeployment(target, options);
  }

  /** Whether every pod of a workload is of its newest revision. */
  async isRolledOut(kind: "members" | "proxies"): Promise<boolean> {
    const target = { name: this.names[kind], namespace: this.namespace };
    if (kind === "members") {
      const { metadata, spec, status } = await this.apps.readNamespacedStatefulSet(target);
      const seen = status?.observedGeneration === metadata?.generation;
      return (
        seen && status?.updateRevision === status?.currentRevision && status?.readyReplicas === spec?.replicas
      );
    }
    const { metadata, spec, status } = await this.apps.readNamespacedDeployment(target);
    const seen = status?.observedGeneration === metadata?.generation;
    return (
      seen &&
      [status?.updatedReplicas, status?.readyReplicas, status?.replicas].every((n) => n === spec?.replicas)
    );
  }

  /** Takes a node out of what pods are put on, or back; it is marked, so that nobody else's cordon is taken away. */
  async cordon(node: string, unschedulable: boolean): Promise<void> {
    const options = setHeaderOptions("Content-Type", PatchStrategy.StrategicMergePatch);
    const metadata = { annotations: { [cordonMark]: unschedulable ? "true" : null } };
    await this.core.patchNode({ name: node, body: { metadata, spec: { unschedulable } } }, options);
  }

  /** Whether a node is cordoned by {@link cordon}. */
  async isCordoned(node: string): Promise<boolean> {
    const { metadata } = await this.core.readNode({ name: node });
    return metadata?.annotations?.[cordonMark] !== undefined;
  }

  async #pods(labelSelector: string): Promise<MemberPod[]> {
    const { items } = await this.core.listNamespacedPod({ namespace: this.namespace, labelSelector });
    return items.map(describePod).sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  }
}

function describePod({ metadata, spec, status }: V1Pod): MemberPod {
  const isReady =
    status?.conditions?.some(({ type, status }) => type === "Ready" && status === "True") ?? false;
  return {
    name: metadata?.name ?? "",
    uid: metadata?.uid ?? "",
    node: spec?.nodeName ?? "",
    address: status?.podIP ?? "",
    ready: isReady && metadata?.deletionTimestamp === undefined,
  };
}
