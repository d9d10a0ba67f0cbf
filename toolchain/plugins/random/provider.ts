import * as grpc from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import type { IResourceProviderServer } from "@pulumi/pulumi/proto/provider_grpc_pb";
import {
  CheckFailure,
  type CheckRequest,
  CheckResponse,
  ConfigureResponse,
  type CreateRequest,
  CreateResponse,
  type DiffRequest,
  DiffResponse,
  GetMappingResponse,
  GetMappingsResponse,
  GetSchemaResponse,
  PropertyDiff,
  ProviderHandshakeResponse,
  type ReadRequest,
  ReadResponse,
  UpdateResponse,
} from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { fromStruct, refuse, toStruct, unary } from "../lib/grpc";
import { containsUnknown, equal, isUnknown, type JsonObject, reveal } from "../lib/properties";
import { parseUrn } from "../lib/urn";
import { type RandomResource, resources } from "./resources";

/**
 * The `random` provider: values made once, kept in the state, and made anew when an input (mostly `keepers`)
 * changes. Schema and ids are those of the official provider.
 */
export function randomProvider(version: string): IResourceProviderServer {
  return {
    handshake: unary(() => {
      const response = new ProviderHandshakeResponse();
      response.setAcceptSecrets(true);
      return response;
    }),
    attach: unary(() => new Empty()),
    cancel: unary(() => new Empty()),
    getPluginInfo: unary(() => {
      const info = new PluginInfo();
      info.setVersion(version);
      return info;
    }),
    getSchema: unary(() => {
      const response = new GetSchemaResponse();
      response.setSchema(JSON.stringify({ name: "random", version, resources: {}, functions: {} }));
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
    check: unary(check),
    diff: unary(diff),
    create: unary(create),
    read: unary(read),
    // Every change is a replacement; only what the official provider left in the state can lead here.
    update: unary((request) => {
      const response = new UpdateResponse();
      response.setProperties(
        toStruct({ ...fromStruct(request.getOlds()), ...fromStruct(request.getNews()) }),
      );
      return response;
    }),
    delete: unary(() => new Empty()),
    invoke: refuse("the random provider has no functions"),
    call: refuse("the random provider has no methods"),
    construct: refuse("the random provider has no components"),
    parameterize: refuse("the random provider cannot be parameterized"),
    list: (call) =>
      call.emit("error", { code: grpc.status.UNIMPLEMENTED, details: "listing is not supported" }),
    getMapping: unary(() => new GetMappingResponse()),
    getMappings: unary(() => new GetMappingsResponse()),
  };
}

function resourceOf(urn: string): RandomResource {
  const { type: token } = parseUrn(urn);
  const resource = resources[token];
  if (resource === undefined) {
    throw new Error(
      `${token} is not offered by galera-platform's random plugin (it has ${Object.keys(resources)
        .map((name) => name.slice(name.lastIndexOf(":") + 1))
        .join(", ")}); install the official plugin for it`,
    );
  }
  return resource;
}

/** What the engine and the official provider keep beside the properties. */
function withoutInternals(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !key.startsWith("__")));
}

function check(request: CheckRequest): CheckResponse {
  const response = new CheckResponse();
  const resource = resourceOf(request.getUrn());
  const news = withoutInternals(fromStruct(request.getNews()));
  response.setInputs(toStruct(news));
  const inputs = { ...resource.defaults, ...reveal(news) };
  const problem = containsUnknown(inputs) ? undefined : resource.problem(inputs);
  if (problem !== undefined) {
    const failure = new CheckFailure();
    failure.setProperty(problem.property);
    failure.setReason(problem.reason);
    response.addFailures(failure);
  }
  return response;
}

function diff(request: DiffRequest): DiffResponse {
  const resource = resourceOf(request.getUrn());
  const olds = reveal(withoutInternals(fromStruct(request.getOlds())));
  const oldInputs = reveal(withoutInternals(fromStruct(request.getOldInputs() ?? request.getOlds())));
  const news = reveal(withoutInternals(fromStruct(request.getNews())));
  const response = new DiffResponse();
  response.setHasdetaileddiff(true);
  response.setDeletebeforereplace(false);
  const { Kind } = PropertyDiff;
  for (const key of new Set([...Object.keys(oldInputs), ...Object.keys(news)])) {
    const before = oldInputs[key] ?? olds[key] ?? resource.defaults[key];
    const after = news[key] ?? resource.defaults[key];
    if (equal(before, after)) continue;
    const detail = new PropertyDiff();
    const kind =
      before === undefined
        ? Kind.ADD_REPLACE
        : after === undefined
          ? Kind.DELETE_REPLACE
          : Kind.UPDATE_REPLACE;
    detail.setKind(kind);
    detail.setInputdiff(true);
    response.getDetaileddiffMap().set(key, detail);
    response.addDiffs(key);
    response.addReplaces(key);
  }
  const { DIFF_NONE, DIFF_SOME } = DiffResponse.DiffChanges;
  response.setChanges(response.getReplacesList().length === 0 ? DIFF_NONE : DIFF_SOME);
  return response;
}

function create(request: CreateRequest): CreateResponse {
  const resource = resourceOf(request.getUrn());
  const given = withoutInternals(fromStruct(request.getProperties()));
  const properties = { ...resource.defaults, ...given };
  const response = new CreateResponse();
  if (request.getPreview()) {
    // Outputs that are missing from a preview are unknown.
    response.setProperties(toStruct(properties));
    return response;
  }
  const made = resource.make(reveal(properties));
  response.setId(made.id);
  response.setProperties(toStruct({ ...properties, ...made.outputs }));
  return response;
}

/** A random value exists in the state only: a refresh finds it as it is; an import brings it along as the id. */
function read(request: ReadRequest): ReadResponse {
  const resource = resourceOf(request.getUrn());
  const state = fromStruct(request.getProperties());
  const response = new ReadResponse();
  if (Object.keys(withoutInternals(state)).length > 0) {
    response.setId(request.getId());
    response.setProperties(toStruct(state));
    response.setInputs(request.getInputs());
    return response;
  }
  const adopted = isUnknown(request.getId()) ? undefined : resource.adopt?.(request.getId());
  if (adopted === undefined) throw new Error(`${request.getId()} cannot be imported as ${request.getType()}`);
  response.setId(adopted.made.id);
  response.setProperties(toStruct({ ...adopted.inputs, ...adopted.made.outputs }));
  response.setInputs(toStruct(adopted.inputs));
  return response;
}
