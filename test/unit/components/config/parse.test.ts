import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../../../components/config/parse";

function check(values: Record<string, unknown>, secretKeys: string[] = []) {
  const { config, issues } = parseConfig({ stack: "dev", values, secretKeys: new Set(secretKeys) });
  const byPath = new Map((issues ?? []).map((issue) => [issue.path, issue]));
  return { config, issues: issues ?? [], at: (path: string) => byPath.get(path) };
}

const fixFor = (path: string, value: string) => `pulumi config set --stack dev --path ${path} ${value}`;

describe("defaults", () => {
  it("are complete", () => {
    const { config } = check({});
    expect(config?.cluster).toEqual({
      provider: "embedded",
      workers: 3,
      zones: ["zone-a", "zone-b", "zone-c"],
    });
    expect(config?.galera).toMatchObject({
      replicas: 3,
      storage: { size: "10Gi" },
      access: { type: "none" },
    });
    expect(config?.images.source).toBe("auto");
  });

  it("hold for a cluster of which only the workers are set", () => {
    expect(check({ cluster: { workers: 5 } }).config?.cluster).toMatchObject({
      provider: "embedded",
      workers: 5,
    });
  });
});

describe("stack files", () => {
  const valuesOf = (stack: string) => {
    const { config } = parse(readFileSync(`Pulumi.${stack}.yaml`, "utf8"));
    return Object.fromEntries(Object.entries(config).map(([key, value]) => [key.split(":")[1], value]));
  };

  it("dev is right", () => expect(check(valuesOf("dev")).issues).toEqual([]));

  it("prod is complete, and says plainly what cannot be made yet", () => {
    const { issues } = check(valuesOf("prod"));
    expect(issues.map(({ path }) => path)).toEqual(["cluster.provider", "objectStore.provider"]);
    for (const issue of issues) expect(issue.rule).toMatch(/^not yet: .* comes with/);
  });

  it("every key that the schema has is declared in Pulumi.yaml", () => {
    const declared = Object.keys(parse(readFileSync("Pulumi.yaml", "utf8")).config).filter(
      (k) => !k.includes(":"),
    );
    expect(declared.sort()).toEqual(Object.keys(check({}).config ?? {}).sort());
  });
});

describe("errors", () => {
  it("come all at once, sorted by path", () => {
    const { issues } = check({
      cluster: { provider: "embedded", workers: 12, workres: 1 },
      galera: { replicas: 2, storage: { size: 10 }, readyTimeout: 30 },
      images: { source: "locale" },
      extra: true,
    });
    expect(issues.map(({ path }) => path)).toEqual([
      "cluster.workers",
      "cluster.workres",
      "extra",
      "galera.readyTimeout",
      "galera.replicas",
      "galera.storage.size",
      "images.source",
    ]);
  });

  it("explain wrong units and give the right ones", () => {
    const { at } = check({
      galera: { storage: { size: "10GB" }, readyTimeout: 600, resources: { limits: { memory: 2 } } },
    });
    expect(at("galera.storage.size")).toMatchObject({
      value: '"10GB"',
      rule: expect.stringContaining("powers of 1024"),
      fix: fixFor("galera.storage.size", "10Gi"),
    });
    expect(at("galera.readyTimeout")).toMatchObject({
      value: "600",
      rule: expect.stringContaining("unit is missing"),
      fix: fixFor("galera.readyTimeout", "600s"),
    });
    expect(at("galera.resources.limits.memory")?.fix).toBe(fixFor("galera.resources.limits.memory", "2Gi"));
  });

  it.each([
    [2, "2 nodes cannot keep quorum when one fails; use 3", "3"],
    [4, "4 nodes cannot keep quorum when 2 fail; use 5", "5"],
    [6, "6 nodes cannot keep quorum when 3 fail; use 7", "7"],
    [9, "every commit waits for all members", "7"],
  ])("refuse %d members with the reason", (replicas, reason, fix) => {
    const issue = check({ galera: { replicas } }).at("galera.replicas");
    expect(issue?.rule).toContain(reason);
    expect(issue?.fix).toBe(fixFor("galera.replicas", fix));
  });

  it("name the nearest known key", () => {
    const { at } = check({
      galera: { storge: { size: "1Gi" } },
      cluster: { provider: "embedded", worker: 2 },
    });
    expect(at("galera.storge")?.rule).toContain("galera.storage was probably meant");
    expect(at("cluster.worker")?.fix).toBe(
      "pulumi config rm --stack dev --path cluster.worker && pulumi config set --stack dev --path cluster.workers 2",
    );
  });

  it("list the known keys where none is near", () => {
    expect(check({ banana: 1 }).at("banana")?.rule).toContain("known here are cluster, images, galera");
  });

  it("suggest the nearest provider", () => {
    const { at } = check({ cluster: { provider: "embeded" } });
    expect(at("cluster.provider")).toMatchObject({
      rule: "must be one of embedded, multipass, gke, existing",
      fix: fixFor("cluster.provider", "embedded"),
    });
  });

  it("say what is missing", () => {
    const { at } = check({ cluster: { provider: "existing", storageClass: "standard" } });
    expect(at("cluster.context")).toMatchObject({
      value: "(not set)",
      fix: fixFor("cluster.context", "my-cluster"),
    });
  });

  it("treat a section that is no object", () => {
    expect(check({ galera: 3 }).at("galera")?.rule).toContain("must be an object with keys from");
  });
});

