import { z } from "zod";
import { cidr, fieldNotes, flag, kubernetesName, list, text, wholeNumber } from "./fields";
import { gkeSchema } from "./gke";
import { multipassSchema } from "./multipass";

const defaultZones = ["zone-a", "zone-b", "zone-c"];

/** Kubernetes from the upstream binaries, as processes on this Linux host. */
export const embeddedSchema = z.strictObject({
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

/** A cluster that somebody else runs. */
export const existingSchema = z.strictObject({
  provider: z.literal("existing"),
  /** Path of the kubeconfig. @default `$KUBECONFIG`, else `~/.kube/config` */
  kubeconfigPath: text(/^[^\0\n]+$/, "the path of a kubeconfig file", "~/.kube/config").optional(),
  /** The kubeconfig itself, as a secret, for machines that have no such file. */
  kubeconfig: z
    .string()
    .min(1)
    .register(fieldNotes, { rule: "must be the text of a kubeconfig", example: "", secret: true })
    .optional(),
  /** The context to use. */
  context: text(/^\S+$/, "the name of a context in the kubeconfig", "my-cluster"),
  /** The storage class for databases. */
  storageClass: kubernetesName("the storage class for databases", "standard"),
  /** Whether a Service of type LoadBalancer gets an address there. @default false */
  loadBalancer: flag("whether Services of type LoadBalancer get an address there", false).default(false),
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
