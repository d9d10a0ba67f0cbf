import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Limits, limits } from "../../../../../../components/cluster/multipass/host/limits";
import { CallFailed, Multipass } from "../../../../../../components/cluster/multipass/host/multipass";
import { planVms } from "../../../../../../components/cluster/multipass/plan";
import { isUserError } from "../../../../../../toolchain/errors";
import { MultipassStandin } from "../../../../../standins/multipass/install";
import { specOf } from "../../../../../unit/components/cluster/multipass/host/harness";

/** The real thing as far as it goes: a command in a process of its own. */
let standin: MultipassStandin;
const path = process.env.PATH;
beforeAll(() => {
  standin = new MultipassStandin();
});
beforeEach(() => {
  standin.reset();
  Object.assign(process.env, standin.env);
});
afterAll(() => {
  process.env.PATH = path;
  delete process.env.MULTIPASS_STANDIN;
  standin.dispose();
});

const { server } = planVms(specOf());

function multipass(changes: Partial<Limits> = {}, signal = new AbortController().signal): Multipass {
  return new Multipass(signal, { ...limits, ...changes });
}

describe("the command", () => {
  it("makes, runs commands in, and removes a machine", async () => {
    const command = multipass();
    await command.check();
    await command.launch(server);
    expect(await command.list()).toEqual([{ name: server.name, state: "Running", address: "10.97.0.11" }]);
    const config = "/etc/rancher/k3s/config.yaml";
    expect(standin.state.machines[server.name]?.files[config]).toContain("traefik");
    await expect(command.exec(server.name, ["cat", "/none"], 20)).rejects.toThrow(
      "`multipass exec dev-a1b2c3-server -- sudo cat /none` failed (exit code 1):\n  cat: /none: No such file",
    );
    const failure = await command.exec(server.name, ["cat", "/none"], 20).catch((error: unknown) => error);
    expect(isUserError(failure), "no stack is shown for it").toBe(true);
    await command.purge(server.name);
    expect(standin.machines).toEqual([]);
    await command.purge(server.name);
  });

  it("that is not installed is said so, with what to do", async () => {
    process.env.PATH = "/none";
    await expect(multipass().check()).rejects.toThrow(
      /Multipass is not installed.*\n.*snap install multipass.*cluster.provider to embedded/,
    );
  });

  it.each(["1.13.1+mac", "0.9.0", "unknown"])("that is too old is refused: %s", async (version) => {
    standin.edit((state) => {
      state.version = version;
    });
    await expect(multipass().check()).rejects.toThrow(
      /is too old: 1\.14\.0 is the oldest.*\n.*snap refresh multipass/,
    );
  });

  it("whose daemon does not answer is said so, whether it refuses or hangs", async () => {
    standin.fail({ command: "version", how: "daemon" });
    await expect(multipass().check()).rejects.toThrow(
      /daemon does not answer: .*\n.*snap restart multipass/s,
    );
    standin.fail({ command: "list", how: "hang" });
    await expect(multipass({ query: 0.5 }).list()).rejects.toThrow("daemon does not answer");
  });

  it("that hangs is ended when its time is up, and when it is interrupted", async () => {
    standin.fail({ command: "launch", how: "hang", times: 2 });
    await expect(multipass({ launch: 0.5, grace: 0 }).launch(server)).rejects.toThrow(CallFailed);
    const abort = new AbortController();
    const { signal } = abort;
    setTimeout(() => abort.abort(), 500);
    await expect(multipass({}, signal).launch(server)).rejects.toThrow("aborted");
  });
});
