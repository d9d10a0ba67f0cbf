import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import * as grpc from "@grpc/grpc-js";
import type { ILanguageRuntimeServer } from "@pulumi/pulumi/proto/language_grpc_pb";
import {
  AboutResponse,
  DependencyInfo,
  GetProgramDependenciesResponse,
  GetRequiredPackagesResponse,
  GetRequiredPluginsResponse,
  type InstallDependenciesRequest,
  InstallDependenciesResponse,
  LanguageHandshakeResponse,
  type ProgramInfo,
  type RunPluginRequest,
  RunPluginResponse,
  type RunRequest,
  RunResponse,
  RuntimeOptionsResponse,
} from "@pulumi/pulumi/proto/language_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { fromStruct, RpcError, refuse, unary } from "../lib/grpc";
import type { JsonObject } from "../lib/properties";
import { nodeArguments, programArguments, programEnvironment } from "./command";
import { programDependencies } from "./dependencies";

declare const PLUGIN_VERSION: string | undefined;

/** The program has told the person itself what went wrong; anything we add would be noise. */
const bailExitCode = 32;

/**
 * The Node.js language host: starts programs with the `@pulumi/pulumi` that they have installed.
 *
 * It reports no required plugins: the engine finds each provider when the first resource asks for it, with the
 * version that the SDK states. Listing every installed SDK here would make the engine fetch the plugins of
 * clouds that this stack does not use.
 */
export class LanguageHost {
  private engine: string | undefined;
  private readonly children = new Set<ChildProcess>();

  constructor(engine: string | undefined) {
    this.engine = engine;
  }

  /** Ends every program that this host started. */
  stop(): void {
    for (const child of this.children) child.kill("SIGTERM");
  }

  handlers(): ILanguageRuntimeServer {
    const not = (what: string) => `the Node.js language host of galera-platform does not offer ${what}`;
    return {
      handshake: unary((request) => {
        this.engine = request.getEngineAddress() || this.engine;
        return new LanguageHandshakeResponse();
      }),
      getPluginInfo: unary(() => {
        const info = new PluginInfo();
        info.setVersion(typeof PLUGIN_VERSION === "string" ? PLUGIN_VERSION : "0.0.0");
        return info;
      }),
      getRequiredPlugins: unary(() => new GetRequiredPluginsResponse()),
      getRequiredPackages: unary(() => new GetRequiredPackagesResponse()),
      about: unary(() => {
        const response = new AboutResponse();
        response.setExecutable(process.execPath);
        response.setVersion(process.version);
        return response;
      }),
      getProgramDependencies: unary((request) => {
        const directory = request.getInfo()?.getProgramDirectory() || request.getPwd();
        const response = new GetProgramDependenciesResponse();
        for (const dependency of programDependencies(directory, request.getTransitivedependencies())) {
          const info = new DependencyInfo();
          info.setName(dependency.name);
          info.setVersion(dependency.version);
          response.addDependencies(info);
        }
        return response;
      }),
      run: unary((request) => this.run(request)),
      runPlugin: (call) => this.runPlugin(call),
      installDependencies: (call) => this.install(call),
      runtimeOptionsPrompts: unary(() => new RuntimeOptionsResponse()),
      cancel: unary(() => {
        this.stop();
        return new Empty();
      }),
      template: refuse(not("project templates")),
      generateProgram: refuse(not("code generation")),
      generateProject: refuse(not("code generation")),
      generatePackage: refuse(not("code generation")),
      pack: refuse(not("packing")),
      link: refuse(not("linking")),
    };
  }

