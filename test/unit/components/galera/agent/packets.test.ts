import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Deframer, frame, ResultReader, ServerError } from "../../../../../components/galera/agent/packets";

const text = (value: string | null) => {
  if (value === null) return Buffer.from([0xfb]);
  const bytes = Buffer.from(value);
  if (bytes.length < 0xfb) return Buffer.concat([Buffer.from([bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([0xfc, bytes.length & 0xff, bytes.length >> 8]), bytes]);
};
const end = Buffer.from([0xfe, 0, 0, 2, 0]);

describe("Deframer", () => {
  it("gives the same packets however the stream is cut", () => {
    const payloads = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(payloads, fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const stream = Buffer.concat(parts.map((part, i) => frame(i, Buffer.from(part))));
        const deframer = new Deframer();
        const got: Buffer[] = [];
        for (let at = 0; at < stream.length; at += size) {
          got.push(
            ...deframer.push(stream.subarray(at, at + size)).map(({ payload }) => Buffer.from(payload)),
          );
        }
        expect(got).toEqual(parts.map((part) => Buffer.from(part)));
      }),
    );
  });
});

describe("ResultReader", () => {
  it("reads rows of text, also long and null values", () => {
    const cell = fc.option(fc.string({ maxLength: 400, unit: "grapheme" }), { freq: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const reader = new ResultReader();
        for (const payload of [Buffer.from([2]), Buffer.from("def1"), Buffer.from("def2"), end]) {
          expect(reader.take(payload)).toBeNull();
        }
        for (const row of rows) expect(reader.take(Buffer.concat(row.map(text)))).toBeNull();
        expect(reader.take(end)?.rows).toEqual(rows);
      }),
    );
  });

  it("tells how many rows a statement changed", () => {
    expect(new ResultReader().take(Buffer.from([0, 1, 0, 2, 0, 0, 0]))).toEqual({ rows: [], affected: 1 });
  });

  it("throws what the server refuses, with its code", () => {
    const refusal = Buffer.concat([Buffer.from([0xff, 0xbd, 0x04]), Buffer.from("#40001Deadlock found")]);
    expect(() => new ResultReader().take(refusal)).toThrow(new ServerError(1213, "Deadlock found"));
  });
});
