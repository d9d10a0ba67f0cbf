import type { ReleaseFile } from "./types";

const releases = "https://github.com/k3s-io/k3s/releases/download/{version}";

/**
 * The Kubernetes of virtual machines, of the same version as the embedded cluster's. It is not run on this host, so
 * it is no bundle: the machines download it themselves, and refuse what has another checksum.
 */
export const k3s = {
  version: "v1.36.3+k3s1",
  download: {
    url: `${releases}/{file}`,
    sha256: {
      x64: "2f98a9f8fe5782479ee2d54e70a1b10a7f6fd4cae8d38ed3098452dc6eed76b5",
      arm64: "c9a209103f480f163b7c6a56f00862b4481927b284dc29a3716bb70d886691a8",
    },
    checksums: `${releases}/sha256sum-{arch}.txt`,
  },
  /** What the file is called, by Node's `process.arch`. */
  files: { x64: "k3s", arm64: "k3s-arm64" },
} as const satisfies {
  version: string;
  download: ReleaseFile;
  files: Readonly<Record<string, string>>;
};

/** The release of Ubuntu in virtual machines, as `multipass find` lists it; Multipass verifies the image itself. */
export const ubuntu = "24.04";
