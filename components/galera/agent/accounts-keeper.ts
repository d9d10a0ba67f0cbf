import { type FoundAccount, loginMethods, planAccounts, type WantedAccounts } from "./accounts";
import type { Session } from "./administration";
import { revisionOf } from "./revision";
import type { Applied, Duty, Situation } from "./upkeep";

/** How often the accounts are looked at where nothing is known to have changed: somebody may have changed them by hand. */
const restSeconds = 30;

/** Row of the table in which the members tell which version of the accounts they have read. */
interface HeardRow {
  member: string;
  accounts: string;
}

interface PrivilegeRow {
  user: string;
  host: string;
  priv: string;
  age: number;
}

/**
 * Keeps the passwords of the configured accounts what the configuration says, while the database serves.
 *
 * The kubelets bring a change to the members at different times. One that has not heard of it would turn back what
 * another has done, so the writer waits until all members of the group have read the same. They say so in a table,
 * where only this account can read it: a fingerprint of hashes is something to guess passwords with.
 */
export class AccountsKeeper implements Duty {
  readonly name = "accounts";

  /** @param self name of this member */
  constructor(private readonly self: string) {}

  async attend(session: Session, text: string, { writer, view }: Situation): Promise<Applied> {
    const wanted = JSON.parse(text) as WantedAccounts;
    const revision = revisionOf(text);
    const heard = await session.rows<HeardRow>("SELECT member, accounts FROM galera_platform.heard");
    if (!heard.some(({ member, accounts }) => member === this.self && accounts === revision)) {
      await session.run("REPLACE INTO galera_platform.heard VALUES (?, ?)", [this.self, revision]);
    }
    const plan = planAccounts(wanted, await find(session, wanted));
    const { accepted, missing, statements, nextIn } = plan;
    if (missing.length > 0) {
      const message = `the accounts ${missing.join(", ")} do not exist; make them again as root`;
      return { state: "refused", message, again: restSeconds };
    }
    const state = accepted ? "applied" : "pending";
    if (statements.length === 0)
      return { state, message: "", again: Math.min(nextIn ?? restSeconds, restSeconds) };
    if (!writer) return { state, message: accepted ? "" : "waits for the writer", again: 1 };
    const behind = view.filter(
      (name) =>
        name !== this.self && !heard.some(({ member, accounts }) => member === name && accounts === revision),
    );
    if (behind.length > 0) {
      return { state, message: `waits for ${behind.join(", ")} to read the changed accounts`, again: 1 };
    }
    for (const statement of statements) await session.run(statement);
    return { state: "pending", message: "has changed the accounts", again: 0 };
  }
}

async function find(session: Session, { accounts }: WantedAccounts): Promise<FoundAccount[]> {
  const rows = await session.rows<PrivilegeRow>(
    // As text: the client would parse what it knows to be JSON, and give nothing to parse.
    "SELECT User AS user, Host AS host, CAST(Priv AS CHAR) AS priv, " +
      "UNIX_TIMESTAMP() - JSON_VALUE(Priv, '$.password_last_changed') AS age " +
      "FROM mysql.global_priv WHERE (User, Host) IN (?)",
    [accounts.map(({ user, host }) => [user, host])],
  );
  return rows.map(({ user, host, priv, age }) => ({
    user,
    host,
    methods: loginMethods(priv),
    age: Number(age),
  }));
}
