import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensurePlugins } from "../../../toolchain/plugins";
import { testPrograms } from "./lib/programs";
import { Stack } from "./lib/stack";

let engine: string;
let plugins: string;
const stacks: Stack[] = [];

beforeAll(async () => {
  const [programs, own] = await Promise.all([testPrograms(), ensurePlugins({ own: true })]);
  engine = programs.pulumi;
  plugins = own.directory;
});

afterAll(() => {
  for (const stack of stacks) stack.remove();
});

async function stackOf(files: Record<string, string>): Promise<Stack> {
  const stack = await Stack.create(engine, plugins, files);
  stacks.push(stack);
  return stack;
}

describe("random values", { timeout: 300_000 }, () => {
  it("stay the same until a keeper changes, and passwords stay secret", async () => {
    const program = `
const random = require("@pulumi/random");
const keepers = { era: process.env.TEST_ERA ?? "1" };
const password = new random.RandomPassword("password", { length: 24, special: true, minSpecial: 2, overrideSpecial: "-_", keepers });
const id = new random.RandomId("id", { byteLength: 4, prefix: "gp-" });
const text = new random.RandomString("text", { length: 12, upper: false, special: false });
const uuid = new random.RandomUuid("uuid");
const number = new random.RandomInteger("number", { min: 1, max: 6 });
exports.password = password.result;
exports.others = [id.hex, text.result, uuid.result, number.result];
`;
    const stack = await stackOf({ "index.js": program });
    await stack.up();
    const first = await stack.outputs();
    expect(first.password).toMatch(/^[A-Za-z0-9_-]{24}$/);
    expect(stack.stateFile()).not.toContain(String(first.password));
    expect(stack.stateFile()).toContain(String((first.others as unknown[])[1]));
    expect(await stack.preview()).toEqual({});
    await stack.must(["refresh", "--yes", "--skip-preview"]);
    expect(await stack.preview()).toEqual({});
    await stack.up({ TEST_ERA: "2" });
    const second = await stack.outputs();
    expect(second.password).not.toBe(first.password);
    expect(second.others).toEqual(first.others);
    await stack.must(["destroy", "--yes", "--skip-preview"]);
  });

  it("with impossible options are refused", async () => {
    const program = `
const random = require("@pulumi/random");
new random.RandomPassword("password", { length: 3, minLower: 4 });
`;
    const stack = await stackOf({ "index.js": program });
    const { code, output } = await stack.run(["preview"]);
    expect(code).not.toBe(0);
    expect(output).toMatch(/3 is less than the 4 characters that the minima ask for/);
  });
});

