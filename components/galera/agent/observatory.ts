import type { CertificateReport } from "./certificates";
import { expositionType, renderMetrics } from "./exposition";
import type { Answer } from "./http";
import type { Incident, Journal } from "./journal";
import { toFamilies } from "./metrics";
import type { Report } from "./report";
import type { Vitals, VitalsReader } from "./vitals";
import type { Volume } from "./volume";

/** All that a member knows of itself. */
export interface Overview {
  report: Report;
  /** Whether the proxies are told that it is the writer. */
  writes: boolean;
  /** Null where the server does not answer. */
  vitals: Vitals | null;
  /** Null where no link speaks TLS. */
  certificate: CertificateReport | null;
  /** Null where it cannot be told. */
  volume: Volume | null;
  journal: Pick<Journal, "counts" | "restarts">;
}

/** What a member tells at `/status`. */
export type StatusAnswer = Omit<Overview, "journal" | "writes"> & {
  /** Newest last. */
  incidents: readonly Incident[];
};

/** What an {@link Observatory} needs from outside. */
export interface ObservatoryContext {
  report(): Report;
  writes(): boolean;
  vitals: Pick<VitalsReader, "read">;
  certificate(): CertificateReport | null;
  volume(): Volume | null;
  journal: Pick<Journal, "entries" | "counts" | "restarts">;
}

const startedAt = Date.now() / 1000 - process.uptime();

/**
 * Answers people and dashboards. Apart from `/state`, by which members and tests watch each other many times a
 * second: that must cost the server nothing, and wait for nothing.
 */
export class Observatory {
  constructor(private readonly context: ObservatoryContext) {}

  /** Null where something else is asked. Never rejects. */
  answer(path: string): Promise<Answer> | null {
    if (path === "/status") return this.#status();
    return path === "/metrics" ? this.#metrics() : null;
  }

  async #status(): Promise<Answer> {
    const { report, certificate, volume, journal, vitals } = this.context;
    const read = await vitals.read();
    const answer: StatusAnswer = {
      report: report(),
      vitals: read,
      certificate: certificate(),
      volume: volume(),
      incidents: journal.entries(),
    };
    return { status: 200, body: JSON.stringify(answer) };
  }

  async #metrics(): Promise<Answer> {
    const { report, writes, certificate, volume, journal, vitals } = this.context;
    const read = await vitals.read();
    const { user, system } = process.cpuUsage();
    const families = toFamilies({
      report: report(),
      writes: writes(),
      vitals: read,
      certificate: certificate(),
      volume: volume(),
      journal,
      usage: {
        cpuSeconds: (user + system) / 1e6,
        residentBytes: process.memoryUsage.rss(),
        startedAt,
      },
    });
    return { status: 200, type: expositionType, body: renderMetrics(families).trimEnd() };
  }
}
