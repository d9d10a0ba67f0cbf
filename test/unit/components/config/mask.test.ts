import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssues } from "../../../../components/config/issue";
import { parseConfig } from "../../../../components/config/parse";

/** All that a person would read about a configuration. */
function printed(values: Record<string, unknown>, secretKeys: string[] = []): string {
  const { issues } = parseConfig({ stack: "dev", values, secretKeys: new Set(secretKeys) });
  return issues === undefined ? "" : formatIssues("dev", issues);
}

/** A secret that no rule, key or example could hold by chance; letters, so that it is never a quantity. */
const secretText = fc.stringMatching(/^[q-z]{4}[Q-Z]{4}["'$ ü]{0,2}[q-z]{6}$/);

/** The value, or what a slip of the hand makes of it. */
const misplaced = (secret: string) =>
  fc.constantFrom<unknown>(
    secret,
    `${secret}\n`,
    [secret],
    [[secret]],
    { password: secret },
    { pasword: secret },
    { x: { y: secret } },
    { name: secret, password: [secret] },
    { name: { password: secret } },
  );

/** Sections and keys with a slip in them. */
const accountsKey = fc.constantFrom("accounts", "acounts", "account", "Accounts", "accuonts");
const accountKey = fc.constantFrom("app", "root", "monitor", "backup", "ap", "rooot", "admin");
const secretKey = fc.constantFrom(
  "password",
  "pasword",
  "passwrd",
  "Password",
  "rootPassword",
  "passphrase",
  "secret",
  "secrets",
  "clientSecret",
  "token",
  "apiToken",
  "wsrep_sst_auth",
  "kubeconfig",
  "kubeConfig",
);

const wherever = fc
  .tuple(accountsKey, accountKey, secretKey, secretText)
  .chain(([accounts, account, key, secret]) =>
    fc.record({
      secret: fc.constant(secret),
      values: misplaced(secret).chain((value) =>
        fc.constantFrom<Record<string, unknown>>(
          { galera: { [accounts]: value } },
          { galera: { [accounts]: { [account]: value } } },
          { galera: { [accounts]: { [account]: { [key]: value } } } },
          { galera: { [accounts]: { app: { name: value } } } },
          { galera: [{ [accounts]: { [account]: { [key]: value } } }] },
          { galra: { [accounts]: { [account]: { [key]: value } } } },
          { [accounts]: { [account]: { [key]: value } } },
          { galera: { [key]: value } },
          { galera: { settings: { [key]: value } } },
          { galera: { storage: { size: { [key]: value } } } },
          { cluster: { provider: "existing", [key]: value } },
          { cluster: { provider: "existing", kubeconfig: { [key]: value } } },
          { cluster: { provider: "exsting", kubeconfig: value } },
          { cluster: [{ [key]: value }] },
          { objectStore: { provider: "aws", [key]: value } },
          { [key]: value },
        ),
      ),
    }),
  );

describe("what an error shows", () => {
  it("is never anything below accounts, nor under a key that looks like one of a secret", () => {
    let refused = 0;
    fc.assert(
      fc.property(wherever, ({ values, secret }) => {
        const text = printed(values);
        if (text !== "") refused++;
        expect(text).not.toContain(secret.slice(0, 8));
      }),
      { numRuns: 1500 },
    );
    // Were everything accepted, nothing would have been shown, and nothing proven.
    expect(refused).toBeGreaterThan(1000);
  });

  it("is nothing but numbers of a key that holds a secret somewhere, as it may be that one", () => {
    const path = fc.constantFrom<(value: unknown) => Record<string, unknown>>(
      (value) => ({ galera: { database: value, replicas: 2 } }),
      (value) => ({ galera: { storage: { size: value, clas: value } } }),
      (value) => ({ galera: { storage: value } }),
      (value) => ({ galera: { readyTimeout: value, unknown: value } }),
      (value) => ({ galera: { settings: { "max-connections": value, max_connections: [value] } } }),
      (value) => ({ galera: { access: { type: value, annotations: { a: [value] } } } }),
      (value) => ({ galera: { resources: { limits: { cpu: value, memory: value } } } }),
      (value) => ({ galera: value }),
    );
    fc.assert(
      fc.property(path, secretText, (make, secret) => {
        const values = make(`${secret} \n`);
        const text = printed(values, ["galera"]);
        expect(text).not.toContain(secret.slice(0, 8));
        // The same without a secret in the key is shown: the test would see it.
        expect(printed(values)).toContain(secret.slice(0, 8));
      }),
    );
    expect(printed({ galera: { replicas: 2 } }, ["galera"])).toContain("galera.replicas = 2");
    expect(printed({ galera: { storage: { size: "10GB" } } }, ["galera"])).toContain('"10GB"');
  });

  it("is everything else", () => {
    expect(printed({ galera: { storge: { size: "1Gi" } } })).toContain('galera.storge = {"size":"1Gi"}');
    expect(printed({ cluster: { provider: "existing", kubeconfigPath: 7 } })).toContain(
      "cluster.kubeconfigPath = 7",
    );
  });

  it("does not put a secret into the command that fixes a misspelt key, but lets Pulumi ask for it", () => {
    const { issues } = parseConfig({
      stack: "dev",
      values: { galera: { acounts: { app: { name: "shop", password: "hunter2" } } } },
      secretKeys: new Set(),
    });
    expect(issues?.[0]?.value).toBe("[secret]");
    expect(issues?.[0]?.fix).toBe(
      "pulumi config rm --stack dev --path galera.acounts" +
        " && pulumi config set --stack dev --path --secret galera.accounts.app.name" +
        " && pulumi config set --stack dev --path --secret galera.accounts.app.password",
    );
  });
});
