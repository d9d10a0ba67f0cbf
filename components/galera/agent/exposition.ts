/**
 * Metrics in the text format 0.0.4 of Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/
 *
 * By hand, because the agent's bundle lies in a ConfigMap, which holds 1 MiB: a client library would add a registry,
 * histograms and default metrics to it of which nothing is used.
 */

/** Content type of {@link renderMetrics}. */
export const expositionType = "text/plain; version=0.0.4; charset=utf-8";

/** Values of one name. */
export interface Family {
  name: string;
  help: string;
  type: "counter" | "gauge";
  samples: readonly Sample[];
}

/** One value. */
export interface Sample {
  labels?: Readonly<Record<string, string>>;
  value: number;
}

/** All families that have a value, each with what it means. */
export function renderMetrics(families: readonly Family[]): string {
  return families
    .filter(({ samples }) => samples.length > 0)
    .map(
      ({ name, help, type, samples }) =>
        `# HELP ${name} ${escapeHelp(help)}\n# TYPE ${name} ${type}\n` +
        samples.map(({ labels = {}, value }) => `${name}${pairs(labels)} ${number(value)}\n`).join(""),
    )
    .join("");
}

function pairs(labels: Readonly<Record<string, string>>): string {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return all.length === 0 ? "" : `{${all.join(",")}}`;
}

function escapeHelp(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}

function escapeLabel(text: string): string {
  return escapeHelp(text).replaceAll('"', '\\"');
}

function number(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}
