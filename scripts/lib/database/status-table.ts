import Table from "cli-table3";
import { createColors } from "picocolors";
import type { CertificateReport } from "../../../components/galera/agent/certificates";
import { formatAge, formatMoment } from "./ages";
import type { MemberIncident } from "./incidents";
import type { MemberStatus, Status } from "./status";

/** Colours of the table. */
export type Colours = Pick<ReturnType<typeof createColors>, "bold" | "green" | "yellow">;

/** Colours on a terminal that has some, and nobody has asked to go without: https://no-color.org */
export function coloursFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Colours {
  const wanted = stream.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
  return createColors(wanted);
}

/** The status as tables for a person. */
export function formatStatus(status: Status, colours: Colours): string {
  const { at, nodes, members, proxies, problems, warnings } = status;
  const yesNo = (value: boolean) => (value ? "yes" : colours.yellow("no"));
  const verdict = [
    ...problems.map((problem) => colours.yellow(`! ${problem}`)),
    ...warnings.map((warning) => colours.yellow(`- ${warning}`)),
    ...(problems.length === 0 ? [colours.green("All is well.")] : []),
  ];
  const parts = [
    table(
      ["NODE", "ZONE", "READY", "ADDRESS", "VERSION"],
      nodes.map((node) => [node.name, node.zone, yesNo(node.ready), node.address, node.version]),
    ),
    table(
      [
        ...["MEMBER", "NODE", "READY", "ROLE", "STATE", "PRIMARY", "SEQNO"],
        ...["QUEUES", "PAUSED", "CERTIFICATE", "RESTARTS"],
      ],
      members.map((member) => [
        member.name,
        member.node,
        yesNo(member.ready),
        member.role === "writer" ? colours.bold("writer") : member.role,
        member.state,
        yesNo(member.primary),
        member.seqno === null ? "" : String(member.seqno),
        ...keepingUp(member),
        formatCertificate(member.certificate, at),
        String(member.restarts),
      ]),
    ),
    table(
      ["PROXY", "NODE", "READY", "RESTARTS"],
      proxies.map((proxy) => [proxy.name, proxy.node, yesNo(proxy.ready), String(proxy.restarts)]),
    ),
    [formatWriter(status), ...formatIncident(status.lastIncident, at)].join("\n"),
    verdict.join("\n"),
  ];
  return parts.join("\n\n");
}

function keepingUp({ queues, flowControl }: MemberStatus): [queues: string, paused: string] {
  return [
    queues === null ? "" : `${queues.receive} in, ${queues.send} out`,
    flowControl === null ? "" : `${(flowControl.pausedShare * 100).toFixed(1)} %`,
  ];
}

function formatCertificate(certificate: CertificateReport | null, at: string): string {
  if (certificate?.notBefore == null || certificate.notAfter === null) return "";
  const now = Date.parse(at);
  const [old, left] = [now - Date.parse(certificate.notBefore), Date.parse(certificate.notAfter) - now];
  return left <= 0 ? `ended ${formatAge(-left)} ago` : `${formatAge(old)} old, ${formatAge(left)} left`;
}

function formatWriter({ writer, writerSince, at }: Status): string {
  if (writer === null) return "Writer: none";
  if (writerSince === null) return `Writer: ${writer}`;
  const age = formatAge(Date.parse(at) - Date.parse(writerSince));
  return `Writer: ${writer} since ${formatMoment(writerSince)} (${age})`;
}

function formatIncident(incident: readonly MemberIncident[], at: string): string[] {
  const [first] = incident;
  if (first === undefined) return ["No incident since the agents started."];
  const age = formatAge(Date.parse(at) - Date.parse(first.at));
  return [
    `Last incident: ${formatMoment(first.at)} (${age} ago)`,
    ...incident.map((entry) => `  ${entry.at.slice(11, 23)}  ${entry.member}  ${describe(entry)}`),
  ];
}

function describe({ at, what, done, over, times }: MemberIncident): string {
  const often = times > 1 ? `, ${times} times` : "";
  const seconds = over === null ? null : (Date.parse(over) - Date.parse(at)) / 1000;
  const after = seconds === null ? [] : [`serves again after ${Math.max(0, seconds).toFixed(1)} s`];
  const deeds = [...(done === "" ? [] : [done]), ...after];
  return `${what}${often}${deeds.length === 0 ? "" : `: ${deeds.join(", ")}`}`;
}

const borders = [
  "top",
  "top-mid",
  "top-left",
  "top-right",
  "bottom",
  "bottom-mid",
  "bottom-left",
  "bottom-right",
];
const inner = ["left", "left-mid", "mid", "mid-mid", "right", "right-mid"];

function table(head: string[], rows: string[][]): string {
  const chars = Object.fromEntries([...borders, ...inner].map((name) => [name, ""]));
  const plain = new Table({
    head,
    chars: { ...chars, middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  plain.push(...rows);
  return plain
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
