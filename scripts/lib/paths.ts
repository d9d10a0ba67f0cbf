import { join, resolve } from "node:path";

/** The checkout. */
export const root = resolve(__dirname, "../..");

/** Local Pulumi backend, passphrase and copies of stack configuration: git-ignored, only for the owner's eyes. */
export const stateDirectory = join(root, ".state");

/** What all stacks have in common. */
export const projectFile = join(root, "Pulumi.yaml");

/** Configuration of a stack. */
export function stackConfigFile(stack: string): string {
  return join(root, `Pulumi.${stack}.yaml`);
}

/** Kubeconfig of a stack, written by `up` and removed by `destroy`. */
export function kubeconfigFile(stack: string): string {
  return join(stateDirectory, `${stack}.kubeconfig`);
}

/** What clients of a stack's database check its certificate with, written by `up` and removed by `destroy`. */
export function authorityFile(stack: string): string {
  return join(stateDirectory, `${stack}.ca.crt`);
}