  private async run(request: RunRequest): Promise<RunResponse> {
    const info = request.getInfo();
    const options = runtimeOptions(info);
    const pwd = request.getPwd();
    const runner = resolveSdk("cmd/run", info?.getProgramDirectory() || pwd);
    const program = info?.getEntryPoint() || request.getProgram() || ".";
    const args = [
      ...guardArguments(),
      ...nodeArguments(options),
      runner,
      ...programArguments({
        monitor: request.getMonitorAddress(),
        engine: this.engine ?? "",
        organization: request.getOrganization(),
        project: request.getProject(),
        rootDirectory: info?.getRootDirectory() ?? "",
        stack: request.getStack(),
        pwd,
        dryRun: request.getDryrun(),
        parallel: request.getParallel(),
      }),
      program,
      ...request.getArgsList(),
    ];
    const env = programEnvironment(options, pwd, {
      config: Object.fromEntries(request.getConfigMap().toArray() as [string, string][]),
      secretKeys: request.getConfigsecretkeysList(),
    });

    // The engine reads our own standard output and error line by line and shows them, so the program's go there.
    const child = this.start(nodeExecutable(), args, {
      cwd: pwd,
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    const { code, signal } = await exit(child);
    const response = new RunResponse();
    if (code === bailExitCode) response.setBail(true);
    else if (signal !== null) response.setError(`the program was ended by ${signal}`);
    else if (code !== 0) response.setError(`the program exited with code ${code}`);
    return response;
  }

  private runPlugin(call: grpc.ServerWritableStream<RunPluginRequest, RunPluginResponse>): void {
    const request = call.request;
    const info = request.getInfo();
    const directory = info?.getProgramDirectory() || request.getProgram() || request.getPwd();
    let runner: string;
    try {
      const command = request.getKind() === "analyzer" ? "cmd/run-policy-pack" : "cmd/run-plugin";
      runner = resolveSdk(command, directory);
    } catch (error) {
      call.emit("error", rpcStatus(error));
      return;
    }
    const args = [
      ...guardArguments(),
      ...nodeArguments(runtimeOptions(info)),
      runner,
      ...pluginArguments(request, directory),
    ];
    const env = { ...process.env };
    for (const pair of request.getEnvList()) {
      const split = pair.indexOf("=");
      if (split > 0) env[pair.slice(0, split)] = pair.slice(split + 1);
    }
    const child = this.start(nodeExecutable(), args, {
      cwd: request.getPwd(),
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      const response = new RunPluginResponse();
      response.setStdout(chunk);
      call.write(response);
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      const response = new RunPluginResponse();
      response.setStderr(chunk);
      call.write(response);
    });
    call.on("cancelled", () => child.kill("SIGTERM"));
    child.once("error", (error) => call.emit("error", rpcStatus(error)));
    child.once("close", (code) => {
      const response = new RunPluginResponse();
      response.setExitcode(code ?? 1);
      call.write(response);
      call.end();
    });
  }

  private install(
    call: grpc.ServerWritableStream<InstallDependenciesRequest, InstallDependenciesResponse>,
  ): void {
    const directory = call.request.getInfo()?.getProgramDirectory() || call.request.getDirectory();
    const lock = existsSync(path.join(directory, "package-lock.json"));
    const child = this.start("npm", [lock ? "ci" : "install", "--loglevel=error"], {
      cwd: directory,
      env: process.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      const response = new InstallDependenciesResponse();
      response.setStdout(chunk);
      call.write(response);
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      const response = new InstallDependenciesResponse();
      response.setStderr(chunk);
      call.write(response);
    });
    call.on("cancelled", () => child.kill("SIGTERM"));
    child.once("error", (error) => call.emit("error", rpcStatus(error)));
    child.once("close", (code) => {
      if (code === 0) call.end();
      else call.emit("error", rpcStatus(new Error(`npm exited with code ${code} in ${directory}`)));
    });
  }

  private start(
    command: string,
    args: readonly string[],
    options: Parameters<typeof spawn>[2],
  ): ChildProcess {
    const child = spawn(command, args, options);
    this.children.add(child);
    child.once("close", () => this.children.delete(child));
    return child;
  }
}

function nodeExecutable(): string {
  return process.execPath;
}

/** Loads `inspect-guard` first; it lies beside this program once both are bundled. */
function guardArguments(): string[] {
  const guard = path.join(__dirname, "inspect-guard.cjs");
  return existsSync(guard) ? ["--require", guard] : [];
}

function runtimeOptions(info: ProgramInfo | undefined): JsonObject {
  return fromStruct(info?.getOptions());
}

/** `run-plugin` takes the program and then its arguments; `run-policy-pack` takes the engine's address before it. */
function pluginArguments(request: RunPluginRequest, directory: string): string[] {
  const args = request.getArgsList();
  if (request.getKind() !== "analyzer") return [directory, ...args];
  const [engine = "", ...rest] = args;
  return [engine, directory, ...rest];
}

/** The file of the program's own SDK that starts it; the SDK and the program must be of one copy. */
function resolveSdk(command: string, directory: string): string {
  const base = existsSync(directory) && statSync(directory).isFile() ? path.dirname(directory) : directory;
  try {
    return createRequire(path.join(path.resolve(base), "package.json")).resolve(`@pulumi/pulumi/${command}`);
  } catch {
    throw new RpcError(
      grpc.status.FAILED_PRECONDITION,
      `no @pulumi/pulumi (or one without ${command}) is installed for ${base}; run \`npm ci\` there`,
    );
  }
}

function rpcStatus(error: unknown): Partial<grpc.ServiceError> {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof RpcError ? error.code : grpc.status.UNKNOWN, details: message, message };
}

function exit(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}
