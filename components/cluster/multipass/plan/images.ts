import { type ImageName, images } from "../../../../toolchain/catalogue";

/** The reference by which a node pulls a catalogue image from its upstream registry: by digest where it is known. */
export function upstreamReference(name: ImageName): string {
  const { registry, repository, tag, digest } = images[name].upstream;
  return `${registry}/${repository}:${tag}${digest === undefined ? "" : `@${digest}`}`;
}
