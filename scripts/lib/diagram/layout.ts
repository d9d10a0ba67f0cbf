import type { Box, Model } from "./model";

/** Where something is, in pixels. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  boxes: Map<string, Place>;
  cards: Map<string, Place>;
}

export const sizes = {
  card: { width: 232, height: 46 },
  gap: 14,
  lane: 44,
  padding: 18,
  header: 34,
  footer: 28,
};

/** The key of a card's place: cards of one type may be in several boxes. */
export function cardKey(box: string, card: string): string {
  return `${box} ${card}`;
}

/**
 * Boxes in rows, what is needed below what needs it; cards in columns, what is needed to the right. Columns and rows
 * by the longest way, so every line goes forward; no more, because a stack has a handful of boxes.
 */
export function layoutOf({ boxes, links }: Model): Layout {
  const layout: Layout = { width: 0, height: sizes.padding, boxes: new Map(), cards: new Map() };
  const rows = levels(
    boxes.map(({ id }) => id),
    links,
  );
  for (const row of rows) {
    let x = sizes.padding;
    let tallest = 0;
    for (const box of boxes.filter(({ id }) => row.includes(id))) {
      const place = { x, y: layout.height, ...placeCards(box, x, layout.height, layout.cards) };
      layout.boxes.set(box.id, place);
      x += place.width + sizes.lane;
      tallest = Math.max(tallest, place.height);
    }
    layout.width = Math.max(layout.width, x - sizes.lane + sizes.padding);
    layout.height += tallest + sizes.lane;
  }
  layout.height += sizes.padding - sizes.lane;
  return layout;
}

/** Places the cards of a box, and gives the size that it needs. */
function placeCards(
  box: Box,
  left: number,
  top: number,
  places: Map<string, Place>,
): Pick<Place, "width" | "height"> {
  const { card, gap, lane, padding, header, footer } = sizes;
  const columns = levels(
    box.cards.map(({ id }) => id),
    box.links,
  );
  for (const [column, ids] of columns.entries()) {
    for (const [row, id] of ids.entries()) {
      const x = left + padding + column * (card.width + lane);
      const y = top + header + padding + row * (card.height + gap);
      places.set(cardKey(box.id, id), { x, y, ...card });
    }
  }
  const deepest = Math.max(0, ...columns.map((ids) => ids.length));
  const width = Math.max(columns.length * (card.width + lane) - lane, card.width) + 2 * padding;
  const cards = deepest === 0 ? 0 : deepest * (card.height + gap) - gap + padding;
  return { width, height: header + padding + cards + (box.also === "" ? 0 : footer) };
}

/**
 * Groups names so that every link leads from a group to a later one, and to the next where it can: a line that passes
 * a card looks as if it led there. Without links all are in the first group.
 */
export function levels(names: readonly string[], links: readonly [string, string][]): string[][] {
  const level = new Map(names.map((name) => [name, 0]));
  const of = (name: string) => level.get(name) ?? 0;
  // As often as there are names: no way is longer.
  for (let round = 0; round < names.length; round++) {
    for (const [from, to] of links) level.set(to, Math.max(of(to), Math.min(of(from) + 1, names.length)));
  }
  for (let round = 0; round < names.length; round++) {
    for (const name of names) {
      const next = links.filter(([from]) => from === name).map(([, to]) => of(to));
      if (next.length > 0) level.set(name, Math.max(of(name), Math.min(...next) - 1));
    }
  }
  const count = Math.max(-1, ...level.values()) + 1;
  const groups = Array.from({ length: count }, (_, index) => names.filter((name) => of(name) === index));
  return groups.filter((group) => group.length > 0);
}
