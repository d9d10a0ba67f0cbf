/** A member's volume that can be full, or stand still: its data on a file system of their own, laid over the real one. */
import { basename } from "node:path";
import { run } from "../../../components/cluster/embedded/host/system/shell";
import type { MemberPod, Subject } from "../subject";
import { volumeOf } from "./pods";

/** Where that file system is mounted, in the node's own mount namespace. */
const own = "/run/galera-platform-chaos";
/** What it is in, where it is not in memory. */
const image = "/var/lib/local-path-provisioner/galera-platform-chaos.img";
/** What takes the last of the room. */
const filler = "filler";

const limit = { goneSeconds: 120, copySeconds: 120 } as const;

/** Moves the data of a member whose pod is down to memory; they have `free` MiB of room left then. */
export async function shrink(subject: Subject, member: MemberPod, free: number): Promise<void> {
  await inNode(
    subject,
    member,
    `used=$(du -sm "$1" | cut -f1); mkdir -p ${own}
     mount -t tmpfs -o size=$((used + ${free}))m galera-platform-chaos ${own}
     cp -a "$1/." ${own}/; mount --bind ${own} "$1"`,
  );
}

/** Moves the data of a member whose pod is down to a file system that can be frozen. */
export async function setApart(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(
    subject,
    member,
    `used=$(du -sm "$1" | cut -f1); mkdir -p ${own}
     truncate -s $((used + 1024))M ${image}; mkfs.ext4 -q ${image}; mount -o loop ${image} ${own}
     cp -a "$1/." ${own}/; mount --bind ${own} "$1"`,
  );
}

/** Has it take no more writes: they wait, in the kernel, where not even SIGKILL ends who waits. */
export async function freeze(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(subject, member, `fsfreeze --freeze ${own}`);
}

/** Lets it take writes again. Idempotent. */
export async function thaw(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(subject, member, `fsfreeze --unfreeze ${own} 2>/dev/null || true`);
}

/** Takes the room that is there but for so many MiB. */
export async function fill(subject: Subject, member: MemberPod, left: number): Promise<void> {
  await inNode(
    subject,
    member,
    `free=$(df --output=avail -k ${own} | tail -1)
     dd if=/dev/zero of=${own}/${filler} bs=1k count=$((free - ${left * 1024})) 2>/dev/null || true`,
  );
}

/** Gives the room back. */
export async function unfill(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(subject, member, `rm -f ${own}/${filler}`);
}

/** Moves the data back to the real volume, where they are not there. Idempotent. */
export async function restore(subject: Subject, member: MemberPod): Promise<void> {
  const mounted = await inNode(subject, member, `mountpoint -q ${own} && echo yes || true`);
  if (!mounted.includes("yes")) return;
  await thaw(subject, member);
  await unfill(subject, member);
  await withoutPod(subject, member, () =>
    inNode(
      subject,
      member,
      `if mountpoint -q "$1"; then umount "$1"; fi
       find "$1" -mindepth 1 -delete; cp -a ${own}/. "$1/"; umount ${own}; rmdir ${own}; rm -f ${image}`,
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
