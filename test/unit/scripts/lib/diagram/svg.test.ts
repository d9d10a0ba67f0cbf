import { expect, it } from "vitest";
import type { Model } from "../../../../../scripts/lib/diagram/model";
import { toSvg } from "../../../../../scripts/lib/diagram/svg";

const card = (id: string, title: string) => ({ id, title, detail: "", kind: "service" as const });
const model: Model = {
  boxes: [
    {
      id: "a",
      title: "a<b> & c",
      detail: "",
      cards: [card("1", "one"), card("2", "x".repeat(99))],
      links: [["1", "2"]],
      also: "",
    },
    { id: "b", title: "b", detail: "", cards: [], links: [], also: "3 Things" },
  ],
  links: [["a", "b"]],
};

it("has a line for every link, and texts that fit and cannot be taken for markup", () => {
  const svg = toSvg(model, "title");
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[\s\S]*<\/svg>\n$/);
  expect(svg.match(/marker-end/g)).toHaveLength(2);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(svg).toContain("a&lt;b&gt; &amp; c");
  expect(svg).toContain("…");
  expect(svg).toContain("and 3 Things");
});
