import { readFileSync } from "node:fs";
import path from "node:path";
import { isObject, type JsonObject } from "../lib/properties";

/** A package that a program depends on. */
export interface Dependency {
  name: string;
  version: string;
}

/** The packages of a program as its lock file (transitive) or its `package.json` and `node_modules` state them. */
export function programDependencies(directory: string, transitive: boolean): Dependency[] {
  const manifest = readJson(path.join(directory, "package.json"));
  const direct = new Set<string>();
  for (const group of ["dependencies", "devDependencies"]) {
    const entries = manifest?.[group];
    if (isObject(entries)) for (const name of Object.keys(entries)) direct.add(name);
  }
  const lock = readJson(path.join(directory, "package-lock.json"));
  const packages = isObject(lock?.packages) ? lock.packages : {};
  const marker = "node_modules/";
  const found = new Map<string, Dependency>();
  for (const [location, entry] of Object.entries(packages)) {
    const nested = location.lastIndexOf(marker);
    if (nested < 0 || !isObject(entry) || typeof entry.version !== "string") continue;
    const name = location.slice(nested + marker.length);
    if (!transitive && (nested !== 0 || !direct.has(name))) continue;
    found.set(`${name}@${entry.version}`, { name, version: entry.version });
  }
  return [...found.values()].sort((left, right) => left.name.localeCompare(right.name));
}

function readJson(file: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
