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

  it.each(["dev", "existing"])("%s is right", (stack) => expect(check(valuesOf(stack)).issues).toEqual([]));

  it("multipass is right", () => expect(check(valuesOf("multipass")).issues).toEqual([]));

  it("prod is right", () => expect(check(valuesOf("prod")).issues).toEqual([]));

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

  it("treat a section that is no object, and find the key that was meant", () => {
    expect(check({ galera: "three" }).at("galera")?.rule).toContain("must be an object with keys from");
    expect(check({ galera: "three" }).at("galera")?.fix).toBe("pulumi config rm --stack dev --path galera");
    expect(check({ galera: { storage: "20Gi" } }).at("galera.storage")?.fix).toBe(
      `pulumi config rm --stack dev --path galera.storage && ${fixFor("galera.storage.size", "20Gi")}`,
    );
    expect(check({ cluster: "embedded" }).at("cluster")).toMatchObject({
      rule: "must be an object with keys from provider",
      fix: `pulumi config rm --stack dev --path cluster && ${fixFor("cluster.provider", "embedded")}`,
    });
  });

  it("rename a misspelt section with all that is in it", () => {
    expect(check({ galera: { storge: { size: "1Gi", class: "fast" } } }).at("galera.storge")?.fix).toBe(
      [
        "pulumi config rm --stack dev --path galera.storge",
        fixFor("galera.storage.size", "1Gi"),
        fixFor("galera.storage.class", "fast"),
      ].join(" && "),
    );
  });

  it("do not overwrite a key by its misspelt double", () => {
    const issue = check({ galera: { replicas: 5, replcas: 3 } }).at("galera.replcas");
    expect(issue?.rule).toContain("and that is set, too");
    expect(issue?.fix).toBe("pulumi config rm --stack dev --path galera.replcas");
  });

  it("say to which provider a key belongs", () => {
    const existing = { provider: "existing", context: "a", storageClass: "b" };
    expect(check({ cluster: { ...existing, workers: 3 } }).at("cluster.workers")?.rule).toBe(
      'there is no such key; it belongs to cluster.provider embedded, multipass, which is "existing"',
    );
  });

  it("replace a list that is wrong as a whole", () => {
    const zones = ["a", "a", "b", "c", "d"];
    expect(check({ cluster: { provider: "embedded", zones } }).at("cluster.zones")?.fix).toMatch(
      /^pulumi config rm --stack dev --path cluster\.zones && pulumi config set .*'cluster\.zones\[0\]' zone-a && /,
    );
  });

  it.each([
    ["galera.resources.requests.cpu", "500 m", "500m"],
    ["galera.resources.requests.cpu", "0.25 cores", "250m"],
    ["galera.resources.requests.cpu", "0.0001", "1m"],
    ["galera.resources.limits.cpu", 250, "250m"],
    ["galera.resources.limits.cpu", "2 CPUs", "2"],
    ["galera.resources.limits.cpu", "1,5", "1500m"],
    ["galera.resources.requests.memory", 512, "512Mi"],
    ["galera.resources.requests.memory", "536870912", "512Mi"],
    ["galera.resources.limits.memory", "2 gigabytes", "2Gi"],
    ["galera.resources.limits.memory", "1.5 GB", "1536Mi"],
    ["galera.storage.size", "100G", "100Gi"],
    ["galera.storage.size", "500Mi", "1Gi"],
    ["galera.readyTimeout", "1.5h", "90m"],
    ["galera.readyTimeout", "1h30m", "90m"],
    ["galera.readyTimeout", "600 seconds", "600s"],
    ["galera.readyTimeout", "5s", "1m"],
  ])("%s takes no %j, and %s was meant", (path, value, meant) => {
    const values = path
      .split(".")
      .reverse()
      .reduce<unknown>((inner, key) => ({ [key]: inner }), value) as Record<string, unknown>;
    const { at } = check(values);
    expect(at(path)?.value).toBe(JSON.stringify(value));
    expect(at(path)?.rule).toMatch(/^must be .*: .+/);
    expect(at(path)?.fix).toBe(fixFor(path, meant));
  });

  it("take a password that YAML read as a number for what it is", () => {
    const issue = check({ galera: { accounts: { app: { password: 123456 } } } }).at(
      "galera.accounts.app.password",
    );
    expect(issue).toMatchObject({ value: "[secret]", rule: expect.stringContaining("quotes make it text") });
    expect(issue?.rule).not.toContain("123456");
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
        databse: junk,
        storge: fc.record({ size: junk }),
        resources: fc.oneof(junk, fc.record({ limits: fc.record({ cpu: junk, memory: junk }) })),
        settings: fc.oneof(
          junk,
          fc.dictionary(fc.constantFrom("max-connections", "Max_Connections", "a b"), junk),
        ),
        access: fc.record({ type: junk, readWritePort: junk }, { requiredKeys: [] }),
        proxy: fc.record({ replicas: junk }),
      },
      { requiredKeys: [] },
    );
    const clusters = fc.oneof(
      junk,
      fc.record(
        {
          workers: junk,
          zones: fc.oneof(junk, fc.array(junk, { maxLength: 6 })),
          zone: fc.array(junk, { maxLength: 6 }),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.oneof(sections, junk), clusters, (galera, cluster) => {
        const values: Record<string, unknown> = structuredClone({ galera, cluster });
        // Mending one value may uncover a rule over two; it must settle.
        let left = check(values).issues;
        for (let round = 0; round < 6 && left.length > 0; round++) {
          for (const { fix } of left) apply(values, fix);
          left = check(values).issues;
        }
        expect(left).toEqual([]);
      }),
    );
  });
});

/** What `pulumi config set|rm --path` would do. */
function apply(values: Record<string, unknown>, fix: string): void {
  for (const command of fix.split(/ && (?=pulumi )/)) applyOne(values, command);
}

function applyOne(values: Record<string, unknown>, command: string): void {
  const [, action, quoted = "", text] =
    /^pulumi config (set|rm) --stack dev --path (?:-- )?('[^']*'|\S+)(?: (.*))?$/s.exec(command) ?? [];
  const path = quoted.replace(/^'(.*)'$/s, "$1");
  const keys = [...path.matchAll(/\["(.*?)"\]|\[(\d+)\]|([^.[\]]+)/gs)].map(
    ([, name, index, plain]) => name ?? (index === undefined ? plain : Number(index)) ?? "",
  );
  const last = keys.pop() ?? "";
  let parent: unknown = values;
  for (const [at, key] of keys.entries()) {
    const inner: unknown = Reflect.get(parent as object, key);
    if (inner === undefined) {
      Reflect.set(parent as object, key, typeof (keys[at + 1] ?? last) === "number" ? [] : {});
    }
    parent = Reflect.get(parent as object, key);
  }
  const plain = text?.replace(/^'(.*)'$/s, "$1").replaceAll("'\\''", "'") ?? "";
  if (action === "rm") Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, /^(true|false|\d+)$/.test(plain) ? JSON.parse(plain) : plain);
}
