/** Made by the installation inside the data directory, removed when a cluster has taken the data up. */
export const freshMarker = "galera-platform-fresh";
/** Where the database container logs a recovery. */
export const recoveryLog = "recover.log";
/** Where the database container waits for the word to end its server, in the directory that it shares with the agent. */
export const endPipe = "end";
/** Where the database container writes what its server says of its version. */
export const versionFile = "version";
/** Where it logs `mariadb-upgrade`. */
export const upgradeLog = "upgrade.log";
/** What the agent has ordered, for the next agent of the same pod. */
export const runRecordFile = "order.json";
/** The group's last view, beside the data directory. */
export const viewFile = "galera-platform-view.json";
/**
 * That a server was synced on the data, and none was started to join a group since; beside the data directory. With
 * {@link unfinished} in it, one has begun a group on them since that has ended in the middle of a statement.
 */
export const wholeMarker = "galera-platform-whole";
/** What {@link wholeMarker} says of data that may hold more than their position tells, until they are synced again. */
export const unfinished = "unfinished";
/** The settings that the server has taken live, beside the data directory; `my.cnf` includes it. */
export const takenSettingsFile = "galera-platform-settings.cnf";
/** What is written again and again, to see whether the volume takes writes; beside the data directory. */
export const probeFile = "galera-platform-probe";
/** Why the volume was set aside, beside the data directory. */
export const aheadFile = "galera-platform-ahead";
