/**
 * The directory that a stand-in cloud lives in: what exists, what was called, and what shall go wrong.
 *
 *     objects/<id, encoded>.json   what was created and not deleted
 *     calls.jsonl                  every call, in order
 *     faults.json                  {@link Fault}, written by a test
 *     endpoint.json                {@link Endpoint}, written by a test
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../../toolchain/plugins/lib/properties";

/** Which creation goes wrong, and how. */
export interface Fault {
  provider: string;
  /** The type whose creations do. */
  create: string;
  /** `hang` never answers until the engine cancels; `silent` creates and then never answers. */
  kind: "fail" | "hang" | "silent";
}

/** A Kubernetes API server that stands behind the GKE cluster. */
export interface Endpoint {
  /** Host and port. */
  address: string;
  /** PEM, base64. */
  certificateAuthority: string;
}

/** One call of the engine. */
export interface Call {
  provider: string;
  method: "create" | "read" | "update" | "delete" | "invoke";
  type: string;
  urn: string;
  id?: string;
  inputs?: JsonObject;
}

/** What the cloud keeps of a resource. */
export interface Stored {
  provider: string;
  type: string;
  /** What the program calls it. */
  name: string;
  id: string;
  inputs: JsonObject;
  state: JsonObject;
}

/** The stand-in's memory. */
export class World {
  constructor(readonly directory: string) {
    mkdirSync(this.objects, { recursive: true });
  }

  private get objects(): string {
    return join(this.directory, "objects");
  }

  private file(provider: string, type: string, id: string): string {
    return join(this.objects, `${encodeURIComponent(`${provider} ${type} ${id}`).slice(0, 240)}.json`);
  }

  /** Keeps a resource, made or changed: whole or not at all, for the others read it meanwhile and we may be killed. */
  put(stored: Stored): void {
    const draft = join(this.directory, `draft-${process.pid}.json`);
    writeFileSync(draft, JSON.stringify(stored));
    renameSync(draft, this.file(stored.provider, stored.type, stored.id));
  }

  /** The resource, or undefined where nobody created it or it was deleted. */
  get(provider: string, type: string, id: string): Stored | undefined {
    return readIfThere<Stored>(this.file(provider, type, id));
  }

  /** Takes a resource away; deleting what is gone is no error, as in the real providers. */
  remove(provider: string, type: string, id: string): void {
    rmSync(this.file(provider, type, id), { force: true });
  }

  /** All that exists. */
  all(): Stored[] {
    // The other cloud is another process, which may delete something while we look.
    return readdirSync(this.objects).flatMap((name) => readIfThere<Stored>(join(this.objects, name)) ?? []);
  }

  /** Writes a call down. */
  record(call: Call): void {
    appendFileSync(join(this.directory, "calls.jsonl"), `${JSON.stringify(call)}\n`);
  }

  /** Every call so far. */
  calls(): Call[] {
    const file = join(this.directory, "calls.jsonl");
    if (!existsSync(file)) return [];
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Call);
  }

  /** What shall go wrong, or nothing. */
  fault(): Fault | undefined {
    return readIfThere<Fault>(join(this.directory, "faults.json"));
  }

  /** Says what shall go wrong from now on; nothing without an argument. */
  setFault(fault?: Fault): void {
    if (fault === undefined) rmSync(join(this.directory, "faults.json"), { force: true });
    else writeFileSync(join(this.directory, "faults.json"), JSON.stringify(fault));
  }

  /** The API server behind the GKE cluster, or nothing. */
  endpoint(): Endpoint | undefined {
    return readIfThere<Endpoint>(join(this.directory, "endpoint.json"));
  }

  /** Puts a real API server behind the GKE cluster. */
  setEndpoint(endpoint: Endpoint): void {
    writeFileSync(join(this.directory, "endpoint.json"), JSON.stringify(endpoint));
  }
}

/** What a file says; undefined where there is none, or none any more. */
function readIfThere<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
