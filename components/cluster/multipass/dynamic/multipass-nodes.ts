import type * as pulumi from "@pulumi/pulumi";
import type { Size } from "../../../config";
import type { WorkerNode } from "../plan";
import { MultipassResource } from "./multipass-resource";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** Arguments of {@link MultipassNodes}. */
export interface MultipassNodesArgs {
  clusterId: pulumi.Input<string>;
  workers: number;
  zones: string[];
  cpus: number;
  memory: Size;
  disk: Size;
  /** Version of k3s: another one is installed on the machines that there are, the server first. */
  k3sVersion: string;
}

/** The virtual machines of a cluster with k3s in them, inside a reservation. */
export class MultipassNodes extends MultipassResource {
  declare readonly nodes: pulumi.Output<WorkerNode[]>;
  declare readonly machines: pulumi.Output<string[]>;
  declare readonly version: pulumi.Output<string>;
  declare readonly running: pulumi.Output<boolean>;

  constructor(name: string, args: MultipassNodesArgs, opts?: pulumi.CustomResourceOptions) {
    const outputs = { nodes: undefined, machines: undefined, version: undefined, running: undefined };
    super("MultipassNodes", name, { ...outputs, ...args, providerVersion }, opts);
  }
}
