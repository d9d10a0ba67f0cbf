import { describe, expect, it } from "vitest";
import { clusterZones, zonesOfRegion } from "../../../../../../components/cluster/gke/plan/zones";

describe("zones", () => {
  it("are a, b and c, but for the regions where they are not", () => {
    expect(zonesOfRegion("europe-west3")).toEqual(["europe-west3-a", "europe-west3-b", "europe-west3-c"]);
    expect(zonesOfRegion("europe-west1")).toEqual(["europe-west1-b", "europe-west1-c", "europe-west1-d"]);
    expect(zonesOfRegion("us-central1")).toHaveLength(4);
  });

  it("are three of the region, unless others are asked for", () => {
    expect(clusterZones({ region: "us-central1" })).toHaveLength(3);
    const zones = ["us-central1-f", "us-central1-a", "us-central1-b"];
    expect(clusterZones({ region: "us-central1", zones })).toEqual(zones);
  });
});
