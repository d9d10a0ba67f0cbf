import { describe, expect, it } from "vitest";
import { selectorLabels, standardLabels } from "../../../components/labels";

const input = { name: "mariadb-galera", instance: "galera", component: "database", version: "11.8" };

describe("labels", () => {
  it("selects by what never changes", () => {
    expect(selectorLabels(input)).toEqual({
      "app.kubernetes.io/name": "mariadb-galera",
      "app.kubernetes.io/instance": "galera",
      "app.kubernetes.io/component": "database",
    });
  });

  it("labels objects with all of that and more", () => {
    expect(standardLabels(input)).toMatchObject({
      ...selectorLabels(input),
      "app.kubernetes.io/version": "11.8",
    });
    expect(standardLabels({ name: "a", instance: "b", component: "c" })).not.toHaveProperty([
      "app.kubernetes.io/version",
    ]);
  });
});
