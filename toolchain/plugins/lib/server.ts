import * as grpc from "@grpc/grpc-js";
import { whenOrphaned } from "./orphan";

/** How long in-flight calls get to end after a signal. */
const shutdownGraceMs = 2_000;

/**
 * Serves a plugin: listens on a free port of the loopback interface and prints it as the first line on standard
 * output, which is how the engine finds it. Ends on a signal, and when the engine that started it is gone.
 */
export async function serve(
  service: grpc.ServiceDefinition,
  implementation: grpc.UntypedServiceImplementation,
  shutdown: () => void = () => undefined,
): Promise<void> {
  const server = new grpc.Server({
    // Kubernetes objects go up to 1.5 MiB, and a property bag carries one twice; the default limit is 4 MiB.
    "grpc.max_receive_message_length": -1,
    "grpc.max_send_message_length": -1,
  });
  server.addService(service, implementation);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    shutdown();
    setTimeout(() => process.exit(0), shutdownGraceMs).unref();
    server.tryShutdown(() => process.exit(0));
  };
  // The engine ends plugins with SIGINT and kills them five seconds later. A person's Ctrl-C does not come here:
  // the engine gives each plugin a process group of its own, and tells us with `Cancel`.
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  whenOrphaned(stop);
  process.stdout.write(`${port}\n`);
}
