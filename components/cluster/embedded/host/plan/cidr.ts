/** IPv4 ranges: parsing, overlap, addresses in them. Pure. */

/** A range of IPv4 addresses with its host bits cleared. */
export interface Cidr {
  base: number;
  prefix: number;
}

/** The address as a number. @throws RangeError when it is no IPv4 address */
export function parseAddress(text: string): number {
  const parts = text.split(".");
  if (parts.length !== 4) throw new RangeError(`"${text}" is not an IPv4 address`);
  return parts.reduce((sum, part) => {
    const value = /^\d{1,3}$/.test(part) ? Number(part) : Number.NaN;
    if (!(value <= 255)) throw new RangeError(`"${text}" is not an IPv4 address`);
    return sum * 256 + value;
  }, 0);
}

/** The number as an address in dotted form. */
export function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

/** The range; a lone address counts as a /32. @throws RangeError when it is no IPv4 range */
export function parseCidr(text: string): Cidr {
  const [address, prefixText = "32", ...rest] = text.split("/");
  const prefix = /^\d{1,2}$/.test(prefixText) ? Number(prefixText) : Number.NaN;
  if (address === undefined || rest.length > 0 || !(prefix <= 32)) {
    throw new RangeError(`"${text}" is not an IPv4 range`);
  }
  const size = 2 ** (32 - prefix);
  return { base: Math.floor(parseAddress(address) / size) * size, prefix };
}

/** The range, or undefined where the text is none. */
export function tryParseCidr(text: string): Cidr | undefined {
  try {
    return parseCidr(text);
  } catch {
    return undefined;
  }
}

/** The range in dotted form. */
export function formatCidr(cidr: Cidr): string {
  return `${formatAddress(cidr.base)}/${cidr.prefix}`;
}

/** How many addresses the range holds. */
export function cidrSize(cidr: Cidr): number {
  return 2 ** (32 - cidr.prefix);
}

/** Whether the two ranges share an address. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.base < b.base + cidrSize(b) && b.base < a.base + cidrSize(a);
}

/** The address `offset` places after the first one of the range. @throws RangeError outside of the range */
export function addressAt(cidr: Cidr, offset: number): string {
  if (offset < 0 || offset >= cidrSize(cidr)) {
    throw new RangeError(`${formatCidr(cidr)} has no address number ${offset}`);
  }
  return formatAddress(cidr.base + offset);
}

/** The `index`-th range of length `prefix` inside the range. @throws RangeError outside of the range */
export function subnetAt(cidr: Cidr, prefix: number, index: number): Cidr {
  const size = 2 ** (32 - prefix);
  if (prefix < cidr.prefix || index < 0 || (index + 1) * size > cidrSize(cidr)) {
    throw new RangeError(`${formatCidr(cidr)} has no /${prefix} number ${index}`);
  }
  return { base: cidr.base + index * size, prefix };
}
