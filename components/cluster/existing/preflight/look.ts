import { ApiError, type KubernetesClient } from "../../../../toolchain/plugins/kubernetes/client";
import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  stringAt,
} from "../../../../toolchain/plugins/lib/properties";
import { neededRights, type Right } from "./rights";
import type { Found } from "./types";

/** How long a request may take: what takes longer than this now is no place for a database. */
const timeoutMs = 10_000;

/**
 * Looks at a cluster; changes nothing there.
 *
 * @throws UnreachableError where it does not answer; ApiError where it does not let us in
 */
export async function look(client: KubernetesClient, namespace: string): Promise<Found> {
  // First alone: where nobody answers, or lets us in, there is no use in asking thirty times.
  const version = await client.get("/version", { timeoutMs });
  const user = await userOf(client);
  const [system, own, nodes, storageClasses, groups, missingRights] = await Promise.all([
    unless([403], client.get("/api/v1/namespaces/kube-system", { timeoutMs })),
    unless([403, 404], client.get(`/api/v1/namespaces/${namespace}`, { timeoutMs })),
    itemsOf(client, "/api/v1/nodes"),
    itemsOf(client, "/apis/storage.k8s.io/v1/storageclasses"),
    client.get("/apis", { timeoutMs }),
    missing(client, namespace),
  ]);
  return {
    user,
    version: {
      minor: `${stringAt(version, "major") ?? ""}.${stringAt(version, "minor") ?? ""}`,
      full: stringAt(version, "gitVersion") ?? "",
    },
    clusterId: stringAt(objectAt(system, "metadata"), "uid"),
    namespaceExists: own !== undefined,
    nodes,
    storageClasses,
    groups: listAt(groups, "groups").flatMap((group) => stringAt(group, "name") ?? []),
    missingRights,
  };
}

/** The answer, or nothing where the server refuses with one of these codes. */
async function unless(
  codes: readonly number[],
  answer: Promise<JsonObject>,
): Promise<JsonObject | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && codes.includes(error.code)) return undefined;
    throw error;
  }
}

async function itemsOf(client: KubernetesClient, path: string): Promise<JsonObject[] | undefined> {
  const list = await unless([403], client.get(path, { timeoutMs }));
  return list === undefined ? undefined : listAt(list, "items").filter(isObject);
}

/** Who we are. @throws ApiError 401 where the server does not know; servers before 1.28 cannot be asked. */
async function userOf(client: KubernetesClient): Promise<string | undefined> {
  const review = { apiVersion: "authentication.k8s.io/v1", kind: "SelfSubjectReview" };
  const path = "/apis/authentication.k8s.io/v1/selfsubjectreviews";
  const answer = await unless([403, 404], client.request("POST", path, { body: review, timeoutMs }));
  return stringAt(objectAt(objectAt(answer, "status"), "userInfo"), "username");
}

/** The rights that we lack; one question where we may do everything, as most who set up a database may. */
async function missing(client: KubernetesClient, namespace: string): Promise<Right[]> {
  if (await allowed(client, { verb: "*", group: "*", resource: "*", namespaced: false }, namespace))
    return [];
  const answers = await Promise.all(neededRights.map((right) => allowed(client, right, namespace)));
  return neededRights.filter((_, index) => answers[index] !== true);
}

async function allowed(client: KubernetesClient, right: Right, namespace: string): Promise<boolean> {
  const [resource = "", subresource] = right.resource.split("/");
  const resourceAttributes: Record<string, Json> = { verb: right.verb, group: right.group, resource };
  if (subresource !== undefined) resourceAttributes.subresource = subresource;
  if (right.namespaced) resourceAttributes.namespace = namespace;
  const path = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";
  const answer = await client.request("POST", path, {
    body: {
      apiVersion: "authorization.k8s.io/v1",
      kind: "SelfSubjectAccessReview",
      spec: { resourceAttributes },
    },
    timeoutMs,
  });
  return objectAt(answer, "status").allowed === true;
}
