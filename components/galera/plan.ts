import type { types } from "@pulumi/kubernetes";
import type { GaleraSettings } from "./args";
import { configMaps } from "./plan/config-maps";
import { metadata, type PlanContext } from "./plan/context";
import { disruptionBudget } from "./plan/disruption";
import { settingProblem } from "./plan/my-cnf";
import { accountNames } from "./plan/names";
import { networkPolicies } from "./plan/network-policies";
import { proxyDeployment } from "./plan/proxy";
import { replicasProblem } from "./plan/replicas";
import { secrets } from "./plan/secrets";
import { restrictedNamespace } from "./plan/security";
import { clientServices, externalServices, headlessService } from "./plan/services";
import { passwordProblem, reservedAccounts, reservedSchemas } from "./plan/sql";
import { statefulSet } from "./plan/stateful-set";

/** Everything that is wrong with the settings, each with its key path; empty where nothing is. */
export function settingsProblems(settings: GaleraSettings): string[] {
  const problems: (readonly [key: string, problem: string | null])[] = [
    ["replicas:", replicasProblem(settings.replicas)],
    ...Object.keys(settings.settings).map((name) => [`settings.${name}`, settingProblem(name)] as const),
    ...accountNames.map((name) => {
      const { password } = settings.accounts[name];
      return [
        `accounts.${name}.password`,
        password === undefined ? null : passwordProblem(password),
      ] as const;
    }),
    ["accounts.app.name", reserved(settings.accounts.app.name, reservedAccounts)],
    ["database", reserved(settings.database, reservedSchemas)],
  ];
  return problems.flatMap(([key, problem]) => (problem === null ? [] : [`${key} ${problem}`]));
}

function reserved(name: string, names: readonly string[]): string | null {
  return names.includes(name.toLowerCase()) ? `is "${name}", which the platform uses itself` : null;
}

/** Every Kubernetes object of a cluster, by the role that names its resource. */
export function planGalera(context: PlanContext) {
  const { names, settings } = context;
  const maps = configMaps(context);
  const { namespace: _, ...unnamespaced } = metadata(names, "database", names.namespace);
  return {
    namespace: {
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { ...unnamespaced, labels: { ...unnamespaced.labels, ...restrictedNamespace } },
    } satisfies types.input.core.v1.Namespace,
    serviceAccount: {
      apiVersion: "v1",
      kind: "ServiceAccount",
      metadata: metadata(names, "database", names.cluster),
      automountServiceAccountToken: false,
    } satisfies types.input.core.v1.ServiceAccount,
    configMaps: maps,
    secrets: secrets(context),
    services: { headless: headlessService(context), ...clientServices(context) },
    externalServices: externalServices(context),
    statefulSet: statefulSet(context, maps),
    deployment: proxyDeployment(context, maps),
    disruptionBudgets: {
      database: disruptionBudget(context, "database", settings.replicas),
      proxy: disruptionBudget(context, "proxy", settings.proxy.replicas),
    },
    networkPolicies: networkPolicies(context),
  };
}

/** See {@link planGalera}. */
export type GaleraPlan = ReturnType<typeof planGalera>;
