import type { NodePool, NodePoolArgs } from "@pulumi/gcp/container/nodePool";
import * as pulumi from "@pulumi/pulumi";
import { type PoolPlan, poolLabel, surgePerZone } from "./plan/pools";
import type { Gcp } from "./sdk";

/** Arguments of {@link GkeNodePools}. */
interface GkeNodePoolsArgs {
  gcp: Gcp;
  /** Name of the cluster. */
  cluster: pulumi.Input<string>;
  region: string;
  pools: readonly PoolPlan[];
  /** E-mail address of the nodes' account. */
  account: pulumi.Input<string>;
  /** Labels of the machines, for the bill. */
  labels: Record<string, string>;
  /** What must be there first; children do not take it from their component's options. */
  needs: pulumi.Resource[];
}

/** The nodes: a pool for each kind of workload. */
export class GkeNodePools extends pulumi.ComponentResource {
  readonly pools: readonly NodePool[];

  constructor(name: string, args: GkeNodePoolsArgs, opts: pulumi.ComponentResourceOptions) {
    super("galera-platform:cluster:GkeNodePools", name, {}, opts);
    this.pools = args.pools.map(
      (plan) =>
        new args.gcp.NodePool(`${name}-${plan.role}`, poolArgs(plan, args), {
          parent: this,
          dependsOn: args.needs,
          // The autoscaler's, from the first minute on; the count at birth cannot be changed without a new pool.
          ignoreChanges: ["nodeCount", "initialNodeCount"],
        }),
    );
    this.registerOutputs({});
  }
}

/** No `name`: a pool that must be replaced comes up, under another name, before the old one is drained. */
function poolArgs(plan: PoolPlan, { cluster, region, account, labels }: GkeNodePoolsArgs): NodePoolArgs {
  return {
    cluster,
    location: region,
    nodeLocations: plan.zones,
    initialNodeCount: plan.minPerZone,
    // For each zone: a total could leave one zone empty.
    autoscaling: {
      minNodeCount: plan.minPerZone,
      maxNodeCount: plan.maxPerZone,
      locationPolicy: "BALANCED",
    },
    management: { autoRepair: true, autoUpgrade: true },
    // A new node is there before an old one is drained.
    upgradeSettings: { strategy: "SURGE", maxSurge: surgePerZone, maxUnavailable: 0 },
    networkConfig: { enablePrivateNodes: true },
    nodeConfig: {
      machineType: plan.machineType,
      diskType: plan.diskType,
      diskSizeGb: plan.diskSizeGb,
      imageType: "COS_CONTAINERD",
      serviceAccount: account,
      // The account's roles say what nodes may do; the older scopes do not narrow them a second time.
      oauthScopes: ["https://www.googleapis.com/auth/cloud-platform"],
      workloadMetadataConfig: { mode: "GKE_METADATA" },
      shieldedInstanceConfig: { enableSecureBoot: true, enableIntegrityMonitoring: true },
      kubeletConfig: { insecureKubeletReadonlyPortEnabled: "FALSE" },
      metadata: { "disable-legacy-endpoints": "true" },
      labels: { [poolLabel]: plan.role },
      resourceLabels: labels,
      ...(plan.tainted ? { taints: [{ key: poolLabel, value: plan.role, effect: "NO_SCHEDULE" }] } : {}),
    },
  };
}
