import { describe, expect, it } from "vitest";
import { plotGaps } from "../../bench/plot";

const dots = (svg: string) => [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));

describe("the plot of write gaps", () => {
  it("has a dot for every figure, the larger the further right, and stays inside", () => {
    const figures = [0.0001, 0.05, 0.5, 5, 50, 5000];
    const found = dots(plotGaps("t", [{ label: "kill-writer", figures, target: 1 }]));
    expect(found).toHaveLength(figures.length);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
    expect(Math.max(...found)).toBeLessThan(760);
    expect(Math.min(...found)).toBeGreaterThan(0);
  });

  it("is an SVG with its words escaped, also without figures", () => {
    const svg = plotGaps("a < b & c", [{ label: "x", figures: [], target: 1 }]);
    expect(svg).toMatch(/^<svg [^>]*>[\s\S]*<\/svg>\n$/);
    expect(svg).toContain("a &lt; b &amp; c");
    expect(svg).toContain("<title>a &lt; b &amp; c</title>");
    expect(dots(svg)).toEqual([]);
  });
});
