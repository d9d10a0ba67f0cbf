/** Secrets that the host puts into the cluster: keys that it made, so that they never pass through Pulumi's state. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClusterPaths } from "../paths";
import { metricsServerCertificate } from "../plan/certificates";
import { sleep } from "../system/shell";
import { isStatus, type KubeClient, type KubeObject } from "./kube-client";

interface Secret extends KubeObject {
  data?: Record<string, string>;
}

/** How often a tenth of a second is waited for the namespace. */
const namespaceAttempts = 200;

/** Where the certificate of metrics-server lies. */
export const servingSecret = { namespace: "kube-system", name: "metrics-server-serving" } as const;

/** Puts the certificate of metrics-server where it mounts it, and the renewed one in its place. Idempotent. */
export async function ensureServingSecret(client: KubeClient, paths: ClusterPaths): Promise<void> {
  const file = (extension: string) =>
    readFileSync(join(paths.pki, `${metricsServerCertificate.name}.${extension}`)).toString("base64");
  const data = { "tls.crt": file("crt"), "tls.key": file("key") };
  const { namespace, name } = servingSecret;
  const collection = `/api/v1/namespaces/${namespace}/secrets`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.post(collection, { metadata: { name }, type: "kubernetes.io/tls", data });
      return;
    } catch (error) {
      if (isStatus(error, 409)) break;
      // A new API server makes its namespaces in the seconds after it says that it is ready.
      if (!isStatus(error, 404) || attempt === namespaceAttempts) throw error;
      await sleep(100);
    }
  }
  const found = await client.get<Secret>(`${collection}/${name}`);
  if (found.data?.["tls.crt"] === data["tls.crt"] && found.data["tls.key"] === data["tls.key"]) return;
  await client.patch(`${collection}/${name}`, { data });
}
