import type { ClusterOutputs } from "../../host/protocol";
import { isRunning } from "./is-running";
import { type LookingInputs, LookingProvider } from "./looking";

/** How the cluster is reached. */
export interface Access {
  /** Admin kubeconfig (YAML): secret. */
  kubeconfig: string;
  /** Address of the cluster DNS service. */
  dnsAddress: string;
  /** Certificate of the cluster's authority (PEM). */
  authority: string;
}

/** Looks up an `EmbeddedAccess`; loaded by Pulumi's provider process, see `../host-resource.ts`. */
export class EmbeddedAccessProvider extends LookingProvider<LookingInputs, Access> {
  protected override pick({ kubeconfig, dnsAddress, authority }: ClusterOutputs): Access {
    return { kubeconfig, dnsAddress, authority };
  }

  protected override hasMoved(directory: string, olds: LookingInputs & Access): boolean {
    // Where nothing runs, a preview must not ask the cluster what would change in it.
    return !isRunning(directory) || super.hasMoved(directory, olds);
  }
}
