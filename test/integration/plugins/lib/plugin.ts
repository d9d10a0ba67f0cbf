import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import * as grpc from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { LogRequest } from "@pulumi/pulumi/proto/engine_pb";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import {
  CheckRequest,
  type CheckResponse,
  ConfigureRequest,
  CreateRequest,
  type CreateResponse,
  DeleteRequest,
  DiffRequest,
  DiffResponse,
  ErrorResourceInitFailed,
  InvokeRequest,
  PropertyDiff,
  ReadRequest,
  type ReadResponse,
  UpdateRequest,
  type UpdateResponse,
} from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { fromStruct, toStruct } from "../../../../toolchain/plugins/lib/grpc";
import type { JsonObject } from "../../../../toolchain/plugins/lib/properties";
import { tied } from "./temporary";

/** What a call of the plugin failed with. */
export class PluginError extends Error {
  constructor(
    message: string,
    readonly code: grpc.status,
    /** The resource that was made all the same, where the error says so. */
    readonly partial: { id: string; properties: JsonObject; reasons: string[] } | undefined,
  ) {
    super(message);
  }
}

/** A provider plugin as the engine sees it: its process, its protocol, and what it logs. */
export class Plugin {
  readonly logs: { message: string; ephemeral: boolean; urn: string }[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly engine: grpc.Server,
    private readonly client: ResourceProviderClient,
  ) {}

