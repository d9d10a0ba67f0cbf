import * as pulumi from "@pulumi/pulumi";
import type { KubernetesCluster } from "../../../components/cluster/kubernetes-cluster";
import type { GaleraSettings } from "../../../components/galera/args";
import { type KubernetesObject, toChartObjects } from "../../../scripts/lib/chart/objects";
import type { ChartSettings } from "../../../scripts/lib/chart/probe";
import { recordGraph } from "../../../scripts/lib/recorded/graph";
import { images } from "../../../toolchain/catalogue";

/** A storage class that stands for none. */
const absent = "absent";

/** Kubernetes objects that the component registers, with what the chart does otherwise. */
export async function componentObjects(
  name: string,
  { galera, placement, extras }: ChartSettings,
): Promise<KubernetesObject[]> {
  const { nodes } = await recordGraph("chart", {}, async () => {
    const k8s = await import("@pulumi/kubernetes");
    const { GaleraCluster } = await import("../../../components/galera/index.js");
    const provider = new k8s.Provider("provider", { kubeconfig: "" });
    const cluster: KubernetesCluster = {
      kind: "embedded",
      provider,
      lifetime: provider,
      kubeconfig: pulumi.secret(""),
      storageClass: pulumi.output(absent),
      zones: pulumi.output(["zone-a"]),
      loadBalancer: true,
      nodeAddresses: pulumi.output([]),
      placement: () => placement,
      image: (image) => pulumi.output(upstream(image)),
    };
    new GaleraCluster(name, { cluster, settings: galera });
    return {};
  });
  const objects = nodes
    .filter(({ type }) => type.startsWith("kubernetes:"))
    .map(({ inputs }) => plain(inputs) as KubernetesObject);
  return toChartObjects(objects, {
    instance: name,
    managedBy: "Helm",
    extras,
    absentStorageClass: absent,
  });
}

function upstream(name: Parameters<KubernetesCluster["image"]>[0]): string {
  const { registry, repository, digest } = images[name].upstream;
  return `${registry}/${repository}@${digest}`;
}

/** Inputs without the envelopes of secrets. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const signature = "4dabf18193072939515e22adb298388d";
  if (signature in value && "value" in value) return plain(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** The chart's values that ask for the same. */
export function valuesOf({ galera, placement, extras }: ChartSettings): Record<string, unknown> {
  const { namespace: _namespace, readyTimeout: _readyTimeout, ...values } = galera;
  const { imagePullSecrets, proxy } = extras;
  const { required, secret, names } = values.tls;
  return {
    ...values,
    ...placement,
    tls: { required, ...(secret === undefined ? {} : { secret }), ...(names === undefined ? {} : { names }) },
    proxy: { ...values.proxy, ...proxy },
    ...(imagePullSecrets === undefined ? {} : { imagePullSecrets }),
  };
}

/** A certificate that is not made anew in each rendering. */
export const tls = { secret: "galera-certificate" };

/** Passwords without which no two renderings are equal. */
export const accounts: GaleraSettings["accounts"] = {
  grace: "15m",
  root: { password: `it's "quoted" $HOME \`x\` \\ 100% ; -- ünïcödé 🔑 #end {{ .Values }} <&>` },
  monitor: { password: " m " },
  backup: { password: "数据" },
  app: { name: "app", password: "a" },
};
