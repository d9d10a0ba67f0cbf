import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  endpointOf,
  type MaterialArgs,
  writeMaterials,
} from "../../../../../../../components/cluster/embedded/host/cluster/materials";
import { clusterPaths, nodePaths } from "../../../../../../../components/cluster/embedded/host/paths";
import { shareOf } from "../../../../../../../components/cluster/embedded/host/plan/kubelet";
import { planOf, programs } from "../fixtures";

let args: MaterialArgs;
let state: string;

const processes = [
  ...["etcd", "kube-apiserver", "registry", "kube-controller-manager", "kube-scheduler"],
  ...["worker-1", "worker-2"].flatMap((node) =>
    ["containerd", "kubelet", "kube-proxy"].map((one) => `${node}/${one}`),
  ),
];

/** Which processes would be restarted for what has changed since. */
async function changedBy(change: Partial<MaterialArgs>): Promise<string[]> {
  const before = await writeMaterials(args);
  const old = new Map(processes.map((name) => [name, before(name)]));
  const after = await writeMaterials({ ...args, ...change });
  return processes.filter((name) => after(name) !== old.get(name));
}

beforeAll(() => {
  state = mkdtempSync(join(tmpdir(), "gp-test-materials-"));
  args = {
    clusterId: "test",
    paths: clusterPaths("test", state),
    plan: planOf(0, 2),
    programs,
    registryStorage: "/registry",
    pauseImage: "pause@sha256:1",
    snapshotter: "overlayfs",
    share: shareOf({ cores: 4, memory: 16 * 2 ** 30 }, 2),
    mtu: 1500,
  };
});
afterAll(() => rmSync(state, { recursive: true }));

describe("what a cluster's processes read", () => {
  it("changes nothing when it is written again", async () => {
    await writeMaterials(args);
    const files = () =>
      readdirSync(args.paths.root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(
          (entry) =>
            `${join(entry.parentPath, entry.name)} ${statSync(join(entry.parentPath, entry.name)).mtimeMs}`,
        );
    const before = files();
    expect(before.length).toBeGreaterThan(40);
    expect(await changedBy({})).toEqual([]);
    expect(files()).toEqual(before);
  });

  it("keeps every key to root", async () => {
    await writeMaterials(args);
    const secrets = readdirSync(args.paths.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => /PRIVATE KEY|client-key-data|"secret":/.test(readFileSync(file, "utf8")));
    expect(secrets.length).toBeGreaterThan(15);
    expect(secrets.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([]);
    expect(statSync(args.paths.root).mode & 0o077).toBe(0);
    expect(statSync(args.paths.pki).mode & 0o077).toBe(0);
  });

  it("restarts the kubelets alone for another share of the host", async () => {
    const share = shareOf({ cores: 4, memory: 16 * 2 ** 30 }, 3);
    expect(await changedBy({ share })).toEqual(["worker-1/kubelet", "worker-2/kubelet"]);
  });

  it("restarts containerd alone for another image of sandboxes", async () => {
    expect(await changedBy({ pauseImage: "pause@sha256:2" })).toEqual([
      "worker-1/containerd",
      "worker-2/containerd",
    ]);
  });

  it("restarts the registry alone for another place of the images", async () => {
    expect(await changedBy({ registryStorage: "/elsewhere" })).toEqual(["registry"]);
  });

  it("restarts what trusts or shows a certificate when that was issued anew", async () => {
    const before = (await writeMaterials(args))("worker-1/kubelet");
    rmSync(join(args.paths.pki, "ca.crt"));
    expect((await writeMaterials(args))("worker-1/kubelet")).not.toBe(before);
    expect(readFileSync(join(nodePaths(args.paths, "worker-1").pki, "ca.crt"), "utf8")).toBe(
      readFileSync(join(args.paths.pki, "ca.crt"), "utf8"),
    );
  });

  it("has a kubeconfig for a person that needs no other file", async () => {
    await writeMaterials(args);
    const { clusters, users } = parse(readFileSync(args.paths.kubeconfig, "utf8"));
    expect(clusters[0].cluster.server).toBe(endpointOf(args.plan));
    expect(Object.keys(users[0].user).sort()).toEqual(["client-certificate-data", "client-key-data"]);
  });

  it("links the network plugins under their standard names, and follows a new version", async () => {
    await writeMaterials(args);
    const link = join(nodePaths(args.paths, "worker-1").etc, "cni-bin", "bridge");
    expect(readlinkSync(link)).toBe("/programs/bridge");
    const cni = { ...programs.cni, bridge: "/programs/newer/bridge" };
    await writeMaterials({ ...args, programs: { ...programs, cni } });
    expect(readlinkSync(link)).toBe("/programs/newer/bridge");
  });
});
