import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  checkStackFile,
  readStackFile,
  removeIdleSalt,
  setStackValue,
} from "../../../../../scripts/lib/engine/stack-config";

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-stack-"));
  file = join(directory, "Pulumi.test.yaml");
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (text: string) => writeFileSync(file, text);

describe("the file of a stack", () => {
  it("is asked for by name where it is missing", () => {
    expect(() => readStackFile("test", file)).toThrow("cp Pulumi.dev.yaml Pulumi.test.yaml");
  });

  it.each([
    ["config:\n  password: 'hunter2' x\n", "at line 2, column "],
    ['config:\n  password: "hunter2\n', "at line "],
    ["config:\n  password: hunter2: x\n", "at line 2, column "],
    ["config:\n  password: *hunter2\n", "put it in quotes"],
  ])("is no place from which an error quotes: %j", (text, where) => {
    write(text);
    const read = () => readStackFile("test", file);
    expect(read).toThrow(where);
    expect(read).not.toThrow(/hunter2/);
  });

  it("is named where it is not YAML", () => {
    write("config: [");
    expect(() => readStackFile("test", file)).toThrow(/Pulumi\.test\.yaml is not YAML/);
  });

  it("is checked like the program does, before anything is started", () => {
    write("config:\n  galera-platform:galera:\n    replicas: 2\n    storage:\n      size: 10GB\n");
    expect(() => checkStackFile("test", file)).toThrow(/stack test has 2 errors[\s\S]*use 3[\s\S]*10Gi/);
  });

  it("may be empty, and hold keys of others", () => {
    write("");
    expect(checkStackFile("test", file)?.galera.replicas).toBe(3);
    write('config:\n  pulumi:disable-default-providers: ["*"]\n  aws:region: eu-central-1\n');
    expect(checkStackFile("test", file)?.cluster.provider).toBe("embedded");
  });

  it("may have been written by the engine, which puts a lone value in quotes", () => {
    write('config:\n  galera-platform:protect: "true"\n');
    expect(checkStackFile("test", file)?.protect).toBe(true);
    write('config:\n  galera-platform:protect: "yes"\n');
    expect(() => checkStackFile("test", file)).toThrow("must be true or false");
  });

  it("may hold secrets that only the engine can read", () => {
    write(
      "config:\n  galera-platform:galera:\n    accounts:\n      app:\n        password:\n          secure: v1:abc\n",
    );
    expect(checkStackFile("test", file)?.galera.accounts.app.password).toBe("(encrypted)");
  });

  it("is left to the engine where it takes values from elsewhere", () => {
    write("environment: [shared]\nconfig:\n  galera-platform:galera:\n    replicas: 2\n");
    expect(checkStackFile("test", file)).toBeUndefined();
  });
});

describe("setting a value", () => {
  it("keeps comments and everything else", () => {
    write(
      "# ours\nconfig:\n  galera-platform:cluster:\n    provider: embedded # here\n    workers: 3\nother: 1\n",
    );
    setStackValue("test", ["cluster", "workers"], 5, file);
    expect(readFileSync(file, "utf8")).toBe(
      "# ours\nconfig:\n  galera-platform:cluster:\n    provider: embedded # here\n    workers: 5\nother: 1\n",
    );
  });

  it("works in a file without the key, and in an empty one", () => {
    write("config:\n  galera-platform:protect: true\n");
    setStackValue("test", ["cluster", "workers"], 5, file);
    expect(checkStackFile("test", file)).toMatchObject({ cluster: { workers: 5 }, protect: true });
    write("");
    setStackValue("test", ["cluster", "workers"], 4, file);
    expect(checkStackFile("test", file)).toMatchObject({ cluster: { workers: 4 } });
  });
});

describe("a salt that the engine wrote", () => {
  it("is removed where no secret needs it", () => {
    write("config:\n  galera-platform:protect: true\nencryptionsalt: v1:abc=\n");
    removeIdleSalt("test", undefined, file);
    expect(readFileSync(file, "utf8")).toBe("config:\n  galera-platform:protect: true\n");
  });

  it("leaves the file as it was where the engine has only written the same anew", () => {
    const before = "config:\n  galera-platform:protect: false # for now\n  a:\n    b: 1\n";
    const anew = 'config:\n  galera-platform:protect: "false"\n  a:\n    b: 1\n';
    write(`${anew}encryptionsalt: v1:abc=\n`);
    removeIdleSalt("test", before, file);
    expect(readFileSync(file, "utf8")).toBe(before);
    // The control: `pulumi config set` has changed something.
    const changed = anew.replace("b: 1", "b: 2");
    write(`${changed}encryptionsalt: v1:abc=\n`);
    removeIdleSalt("test", before, file);
    expect(readFileSync(file, "utf8")).toBe(changed);
  });

  it("stays with a secret", () => {
    const text = "config:\n  a:\n    secure: v1:x\nencryptionsalt: v1:abc=\n";
    write(text);
    removeIdleSalt("test", undefined, file);
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});