describe("secrets", () => {
  it("take every character but NUL and line breaks", () => {
    const password = `it's "quoted" $HOME \\ %s ünïcödé 数据库 # ; --`;
    expect(check({ galera: { accounts: { app: { password } } } }).config?.galera.accounts.app.password).toBe(
      password,
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (text) => {
        const refused = /[\0\r\n]/.test(text);
        expect(check({ galera: { accounts: { root: { password: text } } } }).issues.length).toBe(
          refused ? 1 : 0,
        );
      }),
    );
  });

  it("are never shown", () => {
    const values = {
      galera: { accounts: { app: { password: "hunter2\n", pasword: "hunter3" } }, replicas: 2 },
    };
    const { issues, at } = check(values, ["galera"]);
    expect(JSON.stringify(issues)).not.toMatch(/hunter/);
    expect(at("galera.accounts.app.password")?.fix).toBe(
      "pulumi config set --stack dev --path --secret galera.accounts.app.password",
    );
    expect(at("galera.replicas")?.value).toBe("2");
  });

  it("are not shown under a misspelt key either, even where they were not marked as secret", () => {
    expect(
      JSON.stringify(check({ galera: { accounts: { app: { passwrd: "hunter2" } } } }).issues),
    ).not.toMatch(/hunter/);
  });
});

describe("every fix", () => {
  it("is accepted when it is applied", () => {
    const junk = fc.oneof(
      fc.integer(),
      fc.string({ maxLength: 6 }),
      fc.boolean(),
      fc.constantFrom("10GB", "30", "1.5Gi"),
    );
    const sections = fc.record(
      {
        replicas: junk,
        storage: fc.record({ size: junk }),
        readyTimeout: junk,
        database: junk,
        access: fc.record({ type: junk, readWritePort: junk }, { requiredKeys: [] }),
        proxy: fc.record({ replicas: junk }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(sections, (galera) => {
        const values: Record<string, unknown> = structuredClone({ galera });
        // Mending one value may uncover a rule over two; it must settle.
        let left = check(values).issues;
        for (let round = 0; round < 4 && left.length > 0; round++) {
          for (const { fix } of left) apply(values, fix);
          left = check(values).issues;
        }
        expect(left).toEqual([]);
      }),
    );
  });
});

/** What `pulumi config set|rm --path` would do, for plain paths. */
function apply(values: Record<string, unknown>, fix: string): void {
  const [, action, path = "", text] =
    /^pulumi config (set|rm) --stack dev --path (?:-- )?(\S+)(?: (.*))?$/.exec(fix) ?? [];
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let parent = values;
  for (const key of keys) {
    parent[key] ??= {};
    parent = parent[key] as Record<string, unknown>;
  }
  if (action === "rm") delete parent[last];
  else parent[last] = /^(true|false|\d+)$/.test(text ?? "") ? JSON.parse(text ?? "") : text;
}
