import { createHash } from "node:crypto";
import type { Placement, Toleration } from "../../../components/cluster/kubernetes-cluster";
import type { GaleraSettings } from "../../../components/galera/args";
import type { Assets } from "../../../components/galera/assets";
import { planGalera } from "../../../components/galera/plan";
import type { LateValues } from "../../../components/galera/plan/context";
import { accountNames, type Names, namesOf } from "../../../components/galera/plan/names";
import {
  bufferPoolBytes,
  gcacheBytes,
  proxyConnections,
  toMariadbSize,
} from "../../../components/galera/plan/sizing";
import {
  accountsJson,
  accountsSql,
  type Passwords,
  passwordHash,
  quoteSchemaPattern,
} from "../../../components/galera/plan/sql";
import { type KubernetesObject, objectsOf, type PodExtras, toChartObjects } from "./objects";
import { foldMembers } from "./texts";

/** What a chart is made for: the settings of the component, and what Helm's world adds. */
export interface ChartSettings {
  galera: GaleraSettings;
  /** Where members run. */
  placement: Placement;
  extras: PodExtras;
}

/** Whether a text has a mark in it; three letters alone can be of a program that is packed in base64. */
export const marked = /\bgpx_?[a-z]{4}/;

/** Values that are recognised in whatever the plans make of them. */
export const marks = {
  cluster: "gpxcluster",
  namespace: "gpxnamespace",
  domain: "gpxdomain",
  service: "gpxservice",
  setting: "gpxsetting",
  settingValue: "gpxvalue",
  // One that agents change live.
  liveSetting: "wait_timeout",
  liveValue: "gpxlive",
  user: "gpxuser",
  // With an underscore, which GRANT takes for a wildcard.
  database: "gpx_database",
  storageClass: "gpxclass",
  absent: "gpxabsent",
  /** A Secret with a certificate. */
  secret: "gpxsecret",
  /** What a ConfigMap's name says of its content. */
  fingerprint: (role: string) => `gpxfingerprint<${role}>`,
  /** The only entry of a list or of a map that comes from the values as it is. */
  verbatim: (expression: string) => `gpxyaml ${expression}`,
} as const;

const passwords = Object.fromEntries(accountNames.map((name) => [name, `gpxpassword-${name}`])) as Passwords;
const memory = "7919Mi";
const storage = "97Gi";
const grace = "6521s";
const proxyMemory = "733Mi";

/** Nodes that the values under a key choose. */
function placed(values: string): Placement {
  return {
    nodeSelector: { [marks.verbatim(`${values}.nodeSelector`)]: "" },
    tolerations: [marks.verbatim(`${values}.tolerations`) as unknown as Toleration],
  };
}

/** Everything switched on, each value unlike any other. */
export const probe: ChartSettings = {
  galera: {
    namespace: marks.namespace,
    replicas: 7,
    storage: { size: storage, class: marks.storageClass },
    resources: {
      requests: { cpu: "1511m", memory: "6917Mi" },
      limits: { cpu: "3499m", memory },
    },
    settings: { [marks.setting]: marks.settingValue, [marks.liveSetting]: marks.liveValue },
    database: marks.database,
    accounts: { grace, root: {}, monitor: {}, backup: {}, app: { name: marks.user } },
    proxy: {
      replicas: 9,
      resources: {
        requests: { cpu: "1523m", memory: "709Mi" },
        limits: { cpu: "3511m", memory: proxyMemory },
      },
    },
    access: {
      type: "LoadBalancer",
      readWritePort: 31013,
      readOnlyPort: 31019,
      sourceRanges: [marks.verbatim("$.Values.access.sourceRanges")],
      annotations: { [marks.verbatim("$.Values.access.annotations")]: "" },
    },
    tls: {
      mode: "on",
      required: true,
      validity: { certificate: "365d", authority: "3650d", announcement: "7d" },
      generation: 1,
    },
    readyTimeout: "10m",
  },
  placement: placed("$.Values"),
  extras: {
    proxy: placed("$.Values.proxy"),
    imagePullSecrets: [marks.verbatim("$.Values.imagePullSecrets") as unknown as { name: string }],
  },
};

const quoted = (expression: string) => `{{ ${expression} | toString | toJson }}`;
/** The chart's certificate, part by part. */
const certificate = { certificate: "tls.crt", key: "tls.key", authority: "ca.crt" } as const;
const certificateMarks = {
  certificate: "gpxcertificate",
  key: "gpxcertificatekey",
  authority: "gpxauthority",
} as const;
const password = (account: string) => `include "galera.password" (list $ "${account}")`;

