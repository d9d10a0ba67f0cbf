import { describe, expect, it } from "vitest";
import {
  bundleNames,
  bundles,
  imageNames,
  images,
  programNames,
  programs,
} from "../../../toolchain/catalogue";
import { fill } from "../../../toolchain/release";

describe("programs of the catalogue", () => {
  it.each(programNames)("%s belongs to a bundle whose recipe makes its file", (name) => {
    const { bundle, file } = programs[name];
    const { local } = bundles[bundle];
    const made = local.kind === "go" ? Object.keys(local.packages) : [local.file];
    expect(made).toContain(file);
  });

  it("has no file in a bundle that no program names", () => {
    for (const name of bundleNames) {
      const { local } = bundles[name];
      const made = local.kind === "go" ? Object.keys(local.packages) : [local.file];
      const named = programNames
        .filter((program) => programs[program].bundle === name)
        .map((program) => programs[program].file);
      expect(named.sort()).toEqual(made.sort());
    }
  });

  it("finds the CNI plugins under the names that containerd calls, in one directory", () => {
    const plugins = programNames.filter((name) => name.startsWith("cni-"));
    expect(plugins).toHaveLength(4);
    for (const name of plugins)
      expect(programs[name]).toMatchObject({ bundle: "cni-plugins", file: name.slice(4) });
  });

  it("can ask every program but the pause process for its version", () => {
    expect(programNames.filter((name) => programs[name].version === undefined)).toEqual(["pause"]);
  });
});

describe.each(bundleNames)("bundle %s", (name) => {
  const bundle = bundles[name];

  it("has a version of three numbers, which the module's agrees with", () => {
    expect(bundle.version).toMatch(/^\d+\.\d+\.\d+$/);
    if (bundle.local.kind === "go") expect(bundle.local.version).toBe(`v${bundle.version}`);
  });

  it("is verified by a checksum however it is obtained", () => {
    if (bundle.local.kind === "go") expect(bundle.local.sum).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
    if (bundle.release === undefined) return;
    const { download, arch } = bundle.release;
    for (const architecture of ["x64", "arm64"]) {
      const values = { version: bundle.version, arch: arch[architecture] ?? "", file: "f" };
      for (const template of [download.url, download.checksums]) {
        const url = fill(template, values);
        expect(url).toMatch(/^https:\/\//);
        expect(url).not.toMatch(/[{}]/);
        expect(url).toContain(bundle.version);
      }
    }
    for (const sum of Object.values(download.sha256 ?? {})) expect(sum).toMatch(/^[0-9a-f]{64}$/);
  });

  it("sets its version at link time under a whole import path", () => {
    const variables = bundle.local.kind === "go" ? (bundle.local.variables ?? {}) : {};
    for (const variable of Object.keys(variables))
      expect(variable).toMatch(/^(main|[\w.-]+(\/[\w.-]+)+)\.\w+$/);
  });
});

describe.each(imageNames)("image %s", (name) => {
  const { upstream, local } = images[name];

  it("is pinned by digest upstream", () => {
    expect(upstream.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(upstream.tag).not.toBe("latest");
  });

  it("has contents, and something to run", () => {
    expect(local.programs ?? local.debian ?? local.npm).toBeDefined();
    expect([...(local.config.entrypoint ?? []), ...(local.config.cmd ?? [])]).not.toHaveLength(0);
  });

  it("runs as an account that it has", () => {
    const uid = Number(local.config.user?.split(":")[0] ?? 0);
    const known = (local.accounts ?? []).map((account) => account.uid);
    // The pause process needs no name for its user.
    if (uid !== 0 && name !== "pause") expect(known).toContain(uid);
  });

  it("takes nothing that a package brings for granted when it says which to omit", () => {
    const { packages = [], omit = [] } = local.debian ?? {};
    expect(packages.filter((one) => omit.includes(one))).toEqual([]);
  });
});

it("gives databases and proxies the user ids of the official images, so that one manifest serves both", () => {
  expect(images.mariadb.local.config.user).toBe("999:999");
  expect(images.haproxy.local.config.user).toBe("99:99");
  expect(images.node.local.config.user).toBe("1000:1000");
});
