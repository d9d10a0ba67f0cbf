import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cloudInit, controlPath } from "../../../../../../components/cluster/multipass/plan/cloud-init";

interface UserData {
  write_files: { path: string; permissions: string; encoding: string; content: string }[];
}

function filesOf(text: string): Map<string, { permissions: string; content: string }> {
  const { write_files: files } = parse(text) as UserData;
  return new Map(
    files.map(({ path, permissions, content }) => [
      path,
      { permissions, content: Buffer.from(content, "base64").toString() },
    ]),
  );
}

describe("cloud-init", () => {
  const server = cloudInit({ name: "dev-1-server" });
  const worker = cloudInit({ name: "dev-1-worker-1", zone: "zone-b" });

  it("only writes files: what can fail is run afterwards, where its end is seen", () => {
    expect(server.startsWith("#cloud-config\n")).toBe(true);
    expect(Object.keys(parse(server))).toEqual(["write_files"]);
    expect([...filesOf(server).keys()].at(-1)).toBe(controlPath);
  });

  it("turns k3s' own ingress and load balancer off, and keeps workloads from the server", () => {
    expect(parse(filesOf(server).get("/etc/rancher/k3s/config.yaml")?.content ?? "")).toMatchObject({
      "node-name": "dev-1-server",
      disable: ["traefik", "servicelb"],
      "node-taint": ["node-role.kubernetes.io/control-plane=true:NoSchedule"],
    });
    expect(filesOf(server).get("/etc/systemd/system/k3s.service")?.content).toContain("k3s server\n");
  });

  it("gives a worker its zone, and nothing that lets it join", () => {
    expect(parse(filesOf(worker).get("/etc/rancher/k3s/config.yaml")?.content ?? "")).toEqual({
      "node-name": "dev-1-worker-1",
      "node-label": ["topology.kubernetes.io/zone=zone-b"],
    });
    expect(filesOf(worker).get("/etc/systemd/system/k3s.service")?.content).toContain("k3s agent\n");
  });

  it("lets nobody else read the configuration, where k3s puts the token", () => {
    expect(filesOf(worker).get("/etc/rancher/k3s/config.yaml")?.permissions).toBe("0600");
  });
});
