import { UserError } from "../../../toolchain/errors";
import { parseUrn } from "../../../toolchain/plugins/lib/urn";
import type { PendingOperation } from "./engine-state";

/**
 * Of the interrupted operations, the creations in a cloud: whether the cloud made the thing is unknown, and a second
 * attempt could make a second one that nobody ever deletes. What we make on this host, in Kubernetes or in the state
 * alone has a name that we chose, so that a second attempt finds the first.
 */
export function creationsInCloud(pending: readonly PendingOperation[]): PendingOperation[] {
  return pending.filter(({ type, urn }) => type === "creating" && /^(gcp|aws):/.test(parseUrn(urn).type));
}

/** The command that takes over what the cloud did make; `ID` stands for what the cloud calls it. */
function importCommand(stack: string, { urn, parent, provider }: PendingOperation): string {
  const { type, name } = parseUrn(urn);
  // A URN holds `$`, and its last `::` parts a provider from its id.
  const relation = (flag: string, of?: string) =>
    of === undefined ? [] : [`--${flag} '${flag}=${of.split("::").slice(0, 4).join("::")}'`];
  return [
    `npm run pulumi -- import --stack ${stack} --generate-code=false --protect=false`,
    ...relation("parent", parent),
    ...relation("provider", provider),
    `${type} ${name} ID`,
  ].join(" ");
}

/**
 * What to do about creations of which nobody knows whether they came about. The engine's own way
 * (`refresh --import-pending-creates`) is not advised: release 3.250.0 drops the operation and imports nothing.
 */
export function uncertainError(stack: string, creations: readonly PendingOperation[]): UserError {
  const names = creations.map(({ urn }) => Object.values(parseUrn(urn)).join(" "));
  return new UserError(
    `An earlier command was killed while the cloud was making\n  ${names.join("\n  ")}\nIt is unknown whether the cloud went on.`,
    {
      hint: [
        "Look there. Those that exist are taken over by these, with the cloud's own id in place of ID:",
        ...creations.map((creation) => `  ${importCommand(stack, creation)}`),
        "Then take the rest for not made, and go on:",
        `  npm run pulumi -- refresh --stack ${stack} --clear-pending-creates`,
      ].join("\n"),
    },
  );
}
