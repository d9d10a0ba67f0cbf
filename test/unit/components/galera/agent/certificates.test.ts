import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stepMs } from "../../../../../components/galera/agent/certificate-check";
import {
  certificateFiles,
  type Material,
  materialText,
  secretKeys,
} from "../../../../../components/galera/agent/certificate-files";
import { Certificates } from "../../../../../components/galera/agent/certificates";
import { revisionOf } from "../../../../../components/galera/agent/revision";
import type { Issued } from "../../../../../components/galera/dynamic/issue";
import { authority, material } from "../certificate";

let root: string;
let source: string;
let directory: string;
let said: string[];
let reloads: number;
let reload: () => Promise<void>;
let later: number;

let one: Issued;
let other: Issued;
beforeAll(async () => {
  [one, other] = await Promise.all([authority("one"), authority("other")]);
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gp-certificates-"));
  [source, directory] = [join(root, "secret"), join(root, "tls")];
  for (const path of [source, directory]) mkdirSync(path);
  [said, reloads, later] = [[], 0, 0];
  reload = async () => {
    reloads++;
  };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Changes the files as the kubelet does. */
let version = 0;
function give({ certificate, key, authority }: Material): void {
  const name = `..v${version++}`;
  mkdirSync(join(source, name));
  const texts = {
    [secretKeys.certificate]: certificate,
    [secretKeys.key]: key,
    [secretKeys.authority]: authority,
  };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(source, name, file), text);
  symlinkSync(name, join(source, "..next"));
  renameSync(join(source, "..next"), join(source, "..data"));
}

const make = () =>
  new Certificates({
    source,
    directory,
    reload: () => reload(),
    now: () => Date.now() + later,
    log: (message) => said.push(message),
  });

/** What is asked by who waits for a version. */
const askedOf = (material: Material) => `/applied/certificate/${revisionOf(materialText(material))}`;

/** What the server would read. */
const inUse = () => readFileSync(certificateFiles(directory).certificate, "utf8");

describe("Certificates", () => {
  it("wait for a Secret that is not there yet, and say so once", async () => {
    const certificates = make();
    await certificates.check();
    await certificates.check();
    expect(said).toEqual([expect.stringContaining("tls.crt is missing or empty; the server waits for one")]);
    give(await material(one));
    await certificates.check();
    expect(certificates.report()).toMatchObject({ loaded: true, problem: null });
  });

  it("give the server a renewed one, all files at once, and have it read them", async () => {
    const certificates = make();
    const [first, second] = [await material(one), await material(one)];
    give(first);
    await certificates.check();
    expect([inUse(), reloads]).toEqual([first.certificate, 1]);
    await certificates.check();
    expect(reloads).toBe(1);
    const serial = certificates.report().serial;
    give(second);
    await certificates.check();
    expect([inUse(), reloads]).toEqual([second.certificate, 2]);
    expect(certificates.report().serial).not.toBe(serial);
    // The one before may be read just now; no others gather.
    expect(readdirSync(directory).filter((name) => name.startsWith("v"))).toHaveLength(2);
  });

  it("keep a broken one from the server, say why, and take the next good one", async () => {
    const certificates = make();
    const [first, second] = [await material(one), await material(one)];
    give(first);
    await certificates.check();
    give({ ...second, key: first.key });
    await certificates.check();
    expect([inUse(), reloads]).toEqual([first.certificate, 1]);
    expect(certificates.report()).toMatchObject({
      problem: "tls.key is not the key of tls.crt",
      loaded: true,
    });
    expect(said.at(-1)).toContain("the server keeps the one it has");
    give(second);
    await certificates.check();
    expect(inUse()).toBe(second.certificate);
    expect(certificates.report().problem).toBeNull();
  });

  it("tell a server again that could not read them", async () => {
    const certificates = make();
    reload = () => Promise.reject(Object.assign(new Error("no socket"), { code: "ENOENT" }));
    give(await material(one));
    await certificates.check();
    expect(certificates.report().loaded).toBe(false);
    reload = () => Promise.reject(new Error("access denied"));
    await certificates.check();
    expect(said.at(-1)).toContain("access denied");
    reload = async () => {};
    await certificates.check();
    expect(certificates.report().loaded).toBe(true);
  });

  it("outlive a restart of the agent, even with a Secret that was broken meanwhile", async () => {
    const first = await material(one);
    give(first);
    await make().check();
    give({ ...first, certificate: "broken" });
    const again = make();
    await again.begin();
    expect(inUse()).toBe(first.certificate);
    expect(again.report()).toMatchObject({ problem: "tls.crt holds no certificate" });
    // The server may have been started by the one before, or not at all.
    expect(reloads).toBe(2);
  });

  it("change to another authority step by step", async () => {
    const certificates = make();
    const [first, second] = [await material(one), await material(other)];
    give(first);
    await certificates.check();
    give(second);
    await certificates.check();
    expect(inUse()).toBe(first.certificate);
    expect(readFileSync(certificateFiles(directory).authority, "utf8").match(/BEGIN/g)).toHaveLength(2);
    later = stepMs;
    await certificates.check();
    expect(inUse()).toBe(second.certificate);
    later = 2 * stepMs;
    await certificates.check();
    expect(readFileSync(certificateFiles(directory).authority, "utf8")).toBe(second.authority);
    // A clock that is set back does not bring the former one back.
    later = 0;
    await certificates.check();
    expect(readFileSync(certificateFiles(directory).authority, "utf8")).toBe(second.authority);
    expect(reloads).toBe(4);
  });

  it("say of a version that it is applied once the server has read it, and not in the steps before", async () => {
    const certificates = make();
    const [first, second] = [await material(one), await material(other)];
    give(first);
    reload = () => Promise.reject(Object.assign(new Error("no socket"), { code: "ENOENT" }));
    await certificates.check();
    expect(certificates.answer(askedOf(first))).toMatchObject({ state: "pending" });
    reload = async () => {};
    await certificates.check();
    expect(certificates.answer(askedOf(first))).toEqual({ state: "applied", message: "" });
    expect(certificates.answer(askedOf(second))).toEqual({
      state: "pending",
      message: "has not read the change",
    });
    give(second);
    await certificates.check();
    expect(certificates.answer(askedOf(first))?.state).toBe("pending");
    expect(certificates.answer(askedOf(second))?.state).toBe("pending");
    later = 2 * stepMs;
    await certificates.check();
    expect(certificates.answer(askedOf(second))?.state).toBe("applied");
    const broken = { ...first, key: second.key };
    give(broken);
    await certificates.check();
    expect(certificates.answer(askedOf(broken))).toEqual({
      state: "refused",
      message: "tls.key is not the key of tls.crt",
    });
    expect(certificates.answer("/applied/accounts/00")).toBeNull();
  });
});
