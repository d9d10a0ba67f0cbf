import { isObject, type JsonObject, listAt, stringAt } from "../../lib/properties";
import { ApiError, type KubernetesClient, UnreachableError } from "../client";
import type { ApiResource } from "../discovery";
import { nameOf, namespaceOf } from "../objects";
import { inPeoplesOrder, isPodReady } from "./pods";
import type { Related, Rule } from "./verdict";

/** Where to read objects that stand beside the awaited one. */
export interface RelatedContext {
  client: KubernetesClient;
  resource: ApiResource;
  signal: AbortSignal;
}

/** Events of so many pods are read; the first that is not ready is shown, the others wait for it most often. */
const podsToExplain = 3;

/** The objects that a rule decides by. */
export async function decisive(rule: Rule, object: JsonObject, context: RelatedContext): Promise<Related> {
  const { client, signal } = context;
  if (rule.decidedBy === "endpointSlices") {
    const namespace = encodeURIComponent(namespaceOf(object) ?? "default");
    const list = await client.get(`/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`, {
      query: { labelSelector: `kubernetes.io/service-name=${nameOf(object) ?? ""}` },
      signal,
    });
    return { endpointSlices: listAt(list, "items").filter(isObject) };
  }
  if (rule.decidedBy === "storageClass") {
    const name = stringAt(object.spec, "storageClassName");
    if (name === undefined || name === "") return {};
    try {
      const path = `/apis/storage.k8s.io/v1/storageclasses/${encodeURIComponent(name)}`;
      return { storageClass: await client.get(path, { signal }) };
    } catch (error) {
      // Without the class (or the right to read it) the claim is judged by its own phase.
      if (error instanceof ApiError) return {};
      throw error;
    }
  }
  return {};
}

/** Pods that are not ready, and events. Only for messages, so failures to read them do not matter. */
export async function explanations(
  rule: Rule,
  object: JsonObject,
  context: RelatedContext,
): Promise<Related> {
  const isPod = context.resource.kind === "Pod" && context.resource.group === "";
  try {
    const pods = isPod ? [object] : await podsOf(rule, object, context);
    const troubled = pods.filter((pod) => !isPodReady(pod)).sort(inPeoplesOrder);
    const explained = troubled.slice(0, podsToExplain).map((pod) => eventsOf(pod, "Pod", context));
    const events = (await Promise.all(explained)).flat();
    if (troubled.length > 0) return { pods, events, warnings: [] };
    const own = await eventsOf(object, context.resource.kind, context);
    return { pods, events, warnings: own.filter((event) => stringAt(event, "type") === "Warning") };
  } catch (error) {
    if (error instanceof ApiError || error instanceof UnreachableError) return {};
    throw error;
  }
}

async function podsOf(rule: Rule, object: JsonObject, context: RelatedContext): Promise<JsonObject[]> {
  const labelSelector = rule.podSelector?.(object);
  if (labelSelector === undefined) return [];
  const namespace = encodeURIComponent(namespaceOf(object) ?? "default");
  const list = await context.client.get(`/api/v1/namespaces/${namespace}/pods`, {
    query: { labelSelector },
    signal: context.signal,
  });
  return listAt(list, "items").filter(isObject);
}

/** The events about an object, newest last. */
async function eventsOf(object: JsonObject, kind: string, context: RelatedContext): Promise<JsonObject[]> {
  const namespace = encodeURIComponent(namespaceOf(object) ?? "default");
  const list = await context.client.get(`/api/v1/namespaces/${namespace}/events`, {
    query: { fieldSelector: `involvedObject.kind=${kind},involvedObject.name=${nameOf(object) ?? ""}` },
    signal: context.signal,
  });
  return listAt(list, "items")
    .filter(isObject)
    .sort((left, right) => timeOf(left).localeCompare(timeOf(right)));
}

function timeOf(event: JsonObject): string {
  return (
    stringAt(event, "lastTimestamp") ??
    stringAt(event, "eventTime") ??
    stringAt(event.metadata, "creationTimestamp") ??
    ""
  );
}
