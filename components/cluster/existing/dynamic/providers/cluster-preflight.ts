import type * as pulumi from "@pulumi/pulumi";
import {
  ApiError,
  KubernetesClient,
  UnreachableError,
} from "../../../../../toolchain/plugins/kubernetes/client";
import { connect, readSettings } from "../../../../../toolchain/plugins/kubernetes/settings";
import type { Placement } from "../../../kubernetes-cluster";
import { judge } from "../../preflight/judge";
import { findKubeconfig, singleContext } from "../../preflight/kubeconfig";
import { look } from "../../preflight/look";
import type { Problem } from "../../preflight/types";

/** What the program asks. */
export interface Inputs {
  kubeconfig: string;
  kubeconfigPath?: string;
  context: string;
  namespace: string;
  members: number;
  storageClass: string;
  placement: Placement;
  expectedZones?: string[];
  stack: string;
  providerVersion: number;
}

/** What was seen, added to the inputs. */
export interface Seen extends Inputs {
  clusterId: string;
  zones: string[];
  nodeAddresses: string[];
  version: string;
  notes: string[];
}

/** Looks at a cluster; loaded by Pulumi's provider process, see `../cluster-preflight.ts`. */
export class ClusterPreflightProvider implements pulumi.dynamic.ResourceProvider<Inputs, Inputs> {
  async check(olds: Partial<Seen>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    try {
      const { inputs, problems } = await examine(olds, news);
      return { inputs, failures: problems.map(toFailure) };
    } catch (error) {
      return { inputs: news, failures: [toFailure(explain(error, news))] };
    }
  }

  async diff(_id: string, olds: Inputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const keys = new Set([...Object.keys(olds), ...Object.keys(news)].filter((key) => !key.startsWith("__")));
    const changes = [...keys].some(
      (key) => canonical(Reflect.get(olds, key)) !== canonical(Reflect.get(news, key)),
    );
    return { changes };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Inputs>> {
    const { clusterId } = inputs as Seen;
    return { id: clusterId, outs: inputs };
  }

  /** Nothing new: the next `check` looks anyhow, and a refresh must work where the cluster is gone. */
  async read(id: string, props?: Inputs): Promise<pulumi.dynamic.ReadResult<Inputs>> {
    return props === undefined ? {} : { id, props };
  }

  async update(_id: string, _olds: Inputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Inputs>> {
    return { outs: news };
  }

  /** Nothing: it only looks. */
  async delete(): Promise<void> {}
}

async function examine(olds: Partial<Seen>, news: Inputs): Promise<{ inputs: Inputs; problems: Problem[] }> {
  const { kubeconfig: text, kubeconfigPath: file, stack } = news;
  const found = await findKubeconfig({ text: text === "" ? undefined : text, file });
  const kubeconfig = JSON.stringify(singleContext(found, news.context));
  const { endpoint } = await connect(
    readSettings(new Map([["kubernetes:config:kubeconfig", kubeconfig]]), {}),
  );
  const seen = await look(new KubernetesClient(endpoint), news.namespace);
  // What this stack made itself is no obstacle. It is made after this resource was written down.
  const own = olds.namespace === news.namespace && olds.clusterId === seen.clusterId;
  const needs = { ...news, zones: news.expectedZones ?? [] };
  const verdict = judge({ ...seen, namespaceExists: seen.namespaceExists && !own }, needs, stack);
  const { zones, nodeAddresses, notes, problems } = verdict;
  const clusterId = seen.clusterId ?? "";
  if (olds.clusterId !== undefined && clusterId !== "" && olds.clusterId !== clusterId) {
    problems.unshift({
      about: "cluster.context",
      what: `${news.context} is now another cluster (${clusterId}) than the one that holds this stack (${olds.clusterId}); its database would be made anew, empty`,
      fix: `set cluster.context and the kubeconfig back; for another cluster make another stack, or npm run destroy -- --stack ${stack} first`,
    });
  }
  const inputs: Seen = {
    ...news,
    kubeconfig,
    clusterId,
    zones,
    nodeAddresses,
    version: seen.version.full,
    notes,
  };
  return { inputs, problems };
}

function explain(error: unknown, { kubeconfigPath, context }: Inputs): Problem {
  const what = error instanceof Error ? error.message : String(error);
  if (error instanceof UnreachableError) {
    return { about: "cluster.context", what, fix: `see that kubectl --context ${context} version answers` };
  }
  if (error instanceof ApiError && error.code === 401) {
    return {
      about: "cluster.kubeconfig",
      what: `the cluster does not let us in (${what}); the credentials are wrong or have expired`,
      fix: `log in again, and see that kubectl --context ${context} get nodes answers`,
    };
  }
  if (error instanceof ApiError) {
    return { about: "cluster.context", what: `Kubernetes says: ${what}`, fix: "see the cluster's own logs" };
  }
  return {
    about: kubeconfigPath === undefined ? "cluster.kubeconfig" : "cluster.kubeconfigPath",
    what,
    fix: "see kubectl config get-contexts, and set cluster.context and cluster.kubeconfigPath to what is there",
  };
}

function toFailure({ about, what, fix }: Problem): pulumi.dynamic.CheckFailure {
  // With a property the engine would print its value, too, which here is none.
  return { property: "", reason: `${about}: ${what}\n      fix: ${fix}` };
}

/** JSON in which the order of keys makes no difference: the engine sorts them. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
