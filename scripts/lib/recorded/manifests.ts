import { stringify } from "yaml";
import type { Node } from "./graph";
import { holdsSecret, unmark } from "./secrets";

/** A Kubernetes object as a file. */
export interface Manifest {
  /** `<namespace>/<kind>-<name>.yaml`, or `cluster/…` for what has no namespace. */
  file: string;
  text: string;
  /** Whether a value in it is a secret. */
  secret: boolean;
}

interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; annotations?: Record<string, string> };
}

/**
 * The Kubernetes objects among what a program registers, in the order of their names, as GitOps tools want them:
 * without the annotations that only Pulumi reads.
 */
export function toManifests(nodes: readonly Node[]): Manifest[] {
  return nodes
    .filter(({ type }) => type.startsWith("kubernetes:"))
    .flatMap((node) => {
      const object = toObject(node);
      if (object === undefined) return [];
      const { kind, metadata } = object;
      const name = metadata.name.replaceAll(":", "-");
      return {
        file: `${metadata.namespace ?? "cluster"}/${kind.toLowerCase()}-${name}.yaml`,
        text: stringify(object, { lineWidth: 0, sortMapEntries: false }),
        secret: kind === "Secret" || holdsSecret(node.inputs),
      };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function toObject({ name, inputs }: Node): KubernetesObject | undefined {
  const plain = unmark(inputs, (leaf) => leaf) as Partial<KubernetesObject>;
  const { apiVersion, kind, metadata, ...rest } = plain;
  if (apiVersion === undefined || kind === undefined) return undefined;
  return {
    apiVersion,
    kind,
    metadata: { ...withoutPulumi(metadata), name: metadata?.name ?? name },
    ...rest,
  };
}

function withoutPulumi(
  metadata: KubernetesObject["metadata"] | undefined,
): Partial<KubernetesObject["metadata"]> {
  const { annotations, ...rest } = metadata ?? {};
  const others = Object.entries(annotations ?? {}).filter(([key]) => !key.startsWith("pulumi.com/"));
  return others.length === 0 ? rest : { ...rest, annotations: Object.fromEntries(others) };
}

/** What `kubectl apply -k` and GitOps tools read: the list of the files. */
export function kustomization(manifests: readonly Manifest[]): string {
  const resources = manifests.map(({ file }) => file);
  return stringify({ apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources });
}
