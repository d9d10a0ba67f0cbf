import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutOf, levels, type Place } from "../../../../../scripts/lib/diagram/layout";
import type { Box } from "../../../../../scripts/lib/diagram/model";

/** Names with links that never lead back. */
const graph = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const names = Array.from({ length: count }, (_, index) => `n${index}`);
  const link = fc
    .tuple(fc.nat(count - 1), fc.nat(count - 1))
    .filter(([a, b]) => a < b)
    .map(([a, b]): [string, string] => [`n${a}`, `n${b}`]);
  return fc.record({
    names: fc.constant(names),
    links: count > 1 ? fc.array(link, { maxLength: 12 }) : fc.constant<[string, string][]>([]),
  });
});

describe("levels", () => {
  it("have each name once, and every link leads forward", () => {
    fc.assert(
      fc.property(graph, ({ names, links }) => {
        const groups = levels(names, links);
        expect(groups.flat().sort()).toEqual([...names].sort());
        const of = (name: string) => groups.findIndex((group) => group.includes(name));
        for (const [from, to] of links) expect(of(from)).toBeLessThan(of(to));
      }),
    );
  });

  it("put a name right before what it needs", () => {
    expect(
      levels(
        ["a", "b", "c", "x"],
        [
          ["a", "b"],
          ["b", "c"],
          ["x", "c"],
        ],
      ),
    ).toEqual([["a"], ["b", "x"], ["c"]]);
  });
});

describe("a layout", () => {
  const apart = (a: Place, b: Place) =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  const inside = (a: Place, b: Place) =>
    a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

  it("keeps boxes apart, cards apart and in their box, and all on the picture", () => {
    fc.assert(
      fc.property(graph, fc.array(graph, { minLength: 8, maxLength: 8 }), ({ names, links }, inner) => {
        const boxes = names.map((id, index): Box => {
          const { names: cards = [], links: ways = [] } = inner[index] ?? {};
          const card = (name: string) => ({ id: name, title: name, detail: "", kind: "resource" as const });
          return {
            id,
            title: id,
            detail: "",
            cards: cards.map(card),
            links: ways,
            also: index % 2 ? "more" : "",
          };
        });
        const layout = layoutOf({ boxes, links });
        const places = [...layout.boxes.values()];
        const page = { x: 0, y: 0, width: layout.width, height: layout.height };
        for (const [index, place] of places.entries()) {
          expect(inside(place, page)).toBe(true);
          for (const other of places.slice(index + 1)) expect(apart(place, other)).toBe(true);
        }
        for (const [id, box] of layout.boxes) {
          const cards = [...layout.cards]
            .filter(([key]) => key.startsWith(`${id} `))
            .map(([, place]) => place);
          expect(cards.length).toBeGreaterThan(0);
          for (const [index, card] of cards.entries()) {
            expect(inside(card, box)).toBe(true);
            for (const other of cards.slice(index + 1)) expect(apart(card, other)).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
