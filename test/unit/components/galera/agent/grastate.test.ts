import { describe, expect, it } from "vitest";
import {
  assessDisk,
  type DiskFacts,
  formatGrastate,
  parseGrastate,
  parseRecovered,
} from "../../../../../components/galera/agent/grastate";
import { nilUuid } from "../../../../../components/galera/agent/report";

const uuid = "1edc783e-9ead-441a-bcc1-b05e2f5aef0e";
const grastate = (seqno: number, id = uuid, safe = 0) =>
  `# GALERA saved state\nversion: 2.1\nuuid:    ${id}\nseqno:   ${seqno}\nsafe_to_bootstrap: ${safe}\n`;
const recovered = (position: string) =>
  `2026-11-21  9:40:55 0 [Note] WSREP: Recovered position: ${position}\n`;
const facts = (more: Partial<DiskFacts>): DiskFacts => ({
  ahead: null,
  database: true,
  incompatible: null,
  fresh: false,
  grastate: grastate(-1),
  whole: false,
  unfinished: false,
  transferBroken: false,
  recovery: null,
  ...more,
});

describe("parseGrastate", () => {
  it("reads what Galera writes", () => {
    expect(parseGrastate(grastate(7, uuid, 1))).toEqual({ uuid, seqno: 7, safeToBootstrap: true });
  });

  it("refuses what is torn or not one", () => {
    for (const text of ["", "uuid: x\nseqno: 1\n", `uuid: ${uuid}\n`, `uuid: ${uuid}\nseqno: one\n`]) {
      expect(parseGrastate(text)).toBeNull();
    }
  });
});

describe("formatGrastate", () => {
  it("writes what is read", () => {
    for (const saved of [
      { uuid, seqno: 7, safeToBootstrap: true },
      { uuid, seqno: -1, safeToBootstrap: false },
    ])
      expect(parseGrastate(formatGrastate(saved))).toEqual(saved);
  });
});

describe("parseRecovered", () => {
  it("takes the last position in the log", () => {
    expect(parseRecovered(`${recovered(`${uuid}:3`)}more\n${recovered(`${uuid}:12`)}`)).toEqual({
      uuid,
      seqno: 12,
    });
  });

  it("finds nothing in a log without one", () => {
    expect(parseRecovered("[ERROR] Aborting\n")).toBeNull();
  });
});

describe("assessDisk", () => {
  it("trusts the saved position of a clean stop", () => {
    expect(assessDisk(facts({ grastate: grastate(9, uuid, 1) }))).toEqual({
      kind: "data",
      uuid,
      seqno: 9,
      safeToBootstrap: true,
    });
  });

  it("asks for a recovery after a crash and takes its position", () => {
    expect(assessDisk(facts({}))).toBe("recover");
    expect(assessDisk(facts({ recovery: { ok: true, log: recovered(`${uuid}:41`) } }))).toMatchObject({
      seqno: 41,
    });
  });

  it("is empty without a database, and after an installation that no cluster took up", () => {
    expect(assessDisk(facts({ database: false, grastate: null }))).toEqual({ kind: "empty" });
    for (const saved of [null, grastate(-1, nilUuid)]) {
      expect(assessDisk(facts({ fresh: true, grastate: saved }))).toEqual({ kind: "empty" });
    }
    expect(assessDisk(facts({ fresh: true }))).toBe("recover");
    // A server has begun to write the file, so it has run on these data.
    expect(assessDisk(facts({ fresh: true, grastate: "# GALERA saved sta" }))).toBe("recover");
    const nothing = { ok: true, log: recovered(`${nilUuid}:-1`) };
    expect(assessDisk(facts({ fresh: true, recovery: nothing }))).toEqual({ kind: "empty" });
  });

  it("lets no server near data that are not for it, not even for a recovery", () => {
    for (const saved of [grastate(9), grastate(-1), grastate(-1, nilUuid), null])
      expect(assessDisk(facts({ incompatible: "too new", grastate: saved }))).toEqual({
        kind: "incompatible",
        reason: "too new",
      });
    expect(assessDisk(facts({ incompatible: null }))).toBe("recover");
  });

  it("keeps apart what may hold the newest transactions and what cannot", () => {
    const nil = { ok: true, log: recovered(`${nilUuid}:-1`) };
    expect(assessDisk(facts({ grastate: null, recovery: nil }))).toMatchObject({ kind: "unreadable" });
    expect(assessDisk(facts({ recovery: { ok: false, log: recovered(`${uuid}:4`) } }))).toMatchObject({
      kind: "unreadable",
    });
    expect(assessDisk(facts({ grastate: grastate(9), transferBroken: true }))).toMatchObject({
      kind: "unusable",
    });
  });

  it("takes the position of a member that ended in the middle of a statement for all, where its data are whole", () => {
    const unsafe = grastate(-1, nilUuid);
    const recovery = { ok: true, log: recovered(`${uuid}:41`) };
    expect(assessDisk(facts({ grastate: unsafe, whole: true }))).toBe("recover");
    expect(assessDisk(facts({ grastate: unsafe, whole: true, recovery }))).toEqual({
      kind: "data",
      uuid,
      seqno: 41,
      safeToBootstrap: false,
      unsafe: true,
    });
    // The controls: after a transfer that left no trace, and where Galera marked nothing.
    expect(assessDisk(facts({ grastate: unsafe, recovery }))).toMatchObject({ kind: "unusable" });
    expect(assessDisk(facts({ grastate: unsafe, whole: true, transferBroken: true }))).toMatchObject({
      kind: "unusable",
    });
    expect(assessDisk(facts({ whole: true, recovery }))).not.toHaveProperty("unsafe");
    // One has begun a group on them since, and did not get far.
    for (const saved of [grastate(-1, uuid, 1), grastate(41)])
      expect(assessDisk(facts({ grastate: saved, whole: true, unfinished: true, recovery }))).toMatchObject({
        seqno: 41,
        unsafe: true,
      });
    const failed = { ok: false, log: "" };
    expect(assessDisk(facts({ grastate: unsafe, whole: true, recovery: failed }))).toMatchObject({
      kind: "unreadable",
    });
  });

  it("leaves a volume that was set aside as it is, whatever lies on it", () => {
    const reason = "holds more than the cluster";
    expect(assessDisk(facts({ ahead: reason, grastate: grastate(9) }))).toEqual({ kind: "ahead", reason });
  });

  it("does not believe safe_to_bootstrap on a disk without a position", () => {
    const forged = grastate(-1, nilUuid, 1);
    const nil = { ok: true, log: recovered(`${nilUuid}:-1`) };
    expect(assessDisk(facts({ grastate: forged, recovery: nil }))).toMatchObject({ kind: "unusable" });
  });
});
