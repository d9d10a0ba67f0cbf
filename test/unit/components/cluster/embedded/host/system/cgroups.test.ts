import { describe, expect, it } from "vitest";
import {
  membershipFile,
  nodeCgroup,
  parseCgroupLayout,
} from "../../../../../../../components/cluster/embedded/host/system/cgroups";

const one = [
  "32 31 0:29 / /sys/fs/cgroup/cpu rw,relatime - cgroup cgroup rw,cpu",
  "33 31 0:30 / /sys/fs/cgroup/net_cls,net_prio rw shared:3 - cgroup cgroup rw,net_cls,net_prio",
  "39 31 0:36 / /sys/fs/cgroup/pids rw,relatime - cgroup cgroup rw,pids",
].join("\n");
const tree = "41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw";

describe("the host's cgroups", () => {
  it("of version 1 are a hierarchy a controller", () => {
    expect(parseCgroupLayout(one, undefined)).toEqual({
      version: 1,
      hierarchies: [
        { path: "/sys/fs/cgroup/cpu", controllers: ["cpu"] },
        { path: "/sys/fs/cgroup/net_cls,net_prio", controllers: ["net_cls", "net_prio"] },
        { path: "/sys/fs/cgroup/pids", controllers: ["pids"] },
      ],
    });
  });

  it("of a mixed host include the tree of version 2, where runtimes leave groups too", () => {
    const { version, hierarchies } = parseCgroupLayout(`${one}\n${tree}`, undefined);
    expect(version).toBe(1);
    expect(hierarchies.at(-1)).toEqual({ path: "/sys/fs/cgroup/unified", controllers: [] });
  });

  it("of version 2 are one tree", () => {
    expect(parseCgroupLayout("", "cpuset cpu io memory pids\n")).toEqual({
      version: 2,
      hierarchies: [{ path: "/sys/fs/cgroup", controllers: ["cpuset", "cpu", "io", "memory", "pids"] }],
    });
  });

  it("hold a node's own processes beside its pods", () => {
    const layout = parseCgroupLayout(`${one}\n${tree}`, undefined);
    expect(membershipFile(layout, "gp1", "worker-2")).toBe(
      "/sys/fs/cgroup/pids/galera-platform/gp1/worker-2/system/cgroup.procs",
    );
    expect(nodeCgroup("gp1", "worker-2")).toBe("/galera-platform/gp1/worker-2");
  });
});