/** What stands for a whole value, and the expression that takes its place. */
export const wholeValues: ReadonlyMap<string | number, string> = new Map<string | number, string>([
  [storage, quoted("$.Values.storage.size")],
  [marks.storageClass, quoted("$.Values.storage.class")],
  ["1511m", quoted("$.Values.resources.requests.cpu")],
  ["6917Mi", quoted("$.Values.resources.requests.memory")],
  ["3499m", quoted("$.Values.resources.limits.cpu")],
  [memory, quoted("$.Values.resources.limits.memory")],
  ["1523m", quoted("$.Values.proxy.resources.requests.cpu")],
  ["709Mi", quoted("$.Values.proxy.resources.requests.memory")],
  ["3511m", quoted("$.Values.proxy.resources.limits.cpu")],
  [proxyMemory, quoted("$.Values.proxy.resources.limits.memory")],
  ["LoadBalancer", quoted("$.Values.access.type")],
  [31013, "{{ int $.Values.access.readWritePort }}"],
  [31019, "{{ int $.Values.access.readOnlyPort }}"],
  ...(["mariadb", "haproxy", "node"] as const).map(
    (name) => [`gpximage-${name}`, quoted(`include "galera.image" $.Values.images.${name}`)] as const,
  ),
  ...accountNames.map((name) => [passwords[name], quoted(password(name))] as const),
  ...(["certificate", "key", "authority"] as const).map(
    (part) =>
      [
        certificateMarks[part],
        quoted(`include "galera.certificate" (list $ "${certificate[part]}")`),
      ] as const,
  ),
]);

const pool = toMariadbSize(bufferPoolBytes(memory));
const gcache = toMariadbSize(gcacheBytes(storage));
const connections = String(proxyConnections(proxyMemory));

/** What stands for a part of a value or of a text, longest first. */
export const partialValues: readonly (readonly [string, string])[] = [
  ...accountNames.map(
    (name) =>
      [passwordHash(passwords[name]), `{{ include "galera.passwordHash" (list $ "${name}") }}`] as const,
  ),
  [quoteSchemaPattern(marks.database).slice(1, -1), '{{ $.Values.database | replace "_" "\\\\_" }}'],
  [`{"${marks.liveSetting}":"${marks.liveValue}"}`, '{{ include "galera.liveSettings" $ }}'],
  [
    "require_secure_transport = ON",
    'require_secure_transport = {{ ternary "ON" "OFF" $.Values.tls.required }}',
  ],
  [`= ${pool}`, '= {{ include "galera.bufferPool" $ }}'],
  [`gcache.size=${gcache}`, 'gcache.size={{ include "galera.gcache" $ }}'],
  [`maxconn ${connections}`, 'maxconn {{ include "galera.proxyConnections" $ }}'],
  [grace, "{{ $.Values.accounts.grace }}"],
  [marks.database, "{{ $.Values.database }}"],
  [marks.user, "{{ $.Values.accounts.app.name }}"],
  [marks.namespace, "{{ $.Release.Namespace }}"],
  [marks.domain, "{{ $.Values.clusterDomain }}"],
  [marks.service, "{{ $.Release.Service }}"],
  [marks.cluster, '{{ include "galera.name" $ }}'],
];

/** Every expression that a mark stands for. */
export const expressions: readonly string[] = [
  ...wholeValues.values(),
  ...partialValues.map(([, expression]) => expression),
];

/** A way in which the chart's values may differ from the probe. */
export interface Variant {
  /** What is true of the probe and not of this variant, as a template condition; left out where values only differ. */
  when?: string;
  /** A number or a word that differs, and the expression that gives it. */
  value?: { from: string | number; to: string | number; expression: string };
  settings: ChartSettings;
}

function variant(
  change: (settings: ChartSettings) => void,
  when?: string,
  value?: Variant["value"],
): Variant {
  const settings = structuredClone(probe);
  change(settings);
  return { settings, ...(when === undefined ? {} : { when }), ...(value === undefined ? {} : { value }) };
}

const replicas = "{{ int $.Values.replicas }}";
const proxies = "{{ int $.Values.proxy.replicas }}";
const secretName = quoted('$.Values.tls.secret | default (printf "%s-tls" (include "galera.name" $))');
const accessType = quoted("$.Values.access.type");

