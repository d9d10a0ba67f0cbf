import { describe, expect, it } from "vitest";
import { creationsInCloud, uncertainError } from "../../../../../scripts/lib/engine/uncertain";

const urn = (type: string, name: string) => `urn:pulumi:prod::galera-platform::${type}::${name}`;
const parent = urn("galera-platform:cluster:GkeCluster", "cluster");
const gke = {
  type: "creating",
  urn: urn("galera-platform:cluster:GkeCluster$gcp:container/cluster:Cluster", "cluster-gke"),
  parent,
  provider: `${urn("galera-platform:cluster:GkeCluster$pulumi:providers:gcp", "cluster-gcp")}::an-id`,
};

describe("an interrupted creation", () => {
  it("is uncertain in a cloud, and nowhere else; so is no other operation", () => {
    const bucket = { type: "creating", urn: urn("aws:s3/bucket:Bucket", "backups") };
    expect(
      creationsInCloud([
        gke,
        { ...gke, type: "updating" },
        { ...gke, type: "deleting" },
        bucket,
        { type: "creating", urn: urn("a:b:C$kubernetes:core/v1:Secret", "password") },
        { type: "creating", urn: urn("pulumi-nodejs:dynamic/galera-platform:EmbeddedNodes", "nodes") },
      ]),
    ).toEqual([gke, bucket]);
  });

  it("is explained with a command that takes over what the cloud made, whole but for its id", () => {
    const { message } = uncertainError("prod", [gke]);
    expect(message).toContain("\n  gcp:container/cluster:Cluster cluster-gke\n");
    expect(message).toContain(
      [
        "npm run pulumi -- import --stack prod --generate-code=false --protect=false",
        `--parent 'parent=${parent}'`,
        `--provider 'provider=${gke.provider.replace("::an-id", "")}'`,
        "gcp:container/cluster:Cluster cluster-gke ID\n",
      ].join(" "),
    );
  });

  it("needs neither a parent nor a provider to be explained", () => {
    const bucket = { type: "creating", urn: urn("aws:s3/bucket:Bucket", "backups") };
    expect(uncertainError("prod", [bucket]).message).toContain(
      "--protect=false aws:s3/bucket:Bucket backups ID",
    );
  });
});
