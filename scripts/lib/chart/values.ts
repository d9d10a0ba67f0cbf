import { stringify } from "yaml";
import { z } from "zod";
import { isCpu } from "../../../components/config/cpu";
import { isDuration } from "../../../components/config/duration";
import { fieldNotes, kubernetesName, text } from "../../../components/config/schema/fields";
import { galeraSchema } from "../../../components/config/schema/galera";
import { isSize } from "../../../components/config/size";
import { allowedReplicas } from "../../../components/galera/plan/replicas";
import { images } from "../../../toolchain/catalogue";

const imagesOfPods = ["mariadb", "haproxy", "node"] as const;

const image = (name: (typeof imagesOfPods)[number]) => {
  const { registry, repository, digest = "" } = images[name].upstream;
  const host = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/;
  const path = /^[a-z0-9]+([._/-]+[a-z0-9]+)*$/;
  return z
    .strictObject({
      registry: text(host, "the host of a registry", registry).default(registry),
      repository: text(path, "a repository", repository).default(repository),
      digest: text(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hexadecimal digits", digest).default(digest),
    })
    .prefault({});
};

const nodes = {
  nodeSelector: z.record(z.string(), z.string()).default({}),
  tolerations: z.array(z.record(z.string(), z.unknown())).default([]),
};

/** The chart's values: the configuration of the database, without what is Helm's, and with what Helm lacks. */
const valuesShape = galeraSchema.omit({ namespace: true, readyTimeout: true, maintenance: true }).extend({
  /** Name of everything, where it shall not be the release's. */
  fullnameOverride: text(
    /^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$/,
    "a name of at most 40 characters",
    "galera",
  ).optional(),
  clusterDomain: text(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, "the domain of Services", "cluster.local").default(
    "cluster.local",
  ),
  accounts: galeraSchema.shape.accounts
    .unwrap()
    .extend({ existingSecret: kubernetesName("a Secret with the passwords", "galera-passwords").optional() })
    .prefault({}),
  proxy: galeraSchema.shape.proxy.unwrap().extend(nodes).prefault({}),
  // The chart installs nothing without TLS, so it needs no way from the one to the other; and it renews nothing.
  tls: galeraSchema.shape.tls.unwrap().pick({ required: true, secret: true, names: true }).prefault({}),
  ...nodes,
  images: z
    .strictObject({ mariadb: image("mariadb"), haproxy: image("haproxy"), node: image("node") })
    .prefault({}),
  imagePullSecrets: z.array(z.strictObject({ name: z.string() })).default([]),
  /** Helm passes it to every chart that is part of another. */
  global: z.record(z.string(), z.unknown()).optional(),
});

/** `values.schema.json`, from the schemas of the configuration. */
export function valuesSchema(): string {
  const schema = z.toJSONSchema(valuesShape, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const notes = fieldNotes.get(zodSchema as unknown as z.ZodType);
      if (notes !== undefined) jsonSchema.description = notes.rule;
      const { example } = notes ?? {};
      // What zod checks by code has no form in JSON Schema, so it is written once more here.
      if (jsonSchema.type === undefined && isSize(example)) {
        Object.assign(jsonSchema, { type: "string", pattern: "^[0-9]+(Ki|Mi|Gi|Ti)$" });
      }
      if (jsonSchema.type === undefined && isDuration(example)) {
        Object.assign(jsonSchema, { type: "string", pattern: "^[0-9]+(ms|s|m|h|d)$" });
      }
      if (jsonSchema.anyOf !== undefined && isCpu(example)) {
        delete jsonSchema.anyOf;
        Object.assign(jsonSchema, {
          type: ["string", "number"],
          pattern: "^([0-9]+(\\.[0-9]{1,3})?|[0-9]+m)$",
        });
      }
      if (jsonSchema.type === undefined && typeof example === "string" && example.includes("/")) {
        Object.assign(jsonSchema, { type: "string", pattern: "^[0-9]+(\\.[0-9]+){3}/[0-9]+$" });
      }
      if (notes?.secret === true) jsonSchema.minLength = 1;
      if (jsonSchema.pattern === "^.*$") delete jsonSchema.pattern;
      if (notes !== undefined && zodSchema === (galeraSchema.shape.replicas.unwrap() as unknown)) {
        delete jsonSchema.anyOf;
        Object.assign(jsonSchema, { type: "integer", enum: [...allowedReplicas, whyOdd] });
      }
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Helm prints the allowed values where one is refused, and no description: so the reason stands among them. */
const whyOdd = "and no even number: it cannot keep quorum when half of the members fail";

/** `values.yaml`: every value with its default and what it is for. */
export function valuesYaml(): string {
  const values = valuesShape.parse({});
  const yaml = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd();
  const below = (value: unknown, spaces: number) => yaml(value).replaceAll("\n", `\n${" ".repeat(spaces)}`);
  const imageLines = imagesOfPods.map(
    (name) => `  # ${images[name].upstream.tag}\n  ${name}:\n    ${below(values.images[name], 4)}`,
  );
  return `# Values of the chart, each with its default.
# Made by \`npm run chart\` from components/config/schema: change it there, or in scripts/lib/chart.

# Members of the cluster: 1, 3, 5 or 7. With 3, one may fail; with 5, two.
replicas: ${values.replicas}

storage:
  # Volume of each member. It cannot change after the installation.
  size: ${values.storage.size}
  # Storage class; without it, the cluster's default.
  # class: fast

# Processor and memory of each member. The buffer pool follows the memory limit.
resources:
  ${below(values.resources, 2)}

# Settings of the server (my.cnf, section [mariadb]), by name with underscores. Those that the cluster's safety
# rests on are refused, with the reason.
# settings: { max_connections: 500 }
settings: {}

# The application's schema, made when the cluster is founded.
database: ${values.database}

accounts:
  # How long a changed password goes on working.
  grace: ${values.accounts.grace}
  # A Secret with the passwords of all accounts, under the keys root, monitor, backup and app. Without it they are
  # generated once and kept in the Secrets RELEASE-root, RELEASE-monitor, RELEASE-backup and RELEASE-app.
  # existingSecret: galera-passwords
  app:
    # Name of the application's account.
    name: ${values.accounts.app.name}
  # A password can be given, too. Helm then keeps it in the Secret of the release.
  #   password: ...
  # root: { password: ... }

# HAProxy in front of the members.
proxy:
  replicas: ${values.proxy.replicas}
  resources:
    ${below(values.proxy.resources, 4)}
  nodeSelector: {}
  tolerations: []

# Every link speaks TLS.
tls:
  # Whether clients that do not are turned away.
  required: ${values.tls.required}
  # A Secret with tls.crt, tls.key and ca.crt, as cert-manager writes it; members take a renewed one without a restart.
  # Without it a certificate of ten years is made at the installation, and kept in the Secret RELEASE-tls.
  # secret: galera-certificate
  # Further names and addresses for the certificate that is made.
  # names: [db.example.com]

# How clients outside of the cluster reach the database: none, NodePort or LoadBalancer.
access:
  type: ${values.access.type}
  # With NodePort: ports of every node, 30000 to 32767; without them Kubernetes chooses.
  # readWritePort: 30306
  # readOnlyPort: 30307
  # Annotations of the external Services, by which clouds choose the kind of load balancer.
  # annotations: { networking.gke.io/load-balancer-type: Internal }
  # With LoadBalancer: networks that may connect.
  # sourceRanges: [203.0.113.0/24]

# Nodes for the members. No two of them run on one node.
nodeSelector: {}
tolerations: []

# By digest: a tag could change what a restart brings.
images:
${imageLines.join("\n")}

# Secrets for registries that ask for a login: [{ name: ... }]
imagePullSecrets: []

# Domain of Services.
clusterDomain: ${values.clusterDomain}

# Name of everything, where it shall not be the release's.
# fullnameOverride: galera
`;
}
