/** What is done about a machine so that it runs. */
export type Move =
  /** Nothing: it runs. */
  | "keep"
  /** It does not exist. */
  | "launch"
  | "start"
  /** It is deleted, but not yet purged: its data is still there. */
  | "recover"
  /** It is on its way to another state. */
  | "wait"
  /** It is forced off and started again: it holds what cannot be made again. */
  | "restart"
  /** It is purged and launched anew: it never was a part of the cluster, so nothing is lost. */
  | "replace"
  /** Only a person can help. */
  | "refuse";

/**
 * What to do about a machine. Pure.
 *
 * @param state as `multipass list` calls it (https://documentation.ubuntu.com/multipass/stable/reference/instance-states);
 *   undefined where there is no such machine
 * @param joined whether it is a part of the cluster
 * @param waited whether it had the time to get out of a passing state
 */
export function nextMove(state: string | undefined, joined: boolean, waited = false): Move {
  switch (state) {
    case "Running":
      return "keep";
    case undefined:
      return "launch";
    case "Stopped":
    case "Suspended":
      return "start";
    case "Deleted":
      return joined ? "recover" : "replace";
    case "Starting":
    case "Restarting":
    case "Suspending":
    case "Delayed Shutdown":
    case "Delayed shutdown":
      if (!waited) return "wait";
      return joined ? "restart" : "replace";
    case "Unavailable":
      return "refuse";
    default:
      return joined ? "restart" : "replace";
  }
}
