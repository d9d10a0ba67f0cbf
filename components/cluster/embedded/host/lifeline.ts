/**
 * Ties a process to the one that started it: a pipe that nobody else holds, and that the kernel closes with its
 * holder, also where that one was killed.
 */
import { Socket } from "node:net";

/** Descriptor on which a started process finds its end of the pipe. */
export const lifelineDescriptor = 3;
/** Argument that says that the pipe is there. */
export const lifelineArgument = "--lifeline";

/** Calls `ended` once the process that started this one is gone. Without the argument nothing happens. */
export function watchLifeline(ended: () => void, argv: readonly string[] = process.argv): void {
  if (!argv.includes(lifelineArgument)) return;
  const pipe = new Socket({ fd: lifelineDescriptor, readable: true, writable: false });
  pipe.on("error", () => {});
  pipe.once("close", ended);
  pipe.resume();
  // It must not keep a process alive whose work is done.
  pipe.unref();
}
