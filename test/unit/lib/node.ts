import type { Node } from "../../../scripts/lib/recorded/graph";

/** A resource with what a test says of it, and nothing else. */
export function node(name: string, rest: Partial<Node> = {}): Node {
  const type = rest.type ?? "kubernetes:core/v1:ConfigMap";
  return {
    urn: `urn:pulumi:test::galera-platform::${type}::${name}`,
    type,
    name,
    parent: "",
    custom: true,
    provider: "urn:pulumi:test::galera-platform::pulumi:providers:kubernetes::cluster-kubernetes::id",
    deletedWith: "",
    dependencies: [],
    propertyDependencies: {},
    protect: false,
    retainOnDelete: false,
    ignoreChanges: [],
    replaceOnChanges: [],
    aliases: [],
    timeouts: {},
    secretOutputs: [],
    inputs: {},
    ...rest,
  };
}
