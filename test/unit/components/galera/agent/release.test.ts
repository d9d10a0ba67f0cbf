import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareReleases,
  formatRelease,
  isUpgradeDue,
  parseRelease,
  type Release,
  releaseProblem,
  skippedSeries,
} from "../../../../../components/galera/agent/release";

const releases = fc.record<Release>({
  series: fc.tuple(fc.integer({ min: 10, max: 20 }), fc.integer({ min: 0, max: 12 })),
  patch: fc.option(fc.nat({ max: 50 })),
});
const whole = releases.filter(({ patch }) => patch !== null);
const parsed = (text: string): Release => parseRelease(text) ?? expect.fail(`no release: ${text}`);

describe("parseRelease", () => {
  it.each([
    ["11.8.6", "11.8.6"],
    ["11.8.6-noble", "11.8.6"],
    ["11.8", "11.8"],
    ["11.8.6-MariaDB", "11.8.6"],
    [
      "mariadbd  Ver 11.8.6-MariaDB-0+deb13u1 from Debian for debian-linux-gnu on x86_64 (Debian 13)",
      "11.8.6",
    ],
    ["10.11.14-MariaDB-log\n", "10.11.14"],
  ])("reads %j", (text, release) => {
    expect(formatRelease(parsed(text))).toBe(release);
  });

  it.each(["", "latest", "lts-noble", "8.0.36", "5.7.44-log", "2024.10.1", "v11.8.6", "11", "11.8.6.1"])(
    "takes %j for none",
    (text) => {
      expect(parseRelease(text)).toBeNull();
    },
  );

  it("reads what it writes", () => {
    fc.assert(
      fc.property(releases, (release) => {
        expect(parseRelease(formatRelease(release))).toEqual(release);
      }),
    );
  });
});

describe("compareReleases", () => {
  it("goes by numbers, not by text", () => {
    const sorted = ["10.6.1", "10.11.2", "11.4.9", "11.4.10", "11.8.0", "12.0.1"];
    const shuffled = fc.shuffledSubarray(sorted, { minLength: sorted.length });
    fc.assert(
      fc.property(shuffled, (texts) => {
        expect(texts.map(parsed).sort(compareReleases).map(formatRelease)).toEqual(sorted);
      }),
    );
  });

  it("is an order of whole releases, and takes a series for each of its own", () => {
    fc.assert(
      fc.property(whole, whole, whole, (a, b, c) => {
        expect(Math.sign(compareReleases(a, b)) + Math.sign(compareReleases(b, a))).toBe(0);
        if (compareReleases(a, b) <= 0 && compareReleases(b, c) <= 0)
          expect(compareReleases(a, c)).toBeLessThanOrEqual(0);
        expect(compareReleases({ ...a, patch: null }, a)).toBe(0);
      }),
    );
  });
});

describe("skippedSeries", () => {
  it.each([
    ["11.8.6", "11.8.9", null],
    ["11.8.6", "12.0.1", null],
    ["11.8.6", "12.3.1", null],
    ["11.4.2", "11.8.1", null],
    ["10.11.2", "11.8.1", "11.4"],
    ["10.6.1", "11.8.1", "11.4"],
    ["11.8.6", "13.0.1", "12.3"],
    ["12.3.1", "14.3.1", "13.3"],
    ["11.8.6", "10.6.1", null],
  ])("from %s to %s: %s", (from, to, skipped) => {
    expect(skippedSeries(parsed(from), parsed(to))).toBe(skipped);
  });
});

describe("releaseProblem", () => {
  it("never lets an older server start on newer data, and no other within a series", () => {
    fc.assert(
      fc.property(whole, whole, (data, server) => {
        const problem = releaseProblem(formatRelease(data), formatRelease(server));
        if (compareReleases(server, data) < 0) expect(problem).toMatch(/older server may damage them/);
        else if (server.series.join() === data.series.join()) expect(problem).toBeNull();
      }),
    );
  });

  it("says what to do", () => {
    expect(releaseProblem("12.1.2-MariaDB", "mariadbd  Ver 11.8.6-MariaDB")).toMatch(
      /under MariaDB 12\.1\.2, and its server is 11\.8\.6: .*Give it an image of 12\.1\.2 or newer/,
    );
    expect(releaseProblem("10.6.3-MariaDB", "11.8.6")).toMatch(/Give it an image of 11\.4 first/);
  });

  it("has nothing against what is not known", () => {
    for (const [data, server] of [
      [null, "11.8.6"],
      ["12.1.2", null],
      ["", "11.8.6"],
    ] as const)
      expect(releaseProblem(data, server)).toBeNull();
  });
});

describe("isUpgradeDue", () => {
  it("is where the data are older, or nobody knows of which release they are", () => {
    expect(isUpgradeDue("11.8.5-MariaDB", "11.8.6")).toBe(true);
    expect(isUpgradeDue(null, "11.8.6")).toBe(true);
    expect(isUpgradeDue("11.8.6-MariaDB", "11.8.6-MariaDB-log")).toBe(false);
    expect(isUpgradeDue("11.8.9-MariaDB", "11.8.6")).toBe(false);
    // Without the server's own version there would be no end to it.
    expect(isUpgradeDue("11.8.5-MariaDB", null)).toBe(false);
  });
});
