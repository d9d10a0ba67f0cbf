import Table from "cli-table3";
import colours from "picocolors";
import type { Status } from "./status";

/** The status as tables for a person. */
export function formatStatus(status: Status): string {
  const parts = [
    table(
      ["NODE", "ZONE", "READY", "ADDRESS", "VERSION"],
      status.nodes.map((node) => [node.name, node.zone, yesNo(node.ready), node.address, node.version]),
    ),
    table(
      ["MEMBER", "NODE", "READY", "ROLE", "STATE", "PRIMARY", "SEQNO", "RESTARTS"],
      status.members.map((member) => [
        member.name,
        member.node,
        yesNo(member.ready),
        member.role === "writer" ? colours.bold("writer") : member.role,
        member.state,
        yesNo(member.primary),
        member.seqno === null ? "" : String(member.seqno),
        String(member.restarts),
      ]),
    ),
    table(
      ["PROXY", "NODE", "READY", "RESTARTS"],
      status.proxies.map((proxy) => [proxy.name, proxy.node, yesNo(proxy.ready), String(proxy.restarts)]),
    ),
    status.problems.length === 0
      ? colours.green("All is well.")
      : status.problems.map((problem) => colours.yellow(`! ${problem}`)).join("\n"),
  ];
  return parts.join("\n\n");
}

function yesNo(value: boolean): string {
  return value ? "yes" : colours.yellow("no");
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
