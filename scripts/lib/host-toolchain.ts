import { platform } from "node:os";
import type { PlatformConfig } from "../../components/config";
import { bundles, images, programs } from "../../toolchain/catalogue";
import { imageNames, type ProgramName, programNames } from "../../toolchain/catalogue/types";
import { UserError } from "../../toolchain/errors";
import { progressFor } from "../../toolchain/progress";
import { Session } from "../../toolchain/session";

/**
 * Makes ready what a cluster on this host needs, before anything of it is started: here a person sees how far
 * it is, and may stop and go on at any time.
 */
export async function prepareHost(config: PlatformConfig, signal: AbortSignal): Promise<void> {
  if (config.cluster.provider !== "embedded") return;
  checkHost(platform(), process.getuid?.());
  const progress = progressFor(process.stderr);
  const session = new Session({ progress, signal });
  const since = performance.now();
  try {
    await session.ensure(hostPrograms(), imageNames, config.images.source);
  } finally {
    progress.stop();
  }
  const made = session.reports.filter(({ how }) => how !== "cache" && how !== "path").length;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(
    `Toolchain: ${made === 0 ? "everything is in place" : `${made} parts were made`} (${seconds} s).`,
  );
}

/** Programs that are only put into images are made when an image needs them; those of tests, by the tests. */
export function hostPrograms(): ProgramName[] {
  const inImages = new Set(Object.values(images).flatMap(({ local }) => Object.values(local.programs ?? {})));
  return programNames.filter(
    (name) => !inImages.has(name) && bundles[programs[name].bundle].testOnly !== true,
  );
}

/** @throws UserError where processes of this user cannot be nodes of a cluster */
export function checkHost(os: NodeJS.Platform, uid: number | undefined): void {
  if (os !== "linux") {
    throw new UserError(`The embedded cluster runs on Linux only; this is ${os}.`, { hint: elsewhere });
  }
  if (uid !== 0) {
    throw new UserError("The embedded cluster needs root: it makes network namespaces, mounts and cgroups.", {
      hint: `Run the same command as root, e.g. with sudo -E. ${elsewhere}`,
    });
  }
}

const elsewhere =
  "Or let Multipass make virtual machines (cp Pulumi.multipass.yaml Pulumi.mine.yaml), or take a cluster that is " +
  "there (cp Pulumi.existing.yaml Pulumi.mine.yaml); then say --stack mine.";
