import * as grpc from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import type { IResourceProviderServer } from "@pulumi/pulumi/proto/provider_grpc_pb";
import {
  CheckFailure,
  CheckRequest,
  CheckResponse,
  ConfigureResponse,
  CreateResponse,
  DiffResponse,
  GetMappingResponse,
  GetMappingsResponse,
  GetSchemaResponse,
  PropertyDiff,
  ProviderHandshakeResponse,
  ReadResponse,
  UpdateResponse,
} from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { EngineLog } from "../lib/engine";
import { fromStruct, refuse, toStruct, unary } from "../lib/grpc";
import { formatPath } from "../lib/paths";
import { reveal } from "../lib/properties";
import { check } from "./check";
import { create } from "./create";
import type { Autonaming } from "./naming";
import { type Plan, plan } from "./plan";
import { read } from "./read";
import { remove } from "./remove";
import { Session } from "./session";
import { configProblems, diffConfig, readSettings } from "./settings";
import { update } from "./update";

/** The `kubernetes` provider: the engine's protocol on one side, one API server on the other. */
export class KubernetesProvider {
  private readonly cancelled = new AbortController();
  private session: Session | undefined;

  constructor(
    private readonly log: EngineLog,
    private readonly version: string,
  ) {}

  /** Ends all waiting at once; what waited fails with what it knows, so that the state is whole. */
  cancel(): void {
    this.cancelled.abort(new Error("cancelled"));
  }

  handlers(): IResourceProviderServer {
    return {
      handshake: unary((request) => {
        this.log.connect(request.getEngineAddress());
        const response = new ProviderHandshakeResponse();
        response.setAcceptSecrets(true);
        response.setAcceptResources(false);
        response.setAcceptOutputs(false);
        response.setSupportsAutonamingConfiguration(true);
        return response;
      }),
      attach: unary((request) => {
        this.log.connect(request.getAddress());
        return new Empty();
      }),
      getPluginInfo: unary(() => {
        const info = new PluginInfo();
        info.setVersion(this.version);
        return info;
      }),
      getSchema: unary(() => {
        const response = new GetSchemaResponse();
        response.setSchema(
          JSON.stringify({ name: "kubernetes", version: this.version, resources: {}, functions: {} }),
        );
        return response;
      }),
      cancel: unary(() => {
        this.cancel();
        return new Empty();
      }),
      checkConfig: unary((request) => {
        const response = new CheckResponse();
        response.setInputs(request.getNews());
        const news = reveal(fromStruct(request.getNews()));
        for (const { property, reason } of configProblems(news))
          response.addFailures(failure(property, reason));
        return response;
      }),
      diffConfig: unary(async (request) => {
        const olds = request.getOldInputs() ?? request.getOlds();
        const { changed, replaces } = await diffConfig(
          reveal(fromStruct(olds)),
          reveal(fromStruct(request.getNews())),
        );
        const response = new DiffResponse();
        response.setChanges(
          changed.length === 0 ? DiffResponse.DiffChanges.DIFF_NONE : DiffResponse.DiffChanges.DIFF_SOME,
        );
        response.setDiffsList(changed);
        response.setReplacesList(replaces);
        return response;
      }),
      configure: unary(async (request) => {
        const variables = new Map(request.getVariablesMap().toArray() as unknown as [string, string][]);
        this.session = await Session.open(readSettings(variables), this.log, this.cancelled.signal);
        const response = new ConfigureResponse();
        response.setAcceptsecrets(true);
        response.setSupportspreview(true);
        response.setSupportsAutonamingConfiguration(true);
        return response;
      }),
      check: unary(async (request) => {
        const { inputs, failures } = await check(this.configured(), {
          urn: request.getUrn(),
          olds: fromStruct(request.getOlds()),
          news: fromStruct(request.getNews()),
          seed: request.getRandomseed_asU8(),
          autonaming: autonaming(request),
        });
        const response = new CheckResponse();
        response.setInputs(toStruct(inputs));
        for (const { property, reason } of failures) {
          response.addFailures(failure(property, reason));
        }
        return response;
      }),
      diff: unary(async (request) => {
        const result = await plan(this.configured(), {
          urn: request.getUrn(),
          olds: fromStruct(request.getOlds()),
          oldInputs: fromStruct(request.getOldInputs()),
          news: fromStruct(request.getNews()),
          ignoreChanges: request.getIgnorechangesList(),
        });
        return diffResponse(result);
      }),
      create: unary(async (request) => {
        const { id, state } = await create(this.configured(), {
          urn: request.getUrn(),
          inputs: fromStruct(request.getProperties()),
          timeout: request.getTimeout(),
          preview: request.getPreview(),
        });
        const response = new CreateResponse();
        response.setId(id);
        response.setProperties(toStruct(state));
        return response;
      }),
      read: unary(async (request) => {
        const result = await read(this.configured(), {
          urn: request.getUrn(),
          id: request.getId(),
          state: fromStruct(request.getProperties()),
          inputs: fromStruct(request.getInputs()),
        });
        const response = new ReadResponse();
        if (result === undefined) return response;
        response.setId(result.id);
        response.setProperties(toStruct(result.state));
        response.setInputs(toStruct(result.inputs));
        return response;
      }),
      update: unary(async (request) => {
        const state = await update(this.configured(), {
          urn: request.getUrn(),
          id: request.getId(),
          olds: fromStruct(request.getOlds()),
          inputs: fromStruct(request.getNews()),
          timeout: request.getTimeout(),
          preview: request.getPreview(),
          ignoreChanges: request.getIgnorechangesList(),
        });
        const response = new UpdateResponse();
        response.setProperties(toStruct(state));
        return response;
      }),
      delete: unary(async (request) => {
        await remove(this.configured(), {
          urn: request.getUrn(),
          id: request.getId(),
          state: fromStruct(request.getProperties()),
          timeout: request.getTimeout(),
        });
        return new Empty();
      }),
      invoke: unary((request) => {
        throw new Error(
          `${request.getTok()} is not supported by galera-platform's kubernetes plugin (charts, YAML files and ` +
            "kustomize need the official one)",
        );
      }),
      call: refuse("the kubernetes provider has no methods"),
      construct: refuse(
        "components (charts, YAML files, kustomize) are not supported by galera-platform's kubernetes plugin",
      ),
      parameterize: refuse("galera-platform's kubernetes plugin cannot be parameterized"),
      list: (call) =>
        call.emit("error", { code: grpc.status.UNIMPLEMENTED, details: "listing is not supported" }),
      getMapping: unary(() => new GetMappingResponse()),
      getMappings: unary(() => new GetMappingsResponse()),
    };
  }

