import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accountsJson,
  accountsSql,
  passwordHash,
  passwordProblem,
  quoteSchemaPattern,
} from "../../../../../components/galera/plan/sql";

const anyPassword = fc
  .string({ unit: "binary", minLength: 1, maxLength: 60 })
  .filter((password) => passwordProblem(password) === null);
const input = (password: string, database = "app") => ({
  passwords: { root: password, monitor: password, backup: password, app: password },
  appUser: "app",
  database,
});

describe("passwordProblem", () => {
  it("takes quotes, dollars, blanks, backslashes and any script", () => {
    for (const password of [`'"\`$HOME \\n %s ; -- #`, "пароль", "密码🔑", " "]) {
      expect(passwordProblem(password)).toBeNull();
    }
  });

  it("says why a password cannot be used", () => {
    expect(passwordProblem("")).toContain("anyone could log in");
    for (const password of ["a\nb", "a\rb", "a\0b"])
      expect(passwordProblem(password)).toContain("line break or a NUL");
    expect(passwordProblem("\ud800")).toContain("Unicode");
  });
});

describe("passwordHash", () => {
  it("is the server's own: SELECT PASSWORD('mariadb')", () => {
    expect(passwordHash("mariadb")).toBe("*54958E764CE10E50764C2EECBB71D01F08549980");
  });
});

describe("accountsJson", () => {
  it("names every account that the SQL of a new cluster gives a password, by the same hash, and no password", () => {
    fc.assert(
      fc.property(
        anyPassword.filter((password) => password.length > 8),
        (password) => {
          const json = accountsJson({ ...input(password), grace: "15m" });
          const { accounts } = JSON.parse(json) as {
            accounts: { user: string; host: string; hash: string }[];
          };
          const installed = accountsSql(input(password)).match(/mysql_native_password/g);
          expect(accounts).toHaveLength(installed?.length ?? 0);
          expect(new Set(accounts.map(({ hash }) => hash))).toEqual(new Set([passwordHash(password)]));
          expect(json).not.toContain(JSON.stringify(password));
        },
      ),
    );
  });
});

describe("accountsSql", () => {
  it("is the same text but for hashes, whatever the password: nothing of it is ever quoted", () => {
    const shape = (password: string) =>
      accountsSql(input(password)).replaceAll(passwordHash(password), "HASH");
    const expected = shape("x");
    fc.assert(
      fc.property(anyPassword, (password) => {
        expect(shape(password)).toBe(expected);
      }),
    );
  });

  it("never holds a password", () => {
    fc.assert(
      fc.property(
        anyPassword.filter((password) => password.length > 8),
        (password) => {
          expect(accountsSql(input(password))).not.toContain(password);
        },
      ),
    );
  });

  it("is one statement a line, as the installation reads it", () => {
    const lines = accountsSql(input("x")).trimEnd().split("\n");
    expect(lines.filter((line) => !/^[A-Z].*;$/.test(line))).toEqual([]);
  });

  it("gives the application rights on its own schema, not on those that a wildcard would match", () => {
    expect(accountsSql(input("x", "my_app"))).toContain("GRANT ALL PRIVILEGES ON `my\\_app`.* TO `app`@'%';");
  });

  it("gives all rights on everything to nobody from elsewhere", () => {
    const sql = accountsSql(input("x"));
    expect(sql).not.toMatch(/root@'%'|GRANT OPTION/);
    expect(sql).toContain("ALTER USER root@localhost");
    expect(sql.match(/GRANT ALL[^;]*ON \*\.\* [^;]*/g)).toEqual([
      "GRANT ALL PRIVILEGES ON *.* TO upgrade@localhost",
    ]);
    expect(sql).toContain("CREATE USER upgrade@localhost IDENTIFIED VIA unix_socket AS 'mysql';");
  });
});

describe("quoting", () => {
  it("takes the wildcards out of a schema's name", () => {
    expect(quoteSchemaPattern("a_b%c")).toBe("`a\\_b\\%c`");
  });
});
