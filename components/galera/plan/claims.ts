import {
  isObject,
  type JsonObject,
  listAt,
  objectAt,
  stringAt,
} from "../../../toolchain/plugins/lib/properties";

/** What the claims of the members are to be. */
export interface ClaimsWish {
  /** Names of the claims of all members. */
  names: readonly string[];
  /** As Kubernetes writes it, e.g. `10Gi`. */
  size: string;
}

/** A claim, as far as its size is concerned. Sizes in bytes. */
export interface Claim {
  name: string;
  asksFor: number;
  /** Null where there is no volume behind it yet. */
  has: number | null;
  /** What the cluster says that it waits for, in words; empty where it says nothing. */
  waitsFor: string;
}

/** What is to be done about the claims. */
export interface ClaimsPlan {
  enlarge: string[];
  make: string[];
}

const powers = ["", "k", "m", "g", "t", "p", "e"];

/**
 * The number of a quantity: 1024 for `1Ki`. NaN for what is none.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function toNumber(quantity: string): number {
  const [, digits = "", unit = "", binary] =
    /^(\d+(?:\.\d+)?(?:e\d+)?)([kKMGTPE]?)(i?)$/.exec(quantity) ?? [];
  if (digits === "" && quantity !== "0") return Number.NaN;
  return Number(digits) * (binary === "i" ? 1024 : 1000) ** powers.indexOf(unit.toLowerCase());
}

/** Reads a claim as the API server gives it. */
export function toClaim(object: JsonObject): Claim {
  const status = objectAt(object, "status");
  const conditions = listAt(status, "conditions").filter(isObject);
  const has = stringAt(objectAt(status, "capacity"), "storage");
  return {
    name: stringAt(objectAt(object, "metadata"), "name") ?? "",
    asksFor: sizeOf(object),
    has: stringAt(status, "phase") === "Bound" && has !== undefined ? toNumber(has) : null,
    waitsFor: conditions
      .map((condition) =>
        [stringAt(condition, "type"), stringAt(condition, "message")].filter(Boolean).join(": "),
      )
      .join("; "),
  };
}

/** The size that a claim, or a template of one, asks for. */
export function sizeOf(claim: JsonObject): number {
  const requests = objectAt(objectAt(objectAt(claim, "spec"), "resources"), "requests");
  return toNumber(stringAt(requests, "storage") ?? "");
}

/**
 * What is to be done. Never makes a claim smaller, and makes none where the StatefulSet would make it as it should be.
 *
 * @param template bytes that the StatefulSet's template asks for, which Kubernetes never changes; null where there is none
 */
export function planClaims(
  { names, size }: ClaimsWish,
  claims: readonly Claim[],
  template: number | null,
): ClaimsPlan {
  const wanted = toNumber(size);
  const known = new Map(claims.map((claim) => [claim.name, claim]));
  return {
    enlarge: names.filter((name) => (known.get(name)?.asksFor ?? wanted) < wanted),
    make: template !== null && template < wanted ? names.filter((name) => !known.has(name)) : [],
  };
}

/** The claims whose volumes are smaller than they are to be. */
export function behind({ names, size }: ClaimsWish, claims: readonly Claim[]): Claim[] {
  const wanted = toNumber(size);
  return claims.filter(({ name, has }) => names.includes(name) && has !== null && has < wanted);
}

/** Why a storage class does not let volumes grow, and what to do; null where it does. */
export function growthProblem(classes: readonly JsonObject[], name: string): string | null {
  const found = classes.find((one) => stringAt(objectAt(one, "metadata"), "name") === name);
  if (found?.allowVolumeExpansion === true) return null;
  const why = found === undefined ? "does not exist" : "does not let volumes grow";
  return (
    `storage class ${name} ${why}, so that galera.storage.size stays as it is. Nothing has been touched. Where its ` +
    `driver can (its documentation says so): kubectl patch storageclass ${name} -p '{"allowVolumeExpansion": true}'; ` +
    "where it cannot: bring up a second stack with larger volumes, and copy the data there"
  );
}
