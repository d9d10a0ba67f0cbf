import type { CertificateReport } from "../../../../../components/galera/agent/certificates";
import type { Heard, Instance, Live, Report } from "../../../../../components/galera/agent/report";

/** The instance of a member that the tests take for its running one. */
export const instanceOf = (name: string): Instance => ({ name, uuid: `uuid-${name}`, host: `host-${name}` });

/** A synced server of three members, of which `galera-1` is the writer; instances follow the view. */
export function liveOf(more: Partial<Live> = {}): Live {
  const view = more.view ?? ["galera-0", "galera-1", "galera-2"];
  return {
    primary: true,
    nonPrimary: false,
    expelled: false,
    state: "Synced",
    uuid: "u",
    seqno: 1,
    caughtUp: true,
    instance: "",
    view,
    instances: view.map(instanceOf),
    evicted: [],
    writer: "galera-1",
    epoch: 3,
    ...more,
  };
}

/** A report of a member with such a server. */
export function reportOf(name: string, more: Partial<Report> = {}): Report {
  return {
    name,
    incarnation: "1",
    phase: "started",
    disk: { kind: "unknown" },
    vote: null,
    live: liveOf({ instance: instanceOf(name).uuid }),
    ended: null,
    failures: 0,
    draining: false,
    yields: false,
    held: false,
    short: false,
    served: [],
    message: "",
    ...more,
  };
}

/** Reports as they were heard. */
export function heard(reports: readonly Report[], askedAt = 0): Map<string, Heard> {
  return new Map(reports.map((report) => [report.name, { report, askedAt }]));
}

/** What a member tells of a certificate that it uses, valid through 2026. */
export const certificateReport: CertificateReport = {
  serial: "01",
  notBefore: "2026-01-01T00:00:00.000Z",
  notAfter: "2027-01-01T00:00:00.000Z",
  names: null,
  loaded: true,
  problem: null,
};
