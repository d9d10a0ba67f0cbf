import { z } from "zod";
import { fieldNotes, flag, kubernetesName, list, text } from "./fields";

/** Name of a label: an optional domain, and at most 63 characters. */
const labelName = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const labelValue = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
/** `key[=value][:effect]`, as `kubectl taint` writes it. */
const taint =
  /^([a-z0-9][-a-z0-9.]*\/)?[A-Za-z0-9][-A-Za-z0-9_.]{0,62}(=[-A-Za-z0-9_.]{0,63})?(:(NoSchedule|PreferNoSchedule|NoExecute))?$/;

/** Where the pods of a workload run. */
const placement = (of: string) =>
  z
    .strictObject({
      /** Labels that a node must have. @default none */
      nodeSelector: z
        .record(
          z.string().regex(labelName).register(fieldNotes, {
            rule: "must be the name of a label, e.g. example.com/pool",
            example: "example.com/pool",
          }),
          text(labelValue, "the value of a label, as text", "database"),
        )
        .default({}),
      /** Taints that do not keep the pods away, as `kubectl taint` writes them. @default none */
      tolerations: list(
        text(taint, "a taint as key=value:effect, key:effect or key", "dedicated=database:NoSchedule"),
        0,
        20,
        `taints that do not keep ${of} away`,
        ["dedicated=database:NoSchedule"],
      ).default([]),
    })
    .prefault({});

/** A cluster that somebody else runs: any conformant one, kind and k3d too. */
export const existingSchema = z.strictObject({
  provider: z.literal("existing"),
  /** Path of the kubeconfig; `~` is the home directory. @default `$KUBECONFIG`, else `~/.kube/config` */
  kubeconfigPath: text(/^[^\0\n]+$/, "the path of a kubeconfig file", "~/.kube/config").optional(),
  /** The kubeconfig itself, as a secret, for machines that have no such file. */
  kubeconfig: z
    .string()
    .min(1)
    .register(fieldNotes, { rule: "must be the text of a kubeconfig", example: "", secret: true })
    .optional(),
  /** The context to use; there is no default, so that nothing lands in whichever cluster was last looked at. */
  context: text(/^\S+$/, "the name of a context in the kubeconfig", "my-cluster"),
  /** The storage class for databases: whatever is behind it, NFS, iSCSI or a cloud's disks. */
  storageClass: text(
    /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
    "the name of a storage class: lower-case letters, digits, dashes and dots",
    "standard",
  ),
  /** Whether a Service of type LoadBalancer gets an address there. @default false */
  loadBalancer: flag("whether Services of type LoadBalancer get an address there", false).default(false),
  /** Zones that must have a node for a member. @default whichever the nodes are in */
  zones: list(
    kubernetesName("a zone, as topology.kubernetes.io/zone says it", "zone-a"),
    1,
    9,
    "zones with nodes",
    ["zone-a", "zone-b", "zone-c"],
  ).optional(),
  /** Which nodes are for what. @default any node */
  placement: z.strictObject({ database: placement("members"), services: placement("services") }).prefault({}),
});
