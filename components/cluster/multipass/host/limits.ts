/** How long each kind of call may take, in seconds. None is a wait that a person would see in a good run. */
export interface Limits {
  /** Questions that the daemon answers by itself. */
  query: number;
  /** Launching or starting a machine, the download of its image included. */
  launch: number;
  /** What a call gets on top of the time that Multipass itself was given. */
  grace: number;
  /** Turning off, deleting, recovering. */
  stop: number;
  /** A short command in a machine. */
  command: number;
  /** Downloading k3s in a machine: about 80 MB. */
  install: number;
  /** The API server after its start, and nodes after their joining. */
  ready: number;
  /** Moving the pods of a worker away, as their disruption budgets allow. */
  drain: number;
  /** A machine in a passing state, or one whose launch was interrupted before it showed. */
  settle: number;
  /** Between two looks. */
  poll: number;
}

/** The limits outside of tests. */
export const limits: Limits = {
  query: 60,
  launch: 900,
  grace: 60,
  stop: 180,
  command: 60,
  install: 900,
  ready: 300,
  drain: 180,
  settle: 300,
  poll: 2,
};
