import { toNumber } from "./claims";

/** Where the data of a database lie: what nothing that holds data can follow when it changes. */
export interface Place {
  /** Kind of the cluster, as `cluster.provider` says it. */
  cluster: string;
  namespace: string;
  /** Size of a member's volume, as `toSize` writes it. */
  storageSize: string;
  storageClass: string;
  /** The application's schema. */
  database: string;
  /** Name of the application's account. */
  appUser: string;
}

/** A change that the data cannot follow. */
export interface Move {
  property: keyof Place;
  /** What would happen, and what to do instead. */
  reason: string;
}

const rules: Readonly<Record<keyof Place, { key: string; consequence: string; instead?: string }>> = {
  cluster: {
    key: "cluster.provider",
    consequence:
      "nothing moves from one cluster to another; the database would be deleted with all its data, and an empty " +
      "one made",
    instead:
      "to take the data along, bring up a second stack (Pulumi.<name>.yaml), copy the data there (mariadb-dump " +
      "through the endpoints), let clients go there, then destroy this one; ",
  },
  namespace: {
    key: "galera.namespace",
    consequence:
      "nothing moves from one namespace to another; the database would be deleted with all its data, and an empty " +
      "one made",
  },
  storageSize: {
    key: "galera.storage.size",
    consequence: "a volume never becomes smaller; the database would be made anew",
    instead:
      "for smaller volumes, bring up a second stack (Pulumi.<name>.yaml) and copy the data there (mariadb-dump through " +
      "the endpoints); ",
  },
  storageClass: {
    key: "galera.storage.class",
    consequence: "volumes cannot move to another class; the database would be made anew, on the old volumes",
  },
  database: {
    key: "galera.database",
    consequence: "a schema has no other name later; clients would be sent to one that does not exist",
    instead:
      "for another schema beside it, make it as root (npm run password -- --stack <its name> --account root): CREATE DATABASE, and " +
      "GRANT the application's account its rights on it; ",
  },
  appUser: {
    key: "galera.accounts.app.name",
    consequence: "the account would not be renamed; clients would be told a name that cannot log in",
    instead:
      "for another account beside it, make it as root (npm run password -- --stack <its name> --account root): CREATE USER and GRANT; ",
  },
};

const properties = Object.keys(rules) as (keyof Place)[];

/** Whether the volumes are to be larger than they are. */
export function grows({ storageSize: was }: Partial<Place>, { storageSize: is }: Partial<Place>): boolean {
  return was !== undefined && is !== undefined && toNumber(is) > toNumber(was);
}

/** What a changed configuration would do to the data; what is not known, before or now, counts as no change. */
export function findMoves(olds: Partial<Place>, news: Partial<Place>): Move[] {
  return properties.flatMap((property) => {
    const [was, is] = [olds[property], news[property]];
    if (was === undefined || is === undefined || was === is) return [];
    // That is no move, see `VolumeClaims`.
    if (property === "storageSize" && grows(olds, news)) return [];
    const { key, consequence, instead = "" } = rules[property];
    return [
      {
        property,
        reason:
          `${key} was ${was} and would be ${is}: ${consequence}. The data have not been touched. Set ${key} back to ` +
          `${was}; ${instead}or, to begin with an empty database, destroy the stack first (npm run destroy -- --stack <its name>), which deletes the data`,
      },
    ];
  });
}
