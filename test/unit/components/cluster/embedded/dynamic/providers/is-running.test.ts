import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isRunning } from "../../../../../../../components/cluster/embedded/dynamic/providers/is-running";
import type { Reservation } from "../../../../../../../components/cluster/embedded/host/protocol";
import { makeReservation, pretendToRun } from "./fixtures";

let reservation: Reservation;
beforeEach(() => {
  reservation = makeReservation();
});
afterEach(() => rmSync(reservation.directory, { recursive: true }));

describe("isRunning", () => {
  it("knows a supervisor that runs", () => {
    pretendToRun(reservation);
    expect(isRunning(reservation.directory)).toBe(true);
  });

  it("is not fooled by another process with the same pid, as after a reboot", () => {
    pretendToRun(reservation, "1");
    expect(isRunning(reservation.directory)).toBe(false);
  });

  it.each(["", "{", '{"supervisor":{"pid":999999999,"startTime":"1"}}'])(
    "says no for the file %j",
    (text) => {
      writeFileSync(join(reservation.directory, "processes.json"), text);
      expect(isRunning(reservation.directory)).toBe(false);
    },
  );

  it("says no where there is no file", () => expect(isRunning("/nowhere")).toBe(false));
});
