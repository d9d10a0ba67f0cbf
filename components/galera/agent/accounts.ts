import { type Duration, toSeconds } from "../../config/duration";
import { quoteName, quoteText } from "./quoting";

/** One of the accounts whose passwords are configured. */
export interface WantedAccount {
  user: string;
  host: string;
  /** How MariaDB stores the password for {@link nativePlugin}. */
  hash: string;
}

/** The configured accounts, as the plan writes them for the agents. */
export interface WantedAccounts {
  /** How long a former password goes on working. */
  grace: Duration;
  accounts: WantedAccount[];
}

/** One of the ways by which an account lets a client in. */
export interface LoginMethod {
  plugin: string;
  /** What the plugin compares with: for passwords a hash. */
  secret: string;
}

/** An account as the database has it. */
export interface FoundAccount {
  user: string;
  host: string;
  /** In the order in which they are tried. */
  methods: LoginMethod[];
  /** Seconds since they changed. */
  age: number;
}

/** What to do about the accounts. */
export interface AccountsPlan {
  /** To be run by one member; the group replicates them. */
  statements: string[];
  /** Whether every configured password is let in already. */
  accepted: boolean;
  /** Seconds until a former password has had its time; null where there is none. */
  nextIn: number | null;
  /** Accounts that are configured and not there. */
  missing: string[];
}

/** How the configured passwords are checked. */
export const nativePlugin = "mysql_native_password";

/** Reads a row of `mysql.global_priv`: the methods are in its JSON, the first at the top, the others in `auth_or`. */
export function loginMethods(priv: string): LoginMethod[] {
  const { auth_or: others = [{}], ...top } = JSON.parse(priv) as Entry & { auth_or?: Entry[] };
  // The empty entry of the list stands for the one at the top.
  return others.flatMap((other) => {
    const { plugin, authentication_string: secret = "" } = Object.keys(other).length === 0 ? top : other;
    return plugin === undefined ? [] : [{ plugin, secret }];
  });
}

interface Entry {
  plugin?: string;
  authentication_string?: string;
}

/**
 * What brings the accounts to the configured passwords without a failed login in between: first the new one is let in
 * beside whatever was let in before, and when the time of grace is over, only the new one.
 *
 * All state is in the database and replicated with it (the methods, and when they last changed), so another member, or
 * the same one after a restart, goes on where the last one was. A password that somebody set by hand is a former one.
 */
export function planAccounts(wanted: WantedAccounts, found: readonly FoundAccount[]): AccountsPlan {
  const plan: AccountsPlan = { statements: [], accepted: true, nextIn: null, missing: [] };
  const grace = toSeconds(wanted.grace);
  for (const account of wanted.accounts) {
    const { user, host, hash } = account;
    const now = found.find((other) => other.user === user && other.host === host);
    if (now === undefined) {
      plan.missing.push(`${user}@${host}`);
      plan.accepted = false;
      continue;
    }
    const [first, ...others] = now.methods;
    const newest = isPassword(first, hash);
    if (!now.methods.some((method) => isPassword(method, hash))) plan.accepted = false;
    if (newest && others.length === 0) continue;
    const left = grace - now.age;
    if (newest && left > 0) {
      plan.nextIn = Math.min(plan.nextIn ?? left, left);
      continue;
    }
    const former = newest || grace === 0 ? [] : now.methods.filter(isWorthKeeping(hash));
    plan.statements.push(alter(account, former));
  }
  return plan;
}

function isPassword(method: LoginMethod | undefined, hash: string): boolean {
  return method?.plugin === nativePlugin && method.secret === hash;
}

/** An empty password lets in everybody: not for a moment more. */
function isWorthKeeping(hash: string): (method: LoginMethod) => boolean {
  return (method) => !isPassword(method, "") && !isPassword(method, hash);
}

function alter({ user, host, hash }: WantedAccount, former: readonly LoginMethod[]): string {
  const methods = [{ plugin: nativePlugin, secret: hash }, ...former.slice(0, formerAtMost)];
  const via = methods.map(
    ({ plugin, secret }) => `${quoteName(plugin)}${secret === "" ? "" : ` USING ${quoteText(secret)}`}`,
  );
  return `ALTER USER ${quoteName(user)}@${quoteName(host)} IDENTIFIED VIA ${via.join(" OR ")}`;
}

/** Each is tried with a round trip of its own; and whoever changes a password all the time must not fill the row. */
const formerAtMost = 3;
