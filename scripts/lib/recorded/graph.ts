import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import { type MockPassword, runProgram } from "./program-mocks";

/** A resource as it reaches the engine. */
export interface Node {
  urn: string;
  type: string;
  name: string;
  /** URN of its parent; empty for what has none. */
  parent: string;
  custom: boolean;
  /** Reference of its provider (`URN::id`); empty where the default one would be taken. */
  provider: string;
  deletedWith: string;
  dependencies: string[];
  /** URNs by the property that needs them. */
  propertyDependencies: Record<string, string[]>;
  protect: boolean;
  retainOnDelete: boolean;
  ignoreChanges: string[];
  replaceOnChanges: string[];
  aliases: string[];
  timeouts: { create?: string; update?: string; delete?: string };
  secretOutputs: string[];
  /** Secrets are marked as the engine sees them; see `secrets.ts`. */
  inputs: Record<string, unknown>;
}

/** What a program, or a part of one, tells the engine. */
export interface Graph {
  nodes: Node[];
  /** URNs of components that said they are complete. */
  completed: Set<string>;
  outputs: Record<string, unknown>;
}

/** The parts of the gRPC messages that are looked at here. */
interface Request {
  getType(): string;
  getName(): string;
  getParent(): string;
  getCustom(): boolean;
  getProvider(): string;
  getDeletedwith(): string;
  getDependenciesList(): string[];
  getPropertydependenciesMap(): { toArray(): [string, unknown][] };
  getProtect(): boolean;
  getRetainondelete(): boolean;
  getIgnorechangesList(): string[];
  getReplaceonchangesList(): string[];
  getAliasesList(): { getSpec(): { getName(): string; getType(): string } | undefined; getUrn(): string }[];
  getCustomtimeouts(): { getCreate(): string; getUpdate(): string; getDelete(): string } | undefined;
  getAdditionalsecretoutputsList(): string[];
  getObject(): { toJavaScript(): Record<string, unknown> } | undefined;
}

/** Runs a program on mocks and records every registration with its options, which mocks alone do not show. */
export async function recordGraph(
  stack: string,
  config: Record<string, unknown>,
  load: () => Promise<Record<string, unknown>>,
  password?: MockPassword,
): Promise<Graph> {
  const nodes: Node[] = [];
  const completed = new Set<string>();
  const { registerResource, registerResourceOutputs } = MockMonitor.prototype;
  MockMonitor.prototype.registerResource = function (request: Request, done) {
    return registerResource.call(
      this,
      request,
      (error: unknown, response: { getUrn(): string } | undefined) => {
        if (response !== undefined) nodes.push(toNode(request, response.getUrn()));
        done(error, response);
      },
    );
  };
  MockMonitor.prototype.registerResourceOutputs = function (request, done) {
    completed.add(request.getUrn());
    return registerResourceOutputs.call(this, request, done);
  };
  try {
    const outputs = await runProgram(stack, config, load, password);
    return { nodes, completed, outputs };
  } finally {
    Object.assign(MockMonitor.prototype, { registerResource, registerResourceOutputs });
  }
}

function toNode(request: Request, urn: string): Node {
  const { __provider: _code, ...inputs } = request.getObject()?.toJavaScript() ?? {};
  return {
    urn,
    type: request.getType(),
    name: request.getName(),
    parent: request.getParent(),
    custom: request.getCustom(),
    provider: request.getProvider(),
    deletedWith: request.getDeletedwith(),
    dependencies: request.getDependenciesList(),
    propertyDependencies: Object.fromEntries(
      request
        .getPropertydependenciesMap()
        .toArray()
        .map(([property, value]): [string, string[]] => [property, urnsOf(value)]),
    ),
    protect: request.getProtect(),
    retainOnDelete: request.getRetainondelete(),
    ignoreChanges: request.getIgnorechangesList(),
    replaceOnChanges: request.getReplaceonchangesList(),
    // The SDKs' own aliases, for types that were renamed, name nothing.
    aliases: request
      .getAliasesList()
      .map((alias) => alias.getSpec()?.getName() ?? alias.getUrn())
      .filter((name) => name !== ""),
    timeouts: timeoutsOf(request),
    secretOutputs: request.getAdditionalsecretoutputsList(),
    inputs,
  };
}

/** The map of a message gives its values as lists: the first field of each is its list of URNs. */
function urnsOf(value: unknown): string[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return Array.isArray(first) ? first.map(String) : [];
}

function timeoutsOf(request: Request): Node["timeouts"] {
  const timeouts = request.getCustomtimeouts();
  const all = { create: timeouts?.getCreate(), update: timeouts?.getUpdate(), delete: timeouts?.getDelete() };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}
