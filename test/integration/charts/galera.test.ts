import { X509Certificate } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Toleration } from "../../../components/cluster/kubernetes-cluster";
import { galeraSchema } from "../../../components/config/schema/galera";
import { materialProblem } from "../../../components/galera/agent/certificate-check";
import { settingsProblems } from "../../../components/galera/plan";
import { plainSettingName, settingProblem } from "../../../components/galera/plan/my-cnf";
import { namesOf } from "../../../components/galera/plan/names";
import { replicasProblem } from "../../../components/galera/plan/replicas";
import { certificateNames } from "../../../components/galera/plan/tls";
import { chartDirectory } from "../../../scripts/lib/chart/committed";
import type { KubernetesObject } from "../../../scripts/lib/chart/objects";
import type { ChartSettings } from "../../../scripts/lib/chart/probe";
import { ensurePrograms } from "../../../toolchain";
import { must, type Ran, run } from "../../lib/run";
import { accounts, componentObjects, tls, valuesOf } from "./component";

const name = "shop";
const namespace = "shop-data";
const directory = mkdtempSync(join(tmpdir(), "gp-chart-"));
let helm: string;

beforeAll(async () => {
  ({ helm } = await ensurePrograms(["helm"]));
}, 900_000);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const env = { HELM_CACHE_HOME: directory, HELM_CONFIG_HOME: directory, HELM_DATA_HOME: directory };

function template(values: unknown, chart = chartDirectory, release = name, ...more: string[]): Promise<Ran> {
  const file = join(directory, "values.json");
  writeFileSync(file, JSON.stringify(values));
  return run(helm, ["template", release, chart, "--namespace", namespace, "--values", file, ...more], {
    env,
  });
}

async function chartObjects(values: unknown, chart?: string, release?: string): Promise<KubernetesObject[]> {
  const { exitCode, stdout, stderr } = await template(values, chart, release);
  if (exitCode !== 0) throw new Error(stderr);
  return parseAllDocuments(stdout)
    .map((document) => document.toJS() as KubernetesObject | null)
    .filter((object) => object !== null);
}

const byName = (objects: readonly KubernetesObject[]) =>
  Object.fromEntries(objects.map((object) => [`${object.kind} ${object.metadata.name}`, object]));

/** Settings as configuration gives them, with what the cluster and the chart add. */
function settings(config: Record<string, unknown> = {}, more: Partial<ChartSettings> = {}): ChartSettings {
  const galera = galeraSchema.parse({ accounts, tls, ...config, namespace });
  return { galera, placement: {}, extras: { proxy: {} }, ...more };
}

async function expectSame(asked: ChartSettings, chart?: string): Promise<void> {
  const [given, made] = [await chartObjects(valuesOf(asked), chart), await componentObjects(name, asked)];
  expect(byName(given)).toEqual(byName(made));
  expect(given).toHaveLength(made.length);
}

const size = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.constantFrom("Mi", "Gi"))
  .map(([count, unit]) => (unit === "Mi" ? `${count + 1024}Mi` : `${count}Gi`));
