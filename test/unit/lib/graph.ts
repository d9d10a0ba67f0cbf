import type * as pulumi from "@pulumi/pulumi";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import { vi } from "vitest";
import { runProgram } from "../../../scripts/lib/program-mocks";

/** A resource as it reaches the engine. */
export interface Node {
  urn: string;
  type: string;
  name: string;
  /** URN of its parent; empty for what has none. */
  parent: string;
  custom: boolean;
  provider: string;
  deletedWith: string;
  protect: boolean;
  secretOutputs: string[];
  /** URNs of what it waits for. */
  dependencies: string[];
  ignoreChanges: string[];
  inputs: Record<string, unknown>;
}

/** What a program, or a part of one, tells the engine. */
export interface Graph {
  nodes: Node[];
  /** URNs of components that said they are complete. */
  completed: Set<string>;
  outputs: Record<string, unknown>;
}

/** The part of a gRPC message that is looked at here. */
interface Request {
  getType(): string;
  getName(): string;
  getParent(): string;
  getCustom(): boolean;
  getProvider(): string;
  getDeletedwith(): string;
  getProtect(): boolean;
  getAdditionalsecretoutputsList(): string[];
  getDependenciesList(): string[];
  getIgnorechangesList(): string[];
  getObject(): { toJavaScript(): Record<string, unknown> } | undefined;
}

/** Runs a program on mocks and records every registration with its options, which mocks alone do not show. */
export async function recordGraph(
  stack: string,
  config: Record<string, unknown>,
  load: () => Promise<Record<string, unknown>>,
): Promise<Graph> {
  const nodes: Node[] = [];
  const completed = new Set<string>();
  const { registerResource, registerResourceOutputs } = MockMonitor.prototype;
  const spies = [
    vi.spyOn(MockMonitor.prototype, "registerResource").mockImplementation(function (
      this: MockMonitor,
      request: Request,
      done,
    ) {
      return registerResource.call(
        this,
        request,
        (error: unknown, response: { getUrn(): string } | undefined) => {
          if (response !== undefined) nodes.push(toNode(request, response.getUrn()));
          done(error, response);
        },
      );
    }),
    vi.spyOn(MockMonitor.prototype, "registerResourceOutputs").mockImplementation(function (
      this: MockMonitor,
      request,
      done,
    ) {
      completed.add(request.getUrn());
      return registerResourceOutputs.call(this, request, done);
    }),
  ];
  try {
    const { outputs } = await runProgram(stack, config, load);
    return { nodes, completed, outputs };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function toNode(request: Request, urn: string): Node {
  return {
    urn,
    type: request.getType(),
    name: request.getName(),
    parent: request.getParent(),
    custom: request.getCustom(),
    provider: request.getProvider(),
    deletedWith: request.getDeletedwith(),
    protect: request.getProtect(),
    secretOutputs: request.getAdditionalsecretoutputsList(),
    dependencies: request.getDependenciesList(),
    ignoreChanges: request.getIgnorechangesList(),
    inputs: request.getObject()?.toJavaScript() ?? {},
  };
}

/** The value of an output, once it is known. */
export function known<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply(resolve));
}
