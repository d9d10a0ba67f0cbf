import { describe, expect, it } from "vitest";
import {
  nodeArguments,
  programArguments,
  programEnvironment,
  splitCommand,
} from "../../../../../toolchain/plugins/language-nodejs/command";

describe("nodeargs", () => {
  it("are split as a shell would", () => {
    expect(splitCommand("--import tsx")).toEqual(["--import", "tsx"]);
    expect(splitCommand(`  --title="two words"  'a "b" c' d\\ e ''`)).toEqual([
      "--title=two words",
      'a "b" c',
      "d e",
      "",
    ]);
    expect(splitCommand("")).toEqual([]);
    expect(() => splitCommand("'open")).toThrow(/does not close/);
    expect(nodeArguments({ nodeargs: "--import tsx" })).toEqual(["--import", "tsx"]);
    expect(nodeArguments({})).toEqual([]);
  });
});

describe("the runner's arguments", () => {
  it("are what the SDK reads, without what is empty", () => {
    const target = {
      monitor: "127.0.0.1:1",
      engine: "127.0.0.1:2",
      organization: "",
      project: "shop",
      rootDirectory: "/p",
      stack: "dev",
      pwd: "/p",
      dryRun: true,
      parallel: 16,
    };
    const args = programArguments(target);
    expect(args.join(" ")).toBe(
      "--monitor 127.0.0.1:1 --engine 127.0.0.1:2 --project shop --root-directory /p --stack dev --pwd /p --dry-run --parallel 16",
    );
    expect(programArguments({ ...target, dryRun: false })).not.toContain("--dry-run");
  });
});

describe("the program's environment", () => {
  const stack = { config: { "shop:colour": "red" }, secretKeys: ["shop:password"] };

  it("carries the configuration and which of it is secret", () => {
    const env = programEnvironment({}, "/p", stack, { HOME: "/h" });
    expect(env.HOME).toBe("/h");
    expect(JSON.parse(env.PULUMI_CONFIG ?? "")).toEqual(stack.config);
    expect(JSON.parse(env.PULUMI_CONFIG_SECRET_KEYS ?? "")).toEqual(stack.secretKeys);
  });

  it("turns type checking on unless told otherwise, whatever was set around it", () => {
    expect(programEnvironment({}, "/p", stack, {}).PULUMI_NODEJS_TYPESCRIPT).toBe("true");
    const around = { PULUMI_NODEJS_TYPESCRIPT: "true" };
    expect(
      programEnvironment({ typescript: false }, "/p", stack, around).PULUMI_NODEJS_TYPESCRIPT,
    ).toBeUndefined();
    expect(
      programEnvironment({ typescript: "false" }, "/p", stack, around).PULUMI_NODEJS_TYPESCRIPT,
    ).toBeUndefined();
  });
});
