import type { ImageName } from "../../../toolchain/catalogue";
import type { ClusterConfigOf } from "../../config";

/** Arguments of `GkeCluster`. */
export interface GkeClusterArgs {
  /** Readable beginning of the names in the project, e.g. the stack's name. */
  identity: string;
  /** Region, zones, networks, pools: checked by `components/config`. */
  config: ClusterConfigOf<"gke">;
  /** Images that the workloads of the program need; nodes get them from where upstream publishes them. */
  images: readonly ImageName[];
  /** Whether Pulumi refuses to delete or replace the cluster. @default false */
  protect?: boolean;
}
