import { isObject, isUnknown, type JsonObject, reveal } from "../lib/properties";
import { parseUrn } from "../lib/urn";
import { markSecrets } from "./checkpoint";
import { apiVersion } from "./discovery";
import { type Autonaming, adoptName, assignName, NameRequiredError } from "./naming";
import {
  isPatch,
  kindOf,
  nameOf,
  namespaceOf,
  toApiNames,
  toSdkNames,
  withMetadata,
  withoutServerMetadata,
} from "./objects";
import type { Session } from "./session";

/** What the engine asks to check. */
export interface CheckArguments {
  urn: string;
  /** The inputs of last time; empty for a new resource. */
  olds: JsonObject;
  /** The program's inputs. */
  news: JsonObject;
  seed: Uint8Array;
  autonaming: Autonaming | undefined;
}

/** The inputs as they will be applied, or what is wrong with them. */
export interface CheckResult {
  inputs: JsonObject;
  failures: { property: string; reason: string }[];
}

/** Types of the SDK that no plugin call can serve: they are expanded from charts and files by programs we do not have. */
const unsupported: readonly [RegExp, string][] = [
  [
    /^kubernetes:helm\.sh\//,
    "Helm charts are not supported by galera-platform's kubernetes plugin; install the official one, or declare the objects",
  ],
  [
    /^kubernetes:(yaml|kustomize)/,
    "YAML and kustomize files are not supported by galera-platform's kubernetes plugin; install the official one, or declare the objects",
  ],
];

/** Why a resource type cannot be managed at all, or undefined where it can. */
function unsupportedType(token: string, inputs: JsonObject): string | undefined {
  const found = unsupported.find(([pattern]) => pattern.test(token));
  if (found !== undefined) return found[1];
  if (/:[A-Z]\w*List$/.test(token) && inputs.items !== undefined) {
    return "list resources cannot be created; declare the objects in the list one by one";
  }
  return undefined;
}

/** Names the object, completes its kind and namespace, and refuses what cannot be applied. */
export async function check(session: Session, args: CheckArguments): Promise<CheckResult> {
  const { type, name: resourceName } = parseUrn(args.urn);
  const refusal = unsupportedType(type, args.news);
  if (refusal !== undefined) return { inputs: args.news, failures: [{ property: "", reason: refusal }] };
  if (session.settings.skipUpdateUnreachable && Object.keys(args.olds).length > 0) {
    if (await session.warnIfUnreachable(args.urn)) return { inputs: args.olds, failures: [] };
  }

  const failures: CheckResult["failures"] = [];
  let object = withoutServerMetadata(toApiNames(reveal(args.news)));
  const kind = kindOf(object, type);
  object = { apiVersion: apiVersion(kind), kind: kind.kind, ...object };
  if (object.apiVersion === undefined) object.apiVersion = apiVersion(kind);
  if (!isObject(object.metadata) && !isUnknown(object.metadata)) object = withMetadata(object, {});

  if (isPatch(type, object)) {
    if (nameOf(object) === undefined) {
      failures.push({
        property: "metadata.name",
        reason: "a Patch resource needs the name of the object it changes",
      });
    }
  } else {
    if (isObject(object.metadata) && object.metadata.generateName !== undefined) {
      failures.push({
        property: "metadata.generateName",
        reason: "not possible with server-side apply; leave the name out to get an automatic one",
      });
    }
    try {
      object = Object.keys(args.olds).length > 0 ? adoptName(object, toApiNames(reveal(args.olds))) : object;
      // Also an update gets a name here when the program has dropped the one it had given.
      object = assignName(object, resourceName, args.seed, args.autonaming);
    } catch (error) {
      if (!(error instanceof NameRequiredError)) throw error;
      failures.push({ property: "metadata.name", reason: error.message });
    }
  }

  if (session.namespace !== undefined && namespaceOf(object) === undefined && isObject(object.metadata)) {
    if (await isNamespaced(session, object, type))
      object = withMetadata(object, { namespace: session.namespace });
  }
  return { inputs: markSecrets(toSdkNames(object), args.news), failures };
}

async function isNamespaced(session: Session, object: JsonObject, type: string): Promise<boolean> {
  if ((await session.unreachable) !== undefined) return false;
  // A kind that is not there yet is most likely a custom resource, and those mostly have namespaces; if not, the
  // server ignores it.
  return (await session.lookup(kindOf(object, type)))?.namespaced ?? true;
}
