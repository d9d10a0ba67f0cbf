import { stringify } from "yaml";
import type { Registered } from "./program-mocks";

/** A Kubernetes object as a file. */
export interface Manifest {
  /** `<namespace>/<kind>-<name>.yaml`, or `cluster/…` for what has no namespace. */
  file: string;
  text: string;
}

interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
}

/** Picks the Kubernetes objects out of what the program registered; Secrets are left out and named. */
export function toManifests(registered: readonly Registered[]): { manifests: Manifest[]; leftOut: string[] } {
  const objects = registered.filter(({ type }) => type.startsWith("kubernetes:")).flatMap(toObject);
  const leftOut = objects
    .filter(({ kind }) => kind === "Secret")
    .map(({ metadata }) => `Secret ${metadata.name}`);
  const manifests = objects
    .filter(({ kind }) => kind !== "Secret")
    .map((object) => ({
      file: `${object.metadata.namespace ?? "cluster"}/${object.kind.toLowerCase()}-${object.metadata.name.replaceAll(":", "-")}.yaml`,
      text: stringify(object, { lineWidth: 0, sortMapEntries: false }),
    }))
    .sort((a, b) => a.file.localeCompare(b.file));
  return { manifests, leftOut: leftOut.sort() };
}

function toObject({ name, inputs }: Registered): KubernetesObject[] {
  const { apiVersion, kind, metadata, ...rest } = inputs as Partial<KubernetesObject>;
  if (apiVersion === undefined || kind === undefined) return [];
  return [{ apiVersion, kind, metadata: { ...metadata, name: metadata?.name ?? name }, ...rest }];
}
