import type * as pulumi from "@pulumi/pulumi";
import { ApiError, KubernetesClient, sleep } from "../../../../toolchain/plugins/kubernetes/client";
import { connect, readSettings } from "../../../../toolchain/plugins/kubernetes/settings";
import { isObject, type JsonObject, listAt, objectAt } from "../../../../toolchain/plugins/lib/properties";
import {
  behind,
  type Claim,
  type ClaimsWish,
  growthProblem,
  planClaims,
  sizeOf,
  toClaim,
} from "../../plan/claims";

/** What `VolumeClaims` are made from. */
export interface Inputs extends ClaimsWish {
  kubeconfig: string;
  namespace: string;
  statefulSet: string;
  storageClass: string;
  labels: Record<string, string>;
  timeoutSeconds: number;
  providerVersion: number;
}

/** What is remembered of them. */
export interface Outputs extends Inputs {
  /** What a refresh found to be due, in words; empty where nothing is. */
  due?: string;
}

/** The part of the client that is used. */
export type Api = Pick<KubernetesClient, "request">;

const pauseMs = 500;

/** Enlarges claims, and waits for their volumes; loaded by Pulumi's provider process, see `../volume-claims.ts`. */
export class VolumeClaimsProvider implements pulumi.dynamic.ResourceProvider<Inputs, Outputs> {
  constructor(private readonly client: (kubeconfig: string) => Promise<Api> = clientOf) {}

  async check(_olds: Partial<Inputs>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news };
  }

  /** Without the kubeconfig: its credentials are renewed without anything having changed. */
  async diff(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const asked = ({ names, size, providerVersion }: Inputs) =>
      JSON.stringify([names, size, providerVersion]);
    return { changes: (olds.due ?? "") !== "" || asked(olds) !== asked(news), replaces: [] };
  }

  /** Does the same as an update: a database from before there was this resource has claims already. */
  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Outputs>> {
    return { id: `${inputs.namespace}/${inputs.statefulSet}`, outs: await this.#apply(inputs) };
  }

  async read(id: string, props?: Outputs): Promise<pulumi.dynamic.ReadResult<Outputs>> {
    if (props === undefined) return {};
    try {
      const api = await this.client(props.kubeconfig);
      const { claims, template } = await look(api, props);
      const { enlarge, make } = planClaims(props, claims, template);
      return { id, props: { ...props, due: [...enlarge, ...make].join(", ") } };
    } catch {
      // A cluster that is down is brought up after the refresh.
      return { id, props };
    }
  }

  async update(_id: string, _olds: Outputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Outputs>> {
    return { outs: await this.#apply(news) };
  }

  /** Nothing: claims hold the data. */
  async delete(): Promise<void> {}

  async #apply(inputs: Inputs): Promise<Outputs> {
    const api = await this.client(inputs.kubeconfig);
    await applySize(api, inputs);
    await untilGrown(api, inputs);
    return { ...inputs, due: "" };
  }
}

/** Why volumes of a class cannot grow, in words; null where they can. */
export async function askGrowth(kubeconfig: string, storageClass: string): Promise<string | null> {
  const api = await clientOf(kubeconfig);
  const list = await api.request("GET", "/apis/storage.k8s.io/v1/storageclasses");
  return growthProblem(listAt(list, "items").filter(isObject), storageClass);
}

/** Enlarges and makes what is to be; what an attempt that broke off has done is found done. */
export async function applySize(api: Api, inputs: Inputs): Promise<void> {
  const { claims, template } = await look(api, inputs);
  const { enlarge, make } = planClaims(inputs, claims, template);
  const resources = { requests: { storage: inputs.size } };
  for (const name of enlarge) {
    await api.request("PATCH", `${claimsOf(inputs)}/${name}`, {
      body: { spec: { resources } },
      contentType: "application/merge-patch+json",
    });
  }
  const { labels, storageClass } = inputs;
  for (const name of make) {
    const body = {
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
      metadata: { name, labels },
      spec: { accessModes: ["ReadWriteOnce"], storageClassName: storageClass, resources },
    };
    await api.request("POST", claimsOf(inputs), { body }).catch((error: unknown) => {
      if (!(error instanceof ApiError) || error.reason !== "AlreadyExists") throw error;
    });
  }
}

/**
 * Waits until the volumes are as large as their claims ask for.
 *
 * @throws Error where they are not within the time, with what each waits for
 */
export async function untilGrown(api: Api, inputs: Inputs, clock: () => number = Date.now): Promise<void> {
  const deadline = clock() + inputs.timeoutSeconds * 1000;
  let told = "";
  for (;;) {
    const open = behind(inputs, (await look(api, inputs)).claims);
    if (open.length === 0) return;
    const said = open.map(describe).join("; ");
    if (clock() > deadline) {
      throw new Error(
        `not all volumes have grown to ${inputs.size} within ${inputs.timeoutSeconds} s: ${said}. The data are where ` +
          "they were; see kubectl describe persistentvolumeclaims, and run `up` again: it goes on from here",
      );
    }
    // Pulumi shows what a provider prints.
    if (said !== told) console.log(`waits for ${said}`);
    told = said;
    await sleep(pauseMs);
  }
}

function describe({ name, has, waitsFor }: Claim): string {
  const size = has === null ? "" : ` (${(has / 2 ** 30).toFixed(1)} GiB)`;
  return `${name}${size}: ${waitsFor || "nobody has begun to enlarge it"}`;
}

async function look(api: Api, inputs: Inputs): Promise<{ claims: Claim[]; template: number | null }> {
  const { namespace, statefulSet, names } = inputs;
  const [list, set] = await Promise.all([
    api.request("GET", claimsOf(inputs)),
    api
      .request("GET", `/apis/apps/v1/namespaces/${namespace}/statefulsets/${statefulSet}`)
      .catch((error: unknown): JsonObject => {
        if (error instanceof ApiError && error.code === 404) return {};
        throw error;
      }),
  ]);
  const [template] = listAt(objectAt(set, "spec"), "volumeClaimTemplates").filter(isObject);
  return {
    claims: listAt(list, "items")
      .filter(isObject)
      .map(toClaim)
      .filter(({ name }) => names.includes(name)),
    template: template === undefined ? null : sizeOf(template),
  };
}

function claimsOf({ namespace }: Inputs): string {
  return `/api/v1/namespaces/${namespace}/persistentvolumeclaims`;
}

async function clientOf(kubeconfig: string): Promise<Api> {
  const settings = readSettings(new Map([["kubernetes:config:kubeconfig", kubeconfig]]), {});
  return new KubernetesClient((await connect(settings)).endpoint);
}
