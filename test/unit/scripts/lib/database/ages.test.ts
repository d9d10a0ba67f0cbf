import { describe, expect, it } from "vitest";
import { formatAge, formatMoment } from "../../../../../scripts/lib/database/ages";

describe("ages", () => {
  it.each([
    [-5, "0 s"],
    [119_999, "119 s"],
    [120_000, "2 min"],
    [2 * 3600_000, "2 h"],
    [47 * 3600_000, "47 h"],
    [365 * 86_400_000, "365 d"],
  ])("%d ms are %s", (ms, text) => {
    expect(formatAge(ms)).toBe(text);
  });

  it("are told from moments in UTC", () => {
    expect(formatMoment("2026-01-02T03:04:05.678901Z")).toBe("2026-01-02 03:04:05 UTC");
  });
});
