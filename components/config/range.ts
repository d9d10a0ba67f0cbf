/** The first and the last address of an IPv4 range in CIDR form, as numbers. */
function bounds(range: string): [first: number, last: number] {
  const [address = "", prefix = "32"] = range.split("/");
  const value = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(prefix));
  const first = Math.floor(value / size) * size;
  return [first, first + size - 1];
}

/** Whether two IPv4 ranges share an address. */
export function rangesOverlap(a: string, b: string): boolean {
  const [firstA, lastA] = bounds(a);
  const [firstB, lastB] = bounds(b);
  return firstA <= lastB && firstB <= lastA;
}

/** How many addresses an IPv4 range has. */
export function addressesIn(range: string): number {
  const [first, last] = bounds(range);
  return last - first + 1;
}

/** The same range, written with its first address: `10.0.0.0/16` for `10.0.1.0/16`. */
export function withFirstAddress(range: string): string {
  const [first] = bounds(range);
  const parts = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
  return `${parts.join(".")}/${range.split("/")[1]}`;
}
