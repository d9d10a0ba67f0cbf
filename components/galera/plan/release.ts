import { compareReleases, formatRelease, parseRelease, skippedSeries } from "../agent/release";

/**
 * The release of MariaDB that an image holds, as its tag says it: `11.8.6` of `registry:5000/mariadb:11.8.6-noble@sha256:…`.
 * Undefined where there is no tag, or one that is not of MariaDB's: then only the members know, when they start.
 */
export function imageRelease(reference: string): string | undefined {
  const [, tag = ""] = /:([^:/]+)$/.exec(reference.replace(/@.*$/, "")) ?? [];
  const release = parseRelease(tag);
  return release === null ? undefined : formatRelease(release);
}

/** Why data that were under one release cannot go to another, or null; also where one of them is unknown. */
export function changeProblem(was: string | undefined, is: string | undefined): string | null {
  const [from, to] = [parseRelease(was ?? ""), parseRelease(is ?? "")];
  if (from === null || to === null) return null;
  const change = `the image of MariaDB was ${formatRelease(from)} and would be ${formatRelease(to)}`;
  const byDigest =
    "if the tag does not tell MariaDB's release, or no member ever started under the former image, name the new one " +
    "by its digest alone: members look at their data before they start a server on them";
  if (compareReleases(to, from) < 0) {
    return (
      `${change}: an older server may damage the data of a newer one. Nothing has been touched. Set ` +
      `images.references.mariadb to an image of ${formatRelease(from)} or newer; ${byDigest}`
    );
  }
  const skipped = skippedSeries(from, to);
  if (skipped === null) return null;
  return (
    `${change}: that skips ${skipped}, and members of the two cannot be in one group. Nothing has been touched. Go to ` +
    `an image of ${skipped} first; ${byDigest}`
  );
}
