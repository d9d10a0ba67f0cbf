/**
 * Last letters of the zones of regions that do not simply have a, b and c. Source:
 * https://cloud.google.com/compute/docs/regions-zones#available
 */
const unusual: Readonly<Record<string, string>> = {
  "europe-west1": "bcd",
  "us-central1": "abcf",
  "us-east1": "bcd",
};

/** The zones that a region of Google Cloud has. */
export function zonesOfRegion(region: string): string[] {
  return [...(unusual[region] ?? "abc")].map((letter) => `${region}-${letter}`);
}

/** The zones of a cluster: those that were asked for, else the first three of its region. */
export function clusterZones({ region, zones }: { region: string; zones?: string[] | undefined }): string[] {
  return zones ?? zonesOfRegion(region).slice(0, 3);
}
