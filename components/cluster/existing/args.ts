import type { ImageName } from "../../../toolchain/catalogue";
import type { ClusterConfigOf } from "../../config";
import type { ImageOrigin } from "../pulled-image";

/** What the workloads ask of a cluster: looked at before anything is touched, where somebody else made it. */
export interface ClusterNeeds {
  /** Namespace that will be made. */
  namespace: string;
  /** Members of the database, each on a node of its own. */
  members: number;
  /** Storage class of their volumes. @default the cluster's for databases */
  storageClass?: string | undefined;
}

/** Arguments of `ExistingCluster`. */
export interface ExistingClusterArgs {
  /** How the cluster is reached, and what is where in it. */
  config: ClusterConfigOf<"existing">;
  needs: ClusterNeeds;
  /** Images that may be asked for. */
  images: readonly ImageName[];
  /** Where nodes pull them from. @default upstream registries */
  imageOrigin?: ImageOrigin;
}
