import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadAssets } from "../../../components/galera/assets";
import { renderChart } from "../../../scripts/lib/chart";
import { chartDirectory, differences, write } from "../../../scripts/lib/chart/committed";
import { marked } from "../../../scripts/lib/chart/probe";
import { images } from "../../../toolchain/catalogue";

const rendered = renderChart();
const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

function copy(): string {
  const directory = mkdtempSync(join(tmpdir(), "gp-chart-"));
  directories.push(directory);
  cpSync(chartDirectory, directory, { recursive: true });
  return directory;
}

describe("charts/galera", () => {
  it("is what the components give; if not: npm run chart", () => {
    expect(differences(rendered)).toEqual([]);
  });

  it("is the same, byte for byte, when it is made again", () => {
    expect([...renderChart()]).toEqual([...rendered]);
  });

  it("is seen to differ when a component changes, a file is edited, missing, or left over", () => {
    const assets = loadAssets();
    const other = renderChart({ ...assets, entrypoint: `${assets.entrypoint}# changed\n` });
    expect(differences(other)).toEqual(["files/entrypoint.sh differs"]);
    const directory = copy();
    rmSync(join(directory, "templates", "serviceaccount.yaml"));
    writeFileSync(join(directory, "values.yaml"), "replicas: 4\n");
    writeFileSync(join(directory, "files", "old.txt"), "");
    writeFileSync(join(directory, "templates", "old.yaml"), rendered.get("templates/service-rw.yaml") ?? "");
    writeFileSync(join(directory, "templates", "own.yaml"), "# by hand\n");
    const found = [
      "templates/serviceaccount.yaml is missing",
      "values.yaml differs",
      "templates/old.yaml is not made any more",
      "files/old.txt is not made any more",
    ];
    expect(differences(rendered, directory).sort()).toEqual(found.sort());
    write(rendered, directory);
    expect(differences(rendered, directory)).toEqual([]);
    expect(readFileSync(join(directory, "templates", "own.yaml"), "utf8")).toBe("# by hand\n");
  });

  it("leaves no mark of the generator", () => {
    for (const [path, text] of rendered) expect(text, path).not.toMatch(marked);
  });

  it("holds no password, and names images by digest", () => {
    expect(rendered.get("values.yaml")).toContain(images.mariadb.upstream.digest);
    expect(rendered.get("Chart.yaml")).toContain(`appVersion: ${images.mariadb.version}`);
    for (const [path, text] of rendered) expect(text, path).not.toMatch(/\*[0-9A-F]{40}/);
  });
});
