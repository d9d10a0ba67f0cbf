import * as pulumi from "@pulumi/pulumi";
import { serializeProperties } from "@pulumi/pulumi/runtime";
import { expect, it } from "vitest";
import { holdsSecret, isSecret, unmark } from "../../../../../scripts/lib/recorded/secrets";

/** As the SDK hands it to the engine. */
const sent = async () => {
  await pulumi.runtime.setMocks({ newResource: () => ({ id: "", state: {} }), call: () => ({}) });
  return serializeProperties("test", {
    a: pulumi.secret({ b: ["x", 1] }),
    c: "open",
    d: [{ e: pulumi.secret("y") }],
  });
};

it("are found where the SDK marks them, at any depth", async () => {
  const value = await sent();
  expect(isSecret(value.a)).toBe(true);
  expect(isSecret(value.c)).toBe(false);
  expect(holdsSecret(value.d)).toBe(true);
  expect(holdsSecret({ plain: ["open"] })).toBe(false);
});

it("are replaced leaf by leaf, so that their keys stay to be seen", async () => {
  expect(unmark(await sent(), () => "[secret]")).toEqual({
    a: { b: ["[secret]", "[secret]"] },
    c: "open",
    d: [{ e: "[secret]" }],
  });
  expect(unmark(await sent(), (leaf) => leaf)).toEqual({ a: { b: ["x", 1] }, c: "open", d: [{ e: "y" }] });
});
