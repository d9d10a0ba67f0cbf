import type { MemberPod } from "../subject";
import type { Fault } from "./scenario";

/** Seconds. */
const limit = 120;

/** Deletes a pod as `kubectl delete pod` does, and waits until another one has its place. */
export async function replacePod(
  { subject, until, note }: Pick<Fault, "subject" | "until" | "note">,
  pod: MemberPod,
): Promise<void> {
  const { name } = pod;
  note(`deleted ${name}`);
  await subject.core.deleteNamespacedPod({ name, namespace: subject.namespace });
  await until(
    `another pod in the place of ${name}`,
    limit,
    async () => (await subject.successor(pod)) !== undefined,
  );
}
