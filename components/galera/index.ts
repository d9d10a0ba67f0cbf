import * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import { toMilliseconds, toSeconds } from "../config/duration";
import { toBytes, toSize } from "../config/size";
import { materialText } from "./agent/certificate-files";
import type { Endpoint, ExternalEndpoint, ExternalEndpoints, GaleraClusterArgs } from "./args";
import { loadAssets } from "./assets";
import { Certificates } from "./dynamic/certificates";
import { DataPlace } from "./dynamic/data-place";
import { LiveChange } from "./dynamic/live-change";
import { VolumeClaims } from "./dynamic/volume-claims";
import { type GaleraPlan, planGalera, settingsProblems } from "./plan";
import { type LateValues, podSelector } from "./plan/context";
import { type AccountName, accountNames, type Names, namesOf, ports, transfersFile } from "./plan/names";
import { imageRelease } from "./plan/release";
import { accountsJson, accountsSql, type Passwords } from "./plan/sql";
import { certificateNames, linksOf } from "./plan/tls";

export type {
  Endpoint,
  ExternalEndpoint,
  ExternalEndpoints,
  GaleraClusterArgs,
  GaleraSettings,
} from "./args";

/**
 * A MariaDB Galera cluster with its proxies, in a namespace of its own.
 *
 * @example
 * ```ts
 * const galera = new GaleraCluster("galera", { cluster, settings: config.galera, protect: config.protect });
 * export const host = galera.readWrite.host;
 * ```
 */
export class GaleraCluster extends pulumi.ComponentResource {
  /** Namespace of everything of the database. */
  readonly namespace: pulumi.Output<string>;
  /** Endpoint inside the cluster at which writes go to the one writer. */
  readonly readWrite: pulumi.Output<Endpoint>;
  /** Endpoint inside the cluster at which reads are spread over all synced members. */
  readonly readOnly: pulumi.Output<Endpoint>;
  /** Endpoints for clients outside, where access is on. */
  readonly external: ExternalEndpoints | undefined;
  /** Names of the Secrets (`username`, `password`) of the accounts, in {@link namespace}. */
  readonly secrets: Readonly<Record<AccountName, string>>;
  /** The application's schema and account. */
  readonly app: { readonly database: string; readonly username: string };
  /**
   * What clients check the server's certificate with: the Secret that has it as `ca.crt`, in {@link namespace}, and
   * the authorities as PEM where the platform makes the certificate. Undefined where clients have no TLS.
   */
  readonly trust: { readonly secret: string; readonly authority?: pulumi.Output<string> } | undefined;
  readonly #name: string;

  constructor(name: string, args: GaleraClusterArgs, opts?: pulumi.ComponentResourceOptions) {
    // In this process, not by the engine's `transforms`: mocks, and so golden files, know only these.
    const transformations = args.transform === undefined ? [] : [args.transform];
    super("galera-platform:galera:GaleraCluster", name, {}, pulumi.mergeOptions(opts, { transformations }));
    this.#name = name;
    const { settings } = args;
    this.#check(args);

    const names = namesOf(name, settings.namespace, args.clusterDomain ?? "cluster.local");
    const passwords = this.#passwords(args);
    const place = this.#place(args);
    const certificates = this.#certificates(args, names, place);
    const late = this.#lateValues(args, passwords, certificates);
    const plan = planGalera({
      names,
      settings,
      placement: args.cluster.placement("database"),
      assets: loadAssets(),
      late,
    });
    const services = this.#register(plan, args, { names, late, place });

    this.namespace = services.namespace;
    this.secrets = Object.fromEntries(
      accountNames.map((account) => [account, names.secretOf(account)]),
    ) as Record<AccountName, string>;
    this.app = { database: settings.database, username: settings.accounts.app.name };
    this.trust =
      settings.tls.mode === "off"
        ? undefined
        : {
            secret: settings.tls.secret ?? names.tls,
            ...(certificates === null ? {} : { authority: certificates.authority }),
          };
    // Known only once both proxies serve: whoever uses an endpoint waits for it.
    const serving = services.proxy.metadata.name;
    this.readWrite = serving.apply(() => ({ host: names.readWriteHost, port: ports.database }));
    this.readOnly = serving.apply(() => ({ host: names.readOnlyHost, port: ports.database }));
    this.external =
      services.external === null
        ? undefined
        : {
            readWrite: externalEndpoint(services.external.readWrite, args),
            readOnly: externalEndpoint(services.external.readOnly, args),
          };
    this.registerOutputs({
      namespace: this.namespace,
      readWrite: this.readWrite,
      readOnly: this.readOnly,
      external: this.external,
      secrets: this.secrets,
      app: this.app,
      trust: this.trust,
    });
  }

