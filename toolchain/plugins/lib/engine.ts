import * as grpc from "@grpc/grpc-js";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";

/** What a plugin tells the person who watches the update. */
export interface Log {
  /** A line that stays in the output. */
  info(message: string, urn?: string): void;
  /** A warning that stays in the output. */
  warn(message: string, urn?: string): void;
  /** The status shown beside a resource while it is worked on; each replaces the one before. */
  status(message: string, urn: string): void;
}

/** A client of the engine's logging service, or silence where the plugin was started without an engine. */
export class EngineLog implements Log {
  private client: EngineClient | undefined;

  /** Connects to the engine; later calls replace the connection (that is what `Attach` does). */
  connect(address: string | undefined): void {
    this.client?.close();
    this.client =
      address === undefined || address === ""
        ? undefined
        : new EngineClient(address, grpc.credentials.createInsecure());
  }

  info(message: string, urn = ""): void {
    this.send(LogSeverity.INFO, message, urn, false);
  }

  warn(message: string, urn = ""): void {
    this.send(LogSeverity.WARNING, message, urn, false);
  }

  status(message: string, urn: string): void {
    this.send(LogSeverity.INFO, message, urn, true);
  }

  private send(severity: LogSeverity, message: string, urn: string, ephemeral: boolean): void {
    if (this.client === undefined) return;
    const request = new LogRequest();
    request.setSeverity(severity);
    request.setMessage(message);
    request.setUrn(urn);
    request.setEphemeral(ephemeral);
    // A message that cannot be shown must not fail the work that it describes.
    this.client.log(request, () => undefined);
  }
}
