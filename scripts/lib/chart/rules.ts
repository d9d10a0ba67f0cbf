import { liveSettings } from "../../../components/galera/plan/live-settings";
import { freeWsrep, owned } from "../../../components/galera/plan/my-cnf";
import { accountNames } from "../../../components/galera/plan/names";
import { replicasProblem } from "../../../components/galera/plan/replicas";
import { reservedAccounts, reservedSchemas } from "../../../components/galera/plan/sql";
import { certificateNames } from "../../../components/galera/plan/tls";
import { withExpressions } from "./emit";
import { names } from "./probe";

/** Names in the certificate that `templates/_certificate.tpl` makes. */
export function namesTemplate(): string {
  const list = certificateNames(names, {}).map(withExpressions).join("\n");
  return `{{ define "galera.certificateNames" -}}\n${list}\n{{- end }}\n`;
}

/** What `templates/_checks.tpl` refuses, and why: the component's own rules, as JSON. */
export function rulesTemplate(): string {
  const counts = Array.from({ length: 9 }, (_, replicas) => [replicas, replicasProblem(replicas)] as const);
  const rules = {
    accounts: accountNames,
    replicas: Object.fromEntries(counts.filter(([, problem]) => problem !== null)),
    reservedAccounts,
    reservedSchemas,
    freeSettings: [...freeWsrep],
    ownedSettings: owned,
    liveSettings,
  };
  return `{{ define "galera.rules" -}}\n${JSON.stringify(rules, null, 2)}\n{{- end }}\n`;
}
