import { clusterZones } from "../cluster/gke/plan/zones";
import { settingProblem } from "../galera/plan/my-cnf";
import { reservedAccounts, reservedSchemas } from "../galera/plan/sql";
import { toMillicores } from "./cpu";
import { type ConfigIssue, formatPath, removeCommand, setCommand } from "./issue";
import { type MaskContext, show } from "./mask";
import type { ClusterConfig, PlatformConfig } from "./schema";
import type { Scalar } from "./schema/fields";
import { gkeRules } from "./schema/gke-rules";
import { objectStoreRules } from "./schema/object-store-rules";
import { type Size, toBytes, toSize } from "./size";

/** A rule over several keys that does not hold. */
export interface RuleBreak {
  /** The key to change. */
  path: PropertyKey[];
  value: unknown;
  rule: string;
  /** What to set it to; without it the key is to be removed. */
  put?: Scalar;
  /** What to do where no single value puts it right. */
  instead?: string;
  /** Other keys the rule looked at: where one of them is wrong itself, this is not reported. */
  involves: string[];
}

type Rule = (config: PlatformConfig) => RuleBreak[];

/** Whether a Service of type LoadBalancer gets an address on this kind of cluster. */
function hasLoadBalancer(cluster: ClusterConfig): boolean {
  switch (cluster.provider) {
    case "embedded":
    case "multipass":
      return false;
    case "gke":
      return true;
    case "existing":
      return cluster.loadBalancer;
    default:
      return unreachable(cluster);
  }
}

/** The most nodes on which members may run; unlimited where somebody else decides. */
function databaseNodes(cluster: ClusterConfig): { count: number; path: PropertyKey[] } | undefined {
  switch (cluster.provider) {
    case "embedded":
    case "multipass":
      return { count: cluster.workers, path: ["cluster", "workers"] };
    case "gke":
      return {
        count: cluster.pools.database.maxNodesPerZone * clusterZones(cluster).length,
        path: ["cluster", "pools", "database", "maxNodesPerZone"],
      };
    case "existing":
      return undefined;
    default:
      return unreachable(cluster);
  }
}

const membersFitOnNodes: Rule = ({ cluster, galera }) => {
  const nodes = databaseNodes(cluster);
  if (nodes === undefined || galera.replicas <= nodes.count) return [];
  const zones = cluster.provider === "gke" ? clusterZones(cluster).length : 1;
  return [
    {
      path: nodes.path,
      value: nodes.count / zones,
      rule: `galera.replicas is ${galera.replicas}, but members never share a node, so ${galera.replicas - nodes.count} of them would wait for ever on ${nodes.count} nodes`,
      put: Math.ceil(galera.replicas / zones),
      involves: ["galera.replicas", "cluster.zones"],
    },
  ];
};

/** Which cluster is meant is said once. */
const oneKubeconfig: Rule = ({ cluster }) => {
  if (cluster.provider !== "existing") return [];
  const breaks: RuleBreak[] = [];
  if (cluster.kubeconfig !== undefined && cluster.kubeconfigPath !== undefined) {
    breaks.push({
      path: ["cluster", "kubeconfigPath"],
      value: cluster.kubeconfigPath,
      rule: "is set beside cluster.kubeconfig; only one of them can say which cluster is meant",
      involves: ["cluster.kubeconfig"],
    });
  }
  return breaks;
};

const loadBalancerExists: Rule = ({ cluster, galera }) => {
  if (galera.access.type !== "LoadBalancer" || hasLoadBalancer(cluster)) return [];
  return [
    {
      path: ["galera", "access", "type"],
      value: galera.access.type,
      rule: `a cluster of provider ${cluster.provider} has no load balancer, so the endpoint would never get an address; use NodePort`,
      put: "NodePort",
      involves: ["cluster.provider", "cluster.loadBalancer"],
    },
  ];
};

const accessOptionsApply: Rule = ({ galera: { access } }) => {
  const breaks: RuleBreak[] = [];
  const unused = (key: "readWritePort" | "readOnlyPort" | "sourceRanges", needs: string) => {
    if (access[key] === undefined || access.type === needs) return;
    breaks.push({
      path: ["galera", "access", key],
      value: access[key],
      rule: `has an effect only with galera.access.type ${needs}, which is ${access.type}`,
      involves: ["galera.access.type"],
    });
  };
  unused("readWritePort", "NodePort");
  unused("readOnlyPort", "NodePort");
  unused("sourceRanges", "LoadBalancer");
  if (access.readWritePort !== undefined && access.readWritePort === access.readOnlyPort) {
    breaks.push({
      path: ["galera", "access", "readOnlyPort"],
      value: access.readOnlyPort,
      rule: "is the same as galera.access.readWritePort; Kubernetes gives a node port to one Service only",
      put: access.readOnlyPort === 32767 ? 32766 : access.readOnlyPort + 1,
      involves: ["galera.access.readWritePort"],
    });
  }
  return breaks;
};

