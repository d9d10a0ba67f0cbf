import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandFor, hintAfterFailure } from "../../../../scripts/lib/hints";
import { explainKubernetesError } from "../../../../scripts/lib/kube";
import { root } from "../../../../scripts/lib/paths";

describe("a command in a hint", () => {
  it("names the stack, unless it is the one that is meant where none is named", () => {
    expect(commandFor("destroy", "multipass")).toBe("npm run destroy -- --stack multipass");
    expect(commandFor("destroy", "dev")).toBe("npm run destroy");
  });

  it("names the stack where Kubernetes does not answer", () => {
    const error = new Error("connect ECONNREFUSED");
    expect(explainKubernetesError(error, "https://k", "prod")?.message).toContain(
      "`npm run up -- --stack prod`",
    );
  });
});

describe("after a failure", () => {
  it("the same stack is offered to go on with or to take away", () => {
    const hint = hintAfterFailure("multipass", false);
    expect(hint).toContain("`npm run up -- --stack multipass`");
    expect(hint).toContain("`npm run destroy -- --stack multipass`");
  });

  it("of a preview nothing is offered to be taken away", () => {
    expect(hintAfterFailure("multipass", true)).toBeUndefined();
  });
});

/** Lines that would have a person destroy or bring up the default stack, whichever it is about. */
function unnamed(text: string): string[] {
  return text
    .split("\n")
    .filter(
      (line) => !/^\s*(\/\/|\/?\*)/.test(line) && /npm run (up|destroy|status)\b(?! -- --stack )/.test(line),
    );
}

describe("a component, which knows no stack's name,", () => {
  it("names no command that acts on the default stack", () => {
    const components = join(root, "components");
    const files = readdirSync(components, { recursive: true, encoding: "utf8" });
    const found = files
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => unnamed(readFileSync(join(components, file), "utf8")).map((line) => [file, line]));
    expect(found).toEqual([]);
  });

  it.each(['hint: "Run `npm run destroy` first"', 'hint: "npm run up"'])("is found out: %s", (line) => {
    expect(unnamed(line)).toEqual([line]);
  });
});
