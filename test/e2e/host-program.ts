/** Talks to the host program of the embedded cluster directly, with nothing of Pulumi between. */
import type {
  ClusterOutputs,
  ClusterSpec,
  HostRequest,
  HostResponse,
  Reservation,
} from "../../components/cluster/embedded/host/protocol";
import { run, start, typescript } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";

const program = typescript("components/cluster/embedded/host/main.ts");

/** Around what the program runs, e.g. in namespaces of its own. */
export interface Surroundings {
  /** Command that the program's own is appended to. @default none */
  within?: string[];
  /** @default the state directory of tests */
  state?: string;
}

/** What the program answered. */
export interface Answer<T> {
  exitCode: number | null;
  response: HostResponse<T>;
  progress: string;
}

/** Asks the program and returns what it said, whether it did it or not. */
export async function tell<T>(request: HostRequest, around: Surroundings = {}): Promise<Answer<T>> {
  const { within = [], state = testStateDirectory } = around;
  const [file = "", ...args] = [...within, process.execPath, ...program];
  const { exitCode, stdout, stderr } = await run(file, args, {
    input: JSON.stringify(request),
    env: { GALERA_PLATFORM_STATE: state },
    seconds: 300,
  });
  try {
    const response = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as HostResponse<T>;
    return { exitCode, response, progress: stderr };
  } catch {
    throw new Error(`the host program ended with ${exitCode} and no answer: ${stdout}${stderr}`);
  }
}

/** Asks for what must succeed. */
export async function demand<T>(request: HostRequest, around: Surroundings = {}): Promise<T> {
  const { response, progress } = await tell<T>(request, around);
  if (!response.ok) throw new Error(`${response.error}\n${progress}`);
  return response.result;
}

/** What the program said is wrong. @throws where it did what was asked, or left without an exit code that says so */
export async function refusal(request: HostRequest, around: Surroundings = {}): Promise<string> {
  const { response, exitCode } = await tell(request, around);
  if (response.ok || exitCode === 0) throw new Error(`it was done: ${JSON.stringify(response)}`);
  return response.error;
}

/** Starts a request; the caller may kill it. */
export function begin(request: HostRequest) {
  return start(process.execPath, program, {
    input: JSON.stringify(request),
    env: { GALERA_PLATFORM_STATE: testStateDirectory },
  });
}

/** A cluster that the host program makes, without anything in it. */
export class HostCluster {
  constructor(
    readonly clusterId: string,
    private reservation?: Reservation,
  ) {}

  get reserved(): Reservation {
    if (this.reservation === undefined) throw new Error(`${this.clusterId} is not reserved`);
    return this.reservation;
  }

  async reserve(): Promise<void> {
    const spec = { clusterId: this.clusterId, nodeCidr: null };
    this.reservation = await demand<Reservation>({ action: "reserve", spec });
  }

  request(workers: number): HostRequest {
    const spec: ClusterSpec = {
      reservation: this.reserved,
      workers,
      zones: ["zone-a", "zone-b"],
      imageSource: "auto",
      images: ["busybox"],
    };
    return { action: "apply", spec };
  }

  apply(workers: number): Promise<ClusterOutputs> {
    return demand<ClusterOutputs>(this.request(workers));
  }

  async release(): Promise<void> {
    await demand({ action: "release", clusterId: this.clusterId });
  }
}
