import * as pulumi from "@pulumi/pulumi";
import { DynamicResource } from "../../dynamic-resource";
import { providerCode } from "../../provider-code";
import { revisionOf } from "../agent/revision";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** What finds the provider. */
export const liveChangeProvider = providerCode(
  "components/galera/dynamic/providers/live-change.ts",
  "LiveChangeProvider",
);

/** Arguments of {@link LiveChange}. */
export interface LiveChangeArgs {
  kubeconfig: pulumi.Input<string>;
  /** Namespace of the members. */
  namespace: string;
  /** Labels that select them. */
  selector: Record<string, string>;
  /** What the agents call it, e.g. `accounts`. */
  duty: string;
  /** The text of the file that they mount. */
  text: pulumi.Input<string>;
  /** How long it may take. */
  timeoutSeconds: number;
}

/**
 * A file that agents mount and follow, brought to all of them: what depends on this resource is changed when every
 * member that serves has done what a changed file says.
 *
 * Only a change waits. When the resource is made there is no database yet, or it has been founded with the file.
 */
export class LiveChange extends DynamicResource {
  constructor(name: string, args: LiveChangeArgs, opts?: pulumi.CustomResourceOptions) {
    const { kubeconfig, text, ...plain } = args;
    super(
      "LiveChange",
      liveChangeProvider,
      name,
      {
        ...plain,
        kubeconfig: pulumi.secret(kubeconfig),
        // By it alone passwords could be guessed.
        revision: pulumi.secret(pulumi.output(text).apply(revisionOf)),
        providerVersion,
      },
      opts,
    );
  }
}
