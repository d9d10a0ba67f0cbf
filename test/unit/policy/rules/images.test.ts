import { expect, it } from "vitest";
import { pinnedImages } from "../../../../policy/rules/images";
import { violations, workload } from "../check";

const check = (container: object) => violations([pinnedImages("mandatory")], [workload({ container })]);

it.each(["mariadb", "mariadb:11.8", "mariadb@sha256:abc"])(
  "catches %s, which may be another image tomorrow",
  async (image) => {
    expect(await check({ image })).toEqual([
      `pinned-images: it: container main: "${image}" has no @sha256:… at its end`,
    ]);
  },
);

it("lets pass what is pinned by its digest, with and without a tag", async () => {
  const digest = `sha256:${"0".repeat(64)}`;
  for (const image of [`mariadb@${digest}`, `mariadb:11.8@${digest}`])
    expect(await check({ image })).toEqual([]);
});

it("waits for an image that is not known before the first update, and looks at all others", async () => {
  const given = workload({ pod: { initContainers: [{ name: "first", image: "a" }] } });
  const { spec } = given.props as { spec: { template: { spec: { containers: object[] } } } };
  const [container = {}] = spec.template.spec.containers;
  // As the SDK does it for what is unknown in a preview.
  Object.defineProperty(container, "image", {
    enumerable: true,
    get: () => {
      throw new Error("can't be known during preview");
    },
  });
  expect(await violations([pinnedImages("mandatory")], [given])).toEqual([
    expect.stringContaining("container first"),
  ]);
});

it("looks into jobs of all kinds and at containers of all kinds", async () => {
  const { spec } = workload({ pod: { initContainers: [{ name: "first", image: "a" }] } }).props as {
    spec: { template: object };
  };
  const found = await violations(
    [pinnedImages("mandatory")],
    [
      { type: "kubernetes:batch/v1:Job", props: { spec } },
      { type: "kubernetes:batch/v1:CronJob", props: { spec: { jobTemplate: { spec } } } },
      { type: "kubernetes:core/v1:Pod", props: spec.template as Record<string, unknown> },
    ],
  );
  expect(found).toHaveLength(3);
});
