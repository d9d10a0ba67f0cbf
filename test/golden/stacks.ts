/** A stack whose resources are written down and reviewed. */
export interface GoldenStack {
  /** Its name; the resources are in `test/golden/<name>.json`. */
  name: string;
  /** Its configuration, from the root of the checkout. */
  file: string;
}

/** Every kind of cluster and every stack of this repository; another is one line here and `npm run golden`. */
export const goldenStacks: readonly GoldenStack[] = [
  { name: "dev", file: "Pulumi.dev.yaml" },
  { name: "existing", file: "Pulumi.existing.yaml" },
  { name: "multipass", file: "Pulumi.multipass.yaml" },
  { name: "prod", file: "Pulumi.prod.yaml" },
];
