import { type Path, parsePath } from "../lib/paths";
import { containsUnknown, type JsonObject, reveal, stringAt } from "../lib/properties";
import { parseUrn } from "../lib/urn";
import { annotations, isAnnotated } from "./annotations";
import { apply, respectIgnored } from "./apply";
import { ruleFor } from "./await/rules";
import { readCheckpoint } from "./checkpoint";
import { ApiError, isNotFound } from "./client";
import { type Change, inputChanges, isIgnored, liveChanges, type PlannedChange, trueChanges } from "./diff";
import { type GroupVersionKind, resourcePath } from "./discovery";
import {
  alwaysReplaced,
  documentedImmutable,
  type ImmutableFields,
  identity,
  immutableFields,
  touches,
} from "./immutable";
import { isNamed } from "./naming";
import { isPatch, kindOf, nameOf, namespaceOf, toApiNames, withoutServerMetadata } from "./objects";
import type { Session } from "./session";

/** What the engine asks to compare. */
export interface DiffArguments {
  urn: string;
  /** The state. */
  olds: JsonObject;
  oldInputs: JsonObject;
  news: JsonObject;
  ignoreChanges: readonly string[];
}

/** What an update would do. */
export interface Plan {
  changes: PlannedChange[];
  /** The old object must go before the new one can be made, because they share their name. */
  deleteBeforeReplace: boolean;
}

const nothing: Plan = { changes: [], deleteBeforeReplace: false };

/**
 * Finds out what an update would truly change. Where the inputs are the same as last time, nothing, and nobody
 * is asked. Otherwise the server is: a dry run of the update against the live object shows what becomes of it,
 * and its refusals teach which fields are immutable. Only where the server cannot say (values not yet known, not
 * reachable) the inputs alone are compared.
 */
export async function plan(session: Session, args: DiffArguments): Promise<Plan> {
  const { type } = parseUrn(args.urn);
  const checkpoint = readCheckpoint(args.olds);
  const news = toApiNames(reveal(args.news));
  const recorded =
    Object.keys(args.oldInputs).length > 0 ? toApiNames(reveal(args.oldInputs)) : checkpoint.inputs;
  const oldInputs = withoutServerMetadata(recorded);
  const ignored = args.ignoreChanges.map(parsePath);
  const changed = inputChanges(oldInputs, news, checkpoint.live).filter(
    ({ path }) => !isIgnored(path, ignored),
  );

  const unready = await isUnready(session, args, news, checkpoint.live);
  if (changed.length === 0) {
    return unready === undefined ? nothing : finish([unready], news, checkpoint.live);
  }

  const kind = kindOf(news, type);
  const patch = isPatch(type, news);
  const live = checkpoint.live;
  const replaced = patch ? identity : alwaysReplaced(kind, session.settings, live.immutable === true);
  const moved = changed.some(({ path }) => touches(path, identity));

  const answer = moved
    ? undefined
    : await ask(session, kind, news, live, ignored, checkpoint.fieldManager, patch);
  if (answer === "gone" || answer === undefined) {
    const fields = patch || answer === "gone" ? replaced : [...replaced, ...documentedImmutable(kind)];
    return finish(
      withReplacement(changed, (path) => touches(path, fields), unready),
      news,
      live,
    );
  }
  if (answer.immutable !== undefined) {
    const { immutable } = answer;
    const some = changed.some(({ path }) => immutable.refuses(path));
    // The server refuses a change that no input of ours explains (a default of its own): replace all the same.
    const replaces = (path: Path) => !some || immutable.refuses(path) || touches(path, replaced);
    return finish(withReplacement(changed, replaces, unready), news, live);
  }
  const real = trueChanges(changed, answer.changes, news).filter(({ path }) => !isIgnored(path, ignored));
  if (real.length === 0 && unready === undefined) return nothing;
  return finish(
    withReplacement(real, (path) => touches(path, replaced), unready),
    news,
    live,
  );
}

