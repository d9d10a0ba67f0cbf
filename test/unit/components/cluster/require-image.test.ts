import * as pulumi from "@pulumi/pulumi";
import { expect, it } from "vitest";
import { requireImage } from "../../../../components/cluster/require-image";

it("lets pass what was asked for, and names what was not", async () => {
  await pulumi.runtime.setMocks({ newResource: ({ name }) => ({ id: name, state: {} }), call: () => ({}) });
  const cluster = new pulumi.ComponentResource("test:index:Cluster", "cluster");
  const asked = new Set(["mariadb", "node"] as const);
  expect(() => requireImage(cluster, asked, "mariadb")).not.toThrow();
  expect(() => requireImage(cluster, asked, "haproxy")).toThrow("haproxy is not in the arguments");
});
