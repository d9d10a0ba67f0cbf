/** Processor time of Kubernetes: cores (`2`) or thousandths of one (`500m`). */
export type Cpu = `${number}` | `${number}m`;

const pattern = /^\d+(\.\d{1,3})?$|^\d+m$/;

/** The most cores that a container may ask for; more is a slip of the unit (`250` for `250m`). */
const mostCores = 128;

/** Whether the value is a {@link Cpu} above zero, and no more than a machine has. */
export function isCpu(value: unknown): value is Cpu {
  if (typeof value !== "string" || !pattern.test(value)) return false;
  const millicores = toMillicores(value as Cpu);
  return millicores > 0 && millicores <= mostCores * 1000;
}

/** Thousandths of a core. */
export function toMillicores(cpu: Cpu): number {
  return cpu.endsWith("m") ? Number(cpu.slice(0, -1)) : Math.round(Number(cpu) * 1000);
}

/** What is wrong with a value given as processor time, and what was probably meant. */
export function explainCpu(value: unknown): { reason?: string; meant?: Cpu } {
  const text = String(value).trim().replace(",", ".");
  const [, digits, word = ""] = /^(\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(text) ?? [];
  if (digits === undefined) return {};
  const given = Number(digits);
  const read = readUnit(given, word.toLowerCase());
  if (read === undefined) return { reason: `${word} is no unit of processor time` };
  const millicores = Math.max(1, Math.ceil(read.millicores));
  const meant: Cpu = millicores % 1000 === 0 ? `${millicores / 1000}` : `${millicores}m`;
  return isCpu(meant) ? { reason: read.reason, meant } : { reason: read.reason };
}

function readUnit(given: number, word: string): { reason: string; millicores: number } | undefined {
  switch (word) {
    case "":
      if (given > mostCores) {
        return { reason: `that would be ${given} cores; thousandths take an m`, millicores: given };
      }
      return { reason: "a thousandth of a core is the least", millicores: given * 1000 };
    case "m":
      return { reason: "thousandths come whole, and at most 128 cores of them", millicores: given };
    case "mcpu":
    case "millicpu":
    case "millicore":
    case "millicores":
      return { reason: "thousandths of a core are written with an m", millicores: given };
    case "c":
    case "cpu":
    case "cpus":
    case "core":
    case "cores":
    case "vcpu":
    case "vcpus":
      return { reason: "cores are written without a unit", millicores: given * 1000 };
    case "u":
      return { reason: "a thousandth of a core is the least", millicores: given / 1000 };
    case "n":
      return { reason: "a thousandth of a core is the least", millicores: given / 1_000_000 };
    default:
      return undefined;
  }
}
