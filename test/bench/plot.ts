/** Figures of one kind of run. */
export interface Row {
  label: string;
  /** Seconds. */
  figures: readonly number[];
  /** Seconds; drawn as a line. */
  target: number;
}

const size = { width: 760, left: 190, right: 30, top: 50, row: 56, bottom: 40 } as const;
/** Seconds at the ends of the axis. */
const ends = { least: 0.01, most: 200 } as const;
const ticks = [0.01, 0.1, 1, 10, 100] as const;

/** A picture of every figure as a dot on a logarithmic axis, one row a scenario, its target as a line. Pure. */
export function plotGaps(title: string, rows: readonly Row[]): string {
  const height = size.top + rows.length * size.row + size.bottom;
  const base = height - size.bottom;
  const text = (x: number, y: number, content: string, more = "") =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${more}>${quoted(content)}</text>`;
  const line = (x: number, y1: number, y2: number, style: string) =>
    `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${y1}" y2="${y2}" ${style}/>`;
  const axis = ticks.flatMap((tick) => [
    line(place(tick), size.top - 10, base, 'stroke="#ddd"'),
    text(place(tick), base + 20, `${tick} s`, ' text-anchor="middle"'),
  ]);
  const drawn = rows.flatMap(({ label, figures, target }, index) => {
    const middle = size.top + index * size.row + size.row / 2;
    return [
      text(10, middle - 4, label),
      text(10, middle + 14, `n ${figures.length}, target ${target} s`, ' fill="#777" font-size="11"'),
      line(place(target), middle - 22, middle + 22, 'stroke="#c33" stroke-dasharray="4 3"'),
      ...figures.map(
        (figure, dot) =>
          `<circle cx="${place(figure).toFixed(1)}" cy="${(middle + ((dot % 5) - 2) * 6).toFixed(1)}" r="3.5" fill="#27c" fill-opacity="0.55"/>`,
      ),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" role="img" font-family="sans-serif" font-size="13">`,
    `<title>${quoted(title)}</title>`,
    `<rect width="${size.width}" height="${height}" fill="#fff"/>`,
    text(10, 24, title, ' font-size="16"'),
    ...axis,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

/** Where a figure lies; what is beyond the axis lies at its end. */
function place(seconds: number): number {
  const { least, most } = ends;
  const share = Math.log(Math.min(most, Math.max(least, seconds)) / least) / Math.log(most / least);
  return size.left + share * (size.width - size.left - size.right);
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
