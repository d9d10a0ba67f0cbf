import type * as k8s from "@pulumi/kubernetes";
import type { ClusterConfigOf } from "../../../config";
import { standardLabels } from "../../../labels";

/** Name of the storage class for databases. */
const className = "galera-platform-database";

/**
 * Disks for databases, made in the zone in which their pod was scheduled, and able to grow.
 *
 * https://cloud.google.com/kubernetes-engine/docs/concepts/storage-overview
 */
export function storageClass({ type, reclaimPolicy }: ClusterConfigOf<"gke">["storage"]) {
  return {
    metadata: {
      name: className,
      labels: standardLabels({ name: className, instance: "gke", component: "storage" }),
    },
    provisioner: "pd.csi.storage.gke.io",
    parameters: { type, "csi.storage.k8s.io/fstype": "ext4" },
    volumeBindingMode: "WaitForFirstConsumer",
    allowVolumeExpansion: true,
    reclaimPolicy,
  } satisfies k8s.storage.v1.StorageClassArgs;
}
