import { type ImageName, images } from "../../toolchain/catalogue";

/** Where nodes that pull from registries find the catalogue's images. */
export interface ImageOrigin {
  /** A registry with copies of the upstream images under their own paths. @default upstream's registries */
  registry?: string | undefined;
  /** Whole references of single images, whatever the registry. */
  references?: Partial<Record<ImageName, string | undefined>>;
}

/**
 * The reference, pinned by digest, by which a node pulls a catalogue image.
 * @throws TypeError where the catalogue has no digest for it: a tag may become another image overnight, on some nodes
 * sooner than on others
 */
export function pulledImage(name: ImageName, origin: ImageOrigin = {}): string {
  const given = origin.references?.[name];
  if (given !== undefined) return given;
  const { registry, repository, tag, digest } = images[name].upstream;
  if (digest === undefined) throw new TypeError(`the image ${name} has no digest in the catalogue`);
  return `${origin.registry ?? registry}/${repository}:${tag}@${digest}`;
}
