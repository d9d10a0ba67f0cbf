import { z } from "zod";
import { existingSchema } from "./existing";
import { cidr, kubernetesName, list, wholeNumber } from "./fields";
import { gkeSchema } from "./gke";
import { multipassSchema } from "./multipass";

const defaultZones = ["zone-a", "zone-b", "zone-c"];

/** Kubernetes from the upstream binaries, as processes on this Linux host. */
const embeddedSchema = z.strictObject({
  provider: z.literal("embedded"),
  /** Worker nodes. @default 3 */
  workers: wholeNumber(1, 9, "each worker is a network namespace with a kubelet of its own", 3).default(3),
  /** Zones over which the workers are spread, one after the other, by label. @default zone-a, zone-b, zone-c */
  zones: list(kubernetesName("a zone", "zone-a"), 1, 9, "zones of the workers", defaultZones).default(
    defaultZones,
  ),
  /** Network of the nodes. @default the first free one of 10.89.<slot>.0/24 */
  nodeCidr: cidr(24, 24, "network of the nodes, not in use on this host", "10.89.0.0/24").optional(),
});

/** Where Kubernetes comes from. */
export const clusterSchema = z.discriminatedUnion("provider", [
  embeddedSchema,
  multipassSchema,
  gkeSchema,
  existingSchema,
]);

/** Configuration of the cluster, by provider. */
export type ClusterConfig = z.infer<typeof clusterSchema>;
/** Configuration of one kind of cluster. */
export type ClusterConfigOf<Provider extends ClusterConfig["provider"]> = Extract<
  ClusterConfig,
  { provider: Provider }
>;
