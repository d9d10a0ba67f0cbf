import { describe, expect, it } from "vitest";
import { changeProblem, imageRelease } from "../../../../../components/galera/plan/release";

const digest = `@sha256:${"0".repeat(64)}`;

describe("imageRelease", () => {
  it.each([
    [`docker.io/library/mariadb:11.8.6${digest}`, "11.8.6"],
    [`registry.example.com:5000/db/mariadb:11.8.6-noble${digest}`, "11.8.6"],
    ["mirror.example.com/mariadb:11.8", "11.8"],
    [`registry.example.com:5000/mariadb${digest}`, undefined],
    [`galera-platform.local/mariadb${digest}`, undefined],
    [`mirror.example.com/mariadb:lts${digest}`, undefined],
  ])("of %s is %s", (reference, release) => {
    expect(imageRelease(reference)).toBe(release);
  });
});

describe("changeProblem", () => {
  it.each([
    [
      "11.8.6",
      "11.8.5",
      /was 11\.8\.6 and would be 11\.8\.5: an older server.* an image of 11\.8\.6 or newer/,
    ],
    ["11.8.6", "11.4.9", /an older server/],
    ["11.8.6", "11.4", /an older server/],
    ["10.11.9", "11.8.6", /skips 11\.4, .*an image of 11\.4 first/],
  ])("refuses %s to %s, with what to do", (was, is, reason) => {
    expect(changeProblem(was, is)).toMatch(reason);
    expect(changeProblem(was, is)).toContain("by its digest alone");
  });

  it.each([
    ["11.8.6", "11.8.6"],
    ["11.8.6", "11.8.9"],
    ["11.8", "11.8.1"],
    ["11.4.7", "11.8.6"],
    [undefined, "10.6.1"],
    ["11.8.6", undefined],
  ])("lets pass %s to %s", (was, is) => {
    expect(changeProblem(was, is)).toBeNull();
  });
});
