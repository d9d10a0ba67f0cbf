import { readStatus } from "../../../scripts/lib/database/status-read";
import {
  orderThrough,
  type Switched,
  switchOver,
  switchoverMs,
} from "../../../scripts/lib/database/switchover";
import { readOutputs } from "../../../scripts/lib/engine/outputs";
import { connect } from "../../../scripts/lib/kube";
import type { Fault } from "./scenario";

/**
 * Gives the writer role to `to`, or to whichever takes it first, as `npm run switchover` does.
 *
 * @throws UserError where the cluster is not whole, or nobody has taken the role
 */
export async function giveRole({ subject }: Fault, to?: string): Promise<Switched> {
  const { stack, namespace, replicas } = subject;
  const outputs = await readOutputs(subject.engine);
  const { core } = connect(outputs.kubeconfig, new AbortController().signal, switchoverMs);
  return switchOver({
    ...{ stack, replicas, to, progress: () => {}, order: orderThrough(core, namespace) },
    read: () => readStatus(core, outputs),
  });
}
