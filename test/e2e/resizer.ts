/**
 * Stands in for a storage driver: a directory of the embedded cluster has no size. Does to volumes and claims what the
 * resizer beside a driver does; the API server that it does it to is the real one.
 *
 * https://github.com/kubernetes-csi/external-resizer
 */
import {
  type CoreV1Api,
  PatchStrategy,
  setHeaderOptions,
  type V1PersistentVolumeClaim,
} from "@kubernetes/client-node";

const asMergePatch = setHeaderOptions("Content-Type", PatchStrategy.MergePatch);

const asked = ({ spec }: V1PersistentVolumeClaim) => spec?.resources?.requests?.storage ?? "";
const given = ({ status }: V1PersistentVolumeClaim) => status?.capacity?.storage ?? "";

/** Enlarges the volumes of all claims that ask for more than they have; the names of the claims. */
export async function resize(core: CoreV1Api, namespace: string): Promise<string[]> {
  const { items } = await core.listNamespacedPersistentVolumeClaim({ namespace });
  const open = items.filter((claim) => claim.status?.phase === "Bound" && asked(claim) !== given(claim));
  for (const claim of open) {
    const capacity = { storage: asked(claim) };
    await core.patchPersistentVolume(
      { name: claim.spec?.volumeName ?? "", body: { spec: { capacity } } },
      asMergePatch,
    );
    await core.patchNamespacedPersistentVolumeClaimStatus(
      { name: claim.metadata?.name ?? "", namespace, body: { status: { capacity, conditions: [] } } },
      asMergePatch,
    );
  }
  return open.map(({ metadata }) => metadata?.name ?? "");
}
