import type { ImageName } from "../../../toolchain/catalogue";
import type { ClusterConfigOf } from "../../config";
import type { ImageOrigin } from "../pulled-image";

/** Arguments of `GkeCluster`. */
export interface GkeClusterArgs {
  /** Readable beginning of the names in the project, e.g. the stack's name. */
  identity: string;
  /** Region, zones, networks, pools: checked by `components/config`. */
  config: ClusterConfigOf<"gke">;
  /** Images that the workloads of the program need. */
  images: readonly ImageName[];
  /** Where nodes pull them from. @default upstream registries */
  imageOrigin?: ImageOrigin;
  /** Whether Pulumi refuses to delete or replace the cluster. @default false */
  protect?: boolean;
}