describe("the language host", { timeout: 300_000 }, () => {
  it("runs TypeScript by nodeargs, hands over configuration, and passes output through", async () => {
    const stack = await stackOf({
      "Pulumi.yaml":
        'name: test\nmain: index.ts\nruntime: {name: nodejs, options: {typescript: false, nodeargs: "--import tsx"}}\n',
      "index.ts": `
import * as pulumi from "@pulumi/pulumi";
const config = new pulumi.Config();
const colour: string = config.require("colour");
console.log("seen on standard output");
console.error("seen on standard error");
export const result = pulumi.interpolate\`\${colour} \${config.requireSecret("hidden")}\`;
`,
    });
    await stack.must(["config", "set", "colour", "red"]);
    await stack.must(["config", "set", "--secret", "hidden", "treasure"]);
    const output = await stack.up();
    expect(output).toContain("seen on standard output");
    expect(output).toContain("seen on standard error");
    expect(output).not.toContain("treasure");
    expect(await stack.outputs()).toEqual({ result: "red treasure" });
  });

  it("fails with what the program says, without a stack trace of ours for errors meant for people", async () => {
    const stack = await stackOf({
      "index.js": `throw new (require("@pulumi/pulumi").RunError)("cluster.workers: 17 is too many");`,
    });
    const { code, output } = await stack.run(["preview"]);
    expect(code).not.toBe(0);
    expect(output).toContain("cluster.workers: 17 is too many");
    expect(output).not.toMatch(/exited with|at .*\.js:\d+/);

    stack.write("index.js", "process.exit(7);");
    const exited = await stack.run(["preview"]);
    expect(exited.code).not.toBe(0);
    expect(exited.output).toMatch(/exited with code 7/);
  });

  it("says where the SDK is missing", async () => {
    const stack = await stackOf({ "index.js": "" });
    rmSync(path.join(stack.directory, "node_modules"));
    const { code, output } = await stack.run(["preview"]);
    expect(code).not.toBe(0);
    expect(output).toMatch(/no @pulumi\/pulumi .*npm ci/);
  });

  it("starts providers that are programs for Node, and policy packs", async () => {
    const provider = `
const provider = require("@pulumi/pulumi/provider");
provider.main({ version: "1.0.0", async create(urn, inputs) { return { id: "made", outs: { twice: inputs.value * 2 } }; } }, []);
`;
    // A policy pack as @pulumi/policy makes one: a program that prints the port of its analyzer service.
    const pack = `
const grpc = require("@grpc/grpc-js");
const { AnalyzerService } = require("@pulumi/pulumi/proto/analyzer_grpc_pb");
const analyzer = require("@pulumi/pulumi/proto/analyzer_pb");
const { PluginInfo } = require("@pulumi/pulumi/proto/plugin_pb");
const server = new grpc.Server();
const answer = (response) => (call, done) => done(null, response);
const info = new analyzer.AnalyzerInfo();
info.setName("pack");
info.setVersion("1.0.0");
const findings = new analyzer.AnalyzeResponse();
const finding = new analyzer.AnalyzeDiagnostic();
finding.setPolicyname("no-things");
finding.setPolicypackname("pack");
finding.setMessage("things are not allowed");
finding.setEnforcementlevel(analyzer.EnforcementLevel.MANDATORY);
findings.addDiagnostics(finding);
server.addService(AnalyzerService, {
  getAnalyzerInfo: answer(info),
  getPluginInfo: answer(new PluginInfo()),
  configure: answer(new (require("google-protobuf/google/protobuf/empty_pb").Empty)()),
  analyze: (call, done) => done(null, call.request.getType() === "mine:index:Thing" ? findings : new analyzer.AnalyzeResponse()),
  analyzeStack: answer(new analyzer.AnalyzeResponse()),
});
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => console.log(port));
`;
    const program = `
const pulumi = require("@pulumi/pulumi");
class Thing extends pulumi.CustomResource {
  constructor(name, args) { super("mine:index:Thing", name, { ...args, twice: undefined }); }
}
exports.twice = new Thing("thing", { value: 21 }).twice;
`;
    const runtime = "runtime: {name: nodejs, options: {typescript: false}}";
    const stack = await stackOf({
      "Pulumi.yaml": `name: test\n${runtime}\nplugins: {providers: [{name: mine, path: ./mine}]}\n`,
      "index.js": program,
      "mine/PulumiPlugin.yaml": `${runtime}\n`,
      "mine/package.json": '{"name": "mine", "main": "index.js"}',
      "mine/index.js": provider,
      "pack/PulumiPolicy.yaml": `${runtime}\n`,
      "pack/package.json": '{"name": "pack", "version": "1.0.0", "main": "index.js"}',
      "pack/index.js": pack,
    });
    await stack.up();
    expect(await stack.outputs()).toEqual({ twice: 42 });
    const checked = await stack.run(["preview", "--policy-pack", "pack"]);
    expect(checked.code).not.toBe(0);
    expect(checked.output).toMatch(/no-things.*things are not allowed/s);
  });

  it("knows itself and the program's packages", async () => {
    const stack = await stackOf({ "index.js": "" });
    const about = await stack.must(["about"]);
    expect(about).toContain(process.version);
  });
});
