/**
 * How long a preview of prod without a change takes, against its floor, and what a member more adds to it: prod on
 * stand-ins for its clouds, which is brought up for this and destroyed again.
 */
import { releaseEverything } from "../lib/sandbox";
import { ProdOnStandins } from "../standins/cloud/prod";
import { benchPreview, formatPreview, type PreviewBench } from "./preview";

/** Numbers of members that are measured, the first of them prod's own. */
const sizes = [3, 5] as const;
const mostMembers = Math.max(...sizes);

/** What the benchmark measured. */
export interface ProdBench {
  /** By number of members, on the same nodes. */
  sizes: { members: number; preview: PreviewBench }[];
  /** What a member more adds. */
  perMember: {
    resources: number;
    /** Seconds, by the medians. */
    program: number;
    /** The same of the floor; what the machine itself made of it in the meantime. */
    floor: number;
  };
}

/** Brings prod up on stand-ins, with more and more members. */
export async function benchProd(runs: number, signal: AbortSignal): Promise<ProdBench> {
  const standins = new ProdOnStandins("bench", mostMembers);
  const { prod } = standins;
  const measured: ProdBench["sizes"] = [];
  let members = 0;
  try {
    await standins.start();
    // From here on this process is one of prod's, as the commands are that TestStack starts.
    Object.assign(process.env, prod.env);
    for (members of sizes) {
      if (signal.aborted) break;
      standins.configure({ members });
      await prod.ok("up");
      console.error(`prod with ${members} members`);
      const preview = await benchPreview(prod.name, runs, signal);
      measured.push({ members, preview });
    }
    return { sizes: measured, perMember: growth(measured) };
  } finally {
    if (members > 0) {
      standins.configure({ consent: true, members });
      await prod.run("up");
    }
    await standins.dispose();
    await releaseEverything();
  }
}

function growth(measured: ProdBench["sizes"]): ProdBench["perMember"] {
  const [first, last] = [measured.at(0), measured.at(-1)];
  if (first === undefined || last === undefined || first === last)
    throw new Error("interrupted before two sizes were measured");
  const added = last.members - first.members;
  const by = (figure: (bench: PreviewBench) => number) =>
    (figure(last.preview) - figure(first.preview)) / added;
  return {
    resources: by(({ resources }) => resources),
    program: by(({ program }) => program.median),
    floor: by(({ floor }) => floor.median),
  };
}

/** The same in words. */
export function formatProd({ sizes: measured, perMember }: ProdBench): string {
  const signed = (seconds: number) => `${seconds < 0 ? "" : "+"}${seconds.toFixed(2)} s`;
  return [
    "prod on stand-ins for Google Cloud and AWS",
    ...measured.flatMap(({ members, preview }) => [`${members} members: ${formatPreview(preview)}`]),
    `a member more: ${perMember.resources} resources, ${signed(perMember.program)} by the medians (floor ${signed(perMember.floor)})`,
  ].join("\n");
}
