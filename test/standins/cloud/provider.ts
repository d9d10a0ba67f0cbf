import * as grpc from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import type { IResourceProviderServer } from "@pulumi/pulumi/proto/provider_grpc_pb";
import {
  type CheckRequest,
  CheckResponse,
  ConfigureResponse,
  type CreateRequest,
  CreateResponse,
  type DeleteRequest,
  type DiffRequest,
  DiffResponse,
  GetMappingResponse,
  GetMappingsResponse,
  GetSchemaResponse,
  type InvokeRequest,
  InvokeResponse,
  ProviderHandshakeResponse,
  type ReadRequest,
  ReadResponse,
  type UpdateRequest,
  UpdateResponse,
} from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { fromStruct, RpcError, refuse, toStruct, unary } from "../../../toolchain/plugins/lib/grpc";
import { equal, type JsonObject, reveal, unknown } from "../../../toolchain/plugins/lib/properties";
import { parseUrn } from "../../../toolchain/plugins/lib/urn";
import { answerOf, idOf, nameInputOf, outputsOf, replacing } from "./outputs";
import type { World } from "./world";

/**
 * A provider without a schema, for a cloud that is a directory.
 * @param name package, `gcp` or `aws`
 */
export function cloudProvider(name: string, version: string, world: World): IResourceProviderServer {
  const cloud = new Cloud(name, world);
  return {
    handshake: unary(() => {
      const response = new ProviderHandshakeResponse();
      response.setAcceptSecrets(true);
      return response;
    }),
    attach: unary(() => new Empty()),
    cancel: unary(() => {
      cloud.cancel();
      return new Empty();
    }),
    getPluginInfo: unary(() => {
      const info = new PluginInfo();
      info.setVersion(version);
      return info;
    }),
    getSchema: unary(() => {
      const response = new GetSchemaResponse();
      response.setSchema(JSON.stringify({ name, version, resources: {}, functions: {} }));
      return response;
    }),
    checkConfig: unary((request) => {
      const response = new CheckResponse();
      response.setInputs(request.getNews());
      return response;
    }),
    diffConfig: unary(() => {
      const response = new DiffResponse();
      response.setChanges(DiffResponse.DiffChanges.DIFF_NONE);
      return response;
    }),
    configure: unary(() => {
      const response = new ConfigureResponse();
      response.setAcceptsecrets(true);
      response.setSupportspreview(true);
      return response;
    }),
    check: unary((request) => cloud.check(request)),
    diff: unary((request) => cloud.diff(request)),
    create: unary((request) => cloud.create(request)),
    read: unary((request) => cloud.read(request)),
    update: unary((request) => cloud.update(request)),
    delete: unary((request) => cloud.delete(request)),
    invoke: unary((request) => cloud.invoke(request)),
    call: refuse("the stand-in has no methods"),
    construct: refuse("the stand-in has no components"),
    parameterize: refuse("the stand-in cannot be parameterized"),
    list: (call) =>
      call.emit("error", { code: grpc.status.UNIMPLEMENTED, details: "listing is not supported" }),
    getMapping: unary(() => new GetMappingResponse()),
    getMappings: unary(() => new GetMappingsResponse()),
  };
}

/** What the engine keeps beside the properties. */
function withoutInternals(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !key.startsWith("__")));
}

class Cloud {
  private readonly cancelled = new AbortController();

  constructor(
    private readonly provider: string,
    private readonly world: World,
  ) {}

  cancel(): void {
    this.cancelled.abort();
  }

  /** Fills in the names that a provider makes up: the resource's, and some digits that stay. */
  check(request: CheckRequest): CheckResponse {
    const { type, name } = parseUrn(request.getUrn());
    const olds = withoutInternals(fromStruct(request.getOlds()));
    const news = withoutInternals(fromStruct(request.getNews()));
    const key = nameInputOf(type);
    if (key !== undefined && news[key] === undefined) {
      const seed = Buffer.from(request.getRandomseed_asU8()).toString("hex").slice(0, 7) || "0000000";
      news[key] = olds[key] ?? `${name}-${seed}`;
    }
    const response = new CheckResponse();
    response.setInputs(toStruct(news));
    return response;
  }

  diff(request: DiffRequest): DiffResponse {
    const { type } = parseUrn(request.getUrn());
    const olds = reveal(withoutInternals(fromStruct(request.getOldInputs() ?? request.getOlds())));
    const news = reveal(withoutInternals(fromStruct(request.getNews())));
    const response = new DiffResponse();
    for (const key of new Set([...Object.keys(olds), ...Object.keys(news)])) {
      if (request.getIgnorechangesList().includes(key) || equal(olds[key], news[key])) continue;
      response.addDiffs(key);
      if (replacing(type, key)) response.addReplaces(key);
    }
    const { DIFF_NONE, DIFF_SOME } = DiffResponse.DiffChanges;
    response.setChanges(response.getDiffsList().length === 0 ? DIFF_NONE : DIFF_SOME);
    return response;
  }

