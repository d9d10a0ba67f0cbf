import { planAddresses, rangesOf } from "../../../../../../components/cluster/embedded/host/plan/addresses";
import type { ClusterPrograms } from "../../../../../../components/cluster/embedded/host/plan/processes";
import type { Reservation } from "../../../../../../components/cluster/embedded/host/protocol";

/** A reservation of a slot as `reserve` would make it. */
export function reservationOf(slot: number): Reservation {
  const [ranges] = rangesOf(slot, null);
  if (ranges === undefined) throw new Error("a slot has ranges");
  return { clusterId: "test", slot, ...ranges, directory: "/state/clusters/test" };
}

/** The network of a cluster of three workers in three zones. */
export function planOf(slot = 0, workers = 3) {
  return planAddresses(reservationOf(slot), workers, ["zone-a", "zone-b", "zone-c"]);
}

const program = (name: string) => `/programs/${name}`;

/** Programs that need not exist. */
export const programs: ClusterPrograms = {
  etcd: program("etcd"),
  apiServer: program("kube-apiserver"),
  controllerManager: program("kube-controller-manager"),
  scheduler: program("kube-scheduler"),
  registry: program("registry"),
  kubelet: program("kubelet"),
  kubeProxy: program("kube-proxy"),
  containerd: program("containerd"),
  shimDirectory: "/programs",
  runc: program("runc"),
  ctr: program("ctr"),
  version: "v1.2.3",
  cni: {
    bridge: program("bridge"),
    "host-local": program("host-local"),
    loopback: program("loopback"),
    portmap: program("portmap"),
  },
};
