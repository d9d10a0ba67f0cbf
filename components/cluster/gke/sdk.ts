/**
 * Pulumi's SDK for Google Cloud, no more of it than is used, and only once a stack asks for it: a stack on this
 * machine must not pay for a cloud (pulumi#7653).
 */
export function loadGcp() {
  return {
    ...(require("@pulumi/gcp/compute/address") as typeof import("@pulumi/gcp/compute/address")),
    ...(require("@pulumi/gcp/compute/network") as typeof import("@pulumi/gcp/compute/network")),
    ...(require("@pulumi/gcp/compute/router") as typeof import("@pulumi/gcp/compute/router")),
    ...(require("@pulumi/gcp/compute/routerNat") as typeof import("@pulumi/gcp/compute/routerNat")),
    ...(require("@pulumi/gcp/compute/subnetwork") as typeof import("@pulumi/gcp/compute/subnetwork")),
    ...(require("@pulumi/gcp/container/cluster") as typeof import("@pulumi/gcp/container/cluster")),
    ...(require("@pulumi/gcp/container/nodePool") as typeof import("@pulumi/gcp/container/nodePool")),
    ...(require("@pulumi/gcp/projects/iammember") as typeof import("@pulumi/gcp/projects/iammember")),
    ...(require("@pulumi/gcp/projects/service") as typeof import("@pulumi/gcp/projects/service")),
    ...(require("@pulumi/gcp/provider") as typeof import("@pulumi/gcp/provider")),
    ...(require("@pulumi/gcp/serviceaccount/account") as typeof import("@pulumi/gcp/serviceaccount/account")),
  };
}

/** See {@link loadGcp}. */
export type Gcp = ReturnType<typeof loadGcp>;
