import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FoundAccount,
  type LoginMethod,
  loginMethods,
  nativePlugin,
  planAccounts,
  type WantedAccounts,
} from "../../../../../components/galera/agent/accounts";

const wanted = (hash: string, grace: WantedAccounts["grace"] = "60s"): WantedAccounts => ({
  grace,
  accounts: [{ user: "app", host: "%", hash }],
});
const password = (secret: string): LoginMethod => ({ plugin: nativePlugin, secret });
const found = (methods: LoginMethod[], age = 0): FoundAccount[] => [{ user: "app", host: "%", methods, age }];

describe("loginMethods", () => {
  it("reads a single method and several, in their order", () => {
    expect(loginMethods('{"access":0,"plugin":"unix_socket"}')).toEqual([
      { plugin: "unix_socket", secret: "" },
    ]);
    // As MariaDB 11.8.6 writes it.
    const several =
      '{"access":0,"version_id":110806,"plugin":"mysql_native_password","authentication_string":"*A",' +
      '"password_last_changed":1795275244,"auth_or":[{},' +
      '{"plugin":"mysql_native_password","authentication_string":"*B"}]}';
    expect(loginMethods(several)).toEqual([password("*A"), password("*B")]);
  });
});

describe("planAccounts", () => {
  it("leaves alone what is as configured", () => {
    expect(planAccounts(wanted("*A"), found([password("*A")], 9))).toEqual({
      statements: [],
      accepted: true,
      nextIn: null,
      missing: [],
    });
  });

  it("lets a new password in first, and the former one out when its time is over", () => {
    const first = planAccounts(wanted("*B"), found([password("*A")], 999));
    expect(first).toMatchObject({ accepted: false });
    expect(first.statements).toEqual([
      "ALTER USER `app`@`%` IDENTIFIED VIA `mysql_native_password` USING '*B' OR `mysql_native_password` USING '*A'",
    ]);
    const both = [password("*B"), password("*A")];
    expect(planAccounts(wanted("*B"), found(both, 59))).toMatchObject({
      statements: [],
      accepted: true,
      nextIn: 1,
    });
    expect(planAccounts(wanted("*B"), found(both, 60)).statements).toEqual([
      "ALTER USER `app`@`%` IDENTIFIED VIA `mysql_native_password` USING '*B'",
    ]);
  });

  it("ends the former password at once without a time of grace", () => {
    expect(planAccounts(wanted("*B", "0s"), found([password("*A")])).statements).toEqual([
      "ALTER USER `app`@`%` IDENTIFIED VIA `mysql_native_password` USING '*B'",
    ]);
  });

  it("keeps another way in that somebody has set for the time of grace, and an empty password not for a moment", () => {
    const methods = [password(""), { plugin: "unix_socket", secret: "it's" }];
    expect(planAccounts(wanted("*B"), found(methods)).statements).toEqual([
      "ALTER USER `app`@`%` IDENTIFIED VIA `mysql_native_password` USING '*B' OR `unix_socket` USING 'it''s'",
    ]);
  });

  it("makes no account: what it may do is for a person to say", () => {
    expect(planAccounts(wanted("*B"), [])).toEqual({
      statements: [],
      accepted: false,
      nextIn: null,
      missing: ["app@%"],
    });
  });

  it("never turns away a password that was configured less than a grace ago, whatever happens in between", () => {
    const grace = 60;
    const step = fc.record({
      seconds: fc.integer({ min: 1, max: 50 }),
      change: fc.boolean(),
      died: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let clock = 0;
        let configured = 0;
        let changedAt = 0;
        let methods = [password("*0")];
        const former = new Map<string, number>();
        let changes = 0;
        for (const { seconds, change, died } of steps) {
          clock += seconds;
          // What was never let in was never told to anybody. Three former ones are kept: who changes more often than
          // that within a grace has to wait.
          const kept = [...former.values()].filter((end) => clock - end < grace).length < 3;
          if (change && kept) {
            if (methods.some(({ secret }) => secret === `*${configured}`))
              former.set(`*${configured}`, clock);
            configured = ++changes;
            former.delete(`*${configured}`);
          }
          const { statements } = planAccounts(
            wanted(`*${configured}`, `${grace}s`),
            found(methods, clock - changedAt),
          );
          // The writer may die before it has run them; the next one plans anew.
          if (!died && statements[0] !== undefined) {
            methods = [...statements[0].matchAll(/USING '([^']*)'/g)].map(([, hash = ""]) => password(hash));
            changedAt = clock;
          }
          const lets = methods.map(({ secret }) => secret);
          for (const [hash, end] of former) if (clock - end < grace) expect(lets).toContain(hash);
          if (!died) expect(lets[0]).toBe(`*${configured}`);
        }
      }),
    );
  });

  it("comes to rest with the configured password alone", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom("", "*A", "*B", "*C", "*D"), { minLength: 1 }),
        (secrets) => {
          let methods = secrets.map(password);
          let age = 0;
          for (let round = 0; round < 3; round++) {
            const [statement] = planAccounts(wanted("*B"), found(methods, age)).statements;
            if (statement !== undefined) {
              methods = [...statement.matchAll(/USING '([^']*)'/g)].map(([, hash = ""]) => password(hash));
            }
            age = 60;
          }
          expect(methods).toEqual([password("*B")]);
        },
      ),
    );
  });
});
