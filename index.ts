import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import { createCluster } from "./components/cluster";
import { loadConfig } from "./components/config";
import { GaleraCluster } from "./components/galera";
import { createObjectStore } from "./components/objectstore";

const config = loadConfig();

// Default providers are off, so that nothing can be made in the wrong place; this one has nothing to get wrong.
const providers = { random: new random.Provider("random") };

const cluster = createCluster(
  "cluster",
  {
    config: config.cluster,
    identity: pulumi.getStack(),
    images: ["mariadb", "haproxy", "node"],
    imagesFrom: config.images,
    needs: {
      namespace: config.galera.namespace,
      members: config.galera.replicas,
      storageClass: config.galera.storage.class,
    },
    protect: config.protect,
  },
  { providers },
);

const store = createObjectStore("backups", {
  config: config.objectStore,
  cluster,
  namespace: config.galera.namespace,
  tags: { project: pulumi.getProject(), stack: pulumi.getStack() },
  protect: config.protect,
});

const galera = new GaleraCluster(
  "galera",
  { cluster, settings: config.galera, protect: config.protect },
  { providers },
);

/** Where clients connect: outside of the cluster if access is on, inside otherwise. */
export const endpoints = galera.external ?? { readWrite: galera.readWrite, readOnly: galera.readOnly };
export const namespace = galera.namespace;
export const replicas = config.galera.replicas;
/** The application's schema and account. */
export const app = galera.app;
/** Names of the Secrets with the accounts' passwords. */
export const secrets = galera.secrets;
export const kubeconfig = pulumi.secret(cluster.kubeconfig);
// What clients check certificates with. An export that is undefined has Pulumi warn of it each time.
if (galera.trust !== undefined) Object.assign(module.exports, { trust: galera.trust });

// Where backups go. An export that is undefined has Pulumi warn of it each time: there is one only with a store.
if (store !== undefined) {
  const { endpoint, region, bucket } = store;
  Object.assign(module.exports, { objectStore: { endpoint, region, bucket } });
}
