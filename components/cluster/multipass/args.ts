import type { ImageName } from "../../../toolchain/catalogue";
import type { Size } from "../../config";
import type { ImageOrigin } from "../pulled-image";

/** Arguments of `MultipassCluster`. */
export interface MultipassClusterArgs {
  /** Readable beginning of the names of the virtual machines, e.g. the stack's name. */
  identity: string;
  /** Virtual machines that run workloads, 1 to 9; one more runs the control plane. */
  workers: number;
  /** Zones over which the workers are spread, by label. */
  zones: string[];
  /** Cores of each worker. It cannot change while there are machines. */
  cpus: number;
  /** Memory of each worker. It cannot change while there are machines. */
  memory: Size;
  /** Disk of each worker. It cannot change while there are machines. */
  disk: Size;
  /** Images that the workloads of the program need. */
  images: readonly ImageName[];
  /** Where nodes pull them from. @default upstream registries */
  imageOrigin?: ImageOrigin;
  /** Whether Pulumi refuses to delete the machines, and with them all data. @default false */
  protect?: boolean;
}
