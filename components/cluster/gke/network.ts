import type { Network } from "@pulumi/gcp/compute/network";
import type { RouterNat } from "@pulumi/gcp/compute/routerNat";
import type { Subnetwork } from "@pulumi/gcp/compute/subnetwork";
import * as pulumi from "@pulumi/pulumi";
import type { ClusterConfigOf } from "../../config";
import type { Gcp } from "./sdk";

/** Arguments of {@link GkeNetwork}. */
interface GkeNetworkArgs {
  gcp: Gcp;
  /** Beginning of all names in the project. */
  identity: pulumi.Input<string>;
  region: string;
  ranges: ClusterConfigOf<"gke">["network"];
  /** What must be there first; children do not take it from their component's options. */
  needs: pulumi.Resource[];
}

/** Names of the subnet's further ranges. */
export const rangeNames = { pods: "pods", services: "services" } as const;

/**
 * A network of its own: one subnet, whose nodes have no address on the internet and reach it through a few static
 * ones, which partners can put on their lists.
 */
export class GkeNetwork extends pulumi.ComponentResource {
  readonly network: Network;
  readonly subnet: Subnetwork;
  /** What nodes need before they can pull an image. */
  readonly nat: RouterNat;
  /** Addresses from which everything inside reaches the internet. */
  readonly outgoing: pulumi.Output<string[]>;

  constructor(name: string, args: GkeNetworkArgs, opts: pulumi.ComponentResourceOptions) {
    super("galera-platform:cluster:GkeNetwork", name, {}, opts);
    const { gcp, region, ranges } = args;
    const inside = { parent: this, dependsOn: args.needs };
    const named = (role: string) => pulumi.interpolate`${args.identity}-${role}`;

    this.network = new gcp.Network(
      `${name}-vpc`,
      { name: named("network"), autoCreateSubnetworks: false, routingMode: "REGIONAL" },
      inside,
    );
    this.subnet = new gcp.Subnetwork(
      `${name}-subnet`,
      {
        name: named("nodes"),
        network: this.network.id,
        region,
        ipCidrRange: ranges.nodes,
        secondaryIpRanges: [
          { rangeName: rangeNames.pods, ipCidrRange: ranges.pods },
          { rangeName: rangeNames.services, ipCidrRange: ranges.services },
        ],
        stackType: "IPV4_ONLY",
        // Google's own services, its image registry among them, without a way over the NAT.
        privateIpGoogleAccess: true,
      },
      inside,
    );
    const router = new gcp.Router(
      `${name}-router`,
      { name: named("router"), network: this.network.id, region },
      inside,
    );
    const addresses = Array.from(
      { length: ranges.natAddresses },
      (_, index) =>
        new gcp.Address(
          `${name}-nat-address-${index + 1}`,
          { name: named(`nat-${index + 1}`), region, addressType: "EXTERNAL" },
          inside,
        ),
    );
    this.nat = new gcp.RouterNat(
      `${name}-nat`,
      {
        name: named("nat"),
        router: router.name,
        region,
        natIpAllocateOption: "MANUAL_ONLY",
        natIps: addresses.map(({ selfLink }) => selfLink),
        sourceSubnetworkIpRangesToNat: "LIST_OF_SUBNETWORKS",
        subnetworks: [{ name: this.subnet.id, sourceIpRangesToNats: ["ALL_IP_RANGES"] }],
        // A node that opens many connections gets more ports instead of dropping some.
        enableDynamicPortAllocation: true,
        enableEndpointIndependentMapping: false,
        minPortsPerVm: 64,
        maxPortsPerVm: 8192,
        logConfig: { enable: true, filter: "ERRORS_ONLY" },
      },
      inside,
    );
    this.outgoing = pulumi.all(addresses.map(({ address }) => address));
    this.registerOutputs({ outgoing: this.outgoing });
  }
}
