/** Where most releases lie. */
export const github = "https://github.com";

/** Processors, by the names that Node and Go have for them. */
export const go = { x64: "amd64", arm64: "arm64" } as const;
