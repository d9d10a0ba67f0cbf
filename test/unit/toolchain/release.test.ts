import { createHash } from "node:crypto";
import { access, mkdir, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bundle, bundles, type Release } from "../../../toolchain/catalogue";
import { Context } from "../../../toolchain/context";
import { silentProgress } from "../../../toolchain/progress";
import { checksumOf, fill, installRelease, reachable, Unavailable } from "../../../toolchain/release";
import { Store } from "../../../toolchain/store";

const sums = { a: "a".repeat(64), b: "b".repeat(64) };

describe("checksumOf", () => {
  it("reads a lone checksum and the lists of sha256sum, in text and in binary mode", () => {
    expect(checksumOf(`${sums.a}\n`, "tool")).toBe(sums.a);
    expect(checksumOf(`${sums.b}  other\n${sums.a}  tool\n`, "tool")).toBe(sums.a);
    expect(checksumOf(`${sums.a} *tool\n`, "tool")).toBe(sums.a);
    expect(checksumOf(`${sums.a}  ./dist/tool\n`, "tool")).toBe(sums.a);
  });

  it("never takes another file's checksum, nor a lone one from a list", () => {
    expect(checksumOf(`${sums.b}  tool.asc\n`, "tool")).toBeNull();
    expect(checksumOf(`${sums.a}\n${sums.b}\n`, "tool")).toBeNull();
    expect(checksumOf("not found", "tool")).toBeNull();
  });
});

it("fills templates and leaves unknown places visible", () => {
  expect(fill("{version}/{arch}/{what}", { version: "1", arch: "amd64" })).toBe("1/amd64/{what}");
});

describe("installRelease", () => {
  let root: string;
  let server: Server;
  let origin: string;
  const content = Buffer.from("#!/bin/sh\necho tool\n");
  const right = createHash("sha256").update(content).digest("hex");
  const answers = new Map<string, { status?: number; body: Buffer | string; declare?: number }>();

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "release-"));
    answers.clear();
    server = createServer((request, response) => {
      const answer = answers.get(request.url ?? "");
      response.writeHead(answer?.status ?? (answer === undefined ? 404 : 200), {
        ...(answer?.declare === undefined ? {} : { "content-length": String(answer.declare) }),
      });
      response.write(answer?.body ?? "");
      if (answer?.declare === undefined) response.end();
      else setTimeout(() => response.destroy(), 50);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(root, { recursive: true });
  });

  const context = (): Context => new Context(new Store(root), silentProgress, new AbortController().signal);
  const install = async (sha256?: Record<string, string>): Promise<string> => {
    const release: Release = {
      download: {
        url: `${origin}/{version}/{file}`,
        checksums: `${origin}/{version}/sums`,
        ...(sha256 ? { sha256 } : {}),
      },
      arch: { [process.arch]: "any" },
    };
    const bundle: Bundle = { ...bundles.crane, version: "1.0.0", release };
    const [work, output] = [join(root, "work"), join(root, "out")];
    await mkdir(work, { recursive: true });
    await installRelease(context(), "tool", bundle, release, ["tool"], work, output);
    return join(output, "tool");
  };

  it("installs what the project's own list vouches for", async () => {
    answers.set("/1.0.0/tool", { body: content });
    answers.set("/1.0.0/sums", { body: `${right}  tool\n` });
    const file = await install();
    expect(await readFile(file)).toEqual(content);
    expect((await stat(file)).mode & 0o777).toBe(0o755);
  });

  it("refuses a wrong checksum, says both, and keeps nothing", async () => {
    answers.set("/1.0.0/tool", { body: content });
    answers.set("/1.0.0/sums", { body: `${sums.a}  tool\n` });
    const refused = expect(install()).rejects;
    await refused.toThrow(new RegExp(`${right} instead of ${sums.a}.\n.*not installed`));
    await expect(access(join(root, "work", "tool"))).rejects.toThrow();
    await expect(access(join(root, "out", "tool"))).rejects.toThrow();
  });

  it("trusts the catalogue's checksum over the project's list", async () => {
    answers.set("/1.0.0/tool", { body: content });
    answers.set("/1.0.0/sums", { body: `${right}  tool\n` });
    await expect(install({ [process.arch]: sums.b })).rejects.toThrow(`instead of ${sums.b}`);
  });

  it("installs nothing that no checksum vouches for", async () => {
    answers.set("/1.0.0/tool", { body: content });
    answers.set("/1.0.0/sums", { body: `${right}  another\n` });
    await expect(install()).rejects.toThrow("has no checksum for tool");
  });

  it("is merely unavailable when the release is not there or the connection breaks", async () => {
    await expect(install()).rejects.toBeInstanceOf(Unavailable);
    answers.set("/1.0.0/sums", { body: `${right}  tool\n` });
    answers.set("/1.0.0/tool", { body: content.subarray(0, 4), declare: content.length });
    await expect(install()).rejects.toBeInstanceOf(Unavailable);
  });

  it("asks a host once a run whether it answers, and takes no for an answer quickly", async () => {
    const run = context();
    expect(await reachable(run, `${origin}/a`)).toBe(true);
    const silent = "http://127.0.0.1:9";
    const since = Date.now();
    expect(await reachable(run, `${silent}/a`)).toBe(false);
    expect(await reachable(run, `${silent}/b`)).toBe(false);
    expect(Date.now() - since).toBeLessThan(3000);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await reachable(run, `${origin}/b`)).toBe(true);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
});
