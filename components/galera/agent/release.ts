/** A release of MariaDB. */
export interface Release {
  /** `[11, 8]`: releases of one series differ in their last number only. */
  series: readonly [number, number];
  /** Null where only the series is said. */
  patch: number | null;
}

/**
 * Reads a release from what names one: a tag (`11.8.6-noble`), what the server says of itself (`mariadbd  Ver
 * 11.8.6-MariaDB-deb13 from Debian`), `mariadb_upgrade_info` in a data directory. Null where it is none of MariaDB's.
 */
export function parseRelease(text: string): Release | null {
  const [, major, minor, patch] =
    /(?:^|\s)(1\d|[2-9]\d)\.(\d{1,2})(?:\.(\d{1,3}))?(?![\w.])/.exec(text) ?? [];
  if (major === undefined || minor === undefined) return null;
  return { series: [Number(major), Number(minor)], patch: patch === undefined ? null : Number(patch) };
}

/** As a person writes it. */
export function formatRelease({ series, patch }: Release): string {
  return [...series, ...(patch === null ? [] : [patch])].join(".");
}

/** Negative where the first is the older one; 0 also where it is not known which is. */
export function compareReleases(a: Release, b: Release): number {
  return compareSeries(a.series, b.series) || (a.patch ?? b.patch ?? 0) - (b.patch ?? a.patch ?? 0);
}

/** The newest series with long-term support that lies between two releases, as text; null where none does. */
export function skippedSeries(from: Release, to: Release): string | null {
  const skipped = longTerm(to.series[0]).filter(
    (series) => compareSeries(from.series, series) < 0 && compareSeries(series, to.series) < 0,
  );
  return skipped.at(-1)?.join(".") ?? null;
}

/**
 * Why a server must not be started on data, given what its release and theirs were named by; null where nothing is
 * known that speaks against it.
 */
export function releaseProblem(dataText: string | null, serverText: string | null): string | null {
  const [data, server] = [parseRelease(dataText ?? ""), parseRelease(serverText ?? "")];
  if (data === null || server === null) return null;
  const [was, is] = [formatRelease(data), formatRelease(server)];
  if (compareReleases(server, data) < 0) {
    return (
      `its data were last under MariaDB ${was}, and its server is ${is}: an older server may damage them, so it is ` +
      `not started. Give it an image of ${was} or newer`
    );
  }
  const skipped = skippedSeries(data, server);
  if (skipped === null) return null;
  return (
    `its data are of MariaDB ${was}, and its server is ${is}: a server is not started on data of so long ago. Give ` +
    `it an image of ${skipped} first`
  );
}

/** Whether data are of an older release than the server, so that `mariadb-upgrade` is due; also where theirs is unknown. */
export function isUpgradeDue(dataText: string | null, serverText: string | null): boolean {
  const [data, server] = [parseRelease(dataText ?? ""), parseRelease(serverText ?? "")];
  return server !== null && (data === null || compareReleases(data, server) < 0);
}

type Series = Release["series"];

function compareSeries(a: Series, b: Series): number {
  return a[0] - b[0] || a[1] - b[1];
}

/**
 * Series with long-term support, the oldest first; since 12 it is the third of each major version.
 * https://mariadb.org/about/#maintenance-policy
 */
function longTerm(newest: number): Series[] {
  const yearly = Array.from({ length: Math.max(0, newest - 11) }, (_, index): Series => [12 + index, 3]);
  return [[10, 6], [10, 11], [11, 4], [11, 8], ...yearly];
}
