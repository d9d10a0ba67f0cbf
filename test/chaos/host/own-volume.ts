/** A member's volume that can be full, or stand still: its data on a file system of their own, laid over the real one. */
import { basename } from "node:path";
import { run } from "../../../components/cluster/embedded/host/system/shell";
import type { MemberPod, Subject } from "../subject";
import { volumeOf } from "./pods";

/** Where that file system is mounted, in the node's own mount namespace. */
const own = "/run/galera-platform-chaos";
/** The member's data on it; and that they are all there, so that the real volume may be replaced by them. */
const data = `${own}/data`;
const moved = `${own}/moved`;
/** What takes the last of the room. */
const filler = `${own}/filler`;
/** The disk that can hang: a file system of its own, so that the one on it goes on but for what it must write there. */
const disk = `${own}.disk`;
const image = "/var/lib/local-path-provisioner/galera-platform-chaos.img";
/** Process that thaws it, should nobody else do so. */
const guard = `${own}.guard`;

const limit = { goneSeconds: 120, copySeconds: 120, frozenSeconds: 120 } as const;

const moveData = `mkdir ${data}; cp -a "$1/." ${data}/; touch ${moved}; mount --bind ${data} "$1"`;

/** Moves the data of a member whose pod is down to memory; they have `free` MiB of room left then. */
export async function shrink(subject: Subject, member: MemberPod, free: number): Promise<void> {
  await inNode(
    subject,
    member,
    `used=$(du -sm "$1" | cut -f1); mkdir -p ${own}
     mount -t tmpfs -o size=$((used + ${free}))m galera-platform-chaos ${own}
     ${moveData}`,
  );
}

/** Moves the data of a member whose pod is down to a disk that can hang. */
export async function setApart(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(
    subject,
    member,
    `used=$(du -sm "$1" | cut -f1); mkdir -p ${own} ${disk}
     truncate -s $((used + 1280))M ${image}; mkfs.ext4 -q ${image}; mount -o loop ${image} ${disk}
     truncate -s $((used + 1024))M ${disk}/image; mkfs.ext4 -q ${disk}/image; mount -o loop ${disk}/image ${own}
     ${moveData}`,
  );
}

/** Has that disk hang: who must write to it waits in the kernel, where not even SIGKILL ends him. */
export async function freeze(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(
    subject,
    member,
    `setsid sh -c 'sleep ${limit.frozenSeconds}; fsfreeze --unfreeze ${disk}' </dev/null >/dev/null 2>&1 &
     echo $! >${guard}; fsfreeze --freeze ${disk}`,
  );
}

/** Lets it go on. Idempotent. */
export async function thaw(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(
    subject,
    member,
    `fsfreeze --unfreeze ${disk} 2>/dev/null || true
     if [ -e ${guard} ]; then kill -- "-$(cat ${guard})" 2>/dev/null || true; rm -f ${guard}; fi`,
  );
}

/** Takes the room that is there but for so many MiB. */
export async function fill(subject: Subject, member: MemberPod, left: number): Promise<void> {
  await inNode(
    subject,
    member,
    `free=$(df --output=avail -k ${own} | tail -1)
     dd if=/dev/zero of=${filler} bs=1k count=$((free - ${left * 1024})) 2>/dev/null || true`,
  );
}

/** Gives the room back. */
export async function unfill(subject: Subject, member: MemberPod): Promise<void> {
  await inNode(subject, member, `rm -f ${filler}`);
}

const takeAway = `if mountpoint -q ${disk}; then umount ${disk}; fi
  rm -f ${image}; rmdir ${own} ${disk} 2>/dev/null || true`;

/** Moves the data back to the real volume, where they are not there. Idempotent. */
export async function restore(subject: Subject, member: MemberPod): Promise<void> {
  await thaw(subject, member);
  const mounted = await inNode(
    subject,
    member,
    `if mountpoint -q ${own}; then echo yes; else ${takeAway}; fi`,
  );
  if (!mounted.includes("yes")) return;
  await unfill(subject, member);
  await withoutPod(subject, member, () =>
    inNode(
      subject,
      member,
      `if mountpoint -q "$1"; then umount "$1"; fi
       if [ -e ${moved} ]; then find "$1" -mindepth 1 -delete; cp -a ${data}/. "$1/"; rm ${moved}; fi
       umount ${own}; ${takeAway}`,
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
