import { UserError } from "../../../../toolchain/errors";
import type { Report } from "../../embedded/host/system/report";
import { Machines } from "./machines";
import type { Multipass } from "./multipass";
import { forEachOfTwo } from "./wait";

/** Refuses an identity that machines on this host have already: they would be taken for ours. */
export async function reserveCluster(clusterId: string, multipass: Multipass, report: Report): Promise<void> {
  await multipass.check();
  const taken = await machinesOf(clusterId, multipass, report).list();
  if (taken.length === 0) return;
  const names = taken.map(({ name }) => name).join(" ");
  throw new UserError(`There are machines already whose names this cluster would have: ${names}.`, {
    hint:
      `If they are left over, delete and purge them with \`multipass delete\`. Otherwise run npm run destroy -- --stack <its name>, which does not ` +
      "touch them, and npm run up -- --stack <its name>, which takes other names.",
  });
}

/** Deletes and purges every machine of the cluster, whatever state they are in. Idempotent. */
export async function releaseCluster(clusterId: string, multipass: Multipass, report: Report): Promise<void> {
  await multipass.check();
  const machines = machinesOf(clusterId, multipass, report);
  await machines.awaitPending();
  await forEachOfTwo(await machines.list(), ({ name }) => machines.purge(name));
}

/** Machines that are only listed and deleted: whether they are parts of a cluster makes no difference. */
function machinesOf(clusterId: string, multipass: Multipass, report: Report): Machines {
  return new Machines(multipass, clusterId, async () => true, report);
}
