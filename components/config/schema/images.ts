import { z } from "zod";
import { choice, text } from "./fields";

const reference = (name: string) =>
  text(
    /^[a-z0-9][-a-z0-9.]*(:\d+)?(\/[a-z0-9][-a-z0-9._]*)+(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?@sha256:[0-9a-f]{64}$/,
    "an image with its registry and digest, so that what runs never changes by itself",
    `registry.example.com/${name}@sha256:${"0".repeat(64)}`,
  ).optional();

/** Where container images come from. */
export const imagesSchema = z.strictObject({
  /** Upstream registries, built on this machine, or whichever can be had. @default auto */
  source: choice(["auto", "upstream", "local"], "where container images come from").default("auto"),
  /** A registry that has copies of the upstream images under their own paths and digests. @default upstream's */
  registry: text(
    /^[a-z0-9][-a-z0-9.]*(:\d+)?(\/[a-z0-9][-a-z0-9._]*)*$/,
    "the host of a registry, with a path or without",
    "mirror.example.com",
  ).optional(),
  /** Images that are not upstream's, or lie elsewhere. @default upstream's */
  references: z
    .strictObject({
      mariadb: reference("mariadb"),
      haproxy: reference("haproxy"),
      node: reference("node"),
    })
    .prefault({}),
});
