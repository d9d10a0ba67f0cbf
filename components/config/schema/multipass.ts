import { z } from "zod";
import { kubernetesName, list, size, wholeNumber } from "./fields";

const zones = ["zone-a", "zone-b", "zone-c"];

/** Virtual machines with k3s, made by Multipass. One more than `workers` runs the control plane. */
export const multipassSchema = z.strictObject({
  provider: z.literal("multipass"),
  /** Virtual machines that run workloads. @default 3 */
  workers: wholeNumber(1, 9, "each worker is a virtual machine", 3).default(3),
  /** Zones over which the workers are spread, one after the other, by label. @default zone-a, zone-b, zone-c */
  zones: list(kubernetesName("a zone", "zone-a"), 1, 9, "zones of the workers", zones).default(zones),
  /** Cores of each worker. @default 2 */
  cpus: wholeNumber(1, 32, "cores of each virtual machine", 2).default(2),
  /** Memory of each worker. @default 4Gi */
  memory: size("2Gi", "256Gi", "memory of each virtual machine", "4Gi").default("4Gi"),
  /** Disk of each worker. @default 20Gi */
  disk: size("10Gi", "4Ti", "disk of each virtual machine", "20Gi").default("20Gi"),
});
