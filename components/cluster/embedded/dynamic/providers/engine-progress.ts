/**
 * Shows lines as the engine's passing status: a person waits for them, but what a provider simply prints is
 * repeated at the end, all of it. Pulumi starts a provider with the engine's address as its argument.
 */
export function engineProgress(address: string | undefined): (line: string) => void {
  const print = (line: string) => void process.stderr.write(`${line}\n`);
  if (address === undefined) return print;
  // Loaded here only: a preview, which has no work to show, would load these for longer than all else of a provider.
  const { credentials } = require("@grpc/grpc-js") as typeof import("@grpc/grpc-js");
  const { EngineClient } =
    require("@pulumi/pulumi/proto/engine_grpc_pb") as typeof import("@pulumi/pulumi/proto/engine_grpc_pb");
  const { LogRequest, LogSeverity } =
    require("@pulumi/pulumi/proto/engine_pb") as typeof import("@pulumi/pulumi/proto/engine_pb");
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