  private configured(): Session {
    if (this.session === undefined) throw new Error("the kubernetes provider is not configured");
    return this.session;
  }
}

function failure(property: string, reason: string): CheckFailure {
  const result = new CheckFailure();
  result.setProperty(property);
  result.setReason(reason);
  return result;
}

function autonaming(request: CheckRequest): Autonaming | undefined {
  const options = request.getAutonaming();
  if (options === undefined) return undefined;
  const { Mode } = CheckRequest.AutonamingOptions;
  const modes = { [Mode.PROPOSE]: "propose", [Mode.ENFORCE]: "enforce", [Mode.DISABLE]: "disable" } as const;
  return { mode: modes[options.getMode()], proposedName: options.getProposedName() };
}

function diffResponse({ changes, deleteBeforeReplace }: Plan): DiffResponse {
  const response = new DiffResponse();
  response.setChanges(
    changes.length === 0 ? DiffResponse.DiffChanges.DIFF_NONE : DiffResponse.DiffChanges.DIFF_SOME,
  );
  response.setHasdetaileddiff(true);
  response.setDeletebeforereplace(deleteBeforeReplace);
  const { Kind } = PropertyDiff;
  for (const { path, kind, replace } of changes) {
    const detail = new PropertyDiff();
    const kinds = {
      add: [Kind.ADD, Kind.ADD_REPLACE],
      delete: [Kind.DELETE, Kind.DELETE_REPLACE],
      update: [Kind.UPDATE, Kind.UPDATE_REPLACE],
    } as const;
    detail.setKind(kinds[kind][replace ? 1 : 0]);
    detail.setInputdiff(true);
    const where = formatPath(path);
    response.getDetaileddiffMap().set(where, detail);
    response.addDiffs(where);
    if (replace) response.addReplaces(where);
  }
  return response;
}
