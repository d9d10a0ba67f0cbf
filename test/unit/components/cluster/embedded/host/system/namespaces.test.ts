import { describe, expect, it } from "vitest";
import { clusterPaths, nodePaths } from "../../../../../../../components/cluster/embedded/host/paths";
import {
  keptDirectories,
  mountScript,
} from "../../../../../../../components/cluster/embedded/host/system/namespaces";

const script = (state: string, others: string[] = []) => {
  const paths = nodePaths(clusterPaths("test", state), "worker-1");
  return { paths, lines: mountScript(paths, keptDirectories(paths.root, others)).split("\n") };
};

describe("a node's mount namespace", () => {
  it("replaces /run, /var/lib, /var/log and /opt by the node's own", () => {
    const { lines } = script("/srv/state");
    expect(lines).toContain("mount --bind '/run/kept/0/var-lib' '/var/lib'");
    expect(lines).toContain("mount --bind '/run/kept/0/var-log' '/var/log'");
    expect(lines).toContain("mount --bind '/run/kept/0/opt' '/opt'");
    expect(lines.some((line) => line.endsWith("tmpfs /run"))).toBe(true);
  });

  it("keeps the node's directory visible where its own /var/lib would hide it", () => {
    const { lines, paths } = script("/var/lib/galera-platform");
    const hide = lines.findIndex((line) => line.endsWith("'/var/lib'"));
    const show = lines.findIndex((line) => line.includes(`mount --bind '/run/kept/0' '${paths.root}'`));
    expect(show).toBeGreaterThan(hide);
    expect(script("/srv/state").lines.join()).not.toContain("mount --bind '/run/kept/0' '/srv");
  });

  it("keeps a cache visible that would be hidden, and only such", () => {
    const kept = ["/opt/cache", "/root/.cache", "/var/library"];
    const { lines } = script("/srv/state", kept);
    expect(keptDirectories("/srv/n", kept)).toEqual(["/srv/n", "/opt/cache"]);
    expect(lines).toContain("mkdir -p '/opt/cache' && mount --bind '/run/kept/1' '/opt/cache'");
  });

  it("puts what a kubelet expects of the kernel before it instead of changing the host", () => {
    const { lines } = script("/srv/state");
    expect(lines).toContain(
      "mount --bind '/run/kept/0/sysctl/vm.overcommit_memory' '/proc/sys/vm/overcommit_memory'",
    );
  });

  it("survives any name", () => {
    const { lines } = script("/srv/it's");
    expect(lines).toContain(
      "mkdir /run/kept/0 && mount --bind '/srv/it'\\''s/clusters/test/nodes/worker-1' '/run/kept/0'",
    );
  });
});
