/** Which ranges this host already uses, and whether ours would be in their way. */
import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import type { Ranges } from "../plan/addresses";
import { type Cidr, formatCidr, overlaps, parseCidr } from "../plan/cidr";

/** A range in use, and by what. */
export interface UsedRange {
  cidr: Cidr;
  by: string;
}

/** Ranges of the host's routes and interfaces, except those of our own bridge. */
export function usedRanges(except: string): UsedRange[] {
  const interfaces = Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? []).flatMap(({ family, cidr }) =>
      family === "IPv4" && cidr !== null && name !== except
        ? [{ cidr: parseCidr(cidr), by: `interface ${name}` }]
        : [],
    ),
  );
  return [...interfaces, ...parseRoutes(readFileSync("/proc/net/route", "utf8"), except)];
}

/** Ranges of a kernel routing table, without default routes. Pure. */
export function parseRoutes(table: string, except: string): UsedRange[] {
  return table
    .trim()
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [device = "", destination = "", , , , , , mask = ""] = line.split(/\s+/);
      const prefix = littleEndian(mask).toString(2).replaceAll("0", "").length;
      if (device === except || prefix === 0) return [];
      return [{ cidr: { base: littleEndian(destination), prefix }, by: `route on ${device}` }];
    });
}

function littleEndian(hex: string): number {
  return Buffer.from(hex.padStart(8, "0"), "hex").readUInt32LE();
}

/** Conflicts of a cluster's ranges with used ones, in words. Pure. */
export function rangeConflicts(ranges: Ranges, used: readonly UsedRange[]): string[] {
  return conflicts(
    { "node network": ranges.nodeCidr, "pod network": ranges.podCidr, "service network": ranges.serviceCidr },
    used,
  );
}

/** Conflicts of wanted ranges with used ones, in words. Pure. */
export function conflicts(wanted: Record<string, string>, used: readonly UsedRange[]): string[] {
  const lines = Object.entries(wanted).flatMap(([what, text]) => {
    const cidr = parseCidr(text);
    const range = used.find((one) => overlaps(one.cidr, cidr));
    return range === undefined
      ? []
      : [`The ${what} ${text} overlaps ${formatCidr(range.cidr)} (${range.by}).`];
  });
  const ranges = Object.entries(wanted);
  for (const [index, [what, text]] of ranges.entries()) {
    for (const [other, otherText] of ranges.slice(index + 1)) {
      if (overlaps(parseCidr(text), parseCidr(otherText)))
        lines.push(`The ${what} ${text} overlaps the ${other} ${otherText}.`);
    }
  }
  return lines;
}

/** Ports on which somebody listens on every address of the host: nobody else can listen there. Pure. */
export function wildcardListeners(table: string): number[] {
  return table
    .trim()
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [, local = "", , state] = line.trim().split(/\s+/);
      const [address = "", port = ""] = local.split(":");
      return state === "0A" && /^0+$/.test(address) ? [Number.parseInt(port, 16)] : [];
    });
}

/** Those of the ports that are taken, in words. */
export function portConflicts(wanted: Record<string, number>): string[] {
  const taken = new Set(
    ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) => {
      try {
        return wildcardListeners(readFileSync(file, "utf8"));
      } catch {
        return []; // A kernel without IPv6 has no second table.
      }
    }),
  );
  return Object.entries(wanted)
    .filter(([, port]) => taken.has(port))
    .map(
      ([what, port]) =>
        `Port ${port} (${what}) is in use: a process listens on it on all addresses (see \`ss -ltnp 'sport = :${port}'\`).`,
    );
}
