/** A member's volume with next to no room: its data on a file system of its own, in memory, laid over the real one. */
import { basename } from "node:path";
import { run } from "../../../components/cluster/embedded/host/system/shell";
import type { MemberPod, Subject } from "../subject";
import { volumeOf } from "./pods";

/** Where the small file system is mounted, in the node's own mount namespace. */
const small = "/run/galera-platform-chaos";
/** What takes the last of the room. */
const filler = "filler";

const limit = { goneSeconds: 120, copySeconds: 120 } as const;

/** Moves the volume of a member whose pod is down; it has `free` MiB of room left then. */
export async function shrink(subject: Subject, member: MemberPod, free: number): Promise<void> {
  await inNode(
    subject,
    member,
    `used=$(du -sm "$1" | cut -f1); mkdir -p ${small}
     mount -t tmpfs -o size=$((used + ${free}))m galera-platform-chaos ${small}
     cp -a "$1/." ${small}/; mount --bind ${small} "$1"`,
  );
}

/** Takes the room that is there but for so many MiB. */
export async function fill(subject: Subject, member: MemberPod, left: number): Promise<void> {
  await inNode(
    subject,
    member,
    `free=$(df --output=avail -k ${small} | tail -1)
     dd if=/dev/zero of=${small}/${filler} bs=1k count=$((free - ${left * 1024})) 2>/dev/null || true`,
  );
}

/** Gives the room back. */
export async function unfill(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(subject, member, `rm -f ${small}/${filler}`);
}

/** Moves the data back to the real volume, where they are not there. Idempotent. */
export async function restore(subject: Subject, member: MemberPod): Promise<void> {
  const mounted = await inNode(subject, member, `mountpoint -q ${small} && echo yes || true`);
  if (!mounted.includes("yes")) return;
  await unfill(subject, member);
  await withoutPod(subject, member, () =>
    inNode(
      subject,
      member,
      `if mountpoint -q "$1"; then umount "$1"; fi
       find "$1" -mindepth 1 -delete; cp -a ${small}/. "$1/"; umount ${small}; rmdir ${small}`,
    ),
  );
}

/** Does something while a member's pod is down and cannot come back. */
export async function withoutPod(
  subject: Subject,
  { name, uid, node }: MemberPod,
  work: () => Promise<unknown>,
): Promise<void> {
  const { core, namespace } = subject;
  await subject.cordon(node, true);
  try {
    await core.deleteNamespacedPod({ name, namespace }).catch(ignoreMissing);
    const deadline = Date.now() + limit.goneSeconds * 1000;
    const here = async () => (await subject.members()).filter((pod) => pod.name === name);
    // The next one waits for its node, and has none.
    for (
      let pods = await here();
      pods.some((pod) => pod.node !== "" || pod.uid === uid);
      pods = await here()
    ) {
      if (Date.now() > deadline) throw new Error(`${name} did not stop`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await work();
  } finally {
    await subject.cordon(node, false);
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error) || Reflect.get(error, "code") !== 404) throw error;
}

/** Runs a script in a node's mount namespace; `$1` is the member's volume there. @returns what it printed */
async function inNode(subject: Subject, member: MemberPod, script: string): Promise<string> {
  const { machine } = subject;
  const volume = `/var/lib/local-path-provisioner/${basename(volumeOf(subject, member))}`;
  const enter = [
    `--mount=/run/galera-platform/${machine.bridge}/${member.node}`,
    "--",
    "sh",
    "-euc",
    script,
    "sh",
  ];
  const { stdout } = await run("nsenter", [...enter, volume], { timeout: limit.copySeconds });
  return stdout;
}