const requestsWithinLimits: Rule = ({ galera }) =>
  [
    { at: ["galera", "resources"], resources: galera.resources },
    { at: ["galera", "proxy", "resources"], resources: galera.proxy.resources },
  ].flatMap(({ at, resources: { requests, limits } }) => {
    const breaks: RuleBreak[] = [];
    const limitPath = (key: string) => formatPath([...at, "limits", key]);
    if (toBytes(requests.memory) > toBytes(limits.memory)) {
      breaks.push({
        path: [...at, "requests", "memory"],
        value: requests.memory,
        rule: `is above ${limitPath("memory")} (${limits.memory}); Kubernetes refuses such a pod`,
        put: limits.memory,
        involves: [limitPath("memory")],
      });
    }
    if (limits.cpu !== undefined && toMillicores(requests.cpu) > toMillicores(limits.cpu)) {
      breaks.push({
        path: [...at, "requests", "cpu"],
        value: requests.cpu,
        rule: `is above ${limitPath("cpu")} (${limits.cpu}); Kubernetes refuses such a pod`,
        put: limits.cpu,
        involves: [limitPath("cpu")],
      });
    }
    return breaks;
  });

const bufferPoolFits: Rule = ({ galera }) => {
  const name = "innodb_buffer_pool_size";
  const value = galera.settings[name];
  const [, digits, unit = ""] = /^(\d+)([kmgt]?)$/i.exec(String(value ?? "")) ?? [];
  if (digits === undefined) return [];
  const bytes = Number(digits) * 1024 ** " kmgt".indexOf(unit.toLowerCase() || " ");
  const limit = toBytes(galera.resources.limits.memory);
  if (bytes <= limit * 0.8) return [];
  return [
    {
      path: ["galera", "settings", name],
      value,
      rule: `leaves less than a fifth of galera.resources.limits.memory (${galera.resources.limits.memory}) to everything else; the kernel would kill the database under load`,
      put: mariadbSize(toSize(Math.floor((limit * 0.6) / 2 ** 20) * 2 ** 20)),
      involves: ["galera.resources.limits.memory"],
    },
  ];
};

/** A size as MariaDB writes it: `512M` for `512Mi`. */
function mariadbSize(size: Size): string {
  return size.replace(/i$/, "").toUpperCase();
}

/** Without one member, the others must still be a group that outlives the loss of a second one's connection. */
const oneCanBeSpared: Rule = ({ galera: { maintenance, replicas } }) => {
  if (maintenance === undefined) return [];
  const path = ["galera", "maintenance"];
  const broken = (rule: string): RuleBreak[] => [
    { path, value: maintenance, rule, involves: ["galera.replicas"] },
  ];
  if (replicas < 3)
    return broken(`would take the only member out; with galera.replicas ${replicas} nobody else serves`);
  if (maintenance < replicas) return [];
  return broken(`there is no such member: with galera.replicas ${replicas} they are 0 to ${replicas - 1}`);
};

/** What the platform keeps for itself. */
const nothingReserved: Rule = ({ galera }) => {
  const breaks: RuleBreak[] = [];
  for (const [name, value] of Object.entries(galera.settings)) {
    const problem = settingProblem(name);
    if (problem !== null)
      breaks.push({ path: ["galera", "settings", name], value, rule: problem, involves: [] });
  }
  const taken = (path: string[], value: string, names: readonly string[]) => {
    if (!names.includes(value.toLowerCase())) return;
    breaks.push({ path, value, rule: "is a name that the platform uses itself", put: "app", involves: [] });
  };
  taken(["galera", "accounts", "app", "name"], galera.accounts.app.name, reservedAccounts);
  taken(["galera", "database"], galera.database, reservedSchemas);
  return breaks;
};

/** The embedded cluster pulls from this machine, every other kind from registries. */
const imagesReachNodes: Rule = ({ cluster: { provider }, images }) => {
  if (provider === "embedded") {
    return (["registry", "references"] as const).flatMap((key) => {
      const value = images[key];
      if (value === undefined || Object.keys(value).length === 0) return [];
      const rule = "has no effect on the embedded cluster, whose nodes pull from this machine alone";
      return [{ path: ["images", key], value, rule, involves: ["cluster.provider"] }];
    });
  }
  if (images.source !== "local") return [];
  return [
    {
      path: ["images", "source"],
      value: images.source,
      rule: `nodes of provider ${provider} cannot pull what is built on this machine; for images of your own, push them to a registry and name them in images.references`,
      put: "upstream",
      involves: ["cluster.provider"],
    },
  ];
};

const rules: Rule[] = [
  nothingReserved,
  membersFitOnNodes,
  oneKubeconfig,
  loadBalancerExists,
  accessOptionsApply,
  requestsWithinLimits,
  bufferPoolFits,
  oneCanBeSpared,
  objectStoreRules,
  gkeRules,
  imagesReachNodes,
];

/** Checks every rule over several keys. */
export function checkRules(config: PlatformConfig): RuleBreak[] {
  return rules.flatMap((rule) => rule(config));
}

/** A broken rule as an error for a person. */
export function explainBreak(broken: RuleBreak, context: MaskContext & { stack: string }): ConfigIssue {
  return {
    path: formatPath(broken.path),
    value: show(broken.path, broken.value, context),
    rule: broken.rule,
    fix: broken.instead ?? fixBy(context.stack, broken),
  };
}

function fixBy(stack: string, { path, put }: RuleBreak): string {
  return put === undefined ? removeCommand(stack, path) : setCommand(stack, path, put);
}

function unreachable(cluster: never): never {
  throw new TypeError(`unknown kind of cluster: ${JSON.stringify(cluster)}`);
}
