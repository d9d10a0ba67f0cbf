export type { Cpu } from "./cpu";
export { type Duration, toMilliseconds, toSeconds } from "./duration";
export { loadConfig } from "./load";
export { parseConfig, type RawConfig } from "./parse";
export type {
  ClusterConfig,
  ClusterConfigOf,
  GaleraConfig,
  ImagesConfig,
  ObjectStoreConfig,
  PlatformConfig,
} from "./schema";
export { type Size, toBytes } from "./size";
