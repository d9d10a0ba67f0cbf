/** Processes of a node that live outside of its namespaces: what is left of a node whose namespaces were made anew. */
import { readlinkSync, statSync } from "node:fs";
import { basename } from "node:path";
import { UserError } from "../../../../../toolchain/errors";
import type { NodeNamespaces } from "../plan/processes";
import { type CgroupLayout, pidsIn } from "./cgroups";
import { executableOf, killAll } from "./procfs";

/** Programs that live in their node's own namespaces, unlike what runs in containers. */
const residents = ["containerd", "containerd-shim-runc-v2", "kubelet", "kube-proxy"];

/** What a node's processes are, as far as it is looked at here. */
export interface NodeProcess {
  pid: number;
  program: string;
  /** Inode numbers of its network and mount namespace, `<network>:<mount>`. */
  namespaces: string;
}

/**
 * Those that must end. A container's processes have namespaces of their own and tell nothing by them; but where a
 * shim or a daemon is outside of the node's, the containers are that one's, and nobody will ever speak to them again.
 * @param identity of the node's namespaces as they are now
 * @param isNew whether one of them was made just now, so that whatever lives in another is lost
 */
export function straysOf(
  processes: readonly NodeProcess[],
  { identity, isNew }: { identity: string; isNew: boolean },
): NodeProcess[] {
  const outside = processes.filter(({ namespaces }) => namespaces !== identity);
  return isNew || outside.some(({ program }) => residents.includes(program)) ? outside : [];
}

/**
 * Ends the strays of a node. It looks at every `apply`: the run that made new namespaces may have been killed before
 * it could do so.
 * @throws UserError where one cannot be ended: its containers would hold volumes that new ones are about to open
 */
export async function endStrays(
  layout: CgroupLayout,
  bridge: string,
  node: string,
  namespaces: NodeNamespaces & { isNew: boolean },
): Promise<number> {
  const look = () => pidsIn(layout, bridge, node).flatMap((pid) => describe(pid) ?? []);
  const first = straysOf(look(), namespaces);
  if (first.length === 0) return 0;
  // Once the first of them is dead, the others are found by being outside alone.
  const lost = { ...namespaces, isNew: true };
  const left = await killAll(() => straysOf(look(), lost).map(({ pid }) => pid), 10);
  if (left.length > 0) {
    throw new UserError(`Containers of ${node} from before cannot be ended: processes ${left.join(", ")}.`, {
      hint: "They probably wait for a disk or a mount that does not answer. Run the same command again.",
    });
  }
  return first.length;
}

/** The process as it is now, or undefined where it has ended. */
export function describe(pid: number): NodeProcess | undefined {
  try {
    const inode = (kind: string) => /\d+/.exec(readlinkSync(`/proc/${pid}/ns/${kind}`))?.[0];
    return { pid, program: basename(executableOf(pid)), namespaces: `${inode("net")}:${inode("mnt")}` };
  } catch {
    return undefined;
  }
}

/** Identity of namespaces that are pinned in files, in the form of {@link NodeProcess}. */
export function identityOfFiles(network: string, mount: string): string {
  return `${statSync(network).ino}:${statSync(mount).ino}`;
}
