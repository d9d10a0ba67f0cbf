import { credentials } from "@grpc/grpc-js";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";

/**
 * Shows lines as the engine's passing status: a person waits for them, but what a provider simply prints is
 * repeated at the end, all of it. Pulumi starts a provider with the engine's address as its argument.
 */
export function engineProgress(address: string | undefined): (line: string) => void {
  const print = (line: string) => void process.stderr.write(`${line}\n`);
  if (address === undefined) return print;
  const engine = new EngineClient(address, credentials.createInsecure());
  return (line) => {
    const entry = new LogRequest();
    entry.setSeverity(LogSeverity.INFO);
    entry.setMessage(line);
    entry.setEphemeral(true);
    engine.log(entry, (error: Error | null) => {
      if (error !== null) print(line);
    });
  };
}
