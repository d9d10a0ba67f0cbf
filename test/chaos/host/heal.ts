import { sendSignal } from "../../../components/cluster/embedded/host/system/procfs";
import type { Subject } from "../subject";
import { healNetwork } from "./network";
import { restore } from "./own-volume";

/**
 * Puts back whatever any scenario can have changed, also an earlier one whose harness was killed; what
 * data say of their release (`image-upgrade`) puts itself right at their server's next start. Idempotent.
 */
export async function heal(subject: Subject): Promise<void> {
  const { machine } = subject;
  machine.signalApiServer("SIGCONT");
  await healNetwork(machine);
  await machine.powerOn();
  for (const { name } of machine.nodes)
    for (const pid of machine.processesOfNode(name)) sendSignal(pid, "SIGCONT");
  for (const member of await subject.members()) if (member.node !== "") await restore(subject, member);
  for (const { name } of machine.nodes) if (await subject.isCordoned(name)) await subject.cordon(name, false);
}
