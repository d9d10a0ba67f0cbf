import type { ImageName } from "../../../toolchain/catalogue";
import type { ImageSource } from "./host/protocol";

/** Arguments of `EmbeddedCluster`. */
export interface EmbeddedClusterArgs {
  /** Readable beginning of the cluster's name on this host, e.g. the stack's name. */
  identity: string;
  /** Worker nodes, 1 to 9. */
  workers: number;
  /** Zones over which the workers are spread, by label. */
  zones: string[];
  /** Network of the nodes (/24). @default the first free one of 10.89.<slot>.0/24 */
  nodeCidr?: string | undefined;
  /** Where images come from. */
  imageSource: ImageSource;
  /** Images that the workloads of the program need, besides those of the cluster itself. */
  images: readonly ImageName[];
  /** Whether Pulumi refuses to release the cluster, and with it all data. @default false */
  protect?: boolean;
}
