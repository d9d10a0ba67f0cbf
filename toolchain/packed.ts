/** Characters in a line of the packed text. */
const width = 160;

/**
 * A CommonJS program as a third of its text, which unpacks itself when it runs: it is called with what Node gives a
 * module, under the name of the packed file.
 *
 * The same text gives the same bytes on every machine. Node's own zlib would not: what it gives depends on its version
 * and on the processor, and another name of the ConfigMap that holds the program would restart the members.
 */
export function packed(program: string): string {
  // Loaded here only: what is kept is most often right.
  const { zlibSync } = require("fflate") as typeof import("fflate");
  const base64 = Buffer.from(zlibSync(Buffer.from(program), { level: 9 })).toString("base64");
  const lines = base64.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
  const given = ["exports", "require", "module", "__filename", "__dirname"];
  return `"use strict";
// A program, packed: base64 of zlib's format. Errors name lines of what is inside.
const packed = \`
${lines.join("\n")}
\`;
const program = require("node:zlib").inflateSync(Buffer.from(packed, "base64")).toString();
const names = ${JSON.stringify(given)};
require("node:vm").compileFunction(program, names, { filename: __filename })(${given.join(", ")});
`;
}
