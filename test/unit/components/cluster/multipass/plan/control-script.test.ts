import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  controlScript,
  installArguments,
} from "../../../../../../components/cluster/multipass/plan/control-script";

const binary = "#!/bin/sh\necho k3s\n";
const sum = createHash("sha256").update(binary).digest("hex");
const wrong = sum.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "multipass-script-"));
  mkdirSync(join(root, "usr/local/bin"), { recursive: true });
  mkdirSync(join(root, "etc/rancher/k3s"), { recursive: true });
  mkdirSync(join(root, "bin"));
  program("uname", "echo x86_64");
  program("systemctl", `echo "$@" >> ${root}/systemctl.log`);
  // As curl: the last argument is the address, the one after --output the file.
  program(
    "curl",
    `while [ "$1" != --output ]; do shift; done; cp ${root}/served "$2"; echo "$3" >> ${root}/curl.log`,
  );
  writeFileSync(join(root, "served"), binary);
  const script = controlScript
    .replaceAll("/usr/local/bin", join(root, "usr/local/bin"))
    .replaceAll("/etc/rancher", join(root, "etc/rancher"));
  writeFileSync(join(root, "script"), script);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function program(name: string, text: string): void {
  writeFileSync(join(root, "bin", name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
}

/** Runs the real script, with the machine's directories below a temporary one. */
function run(args: string[], input = "") {
  const env = { PATH: `${join(root, "bin")}:${process.env.PATH}` };
  const { status, stderr } = spawnSync("bash", [join(root, "script"), ...args], {
    env,
    input,
    encoding: "utf8",
  });
  return { status, stderr };
}

function log(name: string): string[] {
  const path = join(root, `${name}.log`);
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
}

const k3s = () => join(root, "usr/local/bin/k3s");
const joining = () => join(root, "etc/rancher/k3s/config.yaml.d/server.yaml");

describe("install", () => {
  const install = (amd64 = sum) =>
    run(["install", "https://x/k3s", amd64, "https://x/k3s-arm64", "f".repeat(64)]);

  it("downloads once, for the machine's own architecture", () => {
    expect(install()).toMatchObject({ status: 0 });
    expect(execFileSync(k3s(), { encoding: "utf8" })).toBe("k3s\n");
    expect(install()).toMatchObject({ status: 0 });
    expect(log("curl")).toEqual(["https://x/k3s"]);
  });

  it("refuses another checksum, and leaves the k3s that there was", () => {
    writeFileSync(k3s(), "the old one");
    const { status, stderr } = install(wrong);
    expect(status).toBe(1);
    expect(stderr).toContain(`https://x/k3s has SHA-256 ${sum} instead of ${wrong}; it was not installed`);
    expect(readFileSync(k3s(), "utf8")).toBe("the old one");
    expect(existsSync(`${k3s()}.new`)).toBe(false);
    expect(log("systemctl")).toEqual([]);
  });

  it("replaces another version, and restarts k3s if it runs", () => {
    writeFileSync(k3s(), "the old one");
    expect(install()).toMatchObject({ status: 0 });
    expect(readFileSync(k3s(), "utf8")).toBe(binary);
    expect(log("systemctl")).toEqual(["try-restart k3s"]);
  });

  it("refuses an architecture that is not in the catalogue", () => {
    program("uname", "echo riscv64");
    expect(install()).toMatchObject({ status: 1, stderr: "there is no k3s for riscv64 in the catalogue\n" });
  });
});

describe("start", () => {
  it("of a server needs nothing", () => {
    expect(run(["start"])).toMatchObject({ status: 0 });
    expect(log("systemctl")).toEqual(["daemon-reload", "enable --quiet k3s", "start --no-block k3s"]);
    expect(existsSync(joining())).toBe(false);
  });

  it("of a worker takes the token from its input, for nobody else to read", () => {
    expect(run(["start", "10.97.0.5"], "K10abc::server:def\n")).toMatchObject({ status: 0 });
    expect(readFileSync(joining(), "utf8")).toBe(
      "server: https://10.97.0.5:6443\ntoken: K10abc::server:def\n",
    );
    expect(statSync(joining()).mode & 0o777).toBe(0o600);
    expect(log("systemctl").at(-1)).toBe("restart --no-block k3s");
  });

  it("again restarts k3s only where the server has moved", () => {
    for (const address of ["10.97.0.5", "10.97.0.5", "10.97.0.9"]) run(["start", address], "token\n");
    const verbs = log("systemctl").filter((line) => line.endsWith("--no-block k3s"));
    expect(verbs.map((line) => line.split(" ")[0])).toEqual(["restart", "start", "restart"]);
  });
});

describe("the arguments of install", () => {
  it("are the catalogue's release, for both architectures", () => {
    const [amd64, amd64Sum, arm64, arm64Sum] = installArguments();
    expect(amd64).toMatch(/^https:\/\/github\.com\/k3s-io\/k3s\/releases\/download\/v[\d.]+%2Bk3s\d+\/k3s$/);
    expect(arm64).toBe(`${amd64}-arm64`);
    for (const one of [amd64Sum, arm64Sum]) expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(amd64Sum).not.toBe(arm64Sum);
  });
});