  #check({ cluster, settings }: GaleraClusterArgs): void {
    const problems = settingsProblems(settings);
    if (settings.access.type === "LoadBalancer" && !cluster.loadBalancer) {
      problems.push("access.type is LoadBalancer, but this cluster gives no addresses; use NodePort");
    }
    if (problems.length > 0) {
      throw new pulumi.ResourceError(
        `galera:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
        this,
        true,
      );
    }
  }

  #passwords({ settings }: GaleraClusterArgs): Record<AccountName, pulumi.Output<string>> {
    const entries = accountNames.map((account) => {
      const given = settings.accounts[account].password;
      if (given !== undefined) return [account, pulumi.secret(given)] as const;
      // Letters and digits only: nobody has to quote a password that nobody chose.
      const generated = new random.RandomPassword(
        `${this.#name}-${account}-password`,
        { length: 32, special: false },
        { parent: this },
      );
      return [account, generated.result] as const;
    });
    return Object.fromEntries(entries) as Record<AccountName, pulumi.Output<string>>;
  }

  #place({ cluster, settings }: GaleraClusterArgs): DataPlace {
    return new DataPlace(
      `${this.#name}-data-place`,
      {
        cluster: cluster.kind,
        namespace: settings.namespace,
        // In one spelling: 10240Mi is no other size than 10Gi.
        storageSize: toSize(toBytes(settings.storage.size)),
        storageClass: settings.storage.class ?? cluster.storageClass,
        database: settings.database,
        appUser: settings.accounts.app.name,
        links: linksOf(settings.tls),
        release: cluster.image("mariadb").apply(imageRelease),
        kubeconfig: cluster.kubeconfig,
      },
      // Not before there is a cluster: a first attempt that the cluster refuses must not settle where the data are.
      { parent: this, dependsOn: [cluster.provider] },
    );
  }

  /** @param place what it refuses must not have changed the certificates */
  #certificates({ settings }: GaleraClusterArgs, names: Names, place: DataPlace): Certificates | null {
    const { mode, secret, generation, validity } = settings.tls;
    if (mode === "off" || secret !== undefined) return null;
    return new Certificates(
      `${this.#name}-certificates`,
      {
        cluster: this.#name,
        names: certificateNames(names, settings.tls),
        generation,
        validity: {
          certificate: toMilliseconds(validity.certificate),
          authority: toMilliseconds(validity.authority),
          announcement: toMilliseconds(validity.announcement),
        },
      },
      { parent: this, dependsOn: [place] },
    );
  }

  #lateValues(
    args: GaleraClusterArgs,
    passwords: Record<AccountName, pulumi.Output<string>>,
    certificate: Certificates | null,
  ): LateValues {
    const { cluster, settings } = args;
    const { grace, app } = settings.accounts;
    const fromPasswords = (make: (known: Passwords) => string) =>
      pulumi.secret(pulumi.all(passwords).apply((known) => make(known as Passwords)));
    return {
      image: (image) => cluster.image(image),
      storageClass: cluster.storageClass,
      passwords,
      certificate: certificate === null ? null : withSecretKey(certificate),
      accountsSql: fromPasswords((known) =>
        accountsSql({ passwords: known, appUser: app.name, database: settings.database }),
      ),
      accountsJson: fromPasswords((known) => accountsJson({ passwords: known, grace, appUser: app.name })),
    };
  }

  #register(
    plan: GaleraPlan,
    args: GaleraClusterArgs,
    { names, late, place }: { names: Names; late: LateValues; place: DataPlace },
  ) {
    const { cluster, settings, protect = false } = args;
    const child = (role: string) => `${this.#name}-${role}`;
    const base = {
      parent: this,
      provider: cluster.provider,
      ...(cluster.lifetime === undefined ? {} : { deletedWith: cluster.lifetime }),
    };
    const data = { ...base, protect, retainOnDelete: protect };

    const namespace = new k8s.core.v1.Namespace(child("namespace"), plan.namespace, {
      ...data,
      dependsOn: [place],
    });
    const options = { ...base, dependsOn: [namespace] };
    const account = new k8s.core.v1.ServiceAccount(child("service-account"), plan.serviceAccount, options);
    const configMap = (role: keyof GaleraPlan["configMaps"]) =>
      new k8s.core.v1.ConfigMap(child(`${role}-config`), plan.configMaps[role], options);
    const maps = {
      database: configMap("database"),
      agent: configMap("agent"),
      proxy: configMap("proxy"),
      settings: configMap("settings"),
      members: configMap("members"),
    };
    const live = (duty: string, text: pulumi.Input<string>, file: pulumi.Resource) =>
      new LiveChange(
        child(duty),
        {
          kubeconfig: cluster.kubeconfig,
          namespace: names.namespace,
          selector: podSelector(names, "database"),
          duty,
          text,
          timeoutSeconds: toSeconds(settings.readyTimeout),
        },
        {
          parent: this,
          dependsOn: [file],
          ...(cluster.lifetime === undefined ? {} : { deletedWith: cluster.lifetime }),
        },
      );
    live("settings", plan.configMaps.settings.data["settings.json"], maps.settings);
    // Before a restart that follows: a member that restarts must find a donor that speaks as it does.
    const transfers = live("transfers", plan.configMaps.members.data[transfersFile], maps.members);
    live("maintenance", plan.configMaps.members.data["maintenance.json"], maps.members);
    const { accounts, tls, ...published } = plan.secrets;
    const hashes = new k8s.core.v1.Secret(child("accounts-secret"), accounts, options);
    // Nobody is told a new password before all members let it in.
    const accepted = live("accounts", late.accountsJson, hashes);
    const passwords = Object.entries(published).map(
      ([role, secret]) =>
        new k8s.core.v1.Secret(child(`${role}-secret`), secret, { ...options, dependsOn: [accepted] }),
    );
    const secrets = [hashes, ...passwords];
    if (tls !== undefined && late.certificate !== null) {
      const secret = new k8s.core.v1.Secret(child("tls-secret"), tls, options);
      // The next step of a new authority may come with the next `up`: by then every member must have taken this one.
      live("certificate", pulumi.secret(pulumi.output(late.certificate).apply(materialText)), secret);
      secrets.push(secret);
    }
    for (const [role, policy] of Object.entries(plan.networkPolicies)) {
      new k8s.networking.v1.NetworkPolicy(child(`${role}-network-policy`), policy, options);
    }
    for (const [role, budget] of Object.entries(plan.disruptionBudgets)) {
      if (budget !== null)
        new k8s.policy.v1.PodDisruptionBudget(child(`${role}-disruption-budget`), budget, options);
    }
    const headless = new k8s.core.v1.Service(child("headless"), plan.services.headless, options);
    const timeout = `${toSeconds(settings.readyTimeout)}s`;
    const customTimeouts = { create: timeout, update: timeout };
    const claims = new VolumeClaims(
      child("volume-claims"),
      {
        kubeconfig: cluster.kubeconfig,
        namespace: names.namespace,
        statefulSet: names.cluster,
        names: Array.from({ length: settings.replicas }, (_, ordinal) => names.claim(ordinal)),
        size: toSize(toBytes(settings.storage.size)),
        storageClass: settings.storage.class ?? cluster.storageClass,
        labels: podSelector(names, "database"),
        timeoutSeconds: toSeconds(settings.readyTimeout),
      },
      {
        parent: this,
        dependsOn: [namespace],
        ...(cluster.lifetime === undefined ? {} : { deletedWith: cluster.lifetime }),
      },
    );
    // Not before the volumes have grown: a larger one is given larger files.
    const needs = [namespace, account, headless, claims, ...Object.values(maps), ...secrets];
    new k8s.apps.v1.StatefulSet(child("database"), plan.statefulSet, {
      ...data,
      dependsOn: [...needs, transfers],
      customTimeouts,
      // Kubernetes cannot change them, DataPlace has refused what a person would have to know of, and VolumeClaims sees
      // to their size. What is left, labels and spellings, must not replace what holds the data.
      ignoreChanges: ["spec.volumeClaimTemplates"],
    });
    // Beside the database, not after it: a proxy is ready as soon as the first member is the writer.
    const proxy = new k8s.apps.v1.Deployment(child("proxy"), plan.deployment, {
      ...options,
      dependsOn: needs,
      customTimeouts,
    });
    const client = { ...options, dependsOn: [namespace, proxy] };
    new k8s.core.v1.Service(child("rw"), plan.services.readWrite, client);
    new k8s.core.v1.Service(child("ro"), plan.services.readOnly, client);
    const external =
      plan.externalServices === null
        ? null
        : {
            readWrite: new k8s.core.v1.Service(child("rw-external"), plan.externalServices.readWrite, client),
            readOnly: new k8s.core.v1.Service(child("ro-external"), plan.externalServices.readOnly, client),
          };
    return { namespace: namespace.metadata.name, proxy, external };
  }
}

/** A preview of a new certificate has no key yet that could tell that it is one. */
function withSecretKey({ certificate, key, authority }: Certificates) {
  return { certificate, key: pulumi.secret(key), authority };
}

function externalEndpoint(service: k8s.core.v1.Service, { cluster, settings }: GaleraClusterArgs) {
  return pulumi
    .all([service.spec, service.status, cluster.nodeAddresses])
    .apply(([spec, status, nodes]): ExternalEndpoint => {
      const [port] = spec.ports;
      if (settings.access.type === "NodePort") return { hosts: nodes, port: port?.nodePort ?? 0 };
      const given = status?.loadBalancer?.ingress ?? [];
      return {
        hosts: given.flatMap(({ ip, hostname }) => ip ?? hostname ?? []),
        port: port?.port ?? ports.database,
      };
    });
}
