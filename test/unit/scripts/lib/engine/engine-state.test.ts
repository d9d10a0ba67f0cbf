import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDeployment, readLocks, readStackState } from "../../../../../scripts/lib/engine/engine-state";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-engine-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const deployment = {
  resources: [
    { type: "pulumi:pulumi:Stack" },
    { type: "random:index/randomId:RandomId", outputs: { hex: "dev-a1b2c3" } },
    {
      type: "pulumi-nodejs:dynamic/galera-platform:HostReservation",
      urn: "urn:pulumi:dev::galera-platform::x$y::cluster-reservation",
      id: "dev-a1b2c3",
      protect: true,
    },
  ],
  pending_operations: [{ type: "creating", resource: { urn: "urn:x" } }],
};

describe("the state of a stack", () => {
  it("is read from an export and from the backend's file alike", () => {
    const expected = {
      exists: true,
      resources: 2,
      pending: [{ type: "creating", urn: "urn:x" }],
      clusterIds: ["dev-a1b2c3"],
      guarded: ["cluster-reservation"],
      clouds: [],
      kept: { cluster: undefined, lock: undefined, sites: {} },
    };
    expect(readDeployment(JSON.stringify({ version: 3, deployment }))).toEqual(expected);
    expect(readDeployment(JSON.stringify({ checkpoint: { latest: deployment } }))).toEqual(expected);
  });

  it("is empty after a destroy, and for a stack that was never made", () => {
    expect(readDeployment(JSON.stringify({ checkpoint: {} }))).toMatchObject({ exists: true, resources: 0 });
    expect(readStackState(directory, "dev")).toMatchObject({ exists: false, resources: 0 });
  });

  it("says in which clouds the stack has something", () => {
    const clouds = (...types: string[]) =>
      readDeployment(JSON.stringify({ deployment: { resources: types.map((type) => ({ type })) } })).clouds;
    expect(clouds("kubernetes:core/v1:Secret", "aws:s3/bucket:Bucket")).toEqual(["aws"]);
    expect(clouds("aws:s3/bucket:Bucket", "gcp:container/cluster:Cluster")).toEqual(["gcp", "aws"]);
    expect(clouds("pulumi:providers:aws", "galera-platform:objectstore:AwsStore")).toEqual([]);
  });

  it("is found in the backend's directory", () => {
    const stacks = join(directory, ".pulumi/stacks/galera-platform");
    mkdirSync(stacks, { recursive: true });
    writeFileSync(join(stacks, "dev.json"), JSON.stringify({ checkpoint: { latest: deployment } }));
    expect(readStackState(directory, "dev")).toMatchObject({ exists: true, resources: 2 });
  });
});

describe("locks", () => {
  const lock = (name: string, pid: number, host = hostname()) => {
    const locks = join(directory, ".pulumi/locks/organization/galera-platform/dev");
    mkdirSync(locks, { recursive: true });
    writeFileSync(join(locks, `${name}.json`), JSON.stringify({ pid, hostname: host, timestamp: "t" }));
    writeFileSync(join(locks, `${name}.json.attrs`), "{}");
  };

  it("are stale where their process has ended, on this host", () => {
    lock("dead", 2 ** 22 + 1);
    lock("alive", process.pid);
    lock("elsewhere", 2 ** 22 + 1, "another-host");
    const stale = Object.fromEntries(
      readLocks(directory, "dev").map(({ pid, hostname, stale }) => [`${hostname} ${pid}`, stale]),
    );
    expect(stale).toEqual({
      [`${hostname()} ${2 ** 22 + 1}`]: true,
      [`${hostname()} ${process.pid}`]: false,
      [`another-host ${2 ** 22 + 1}`]: false,
    });
  });

  it("are none where nobody ever locked", () => expect(readLocks(directory, "dev")).toEqual([]));
});
