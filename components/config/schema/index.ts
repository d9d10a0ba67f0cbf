import { z } from "zod";
import { clusterSchema } from "./cluster";
import { flag } from "./fields";
import { galeraSchema } from "./galera";
import { imagesSchema } from "./images";
import { objectStoreSchema } from "./object-store";

/** The whole configuration of a stack: one entry for each key in `Pulumi.<stack>.yaml`. */
export const platformSchema = z.strictObject({
  cluster: clusterSchema.prefault({ provider: "embedded" }),
  images: imagesSchema.prefault({}),
  galera: galeraSchema.prefault({}),
  objectStore: objectStoreSchema.prefault({ provider: "none" }),
  /** Refuses to delete what holds data until it is turned off. @default false */
  protect: flag("whether Pulumi refuses to delete what holds data", false).default(false),
});

/** Configuration of a stack, checked and complete. */
export type PlatformConfig = z.infer<typeof platformSchema>;
/** Where container images come from. */
export type ImagesConfig = PlatformConfig["images"];

export type { ClusterConfig, ClusterConfigOf } from "./cluster";
export type { GaleraConfig } from "./galera";
export type { ObjectStoreConfig } from "./object-store";
