import { createHash } from "node:crypto";
import * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";
import type { ImageName } from "../../../../toolchain/catalogue";
import { planCoreDns } from "./coredns";
import { helperPod, planLocalPath } from "./local-path";
import { planMetricsServer } from "./metrics-server";

/** Images that the add-ons run. */
export const addonImages = [
  "coredns",
  "local-path-provisioner",
  "busybox",
  "metrics-server",
] as const satisfies readonly ImageName[];

/** Arguments of {@link EmbeddedAddons}. */
export interface EmbeddedAddonsArgs {
  provider: k8s.Provider;
  workers: number;
  dnsAddress: pulumi.Input<string>;
  /** Certificate of the cluster's authority (PEM). */
  authority: pulumi.Input<string>;
  /** Reference of an image on this cluster. */
  image(name: ImageName): pulumi.Output<string>;
}

/** What makes a bare Kubernetes usable: names, volumes, metrics. */
export class EmbeddedAddons extends pulumi.ComponentResource {
  /** Name of the storage class, known once it exists. */
  readonly storageClass: pulumi.Output<string>;

  constructor(name: string, args: EmbeddedAddonsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("galera-platform:cluster:EmbeddedAddons", name, {}, opts);
    const inside: pulumi.CustomResourceOptions = { parent: this, provider: args.provider };
    if (opts?.deletedWith !== undefined) inside.deletedWith = opts.deletedWith;

    this.coreDns(`${name}-coredns`, args, inside);
    this.storageClass = this.localPath(`${name}-local-path`, args, inside);
    this.metricsServer(`${name}-metrics-server`, args, inside);
    this.registerOutputs({ storageClass: this.storageClass });
  }

  private coreDns(name: string, args: EmbeddedAddonsArgs, opts: pulumi.CustomResourceOptions): void {
    const plan = planCoreDns({
      image: args.image("coredns"),
      clusterIP: args.dnsAddress,
      workers: args.workers,
    });
    const account = new k8s.core.v1.ServiceAccount(`${name}-account`, plan.serviceAccount, opts);
    const role = new k8s.rbac.v1.ClusterRole(`${name}-role`, plan.clusterRole, opts);
    const binding = new k8s.rbac.v1.ClusterRoleBinding(`${name}-binding`, plan.clusterRoleBinding, opts);
    const config = new k8s.core.v1.ConfigMap(`${name}-config`, plan.configMap, opts);
    new k8s.core.v1.Service(`${name}-service`, plan.service, opts);
    new k8s.networking.v1.NetworkPolicy(`${name}-policy`, plan.networkPolicy, opts);
    new k8s.apps.v1.Deployment(`${name}-deployment`, plan.deployment, {
      ...opts,
      dependsOn: [account, role, binding, config],
    });
    if (plan.podDisruptionBudget !== undefined) {
      new k8s.policy.v1.PodDisruptionBudget(`${name}-budget`, plan.podDisruptionBudget, opts);
    }
  }

  private localPath(
    name: string,
    args: EmbeddedAddonsArgs,
    opts: pulumi.CustomResourceOptions,
  ): pulumi.Output<string> {
    const helper = args.image("busybox").apply(helperPod);
    const plan = planLocalPath({
      image: args.image("local-path-provisioner"),
      helperPod: helper,
      configChecksum: helper.apply((text) => createHash("sha256").update(text).digest("hex").slice(0, 16)),
    });
    const namespace = new k8s.core.v1.Namespace(`${name}-namespace`, plan.namespace, opts);
    const within = { ...opts, dependsOn: [namespace] };
    new k8s.networking.v1.NetworkPolicy(`${name}-policy`, plan.networkPolicy, within);
    new k8s.networking.v1.NetworkPolicy(`${name}-helper-policy`, plan.helperPolicy, within);
    const before = [
      new k8s.core.v1.ServiceAccount(`${name}-account`, plan.serviceAccount, within),
      new k8s.core.v1.ServiceAccount(`${name}-helper-account`, plan.helperAccount, within),
      new k8s.rbac.v1.Role(`${name}-namespace-role`, plan.role, within),
      new k8s.rbac.v1.RoleBinding(`${name}-namespace-binding`, plan.roleBinding, within),
      new k8s.rbac.v1.ClusterRole(`${name}-role`, plan.clusterRole, opts),
      new k8s.rbac.v1.ClusterRoleBinding(`${name}-binding`, plan.clusterRoleBinding, opts),
      new k8s.core.v1.ConfigMap(`${name}-config`, plan.configMap, within),
    ];
    new k8s.apps.v1.Deployment(`${name}-deployment`, plan.deployment, { ...opts, dependsOn: before });
    const storageClass = new k8s.storage.v1.StorageClass(`${name}-class`, plan.storageClass, opts);
    return storageClass.metadata.name;
  }

  private metricsServer(name: string, args: EmbeddedAddonsArgs, opts: pulumi.CustomResourceOptions): void {
    const plan = planMetricsServer({ image: args.image("metrics-server"), authority: args.authority });
    const before = [
      new k8s.core.v1.ServiceAccount(`${name}-account`, plan.serviceAccount, opts),
      new k8s.rbac.v1.ClusterRole(`${name}-reader-role`, plan.readerRole, opts),
      new k8s.rbac.v1.ClusterRole(`${name}-role`, plan.clusterRole, opts),
      new k8s.rbac.v1.ClusterRoleBinding(`${name}-binding`, plan.clusterRoleBinding, opts),
      new k8s.rbac.v1.ClusterRoleBinding(`${name}-delegator-binding`, plan.delegatorBinding, opts),
      new k8s.rbac.v1.RoleBinding(`${name}-reader-binding`, plan.authReaderBinding, opts),
    ];
    new k8s.networking.v1.NetworkPolicy(`${name}-policy`, plan.networkPolicy, opts);
    // Not before the deployment: it is awaited until a pod is behind it.
    const service = new k8s.core.v1.Service(`${name}-service`, plan.service, opts);
    const deployment = new k8s.apps.v1.Deployment(`${name}-deployment`, plan.deployment, {
      ...opts,
      dependsOn: before,
    });
    new k8s.apiregistration.v1.APIService(`${name}-api`, plan.apiService, {
      ...opts,
      dependsOn: [deployment, service],
    });
  }
}