const memory = fc.oneof(
  size,
  fc.integer({ min: 32, max: 4000 }).map((mebi) => `${mebi}Mi`),
  fc.integer({ min: 32 * 1024, max: 2 ** 24 }).map((kibi) => `${kibi}Ki`),
);
const setting = fc.oneof(
  fc.record({ name: fc.constant("max_connections"), value: fc.integer({ min: 10, max: 2 ** 40 }) }),
  fc.record({ name: fc.constant("long_query_time"), value: fc.constantFrom(0.5, 1, 1e-7, 1e21, 20_000_000) }),
  fc.record({ name: fc.constant("loose_sql_mode"), value: fc.string({ unit: "grapheme" }) }),
  fc.record({ name: fc.constant("event_scheduler"), value: fc.boolean() }),
);
const access = fc.oneof(
  fc.constant({ type: "none" }),
  fc.record(
    { type: fc.constant("NodePort"), readWritePort: fc.constant(30306), readOnlyPort: fc.constant(30307) },
    { requiredKeys: ["type"] },
  ),
  fc.record(
    {
      type: fc.constant("LoadBalancer"),
      sourceRanges: fc.constant(["203.0.113.0/24", "198.51.100.0/24"]),
      annotations: fc.constant({ "example.com/kind": "Internal", other: "true" }),
    },
    { requiredKeys: ["type"] },
  ),
);
const config = fc.record(
  {
    replicas: fc.constantFrom(1, 3, 5, 7),
    storage: fc.record({ size, class: fc.constantFrom("fast", "true", "1") }, { requiredKeys: ["size"] }),
    resources: fc.record({
      limits: fc.record({ memory, cpu: fc.constantFrom("2", "500m") }, { requiredKeys: ["memory"] }),
    }),
    settings: fc
      .array(setting, { maxLength: 4 })
      // Helm's maps have no order, so it sorts.
      .map((list) => list.sort((a, b) => plainSettingName(a.name).localeCompare(plainSettingName(b.name))))
      .map((list) => Object.fromEntries(list.map(({ name, value }) => [name, value])))
      .filter((own) => Object.values(own).every((value) => !/[\0\r\n]/.test(String(value)))),
    database: fc.constantFrom("app", "my_app_db"),
    proxy: fc.record({
      replicas: fc.integer({ min: 1, max: 9 }),
      resources: fc.record({ limits: fc.record({ memory }) }),
    }),
    access,
  },
  { requiredKeys: [] },
);

