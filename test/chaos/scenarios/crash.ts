/** Processes and pods that die. */
import { signalServers } from "../host/pods";
import { type Fault, othersWithin, type Scenario, writesGoOn } from "./scenario";

/** How often members are killed in a row. */
const inARow = 10;

/** Kills the servers of all members. @returns whether each had one */
async function killAll({ subject, note }: Fault): Promise<boolean> {
  const members = await subject.members();
  const killed = signalServers(subject, members, "SIGKILL");
  note(`killed ${killed} of ${members.length} servers at once`);
  return killed === members.length;
}

export const crashes: Scenario[] = [
  {
    name: "kill-writer",
    describe: "SIGKILL of the writer's server",
    kind: "unplanned",
    members: 2,
    async run({ subject, writer, note }) {
      const victim = await writer();
      note(`killed ${signalServers(subject, [victim], "SIGKILL")} server, of ${victim.name}`);
    },
  },
  {
    name: "kill-writer-without-api",
    describe: "SIGKILL of the writer's server while the Kubernetes API server answers nobody",
    kind: "unplanned",
    drawn: false,
    members: 2,
    async run(fault) {
      const { subject, writer, undo, note } = fault;
      const { machine } = subject;
      const victim = await writer();
      undo.add("let the API server go on", () => machine.signalApiServer("SIGCONT"));
      if (machine.signalApiServer("SIGSTOP") === 0) throw new Error("there is no API server to stop");
      note(
        `killed ${signalServers(subject, [victim], "SIGKILL")} server, of ${victim.name}, with no API server`,
      );
      await writesGoOn(fault, othersWithin);
      machine.signalApiServer("SIGCONT");
    },
  },
  {
    name: "kill-reader",
    describe: "SIGKILL of the server of a member that takes no writes",
    kind: "unplanned",
    members: 2,
    async run({ subject, reader, note }) {
      const victim = await reader();
      note(`killed ${signalServers(subject, [victim], "SIGKILL")} server, of ${victim.name}`);
    },
  },
  {
    name: "kill-all",
    describe: "SIGKILL of all servers at once",
    kind: "unplanned",
    members: 1,
    async run(fault) {
      if (!(await killAll(fault))) throw new Error("not all members had a server");
    },
  },
  {
    name: "kill-all-repeated",
    describe: `SIGKILL of all servers at once, ${inARow} times in a row, as soon as writes go on`,
    kind: "unplanned",
    members: 1,
    drawn: false,
    async run(fault) {
      for (let round = 1; round <= inARow; round++) {
        await killAll(fault);
        await writesGoOn(fault, 120);
        await fault.pause(fault.random.next() * 2);
      }
    },
  },
  {
    name: "force-delete-writer-pod",
    describe: "the writer's pod is deleted with no time to stop",
    kind: "unplanned",
    members: 2,
    async run({ subject, writer, note }) {
      const { name } = await writer();
      await subject.core.deleteNamespacedPod({ name, namespace: subject.namespace, gracePeriodSeconds: 0 });
      note(`deleted ${name} by force`);
    },
  },
  {
    name: "stop-writer",
    describe: "the writer's server is stopped (SIGSTOP) for ten seconds, then goes on as if nothing had been",
    kind: "unplanned",
    async run(fault) {
      const { subject, writer, undo, pause, note } = fault;
      const victim = await writer();
      undo.add("let the server go on", () => signalServers(subject, [victim], "SIGCONT"));
      note(`stopped ${signalServers(subject, [victim], "SIGSTOP")} server, of ${victim.name}`);
      await pause(10);
      await writesGoOn(fault, othersWithin);
      signalServers(subject, [victim], "SIGCONT");
    },
  },
];
