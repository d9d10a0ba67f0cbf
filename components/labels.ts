/** What the standard labels of a workload are made from. */
export interface LabelInput {
  /** What it is, e.g. `mariadb-galera`. */
  name: string;
  /** Which one of them, e.g. `galera`. */
  instance: string;
  /** Its part, e.g. `database`. */
  component: string;
  /** Version of the software; never part of a selector. */
  version?: string;
}

/**
 * The labels by which a workload is selected. They cannot change while it exists, so the version is not among them.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
 */
export function selectorLabels({ name, instance, component }: LabelInput): Record<string, string> {
  return {
    "app.kubernetes.io/name": name,
    "app.kubernetes.io/instance": instance,
    "app.kubernetes.io/component": component,
  };
}

/** All standard labels of an object. */
export function standardLabels(input: LabelInput): Record<string, string> {
  return {
    ...selectorLabels(input),
    ...(input.version === undefined ? {} : { "app.kubernetes.io/version": input.version }),
    "app.kubernetes.io/part-of": "galera-platform",
    "app.kubernetes.io/managed-by": "pulumi",
  };
}
