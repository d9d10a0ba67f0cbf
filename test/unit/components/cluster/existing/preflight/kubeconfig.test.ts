import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import {
  findKubeconfig,
  singleContext,
} from "../../../../../../components/cluster/existing/preflight/kubeconfig";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-kubeconfig-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const content = {
  apiVersion: "v1",
  kind: "Config",
  "current-context": "other",
  clusters: [
    { name: "c1", cluster: { server: "https://one:6443", "certificate-authority": "ca.pem" } },
    { name: "c2", cluster: { server: "https://two:6443" } },
  ],
  users: [
    { name: "u1", user: { "client-certificate": "cert.pem", "client-key-data": "a2V5", tokenFile: "token" } },
    { name: "u2", user: { token: "of somebody else" } },
  ],
  contexts: [
    { name: "mine", context: { cluster: "c1", user: "u1", namespace: "elsewhere" } },
    { name: "other", context: { cluster: "c2", user: "u2" } },
  ],
};

const write = (name: string, text: string) => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};

describe("finding a kubeconfig", () => {
  it("takes the text, the file, or where kubectl would look", async () => {
    const text = stringify(content);
    const file = write("config", text);
    for (const source of [
      { text, file: undefined },
      { text: undefined, file },
      { text: undefined, file: "~/config" },
    ]) {
      expect((await findKubeconfig(source, { HOME: directory })).content).toEqual(content);
    }
    expect(
      (await findKubeconfig({ text: undefined, file: undefined }, { KUBECONFIG: file })).content,
    ).toEqual(content);
  });

  it("says where there is none", async () => {
    await expect(findKubeconfig({ text: undefined, file: "~/nowhere" }, { HOME: directory })).rejects.toThrow(
      "there is no file ~/nowhere",
    );
  });

  it("quotes nothing of a text that is none", async () => {
    for (const text of ["hunter2", "token: 'hunter2' x", '{"token": "hunter2"', "- hunter2"]) {
      const error = await findKubeconfig({ text, file: undefined }).catch((e: Error) => e.message);
      expect(error).toBe("cluster.kubeconfig is not the text of a kubeconfig");
    }
  });
});

describe("the kubeconfig of one context", () => {
  it("has no other's credentials and no file, but that of a token", () => {
    write("ca.pem", "CA");
    write("cert.pem", "CERT");
    const single = singleContext({ content, directory }, "mine");
    expect(JSON.stringify(single)).not.toContain("somebody else");
    expect(single["current-context"]).toBe("mine");
    expect(single.clusters).toEqual([
      {
        name: "galera-platform",
        cluster: {
          server: "https://one:6443",
          "certificate-authority-data": Buffer.from("CA").toString("base64"),
        },
      },
    ]);
    expect(single.users).toEqual([
      {
        name: "galera-platform",
        user: {
          "client-certificate-data": Buffer.from("CERT").toString("base64"),
          "client-key-data": "a2V5",
          tokenFile: join(directory, "token"),
        },
      },
    ]);
  });

  it("names the contexts that there are", () => {
    expect(() => singleContext({ content, directory }, "mien")).toThrow(
      /no context "mien"; it has mine, other/,
    );
  });
});
