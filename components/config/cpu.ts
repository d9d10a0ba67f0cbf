/** Processor time of Kubernetes: cores (`2`) or thousandths of one (`500m`). */
export type Cpu = `${number}` | `${number}m`;

const pattern = /^\d+(\.\d{1,3})?$|^\d+m$/;

/** Whether the value is a {@link Cpu} above zero. */
export function isCpu(value: unknown): value is Cpu {
  return typeof value === "string" && pattern.test(value) && toMillicores(value as Cpu) > 0;
}

/** Thousandths of a core. */
export function toMillicores(cpu: Cpu): number {
  return cpu.endsWith("m") ? Number(cpu.slice(0, -1)) : Math.round(Number(cpu) * 1000);
}