function withReplacement(
  changed: readonly Change[],
  replaces: (path: Path) => boolean,
  unready: PlannedChange | undefined,
): PlannedChange[] {
  const planned = changed.map((change) => ({ ...change, replace: replaces(change.path) }));
  return unready === undefined ? planned : [...planned, unready];
}

function finish(changes: PlannedChange[], news: JsonObject, live: JsonObject): Plan {
  const replaced = changes.some(({ replace }) => replace);
  const sameName =
    isNamed(news) &&
    !isAnnotated(news, annotations.autonamed) &&
    nameOf(news) === nameOf(live) &&
    (namespaceOf(news) ?? "default") === (namespaceOf(live) ?? "default");
  return { changes, deleteBeforeReplace: replaced && sameName };
}

/** The server's word on an update: what it changes, or which fields it refuses to change. */
type Answer = { changes: Change[]; immutable?: undefined } | { immutable: ImmutableFields };

async function ask(
  session: Session,
  kind: GroupVersionKind,
  news: JsonObject,
  state: JsonObject,
  ignored: readonly Path[],
  fieldManager: string | undefined,
  patch: boolean,
): Promise<Answer | "gone" | undefined> {
  if (containsUnknown(news)) return undefined;
  if ((await session.unreachable) !== undefined) return undefined;
  const resource = await session.lookup(kind);
  if (resource === undefined) return undefined;
  const { client } = await session.cluster();
  const namespace = namespaceOf(state) ?? namespaceOf(news) ?? session.namespace;
  const manager = session.fieldManager(news, fieldManager);
  const force = !patch || session.forces(news);
  for (let attempt = 1; ; attempt++) {
    let live: JsonObject;
    try {
      live = await client.get(resourcePath(resource, namespace, nameOf(news)), { signal: session.signal });
    } catch (error) {
      if (isNotFound(error)) return "gone";
      throw error;
    }
    try {
      const inputs = respectIgnored(news, live, ignored, manager);
      // A conflict is for the update to report. Here, take the fields over, to see what would change if it could.
      const options = { fieldManager: manager, force, dryRun: true, signal: session.signal };
      const dryRun = await apply(client, resource, namespace, inputs, options);
      // A controller that wrote in between would look like a change of ours.
      if (versionOf(dryRun) !== versionOf(live) && attempt < comparisonAttempts) continue;
      return { changes: liveChanges(live, dryRun) };
    } catch (error) {
      if (!(error instanceof ApiError)) return undefined;
      const immutable = immutableFields(error);
      // Refused for another reason: the update itself will say so, in the preview already.
      return immutable === undefined ? undefined : { immutable };
    }
  }
}

/** How often to try to see an object before and after a dry run without a change by others in between. */
const comparisonAttempts = 5;

function versionOf(object: JsonObject): string | undefined {
  return stringAt(object.metadata, "resourceVersion");
}

/** A replacement that `pulumi.com/replaceUnready` asks for, because the object did not come up. */
async function isUnready(
  session: Session,
  args: DiffArguments,
  news: JsonObject,
  state: JsonObject,
): Promise<PlannedChange | undefined> {
  if (!isAnnotated(news, annotations.replaceUnready)) return undefined;
  const kind = kindOf(news, parseUrn(args.urn).type);
  if (kind.group !== "batch" || kind.kind !== "Job") {
    session.log.warn("pulumi.com/replaceUnready has an effect on Jobs only", args.urn);
    return undefined;
  }
  if (await session.warnIfUnreachable(args.urn)) return undefined;
  const resource = await session.lookup(kind);
  const rule = ruleFor(kind);
  if (resource === undefined || rule === undefined) return undefined;
  try {
    const { client } = await session.cluster();
    const live = await client.get(resourcePath(resource, namespaceOf(state), nameOf(state)));
    if (rule.judge(live, {}).ready) return undefined;
  } catch {
    return undefined;
  }
  const key = annotations.replaceUnready;
  return { path: ["metadata", "annotations", key], kind: "update", replace: true };
}
