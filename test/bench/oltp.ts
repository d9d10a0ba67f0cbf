/**
 * The transactions of sysbench's `oltp_read_write` and `oltp_read_only`, with its defaults: ten reads by key, four of a range,
 * and, where it writes, two updates, a deletion and an insertion. One statement a round trip.
 *
 * https://github.com/akopytov/sysbench/blob/master/src/lua/oltp_common.lua
 */

/** Rows of a range. */
const range = 100;
const pointReads = 10;

/** Which rows a client may write: those whose number has this remainder, so that no two clients wait for each other. */
export interface Share {
  index: number;
  of: number;
}

/** Statements that make the table and fill it. */
export function tableStatements(table: string, rows: number): string[] {
  return [
    `create table ${table} (id int not null auto_increment primary key, k int not null, c char(120) not null, ` +
      "pad char(60) not null, key k (k))",
    `insert into ${table} select seq, 1 + floor(rand() * ${rows}), sha2(seq, 384), sha2(seq, 224) from seq_1_to_${rows}`,
  ];
}

/**
 * The statements of one transaction.
 *
 * @param draw a whole number, both ends included
 */
export function transaction(
  table: string,
  rows: number,
  draw: (from: number, to: number) => number,
  writer: Share | null,
): string[] {
  const between = () => {
    const first = draw(1, rows - range + 1);
    return `where id between ${first} and ${first + range - 1}`;
  };
  const reads = [
    ...Array.from({ length: pointReads }, () => `select c from ${table} where id = ${draw(1, rows)}`),
    `select c from ${table} ${between()}`,
    `select sum(k) from ${table} ${between()}`,
    `select c from ${table} ${between()} order by c`,
    `select distinct c from ${table} ${between()} order by c`,
  ];
  return ["begin", ...reads, ...(writer === null ? [] : writes(table, rows, draw, writer)), "commit"];
}

function writes(
  table: string,
  rows: number,
  draw: (from: number, to: number) => number,
  { index, of }: Share,
): string[] {
  const own = () => draw(0, Math.floor(rows / of) - 1) * of + index + 1;
  const replaced = own();
  return [
    `update ${table} set k = k + 1 where id = ${own()}`,
    `update ${table} set c = sha2(${draw(1, rows)}, 384) where id = ${own()}`,
    `delete from ${table} where id = ${replaced}`,
    `insert into ${table} (id, k, c, pad) values (${replaced}, ${draw(1, rows)}, sha2(${replaced}, 384), sha2(${replaced}, 224))`,
  ];
}
