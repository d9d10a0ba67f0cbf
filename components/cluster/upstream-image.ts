import { type ImageName, images } from "../../toolchain/catalogue";

/** The reference of a catalogue image where upstream publishes it, pinned by digest. */
export function upstreamImage(name: ImageName): string {
  const { registry, repository, digest } = images[name].upstream;
  // A tag may become another image overnight, on some nodes sooner than on others.
  if (digest === undefined) throw new TypeError(`the image ${name} has no digest in the catalogue`);
  return `${registry}/${repository}@${digest}`;
}