describe("the chart", () => {
  it("passes helm lint --strict", async () => {
    const { stdout } = await must(helm, ["lint", "--strict", chartDirectory], { env });
    expect(stdout).toContain("0 chart(s) failed");
  });

  it("renders what the component registers, with the values of values.yaml", async () => {
    await expectSame(settings());
  });

  it("places pods as asked", async () => {
    const tolerations: Toleration[] = [{ key: "database", operator: "Exists", effect: "NoSchedule" }];
    await expectSame(
      settings(
        {},
        {
          placement: { nodeSelector: { pool: "database", "example.com/ssd": "true" }, tolerations },
          extras: { proxy: { nodeSelector: { pool: "services" } }, imagePullSecrets: [{ name: "registry" }] },
        },
      ),
    );
  });

  it("renders what the component registers, whatever is asked", async () => {
    await fc.assert(
      fc.asyncProperty(config, async (asked) => expectSame(settings(asked))),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it("is seen to differ where a template was changed", async () => {
    const changed = join(directory, "changed");
    cpSync(chartDirectory, changed, { recursive: true });
    const file = join(changed, "templates", "statefulset.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("failureThreshold: 300", "failureThreshold: 30"));
    await expect(expectSame(settings(), changed)).rejects.toThrow();
  });

  it("takes another name, in all that names anything", async () => {
    const named = byName(await chartObjects({ accounts, tls, fullnameOverride: "other" }));
    expect(Object.keys(named)).toContain("StatefulSet other");
    expect(named).toEqual(byName(await chartObjects({ accounts, tls }, chartDirectory, "other")));
  });

  it("gives an account one password in a rendering, and another one in the next", async () => {
    const passwords = async () =>
      (await chartObjects({}))
        .filter(({ type }) => type === "kubernetes.io/basic-auth")
        .map(({ stringData }) => (stringData as { password: string }).password);
    const [first, second] = [await passwords(), await passwords()];
    expect(first).toHaveLength(4);
    expect(new Set([...first, ...second]).size).toBe(8);
    for (const password of first) expect(password).toMatch(/^[A-Za-z0-9]{32}$/);
  });
});

describe("the certificate", () => {
  const secretOf = async (values: Record<string, unknown>) => {
    const found = (await chartObjects({ accounts, ...values })).find(
      ({ type }) => type === "kubernetes.io/tls",
    );
    return found?.stringData as Record<string, string> | undefined;
  };

  it("is one that members take, for the names that the component would put into it", async () => {
    const made = await secretOf({ tls: { names: ["db.example.com", "203.0.113.7"] } });
    const [certificate = "", key = "", authority = ""] = ["tls.crt", "tls.key", "ca.crt"].map(
      (part) => made?.[part],
    );
    expect(materialProblem({ certificate, key, authority }, Date.now())).toBeNull();
    const leaf = new X509Certificate(certificate);
    for (const entry of certificateNames(namesOf(name, namespace, "cluster.local"), {
      names: ["db.example.com", "203.0.113.7"],
    })) {
      const host = entry.replace("*", "shop-1");
      expect((isIP(host) === 0 ? leaf.checkHost(host) : leaf.checkIP(host)) ?? `not for ${host}`).toBe(
        isIP(host) === 0 ? entry : host,
      );
    }
  });

  it("is not made where one is given", async () => {
    expect(await secretOf({ tls })).toBeUndefined();
  });
});

describe("bad values", () => {
  const refused = async (values: unknown, ...more: string[]) => {
    const { exitCode, stderr, stdout } = await template(values, chartDirectory, name, ...more);
    expect(exitCode).not.toBe(0);
    expect(stdout).toBe("");
    return stderr;
  };
  const unchecked = "--skip-schema-validation";

  it.each([2, 4, 6])("refuses %i members with the reason, by the schema and without it", async (replicas) => {
    expect(await refused({ replicas })).toContain("cannot keep quorum");
    expect(await refused({ replicas }, unchecked)).toContain(replicasProblem(replicas));
  });

  it.each([
    ["a size without a unit", { storage: { size: "10" } }, "/storage/size"],
    ["a fraction of a size", { resources: { limits: { memory: "1.5Gi" } } }, "/resources/limits/memory"],
    ["an unknown key", { replica: 3 }, "replica"],
    ["an unknown access", { access: { type: "Ingress" } }, "/access/type"],
    ["a tag for a digest", { images: { mariadb: { digest: "11.8" } } }, "/images/mariadb/digest"],
    ["a port of no node", { access: { type: "NodePort", readWritePort: 3306 } }, "/access/readWritePort"],
    ["a line break in a setting", { settings: { sql_mode: "a\nb" } }, "/settings/sql_mode"],
    ["an empty password", { accounts: { root: { password: "" } } }, "/accounts/root/password"],
  ])("refuses %s by the schema", async (_what, values, path) => {
    expect(await refused(values)).toContain(path);
  });

  it("refuses settings that the platform owns as the component does", async () => {
    const names = [
      "datadir",
      "wsrep_on",
      "skip_innodb_doublewrite",
      "loose_binlog_format",
      "ssl_cert",
      "plugin_load",
    ];
    const said = await refused({ settings: Object.fromEntries(names.map((one) => [one, 1])) });
    for (const one of names) expect(said).toContain(`settings.${one} ${settingProblem(one)}`);
    const free = { wsrep_slave_threads: 8, max_connections: 5, loose_unknown_thing: "x" };
    for (const one of Object.keys(free)) expect(settingProblem(one)).toBeNull();
    expect((await template({ settings: free })).exitCode).toBe(0);
  });

  it("refuses names that are taken, and passwords that files cannot carry", async () => {
    const said = await refused(
      {
        database: "Mysql",
        accounts: { app: { name: "root", password: "a\nb" }, monitor: { password: "m" } },
      },
      unchecked,
    );
    const asked = settings().galera;
    const bad = {
      ...asked,
      database: "Mysql",
      accounts: { ...asked.accounts, app: { name: "root", password: "a\nb" } },
    };
    for (const problem of settingsProblems(bad)) expect(said).toContain(problem);
  });

  it("asks for the Secret that is not there", async () => {
    expect(await refused({ accounts: { existingSecret: "mine" } })).toContain("there is no Secret mine");
  });

  it("refuses a name that is too long for those made from it", async () => {
    expect(await refused({ fullnameOverride: "a".repeat(41) }, unchecked)).toContain("set fullnameOverride");
  });
});
