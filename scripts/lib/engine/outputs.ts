import { z } from "zod";
import { podSelector } from "../../../components/galera/plan/context";
import { namesOf } from "../../../components/galera/plan/names";
import { UserError } from "../../../toolchain/errors";
import type { Engine } from "./pulumi";

/** Name of the Galera cluster in `index.ts`. */
const clusterName = "galera";

const port = z.int().min(1).max(65535);
const endpointSchema = z.union([
  z.object({ host: z.string(), port }),
  // Outside of the cluster there are several hosts, one as good as the other.
  z
    .object({ hosts: z.tuple([z.string()], z.string()), port })
    .transform(({ hosts: [host], port }) => ({ host, port })),
]);

/** What the program says at its end. */
const outputsSchema = z.object({
  /** Where clients connect. */
  endpoints: z.object({ readWrite: endpointSchema, readOnly: endpointSchema }),
  namespace: z.string(),
  /** How many members there should be. */
  replicas: z.number(),
  /** The application's schema and account. */
  app: z.object({ database: z.string(), username: z.string() }),
  /** Secrets with `username` and `password`, by account. */
  secrets: z.record(z.string(), z.string()),
  kubeconfig: z.string(),
  /** What clients check certificates with; nothing where they have no TLS. */
  trust: z.object({ secret: z.string(), authority: z.string().optional() }).optional(),
});

/** Outputs of a stack. */
export type Outputs = z.infer<typeof outputsSchema>;
/** Where clients connect. */
export interface Endpoint {
  host: string;
  port: number;
}

/** Reads the outputs of a stack that is up. */
export async function readOutputs(engine: Engine): Promise<Outputs> {
  const state = await engine.state();
  const parsed =
    state.exists && state.resources > 0 ? outputsSchema.safeParse(await engine.outputs()) : undefined;
  if (parsed?.success) return parsed.data;
  throw new UserError(
    `Stack ${engine.stack} is not up${parsed === undefined ? "" : " yet, or not completely"}.`,
    {
      hint: `Bring it up: npm run up -- --stack ${engine.stack}`,
    },
  );
}

/** The pods of the database and of the proxies, as label selectors. */
export function selectorsOf({ namespace }: Outputs): { members: string; proxies: string } {
  const names = namesOf(clusterName, namespace, "cluster.local");
  const selector = (component: "database" | "proxy") =>
    Object.entries(podSelector(names, component))
      .map(([name, value]) => `${name}=${value}`)
      .join(",");
  return { members: selector("database"), proxies: selector("proxy") };
}
