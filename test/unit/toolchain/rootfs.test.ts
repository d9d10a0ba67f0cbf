import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { images } from "../../../toolchain/catalogue";
import { ociConfig } from "../../../toolchain/oci";
import { accountFiles, furnish, multiarch, prune, trim } from "../../../toolchain/rootfs";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "root-"));
});
afterEach(() => rm(root, { recursive: true }));

async function file(path: string, content = ""): Promise<void> {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), content);
}

describe("what packages brought", () => {
  it("is removed by name, emptied by pattern, and found under this architecture", async () => {
    await file("/usr/share/doc/a/copyright");
    await file("/usr/share/lintian/x");
    await file(`/usr/lib/${multiarch()}/gconv/x`);
    await file("/usr/bin/kept");
    await trim(root, ["/usr/share/doc/*", "/usr/share/lintian", "/usr/lib/@multiarch@/gconv", "/not/there"]);
    expect(await readdir(join(root, "usr/share"))).toEqual(["doc"]);
    expect(await readdir(join(root, "usr/share/doc"))).toEqual([]);
    expect(await readdir(join(root, `usr/lib/${multiarch()}`))).toEqual([]);
    expect(await readdir(join(root, "usr/bin"))).toEqual(["kept"]);
  });

  it("is pruned to what is to stay", async () => {
    for (const name of ["ip", "tc", "mariadbd"]) await file(`/usr/sbin/${name}`);
    await prune(root, { "/usr/sbin": ["ip", "mariadbd"], "/not/there": [] });
    expect((await readdir(join(root, "usr/sbin"))).sort()).toEqual(["ip", "mariadbd"]);
  });
});

describe("furnish", () => {
  it("puts files, links, directories and accounts over what is there", async () => {
    await file("/etc/passwd", "old");
    await file("/usr/bin/awk", "old");
    await file("/source/tool", "binary");
    await furnish(
      root,
      {
        files: { "/etc/tool.conf": { content: "x", mode: 0o600 } },
        links: { "/usr/bin/awk": "gawk" },
        directories: [{ path: "/var/lib/tool", mode: 0o750, uid: 0, gid: 0 }],
        accounts: [{ name: "tool", uid: 999, gid: 998, home: "/var/lib/tool" }],
        config: {},
      },
      { "/usr/bin/tool": join(root, "source/tool") },
    );
    expect(await readFile(join(root, "etc/passwd"), "utf8")).toContain("tool:x:999:998:");
    expect(await readFile(join(root, "etc/group"), "utf8")).toContain("tool:x:998:");
    expect(await readlink(join(root, "usr/bin/awk"))).toBe("gawk");
    expect((await stat(join(root, "etc/tool.conf"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(root, "var/lib/tool"))).mode & 0o777).toBe(0o750);
    expect((await stat(join(root, "usr/bin/tool"))).mode & 0o777).toBe(0o755);
    // mkdtemp made it 0700, which would lock every user but root out of the container.
    expect((await stat(root)).mode & 0o777).toBe(0o755);
  });

  it("gives nobody a shell to log in to", () => {
    const { passwd } = accountFiles([{ name: "tool", uid: 1, gid: 1, home: "/" }]);
    for (const line of passwd.trim().split("\n")) expect(line).toMatch(/:\/usr\/sbin\/nologin$/);
  });
});

describe("ociConfig", () => {
  it("says how the image runs, and nothing that was not asked for", () => {
    const config = ociConfig(images.haproxy.local.config, "sha256:x", "amd64") as {
      config: Record<string, unknown>;
    };
    expect(config).toMatchObject({
      os: "linux",
      architecture: "amd64",
      rootfs: { type: "layers", diff_ids: ["sha256:x"] },
    });
    expect(config.config).toMatchObject({ User: "99:99", StopSignal: "SIGUSR1" });
    expect(Object.keys(config.config)).not.toContain("Entrypoint");
  });

  it("is the same every time, so that digests are", () => {
    const make = (): string => JSON.stringify(ociConfig(images.node.local.config, "sha256:x", "amd64"));
    expect(make()).toBe(make());
  });
});
