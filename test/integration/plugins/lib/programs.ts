import { ensurePrograms } from "../../../../toolchain";

/** The programs that the integration tests run, out of the toolchain's cache. */
export function testPrograms() {
  return ensurePrograms(["etcd", "kube-apiserver", "kube-controller-manager", "pulumi"]);
}
