/**
 * Stands in for `iconv-lite` in the agent's bundle (see `assets.ts`): the driver asks it for encodings that Node does not
 * have. The tables of all of them are half a megabyte; the server beside the agent uses one, in its own tables.
 */
import { StringDecoder } from "node:string_decoder";

/** UTF-8 but for characters beyond 16 bits, which status variables and names of pods do not have. */
const known = new Map<string, BufferEncoding>([["cesu8", "utf8"]]);

function toNode(encoding: string): BufferEncoding {
  const name = known.get(encoding);
  if (name === undefined) throw new RangeError(`the agent does not know the encoding ${encoding}`);
  return name;
}

/** Turns bytes into text. */
export function getDecoder(encoding: string): StringDecoder {
  return new StringDecoder(toNode(encoding));
}

/** Turns text into bytes. */
export function getEncoder(encoding: string) {
  const name = toNode(encoding);
  return { write: (text: string) => Buffer.from(text, name), end: () => undefined };
}
