import * as grpc from "@grpc/grpc-js";
import { ErrorResourceInitFailed } from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { Any } from "google-protobuf/google/protobuf/any_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { JsonObject } from "./properties";

/** An error with a gRPC status: what the engine prints is `message`. */
export class RpcError extends Error {
  constructor(
    readonly code: grpc.status,
    message: string,
    readonly metadata?: grpc.Metadata,
  ) {
    super(message);
    this.name = "RpcError";
  }
}

/** A method that we deliberately do not offer. */
function unimplemented(message: string): RpcError {
  return new RpcError(grpc.status.UNIMPLEMENTED, message);
}

/** The handler of a method that we deliberately do not offer. */
export function refuse<Request, Response>(message: string): grpc.handleUnaryCall<Request, Response> {
  return unary<Request, Response>(() => {
    throw unimplemented(message);
  });
}

/** A resource that exists but did not become ready: the engine keeps `properties` in its state and fails the step. */
export interface PartialResource {
  id: string;
  properties: JsonObject;
  inputs?: JsonObject;
  reasons: readonly string[];
}

/**
 * The engine's way to say "created, but not initialised": a status whose details carry the resource, so that
 * the state knows it and the next update (or destroy) finds it.
 */
export function partialFailure(message: string, partial: PartialResource): RpcError {
  const detail = new ErrorResourceInitFailed();
  detail.setId(partial.id);
  detail.setProperties(toStruct(partial.properties));
  detail.setReasonsList([...partial.reasons]);
  if (partial.inputs !== undefined) detail.setInputs(toStruct(partial.inputs));

  const packed = new Any();
  packed.pack(detail.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
  const status = new Status();
  status.setCode(grpc.status.UNKNOWN);
  status.setMessage(message);
  status.addDetails(packed);

  const metadata = new grpc.Metadata();
  metadata.set("grpc-status-details-bin", Buffer.from(status.serializeBinary()));
  return new RpcError(grpc.status.UNKNOWN, message, metadata);
}

/** Turns an async function into a gRPC unary handler; whatever it throws becomes the call's status. */
export function unary<Request, Response>(
  handler: (request: Request) => Response | Promise<Response>,
): grpc.handleUnaryCall<Request, Response> {
  return (call, callback) => {
    Promise.resolve()
      .then(() => handler(call.request))
      .then(
        (response) => callback(null, response),
        (error: unknown) => callback(toServiceError(error), null),
      );
  };
}

function toServiceError(error: unknown): Partial<grpc.ServiceError> {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RpcError) {
    return {
      code: error.code,
      details: message,
      message,
      ...(error.metadata && { metadata: error.metadata }),
    };
  }
  // An error we did not foresee is a bug of ours: leave its stack where `pulumi --logtostderr` or a log shows it.
  if (process.env.GALERA_PLATFORM_PLUGIN_DEBUG !== undefined && error instanceof Error) {
    process.stderr.write(`${error.stack ?? message}\n`);
  }
  return { code: grpc.status.UNKNOWN, details: message, message };
}

/** Reads a property bag off the wire; a missing one is empty. Nulls inside maps mean "not set" and are dropped. */
export function fromStruct(struct: Struct | undefined): JsonObject {
  if (struct === undefined) return {};
  return dropNulls(struct.toJavaScript() as JsonObject) as JsonObject;
}

/** Puts a property bag on the wire. */
export function toStruct(properties: JsonObject): Struct {
  return Struct.fromJavaScript(properties as { [key: string]: JavaScriptValue });
}

function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== "object" || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== null && item !== undefined) result[key] = dropNulls(item);
  }
  return result;
}
