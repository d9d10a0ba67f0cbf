import { partialFailure } from "../lib/grpc";
import type { JsonObject } from "../lib/properties";
import { parseUrn } from "../lib/urn";
import { annotation, annotations, isAnnotated, timeoutSeconds } from "./annotations";
import { describe } from "./apply";
import { ruleFor } from "./await/rules";
import { AwaitError, type WaitContext, waitUntilReady } from "./await/wait";
import { parseWaitFor } from "./await/wait-for";
import { writeCheckpoint } from "./checkpoint";
import { isNotFound, type KubernetesClient } from "./client";
import { type ApiResource, resourcePath } from "./discovery";
import { idOf, isPatch } from "./objects";
import type { Session } from "./session";

/** An object in the cluster and in the state. */
export interface Applied {
  id: string;
  state: JsonObject;
}

/** Waits for readiness. What does not get ready goes to the state all the same, as a partial failure. */
export async function settle(
  session: Session,
  args: { urn: string; inputs: JsonObject; timeout: number },
  object: JsonObject,
  applied: JsonObject,
  resource: ApiResource,
  fieldManager: string,
  initialApiVersion: string,
): Promise<Applied> {
  const { client } = await session.cluster();
  const waitFor = annotation(object, annotations.waitFor);
  const skip = isAnnotated(object, annotations.skipAwait) || isPatch(parseUrn(args.urn).type, object);
  const rule = skip ? undefined : waitFor === undefined ? ruleFor(resource) : parseWaitFor(waitFor);
  const done = (live: JsonObject): Applied => ({
    id: idOf(live),
    state: writeCheckpoint(live, args.inputs, fieldManager, initialApiVersion),
  });
  if (rule === undefined) return done(applied);
  try {
    const live = await waitUntilReady(applied, rule, waitContext(session, client, resource, object, args));
    return done(live);
  } catch (error) {
    if (!(error instanceof AwaitError)) throw error;
    const partial = done(error.object);
    throw partialFailure(`${describe(resource, applied)} was applied, but is ${notReady(error.message)}`, {
      id: partial.id,
      properties: partial.state,
      inputs: args.inputs,
      reasons: [error.message],
    });
  }
}

function notReady(message: string): string {
  return message.startsWith("not ready") ? message : `not ready: ${message}`;
}

/** How to wait for this object: with whom to talk, how long, and whom to tell. */
export function waitContext(
  session: Session,
  client: KubernetesClient,
  resource: ApiResource,
  settings: JsonObject,
  args: { urn: string; timeout: number },
): WaitContext {
  return {
    client,
    resource,
    signal: session.signal,
    timeoutSeconds: timeoutSeconds(settings, args.timeout),
    report: (message) => session.log.status(message, args.urn),
  };
}

/** The live object, or undefined where there is none. */
export async function find(
  client: KubernetesClient,
  resource: ApiResource,
  namespace: string | undefined,
  name: string | undefined,
): Promise<JsonObject | undefined> {
  try {
    return await client.get(resourcePath(resource, namespace, name ?? ""));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
