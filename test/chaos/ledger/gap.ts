/** A stretch of time in which no write was acknowledged. */
export interface Gap {
  /** Milliseconds since the run began. */
  from: number;
  /** Milliseconds. */
  length: number;
}

/**
 * The longest stretch between two acknowledgements that overlaps the given time, whichever client got them; from the
 * last acknowledgement before `from` on, as that is since when clients have waited.
 *
 * @param acknowledged moments of acknowledgements, in any order
 */
export function longestGap(acknowledged: readonly number[], from: number, until: number): Gap {
  const times = [...acknowledged].sort((a, b) => a - b);
  const before = times.filter((time) => time <= from).at(-1) ?? from;
  const after = times.find((time) => time >= until) ?? until;
  const points = [before, ...times.filter((time) => time > from && time < until), after];
  let longest: Gap = { from: before, length: 0 };
  points.forEach((time, index) => {
    const previous = points[index - 1] ?? time;
    if (time - previous > longest.length) longest = { from: previous, length: time - previous };
  });
  return longest;
}