  static async start(program: string, env: Record<string, string> = {}): Promise<Plugin> {
    const logs: Plugin["logs"] = [];
    const engine = new grpc.Server();
    engine.addService(EngineService, {
      log: (call: grpc.ServerUnaryCall<LogRequest, Empty>, done: grpc.sendUnaryData<Empty>) => {
        const request = call.request;
        logs.push({
          message: request.getMessage(),
          ephemeral: request.getEphemeral(),
          urn: request.getUrn(),
        });
        done(null, new Empty());
      },
    });
    const address = await new Promise<number>((resolve, reject) => {
      engine.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) =>
        error === null ? resolve(port) : reject(error),
      );
    });
    const [command, args] = tied(program, [`127.0.0.1:${address}`]);
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    process.once("exit", () => child.kill("SIGKILL"));
    const port = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout as NodeJS.ReadableStream }).once("line", resolve);
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`the plugin ended at once, exit code ${code}`)));
    });
    const client = new ResourceProviderClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
    const plugin = new Plugin(child, engine, client);
    plugin.logs.push(...logs);
    logs.push = (...items) => plugin.logs.push(...items);
    return plugin;
  }

  async stop(): Promise<void> {
    this.client.close();
    this.engine.forceShutdown();
    if (this.child.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      this.child.once("exit", () => resolve());
      this.child.kill("SIGINT");
    });
  }

  async configure(variables: Record<string, string>): Promise<void> {
    const request = new ConfigureRequest();
    for (const [key, value] of Object.entries(variables)) {
      request.getVariablesMap().set(`kubernetes:config:${key}`, value);
    }
    request.setAcceptsecrets(true);
    await this.call<unknown>((done) => this.client.configure(request, done));
  }

  async check(
    urn: string,
    news: JsonObject,
    options: { olds?: JsonObject; seed?: string; autonaming?: [mode: 0 | 1 | 2, proposed: string] } = {},
  ): Promise<{ inputs: JsonObject; failures: { property: string; reason: string }[] }> {
    const request = new CheckRequest();
    request.setUrn(urn);
    request.setNews(toStruct(news));
    if (options.olds !== undefined) request.setOlds(toStruct(options.olds));
    request.setRandomseed(Buffer.from(options.seed ?? "seed"));
    if (options.autonaming !== undefined) {
      const autonaming = new CheckRequest.AutonamingOptions();
      autonaming.setMode(options.autonaming[0]);
      autonaming.setProposedName(options.autonaming[1]);
      request.setAutonaming(autonaming);
    }
    const response = await this.call<CheckResponse>((done) => this.client.check(request, done));
    const failures = response.getFailuresList().map((failure) => ({
      property: failure.getProperty(),
      reason: failure.getReason(),
    }));
    return { inputs: fromStruct(response.getInputs()), failures };
  }

  async diff(
    urn: string,
    args: {
      id: string;
      state: JsonObject;
      oldInputs: JsonObject;
      news: JsonObject;
      ignoreChanges?: string[];
    },
  ): Promise<{ changed: boolean; paths: Record<string, string>; replaces: string[]; deleteFirst: boolean }> {
    const request = new DiffRequest();
    request.setUrn(urn);
    request.setId(args.id);
    request.setOlds(toStruct(args.state));
    request.setOldInputs(toStruct(args.oldInputs));
    request.setNews(toStruct(args.news));
    request.setIgnorechangesList(args.ignoreChanges ?? []);
    const response = await this.call<DiffResponse>((done) => this.client.diff(request, done));
    const names = new Map(Object.entries(PropertyDiff.Kind).map(([name, kind]) => [kind, name] as const));
    const paths: Record<string, string> = {};
    response.getDetaileddiffMap().forEach((change, path) => {
      paths[path] = names.get(change.getKind()) ?? "";
    });
    return {
      changed: response.getChanges() === DiffResponse.DiffChanges.DIFF_SOME,
      paths,
      replaces: response.getReplacesList(),
      deleteFirst: response.getDeletebeforereplace(),
    };
  }

  async create(
    urn: string,
    inputs: JsonObject,
    options: { timeout?: number; preview?: boolean } = {},
  ): Promise<{ id: string; state: JsonObject }> {
    const request = new CreateRequest();
    request.setUrn(urn);
    request.setProperties(toStruct(inputs));
    request.setTimeout(options.timeout ?? 0);
    request.setPreview(options.preview ?? false);
    const response = await this.call<CreateResponse>((done) => this.client.create(request, done));
    return { id: response.getId(), state: fromStruct(response.getProperties()) };
  }

  async update(
    urn: string,
    args: {
      id: string;
      state: JsonObject;
      inputs: JsonObject;
      timeout?: number;
      preview?: boolean;
      ignoreChanges?: string[];
    },
  ): Promise<JsonObject> {
    const request = new UpdateRequest();
    request.setUrn(urn);
    request.setId(args.id);
    request.setOlds(toStruct(args.state));
    request.setNews(toStruct(args.inputs));
    request.setTimeout(args.timeout ?? 0);
    request.setPreview(args.preview ?? false);
    request.setIgnorechangesList(args.ignoreChanges ?? []);
    const response = await this.call<UpdateResponse>((done) => this.client.update(request, done));
    return fromStruct(response.getProperties());
  }

  async read(
    urn: string,
    args: { id: string; state?: JsonObject; inputs?: JsonObject },
  ): Promise<{ id: string; state: JsonObject; inputs: JsonObject }> {
    const request = new ReadRequest();
    request.setUrn(urn);
    request.setId(args.id);
    request.setProperties(toStruct(args.state ?? {}));
    request.setInputs(toStruct(args.inputs ?? {}));
    const response = await this.call<ReadResponse>((done) => this.client.read(request, done));
    return {
      id: response.getId(),
      state: fromStruct(response.getProperties()),
      inputs: fromStruct(response.getInputs()),
    };
  }

  async delete(urn: string, args: { id: string; state: JsonObject; timeout?: number }): Promise<void> {
    const request = new DeleteRequest();
    request.setUrn(urn);
    request.setId(args.id);
    request.setProperties(toStruct(args.state));
    request.setTimeout(args.timeout ?? 0);
    await this.call<Empty>((done) => this.client.delete(request, done));
  }

  async invoke(token: string): Promise<void> {
    const request = new InvokeRequest();
    request.setTok(token);
    await this.call<unknown>((done) => this.client.invoke(request, done));
  }

  async cancel(): Promise<void> {
    await this.call<Empty>((done) => this.client.cancel(new Empty(), done));
  }

  /** Check, create: what an update does with a new resource. */
  async make(
    urn: string,
    news: JsonObject,
    options: { timeout?: number } = {},
  ): Promise<{ id: string; state: JsonObject; inputs: JsonObject }> {
    const { inputs, failures } = await this.check(urn, news);
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("; "));
    return { ...(await this.create(urn, inputs, options)), inputs };
  }

  private call<Response>(
    start: (done: (error: grpc.ServiceError | null, response: Response) => void) => unknown,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      start((error, response) => (error === null ? resolve(response) : reject(toPluginError(error))));
    });
  }
}

function toPluginError(error: grpc.ServiceError): PluginError {
  const bytes = error.metadata?.get("grpc-status-details-bin")[0];
  let partial: PluginError["partial"];
  if (bytes instanceof Buffer) {
    const [detail] = Status.deserializeBinary(new Uint8Array(bytes)).getDetailsList();
    const failed = detail?.unpack(
      (data) => ErrorResourceInitFailed.deserializeBinary(data),
      "pulumirpc.ErrorResourceInitFailed",
    );
    if (failed) {
      partial = {
        id: failed.getId(),
        properties: fromStruct(failed.getProperties()),
        reasons: failed.getReasonsList(),
      };
    }
  }
  return new PluginError(error.details, error.code, partial);
}

/** A resource name as the engine writes it. */
export function urnOf(type: string, name: string): string {
  return `urn:pulumi:test::plugins::${type}::${name}`;
}