/** Every decision that a value makes. Found in no other place: what a decision changes, the plans show. */
export const variants: readonly Variant[] = [
  variant(({ galera }) => (galera.replicas = 5), undefined, { from: 7, to: 5, expression: replicas }),
  variant(({ galera }) => (galera.replicas = 1), "gt (int $.Values.replicas) 1", {
    from: 7,
    to: 1,
    expression: replicas,
  }),
  variant(({ galera }) => (galera.proxy.replicas = 8), undefined, { from: 9, to: 8, expression: proxies }),
  variant(({ galera }) => (galera.proxy.replicas = 1), "gt (int $.Values.proxy.replicas) 1", {
    from: 9,
    to: 1,
    expression: proxies,
  }),
  variant(({ galera }) => (galera.access.type = "none"), 'ne $.Values.access.type "none"'),
  variant(({ galera }) => (galera.access.type = "NodePort"), 'eq $.Values.access.type "LoadBalancer"', {
    from: "LoadBalancer",
    to: "NodePort",
    expression: accessType,
  }),
  variant(({ galera }) => delete galera.access.readWritePort, "$.Values.access.readWritePort"),
  variant(({ galera }) => delete galera.access.readOnlyPort, "$.Values.access.readOnlyPort"),
  variant(({ galera }) => delete galera.access.sourceRanges, "$.Values.access.sourceRanges"),
  variant(({ galera }) => delete galera.access.annotations, "$.Values.access.annotations"),
  variant(({ galera }) => (galera.tls.secret = marks.secret), "not $.Values.tls.secret", {
    from: `${marks.cluster}-tls`,
    to: marks.secret,
    expression: secretName,
  }),
  variant(({ galera }) => delete galera.storage.class, "$.Values.storage.class"),
  variant(({ galera }) => delete galera.resources.limits.cpu, "$.Values.resources.limits.cpu"),
  variant(({ galera }) => delete galera.proxy.resources.limits.cpu, "$.Values.proxy.resources.limits.cpu"),
  variant(({ placement }) => delete placement.nodeSelector, "$.Values.nodeSelector"),
  variant(({ placement }) => delete placement.tolerations, "$.Values.tolerations"),
  variant(({ extras }) => delete extras.proxy.nodeSelector, "$.Values.proxy.nodeSelector"),
  variant(({ extras }) => delete extras.proxy.tolerations, "$.Values.proxy.tolerations"),
  variant(({ extras }) => delete extras.imagePullSecrets, "$.Values.imagePullSecrets"),
];

/** Names of everything in the chart. */
export const names: Names = namesOf(marks.cluster, marks.namespace, marks.domain);

/** What the plans make of marked settings, as the chart has it; texts with one entry a member are folded. */
export function plannedObjects(
  { galera, placement, extras }: ChartSettings,
  assets: Assets,
): KubernetesObject[] {
  const late: LateValues = {
    image: (name) => `gpximage-${name}`,
    storageClass: marks.absent,
    passwords,
    certificate: galera.tls.secret === undefined ? certificateMarks : null,
    accountsSql: accountsSql({ passwords, appUser: galera.accounts.app.name, database: galera.database }),
    accountsJson: accountsJson({ passwords, grace, appUser: galera.accounts.app.name }),
  };
  const objects = objectsOf(planGalera({ names, settings: galera, placement, assets, late }));
  const charted = toChartObjects(markFingerprints(objects), {
    instance: marks.cluster,
    managedBy: marks.service,
    extras,
    absentStorageClass: marks.absent,
  });
  return charted.map((object) => foldMembers(object, marks.cluster, galera.replicas));
}

/** Replaces what names of ConfigMaps say of their content, which is the template's to compute. */
function markFingerprints(objects: readonly KubernetesObject[]): KubernetesObject[] {
  let text = JSON.stringify(objects);
  for (const { kind, immutable, metadata, data } of objects) {
    if (kind !== "ConfigMap" || immutable !== true) continue;
    const fingerprint = createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 10);
    const name = metadata.name.slice(0, -fingerprint.length);
    if (metadata.name !== `${name}${fingerprint}`) {
      throw new Error(`the name of ${metadata.name} is not made as the chart makes it`);
    }
    const role = name.slice(marks.cluster.length + 1, -1);
    text = text.replaceAll(`"${metadata.name}"`, `"${name}${marks.fingerprint(role)}"`);
  }
  return JSON.parse(text);
}
