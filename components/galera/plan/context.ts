import type * as pulumi from "@pulumi/pulumi";
import type { Placement } from "../../cluster/kubernetes-cluster";
import { type LabelInput, selectorLabels, standardLabels } from "../../labels";
import type { GaleraSettings } from "../args";
import type { Assets } from "../assets";
import type { AccountName, Names } from "./names";

/** Images that the pods run. */
export type GaleraImage = "mariadb" | "haproxy" | "node";

/**
 * Values that may be known only during an update. The plan puts them where they belong and never looks at them:
 * with plain strings it gives plain data, with outputs it gives arguments of resources.
 */
export interface LateValues {
  image(name: GaleraImage): pulumi.Input<string>;
  /** Storage class that the cluster offers; used where the settings name none. */
  storageClass: pulumi.Input<string>;
  /** The SQL of a new cluster, see `accountsSql`. */
  accountsSql: pulumi.Input<string>;
  /** The accounts of a running one, see `accountsJson`. */
  accountsJson: pulumi.Input<string>;
  passwords: Readonly<Record<AccountName, pulumi.Input<string>>>;
  /** What the platform's own certificate consists of, as PEM; null where there is none or a Secret is given. */
  certificate: Certificate | null;
}

/** A certificate as PEM. */
export interface Certificate {
  certificate: pulumi.Input<string>;
  key: pulumi.Input<string>;
  /** Authorities to trust. */
  authority: pulumi.Input<string>;
}

/** What every part of the plan is made from. */
export interface PlanContext {
  names: Names;
  settings: GaleraSettings;
  /** Where members run, besides on nodes apart. */
  placement: Placement;
  assets: Assets;
  late: LateValues;
}

/** Versions that labels show; the image itself is pinned by digest in the catalogue. */
const versions = { database: "11.8", proxy: "3.0" } as const;

/** Metadata of an object with the standard labels. */
export function metadata(
  names: Names,
  component: keyof typeof versions,
  name: string,
  annotations?: Record<string, string>,
) {
  return {
    name,
    namespace: names.namespace,
    labels: standardLabels({ ...identity(names, component), version: versions[component] }),
    ...(annotations === undefined ? {} : { annotations }),
  };
}

/** Labels that select the pods of a part. */
export function podSelector(names: Names, component: keyof typeof versions): Record<string, string> {
  return selectorLabels(identity(names, component));
}

/** Labels of the pods of a part. */
export function podLabels(names: Names, component: keyof typeof versions): Record<string, string> {
  return standardLabels({ ...identity(names, component), version: versions[component] });
}

function identity(names: Names, component: string): LabelInput {
  return { name: "mariadb-galera", instance: names.cluster, component };
}
