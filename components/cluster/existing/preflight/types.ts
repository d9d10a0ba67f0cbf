import type { JsonObject } from "../../../../toolchain/plugins/lib/properties";
import type { Placement } from "../../kubernetes-cluster";
import type { Right } from "./rights";

/** What a cluster must have. */
export interface Needs {
  namespace: string;
  members: number;
  storageClass: string;
  /** Where members run. */
  placement: Placement;
  /** Zones that must have a node for a member; any where empty. */
  zones: string[];
}

/** What was found in a cluster; undefined is what could not be read. */
export interface Found {
  /** Who we are there, as far as the server says. */
  user: string | undefined;
  /** `major.minor` and the full version. */
  version: { minor: string; full: string };
  /** Identity of the cluster: the UID of its namespace `kube-system`. */
  clusterId: string | undefined;
  /** Whether the namespace that will be made is there already. */
  namespaceExists: boolean;
  nodes: JsonObject[] | undefined;
  storageClasses: JsonObject[] | undefined;
  /** API groups that are served. */
  groups: string[];
  /** Rights that we do not have. */
  missingRights: Right[];
}

/** Something that stands in the way. */
export interface Problem {
  /** The part of the configuration, or of the cluster, that it is about. */
  about: string;
  /** What is wrong, with the consequence. */
  what: string;
  /** What puts it right. */
  fix: string;
}

/** What a cluster turned out to be. */
export interface Verdict {
  /** What stands in the way; empty where nothing does. */
  problems: Problem[];
  /** What a person should know, and nothing has to be done about. */
  notes: string[];
  /** Zones of the nodes for members. */
  zones: string[];
  /** Addresses of those nodes. */
  nodeAddresses: string[];
}
