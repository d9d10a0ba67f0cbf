/** The parts of an OpenAPI (Swagger 2) definition that Kubernetes uses. */
export interface Definition {
  description?: string;
  type?: string;
  format?: string;
  $ref?: string;
  enum?: unknown[];
  properties?: Record<string, Definition>;
  required?: string[];
  items?: Definition;
  additionalProperties?: Definition | boolean;
  "x-kubernetes-group-version-kind"?: { group: string; version: string; kind: string }[];
}

/** A JSON schema, as far as it is made here. */
type Schema = Record<string, unknown>;

const prefix = "#/definitions/";

/** Quantities and integers-or-names are written as numbers, too, though their definitions say string. */
const texts: Readonly<Record<string, Schema>> = {
  "io.k8s.apimachinery.pkg.api.resource.Quantity": { type: ["string", "number"] },
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": { type: ["string", "integer"] },
};

/**
 * One strict schema a kind, with everything that it refers to inside, by `group/kind_version` in lower case; for the core
 * group, which has no name, kubeconform takes the version's. Strict: an unknown field is an error, as it is for `kubectl --validate=strict`. References stay
 * references, because some definitions (those of custom resources) contain themselves.
 */
export function kindSchemas(definitions: Readonly<Record<string, Definition>>): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const [name, definition] of Object.entries(definitions)) {
    const kinds = definition["x-kubernetes-group-version-kind"] ?? [];
    // Options of requests belong to every group; they are no objects.
    if (kinds.length !== 1 || definition.properties?.apiVersion === undefined) continue;
    for (const { group, version, kind } of kinds) {
      const apiVersion = group === "" ? version : `${group}/${version}`;
      const own = strict(definition);
      const schema = {
        ...own,
        properties: {
          ...(own.properties as Schema),
          apiVersion: { type: "string", enum: [apiVersion] },
          kind: { type: "string", enum: [kind] },
        },
        required: [...new Set([...(definition.required ?? []), "apiVersion", "kind"])],
        definitions: closure(name, definitions),
      };
      schemas.set(`${group || version}/${kind.toLowerCase()}_${version}`, schema);
    }
  }
  return schemas;
}

/** Every definition that one refers to, directly or not. */
function closure(name: string, definitions: Readonly<Record<string, Definition>>): Record<string, Schema> {
  const found: Record<string, Schema> = {};
  const open = [...references(definitions[name])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found[next] !== undefined) continue;
    const definition = definitions[next];
    found[next] = texts[next] ?? strict(definition ?? {});
    open.push(...references(definition));
  }
  return found;
}

function* references(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (key === "$ref" && typeof entry === "string") yield entry.slice(prefix.length);
    else yield* references(entry);
  }
}

/** A definition without what is for readers, and closed where it lists its properties. */
function strict(definition: Definition): Schema {
  const { $ref, type, format, properties, required, items, additionalProperties } = definition;
  if ($ref !== undefined) return { $ref };
  const schema: Schema = {};
  if (type !== undefined) schema.type = type;
  if (definition.enum !== undefined) schema.enum = definition.enum;
  // Others (int32, byte, ...) are Kubernetes' own.
  if (format === "date-time") schema.format = format;
  if (items !== undefined) schema.items = strict(items);
  if (required !== undefined) schema.required = required;
  if (properties !== undefined) {
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([key, entry]) => [key, strict(entry)]),
    );
    schema.additionalProperties = false;
  } else if (typeof additionalProperties === "object") {
    schema.additionalProperties = strict(additionalProperties);
  }
  return schema;
}
