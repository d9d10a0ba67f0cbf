import type { CoreV1Api } from "@kubernetes/client-node";
import type { StatusAnswer } from "../../../components/galera/agent/observatory";
import { ports } from "../../../components/galera/plan/names";
import { type Outputs, selectorsOf } from "../engine/outputs";
import { type Status, summarise } from "./status";

/** Asks Kubernetes and every member; a member that does not answer is a line of the table, not an error. */
export async function readStatus(core: CoreV1Api, outputs: Outputs): Promise<Status> {
  const { namespace, replicas } = outputs;
  const selectors = selectorsOf(outputs);
  const [nodes, members, proxies] = await Promise.all([
    core.listNode(),
    core.listNamespacedPod({ namespace, labelSelector: selectors.members }),
    core.listNamespacedPod({ namespace, labelSelector: selectors.proxies }),
  ]);
  const answers = await Promise.all(
    members.items.map((pod) => askAgent(core, namespace, pod.metadata?.name ?? "")),
  );
  return summarise({
    at: new Date().toISOString(),
    nodes: nodes.items,
    members: members.items.map((pod, index) => ({ pod, answer: answers[index] ?? null })),
    proxies: proxies.items,
    replicas,
  });
}

async function askAgent(core: CoreV1Api, namespace: string, pod: string): Promise<StatusAnswer | null> {
  try {
    const body = await core.connectGetNamespacedPodProxyWithPath({
      namespace,
      name: `${pod}:${ports.agent}`,
      path: "status",
    });
    // The client parses nothing here, or everything, depending on the content type.
    return (typeof body === "string" ? JSON.parse(body) : body) as StatusAnswer;
  } catch {
    return null;
  }
}
