import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Files } from "../../../../../components/galera/agent/files";
import { formatGrastate, parseGrastate } from "../../../../../components/galera/agent/grastate";
import { nilUuid } from "../../../../../components/galera/agent/report";

const uuid = "1edc783e-9ead-441a-bcc1-b05e2f5aef0e";
let volume: string;
let files: Files;
const told: string[] = [];
const data = () => join(volume, "data");
const grastate = () => readFileSync(join(data(), "grastate.dat"), "utf8");

beforeEach(() => {
  volume = mkdtempSync(join(tmpdir(), "agent-"));
  mkdirSync(data());
  told.length = 0;
  files = new Files({ volumeDirectory: volume, dataDirectory: data(), runDirectory: volume }, (reason) =>
    told.push(reason),
  );
});
afterEach(() => rmSync(volume, { recursive: true }));

describe("Files", () => {
  it("finds an empty directory empty", () => {
    expect(files.facts("not run")).toEqual({
      ahead: null,
      database: false,
      incompatible: null,
      fresh: false,
      grastate: null,
      whole: false,
      unfinished: false,
      transferBroken: false,
      recovery: null,
    });
  });

  it.each([
    ["clean", `version: 2.1\nuuid: ${uuid}\nseqno: 7\nsafe_to_bootstrap: 0\n`, 7],
    ["of a crash", `version: 2.1\nuuid: ${uuid}\nseqno: -1\nsafe_to_bootstrap: 0\n`, -1],
    ["torn", `version: 2.1\nuuid: ${uuid.slice(0, 9)}`, -1],
    ["missing", null, -1],
  ])("allows a bootstrap with a whole file where the old one is %s", (_, before, seqno) => {
    if (before !== null) writeFileSync(join(data(), "grastate.dat"), before);
    files.allowBootstrap(uuid);
    expect(parseGrastate(grastate())).toEqual({ uuid, seqno, safeToBootstrap: true });
    expect(readdirSync(data())).toEqual(["grastate.dat"]);
  });

  it("keeps data by taking the mark of a fresh installation away, as often as it is asked", () => {
    writeFileSync(join(data(), "galera-platform-fresh"), "");
    expect(files.facts("not run").fresh).toBe(true);
    files.keep();
    files.keep();
    expect(files.facts("not run").fresh).toBe(false);
  });

  it("remembers whether data are whole, beside them", () => {
    expect(files.facts("not run").whole).toBe(false);
    files.keep();
    rmSync(data(), { recursive: true });
    expect(files.facts("not run").whole).toBe(true);
    files.doubt();
    files.doubt();
    expect(files.facts("not run").whole).toBe(false);
  });

  it.each([
    ["ended in the middle of a statement for all members", nilUuid, false],
    ["ended at any other time", uuid, true],
  ])("leaves what members could be given of the history to those that %s", (_, saved, kept) => {
    writeFileSync(
      join(data(), "grastate.dat"),
      formatGrastate({ uuid: saved, seqno: -1, safeToBootstrap: false }),
    );
    writeFileSync(join(data(), "galera.cache"), "");
    files.allowBootstrap(uuid);
    expect(existsSync(join(data(), "galera.cache"))).toBe(kept);
    expect(files.facts("not run").unfinished).toBe(!kept);
    files.keep();
    expect(files.facts("not run")).toMatchObject({ whole: true, unfinished: false });
    expect(parseGrastate(grastate())).toEqual({ uuid, seqno: -1, safeToBootstrap: true });
  });

  it("remembers the view and the mark beside the data, where a state transfer does not reach", () => {
    expect(files.readView()).toEqual([]);
    files.keepView(["galera-0", "galera-1"]);
    files.setAside("holds more");
    expect(told).toEqual(["holds more"]);
    rmSync(data(), { recursive: true });
    expect(files.readView()).toEqual(["galera-0", "galera-1"]);
    expect(files.facts("not run").ahead).toBe("holds more");
    expect(existsSync(join(volume, "galera-platform-view.json.new"))).toBe(false);
  });

  it("begins no write that would wait, and says so", () => {
    files.keepView(["galera-0"]);
    files.keep();
    let waits = true;
    const directories = { volumeDirectory: volume, dataDirectory: data(), runDirectory: volume };
    const careful = new Files(
      directories,
      () => {},
      () => waits,
    );
    const writes = [
      () => careful.keepView([]),
      () => careful.setAside("holds more"),
      () => careful.doubt(),
      () => careful.allowBootstrap("10000000-0000-4000-8000-000000000000"),
    ];
    for (const write of writes) expect(write).toThrow("it takes no writes at the moment");
    // What need not be written needs no volume that takes it.
    expect(() => careful.keep()).not.toThrow();
    expect(files.readView()).toEqual(["galera-0"]);
    expect(files.facts("not run")).toMatchObject({ ahead: null, whole: true });
    waits = false;
    for (const write of writes) expect(write).not.toThrow();
  });

  it("tells the release of data by who made, upgraded or sent them, and what the server here may do with them", () => {
    const write = (name: string, text: string) => writeFileSync(join(data(), name), text);
    expect([files.dataRelease(), files.serverRelease()]).toEqual([null, null]);
    writeFileSync(join(volume, "version"), "mariadbd  Ver 11.8.6-MariaDB-0+deb13u1 from Debian\n");
    write(
      "mariadb_backup_info",
      "tool_version = 11.8.6-MariaDB\nserver_version = 11.8.9-MariaDB-log\npartial = Y\n",
    );
    expect(files.dataRelease()).toBe("11.8.9-MariaDB-log");
    expect(files.facts("not run").incompatible).toMatch(/under MariaDB 11\.8\.9, and its server is 11\.8\.6/);
    write("mysql_upgrade_info", "10.11.14-MariaDB");
    expect(files.dataRelease()).toBe("10.11.14-MariaDB");
    write("mariadb_upgrade_info", "11.8.5-MariaDB");
    expect(files.dataRelease()).toBe("11.8.5-MariaDB");
    expect(files.facts("not run").incompatible).toBeNull();
  });

  it("keeps what mariadb-upgrade said before it gave up", () => {
    expect(files.upgradeError()).toBe("");
    writeFileSync(join(volume, "upgrade.log"), "one\nERROR 1698: no\nFATAL ERROR: Upgrade failed\n");
    expect(files.upgradeError()).toBe("ERROR 1698: no");
  });

  it("takes a volume that cannot be read neither for empty nor for one to which a state transfer goes", () => {
    rmSync(data(), { recursive: true });
    symlinkSync("data", data());
    // What it would be taken for.
    expect(existsSync(join(data(), "ibdata1"))).toBe(false);
    expect(() => files.facts("not run")).toThrow("ELOOP");
    expect(files.receives()).toBe(false);
  });

  it("does not take a file that is no view for an empty one", () => {
    writeFileSync(join(volume, "galera-platform-view.json"), '["galera-0"');
    expect(() => files.readView()).toThrow();
  });

  it("tell of a state transfer for as long as its script leaves its mark", () => {
    expect(files.receives()).toBe(false);
    writeFileSync(join(data(), "sst_in_progress"), "");
    expect(files.receives()).toBe(true);
  });
});
