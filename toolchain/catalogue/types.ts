/**
 * Every program of the catalogue. `coredns`, `metrics-server`, `local-path-provisioner` and `pause` only fill images;
 * `kubeconform` and `actionlint` are for tests.
 */
export const programNames = [
  "pulumi",
  "etcd",
  "kube-apiserver",
  "kube-controller-manager",
  "kube-scheduler",
  "kubelet",
  "kube-proxy",
  "containerd",
  "containerd-shim-runc-v2",
  "ctr",
  "runc",
  "registry",
  "crane",
  "cni-bridge",
  "cni-host-local",
  "cni-loopback",
  "cni-portmap",
  "coredns",
  "metrics-server",
  "local-path-provisioner",
  "pause",
  "helm",
  "kubeconform",
  "actionlint",
] as const;
export type ProgramName = (typeof programNames)[number];

/** Every container image of the catalogue. */
export const imageNames = [
  "pause",
  "coredns",
  "local-path-provisioner",
  "busybox",
  "metrics-server",
  "mariadb",
  "haproxy",
  "node",
] as const;
export type ImageName = (typeof imageNames)[number];

/** Programs that come from one release or one module: cached, downloaded and built together, in one directory. */
export const bundleNames = [
  "kubernetes",
  "pulumi",
  "containerd",
  "etcd",
  "coredns",
  "metrics-server",
  "local-path-provisioner",
  "registry",
  "crane",
  "runc",
  "cni-plugins",
  "pause",
  "helm",
  "kubeconform",
  "actionlint",
] as const;
export type BundleName = (typeof bundleNames)[number];

/** How a program says its version, so that one found on PATH, or just built, can be checked. */
export interface VersionProbe {
  args: readonly string[];
  /** Its first group is the version, without a leading `v`. */
  pattern: RegExp;
  /** Environment that makes the program answer, where arguments alone do not. */
  env?: Readonly<Record<string, string>>;
}

export interface Program {
  bundle: BundleName;
  /** File name inside the bundle's directory; for CNI plugins the name that containerd looks for. */
  file: string;
  /** Left out where the program has no way to tell. */
  version?: VersionProbe;
}

/** Which version found on PATH serves as well as the catalogue's. */
export type Acceptance =
  /** Only this very version. */
  | "exact"
  /** The same major version, not older. */
  | "same-major";

/** An official download. Templates may hold `{version}`, `{arch}` (amd64, arm64) and `{file}`. */
export interface ReleaseFile {
  url: string;
  /** SHA-256 in hexadecimal by architecture, where it is known for certain. */
  sha256?: Readonly<Record<string, string>>;
  /** The project's own list of checksums, used where `sha256` has none for this architecture. */
  checksums: string;
  /** What the archive's members are called, by file name in the bundle; a bare binary has no `members`. */
  members?: Readonly<Record<string, string>>;
  /** Members taken along when they are there, to lie beside the programs. */
  optional?: Readonly<Record<string, string>>;
}

export interface Release {
  /** One archive, or one binary a program (then `{file}` in the template). */
  download: ReleaseFile;
  /** Names of architectures in this project's file names, by Node's `process.arch`. */
  arch: Readonly<Record<string, string>>;
}

/** Built from a Go module with a `go.mod` of our own that copies the module's non-local replacements. */
export interface GoRecipe {
  kind: "go";
  module: string;
  version: string;
  /** The module's checksum in the form of `go.sum`; a different one stops the build. */
  sum: string;
  /** Import path by file name in the bundle; `.` is the `source` below. */
  packages: Readonly<Record<string, string>>;
  /** Values set at link time, `importpath.name` to value. */
  variables?: Readonly<Record<string, string>>;
  tags?: readonly string[];
  /** Linked statically with the C libraries that `needs` names. */
  cgo?: boolean;
  /** Requirements at `v0.0.0` under this prefix are replaced with the version, as Kubernetes' staging modules need. */
  staging?: Readonly<{ prefix: string; version: string }>;
  /**
   * Another module whose own dependencies, in its versions, replace this one's: what both compile is then
   * compiled once, by far the longest part of a cold start.
   */
  alignedWith?: Readonly<{
    module: string;
    version: string;
    sum: string;
    staging: NonNullable<GoRecipe["staging"]>;
  }>;
  /** A main program of our own, where the module is only a library or its command brings more than is used. */
  source?: string;
  needs?: readonly HostNeed[];
}

/** A static program compiled from a few lines of C. */
export interface CRecipe {
  kind: "c";
  /** File name in the bundle. */
  file: string;
  source: string;
  needs: readonly HostNeed[];
}

/** Something that must be on the host to build, and the Debian package that brings it. */
export interface HostNeed {
  /** A command that succeeds exactly when the need is met. */
  probe: readonly string[];
  package: string;
}

export interface Bundle {
  version: string;
  accepts: Acceptance;
  /** Only ever put into images, so one found on this host would not do: it may need the host's libraries. */
  imageOnly?: boolean;
  /** Only tests run it, so `npm run up` does without. */
  testOnly?: boolean;
  /** Left out where no official release of the program alone exists. */
  release?: Release;
  local: GoRecipe | CRecipe;
  /** Seconds on two idle cores with empty caches: the longest are started first. */
  seconds: number;
  /** Free disk that the build needs at most, in MiB, Go's own caches included. */
  diskMiB: number;
}

/** The upstream image. */
export interface UpstreamImage {
  /** Registry host, e.g. `registry.k8s.io`. */
  registry: string;
  repository: string;
  tag: string;
  /** Digest of the (multi-platform) manifest; resolved when first used, and then kept, where it is not known. */
  digest?: string;
}

/** What `docker image inspect` would show. */
export interface ImageConfig {
  user?: string;
  entrypoint?: readonly string[];
  cmd?: readonly string[];
  env?: Readonly<Record<string, string>>;
  workingDir?: string;
  stopSignal?: string;
}

export interface ImageDirectory {
  path: string;
  mode: number;
  uid: number;
  gid: number;
}

export interface ImageAccount {
  name: string;
  uid: number;
  gid: number;
  home: string;
}

/** A file system from Debian packages, without package manager or maintainer scripts. */
export interface DebianRecipe {
  /** Packages whose dependencies are followed. */
  packages: readonly string[];
  /** Dependencies that nothing in the image calls. */
  omit: readonly string[];
  /** The version of one package must start so, or the archive has moved on and the catalogue must too. */
  expect: Readonly<{ package: string; version: string }>;
  /** Paths to remove; a trailing `/*` empties a directory. */
  remove?: readonly string[];
  /** Directories of which only these names stay. */
  keep?: Readonly<Record<string, readonly string[]>>;
}

export interface LocalImage {
  /** Programs of the catalogue, by their path in the image. */
  programs?: Readonly<Record<string, ProgramName>>;
  debian?: DebianRecipe;
  /** Files of an npm package; `{arch}` is Node's `process.arch`, and each has its own package and integrity. */
  npm?: Readonly<{
    package: string;
    version: string;
    integrity: Readonly<Record<string, string>>;
    /** Path in the package by path in the image. */
    files: Readonly<Record<string, string>>;
  }>;
  files?: Readonly<Record<string, Readonly<{ content: string; mode?: number }>>>;
  links?: Readonly<Record<string, string>>;
  directories?: readonly ImageDirectory[];
  accounts?: readonly ImageAccount[];
  config: ImageConfig;
}

export interface Image {
  version: string;
  upstream: UpstreamImage;
  local: LocalImage;
  seconds: number;
  diskMiB: number;
}
