import type * as pulumi from "@pulumi/pulumi";
import { ApiError, KubernetesClient, sleep } from "../../../../toolchain/plugins/kubernetes/client";
import { connect, readSettings } from "../../../../toolchain/plugins/kubernetes/settings";
import {
  isObject,
  type JsonObject,
  listAt,
  objectAt,
  stringAt,
} from "../../../../toolchain/plugins/lib/properties";
import { ports } from "../../plan/names";

/** What a `LiveChange` is made from. */
export interface Inputs {
  kubeconfig: string;
  namespace: string;
  selector: Record<string, string>;
  duty: string;
  revision: string;
  timeoutSeconds: number;
  providerVersion: number;
}

/** What an agent answers; see `Applied` of the agent. */
interface Answer {
  state: string;
  message: string;
}

/** The part of the client that is used. */
export type Api = Pick<KubernetesClient, "request">;

const pauseMs = 500;
/** A kubelet that has not yet seen the new file when it is nudged mounts the old one again. */
const nudgeMs = 5000;

/** Waits for changes that agents make while the database serves; loaded by Pulumi's provider process. */
export class LiveChangeProvider implements pulumi.dynamic.ResourceProvider<Inputs, Inputs> {
  async check(_olds: Partial<Inputs>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news };
  }

  /** By what is to be applied alone: credentials in a kubeconfig are renewed without anything having changed. */
  async diff(_id: string, olds: Inputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const changes = olds.revision !== news.revision || olds.providerVersion !== news.providerVersion;
    return { changes, replaces: [] };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Inputs>> {
    return { id: `${inputs.namespace}/${inputs.duty}`, outs: inputs };
  }

  async read(id: string, props?: Inputs): Promise<pulumi.dynamic.ReadResult<Inputs>> {
    return props === undefined ? {} : { id, props };
  }

  async update(_id: string, olds: Inputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Inputs>> {
    if (olds.revision !== news.revision) {
      const { endpoint } = await connect(
        readSettings(new Map([["kubernetes:config:kubeconfig", news.kubeconfig]]), {}),
      );
      await untilApplied(new KubernetesClient(endpoint), news);
    }
    return { outs: news };
  }

  /** Nothing: it only waits. */
  async delete(): Promise<void> {}
}

/**
 * Waits until every member that serves has applied a version of a file.
 *
 * @throws Error when one refuses it, or when it takes too long; with what each of them says
 */
export async function untilApplied(api: Api, inputs: Inputs, clock: () => number = Date.now): Promise<void> {
  const deadline = clock() + inputs.timeoutSeconds * 1000;
  let nudgedAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    const members = await listMembers(api, inputs);
    if (members.length === 0) return;
    const serving = members.filter(isReady).map(nameOf);
    const answers = await Promise.all(
      serving.map(async (name) => ({ name, ...(await ask(api, inputs, name)) })),
    );
    const open = answers.filter(({ state }) => state !== "applied");
    if (answers.length > 0 && open.length === 0) return;
    const said = open
      .map(({ name, message }) => `${name}: ${message || "has not applied it yet"}`)
      .join("; ");
    if (open.some(({ state }) => state === "refused")) throw new Error(`${inputs.duty}: ${said}`);
    if (clock() > deadline) {
      throw new Error(
        `${inputs.duty}: not applied by all members within ${inputs.timeoutSeconds} s: ${said || "no member is ready"}. ` +
          "Nothing that depends on it has been changed; see `npm run status -- --stack <its name>`, and run `up` again",
      );
    }
    if (clock() - nudgedAt > nudgeMs) {
      nudgedAt = clock();
      await Promise.all(members.map((member) => nudge(api, inputs, nameOf(member))));
    }
    await sleep(pauseMs);
  }
}

async function listMembers(api: Api, { namespace, selector }: Inputs): Promise<JsonObject[]> {
  const labelSelector = Object.entries(selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(",");
  const list = await api.request("GET", `/api/v1/namespaces/${namespace}/pods`, { query: { labelSelector } });
  return listAt(list, "items")
    .filter(isObject)
    .filter((pod) => objectAt(pod, "metadata").deletionTimestamp === undefined);
}

async function ask(api: Api, { namespace, duty, revision }: Inputs, name: string): Promise<Answer> {
  try {
    const path = `/api/v1/namespaces/${namespace}/pods/${name}:${ports.agent}/proxy/applied/${duty}/${revision}`;
    const answer = await api.request("GET", path);
    return { state: stringAt(answer, "state") ?? "", message: stringAt(answer, "message") ?? "" };
  } catch (error) {
    return { state: "", message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * A kubelet brings a changed Secret or ConfigMap up to a minute and a half late, but looks at once at a pod that was
 * changed itself. Without the right to change pods, the kubelet's own time it is.
 * https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically
 */
async function nudge(api: Api, { namespace }: Inputs, name: string): Promise<void> {
  const body = { metadata: { annotations: { "galera-platform/nudged": new Date().toISOString() } } };
  try {
    await api.request("PATCH", `/api/v1/namespaces/${namespace}/pods/${name}`, {
      body,
      contentType: "application/merge-patch+json",
    });
  } catch (error) {
    // A pod that has gone needs nothing more.
    if (!(error instanceof ApiError) || (error.code !== 403 && error.code !== 404)) throw error;
  }
}

function nameOf(pod: JsonObject): string {
  return stringAt(objectAt(pod, "metadata"), "name") ?? "";
}

function isReady(pod: JsonObject): boolean {
  return listAt(objectAt(pod, "status"), "conditions").some(
    (condition) => stringAt(condition, "type") === "Ready" && stringAt(condition, "status") === "True",
  );
}
