import { cardKey, type Layout, layoutOf, type Place, sizes } from "./layout";
import type { Box, Card, Model } from "./model";

/** Fill and border by kind; readable on white and on dark backgrounds, because the picture brings its own. */
const colours: Readonly<Record<Card["kind"], { fill: string; stroke: string }>> = {
  workload: { fill: "#dbeafe", stroke: "#1d4ed8" },
  service: { fill: "#dcfce7", stroke: "#15803d" },
  resource: { fill: "#f3f4f6", stroke: "#6b7280" },
};

/** Draws the model as SVG: the same text for the same model, on every machine. */
export function toSvg(model: Model, title: string): string {
  const layout = layoutOf(model);
  const { width, height } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="#475569"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...model.boxes.flatMap((box) => drawBox(box, layout)),
    ...model.links.map(([from, to]) => drawNeed(layout.boxes.get(from), layout.boxes.get(to))),
    "</svg>",
    "",
  ].join("\n");
}

function drawBox(box: Box, layout: Layout): string[] {
  const place = layout.boxes.get(box.id);
  if (place === undefined) return [];
  const { x, y, width, height } = place;
  const { padding, header } = sizes;
  const lines = [
    rectangle(place, "#ffffff", "#94a3b8", 10),
    text(x + padding, y + header - 8, 15, "#0f172a", box.title, "bold"),
    text(x + width - padding, y + header - 8, 12, "#64748b", box.detail, "normal", "end"),
  ];
  for (const [from, to] of box.links) {
    lines.push(drawWay(layout.cards.get(cardKey(box.id, from)), layout.cards.get(cardKey(box.id, to))));
  }
  for (const card of box.cards) lines.push(...drawCard(card, layout.cards.get(cardKey(box.id, card.id))));
  if (box.also !== "") {
    const room = Math.floor((width - 2 * padding) / 6);
    lines.push(text(x + padding, y + height - 12, 11, "#64748b", shorten(`and ${box.also}`, room)));
  }
  return lines;
}

function drawCard(card: Card, place: Place | undefined): string[] {
  if (place === undefined) return [];
  const { fill, stroke } = colours[card.kind];
  return [
    rectangle(place, fill, stroke, 6),
    text(place.x + 10, place.y + 19, 12, "#0f172a", shorten(card.title, 30), "bold"),
    text(place.x + 10, place.y + 36, 11, "#334155", shorten(card.detail, 36)),
  ];
}

/** A line from a card's right to the left of a later one. */
function drawWay(from: Place | undefined, to: Place | undefined): string {
  if (from === undefined || to === undefined) return "";
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
  const bend = sizes.lane / 2;
  return arrow(`M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`);
}

/** A dashed line from a box's bottom to the top of one in a later row. */
function drawNeed(from: Place | undefined, to: Place | undefined): string {
  if (from === undefined || to === undefined) return "";
  const x1 = from.x + Math.min(from.width, to.width) / 2;
  const x2 = to.x + Math.min(from.width, to.width) / 2;
  return arrow(`M${x1},${from.y + from.height} L${x2},${to.y}`, ' stroke-dasharray="5 4"');
}

function arrow(path: string, more = ""): string {
  return `<path d="${path}" fill="none" stroke="#475569" stroke-width="1.5" marker-end="url(#arrow)"${more}/>`;
}

function rectangle({ x, y, width, height }: Place, fill: string, stroke: string, radius: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>`;
}

function text(
  x: number,
  y: number,
  size: number,
  fill: string,
  content: string,
  weight = "normal",
  anchor = "start",
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-weight="${weight}" text-anchor="${anchor}">${escaped(content)}</text>`;
}

function shorten(content: string, most: number): string {
  return content.length <= most ? content : `${content.slice(0, most - 1)}…`;
}

function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
