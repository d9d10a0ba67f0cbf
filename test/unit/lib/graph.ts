import type * as pulumi from "@pulumi/pulumi";

export { type Graph, type Node, recordGraph } from "../../../scripts/lib/recorded/graph";

/** The value of an output, once it is known. */
export function known<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply(resolve));
}