  async create(request: CreateRequest): Promise<CreateResponse> {
    const urn = request.getUrn();
    const { type, name } = parseUrn(urn);
    const inputs = withoutInternals(fromStruct(request.getProperties()));
    const plain = reveal(inputs);
    const response = new CreateResponse();
    if (request.getPreview()) {
      // Outputs that are missing from a preview are unknown; so is an input that the cloud will complete.
      const later = Object.keys(outputsOf(type, name, plain, this.world.endpoint()));
      const incomplete = later.filter((key) => key in inputs).map((key) => [key, unknown]);
      response.setProperties(toStruct({ ...inputs, ...Object.fromEntries(incomplete) }));
      return response;
    }
    this.world.record({ provider: this.provider, method: "create", type, urn, inputs: plain });
    const fault = this.world.fault();
    const hit = fault?.provider === this.provider && fault.create === type ? fault : undefined;
    if (hit?.kind === "fail") throw new Error(`the stand-in was told to fail creation ${hit.create}`);
    if (hit?.kind === "hang") await this.untilCancelled();
    const id = idOf(type, name, plain);
    if (this.world.get(this.provider, type, id) !== undefined)
      throw new Error(`${type} ${id} already exists`);
    const state = { ...inputs, ...outputsOf(type, name, plain, this.world.endpoint()) };
    this.world.put({ provider: this.provider, type, name, id, inputs: plain, state: reveal(state) });
    if (hit?.kind === "silent") await this.untilCancelled();
    response.setId(id);
    response.setProperties(toStruct(state));
    return response;
  }

  /** What is gone is reported as gone; what is there is as the state has it, but for what was changed behind its back. */
  read(request: ReadRequest): ReadResponse {
    const { type } = parseUrn(request.getUrn());
    const id = request.getId();
    this.world.record({ provider: this.provider, method: "read", type, urn: request.getUrn(), id });
    const stored = this.world.get(this.provider, type, id);
    const response = new ReadResponse();
    if (stored === undefined) return response;
    const state = withoutInternals(fromStruct(request.getProperties()));
    const known = Object.keys(state).length > 0;
    response.setId(id);
    response.setProperties(known ? toStruct(merge(state, stored.state)) : toStruct(stored.state));
    const inputs = withoutInternals(fromStruct(request.getInputs()));
    response.setInputs(toStruct(known ? merge(inputs, stored.inputs) : stored.inputs));
    return response;
  }

  update(request: UpdateRequest): UpdateResponse {
    const urn = request.getUrn();
    const { type, name } = parseUrn(urn);
    const id = request.getId();
    const inputs = withoutInternals(fromStruct(request.getNews()));
    const response = new UpdateResponse();
    const state = { ...inputs, ...outputsOf(type, name, reveal(inputs), this.world.endpoint()) };
    if (!request.getPreview()) {
      const plain = reveal(inputs);
      this.world.record({ provider: this.provider, method: "update", type, urn, id, inputs: plain });
      this.world.put({ provider: this.provider, type, name, id, inputs: plain, state: reveal(state) });
    }
    response.setProperties(toStruct(state));
    return response;
  }

  delete(request: DeleteRequest): Empty {
    const urn = request.getUrn();
    const { type } = parseUrn(urn);
    const id = request.getId();
    this.world.record({ provider: this.provider, method: "delete", type, urn, id });
    this.world.remove(this.provider, type, id);
    // A bucket takes its settings with it.
    if (type === "aws:s3/bucket:Bucket") {
      for (const setting of this.world.all()) {
        if (setting.type.startsWith("aws:s3/bucket") && setting.inputs.bucket === id) {
          this.world.remove(setting.provider, setting.type, setting.id);
        }
      }
    }
    return new Empty();
  }

  invoke(request: InvokeRequest): InvokeResponse {
    const type = request.getTok();
    this.world.record({ provider: this.provider, method: "invoke", type, urn: "" });
    const answer = answerOf(type);
    if (answer === undefined)
      throw new Error(`the stand-in has no answer for ${type}; give it one in outputs.ts`);
    const response = new InvokeResponse();
    response.setReturn(toStruct(answer));
    return response;
  }

  /** Waits as a cloud that does not answer. */
  private untilCancelled(): Promise<never> {
    return new Promise((_, reject) => {
      const end = () => reject(new RpcError(grpc.status.CANCELLED, "cancelled"));
      if (this.cancelled.signal.aborted) end();
      else this.cancelled.signal.addEventListener("abort", end, { once: true });
    });
  }
}

/** The engine's values (with their marks of secrets) where nothing changed behind its back, else the cloud's. */
function merge(known: JsonObject, stored: JsonObject): JsonObject {
  const plain = reveal(known);
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [
      key,
      equal(plain[key], value) ? (known[key] ?? value) : value,
    ]),
  );
}
