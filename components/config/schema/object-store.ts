import { z } from "zod";
import { choice, flag, text, wholeNumber } from "./fields";

/** No bucket: nothing is backed up. */
const noneSchema = z.strictObject({ provider: z.literal("none") });

/** A bucket of Amazon S3. */
const awsSchema = z.strictObject({
  provider: z.literal("aws"),
  /** Region of the bucket. */
  region: text(/^[a-z]{2}(-[a-z]+)+-\d$/, "a region of AWS", "eu-central-1"),
  /** Name of the bucket, unique in the world. */
  bucket: text(
    /^(?!\d+\.\d+\.\d+\.\d+$)(?!xn--)[a-z0-9][-a-z0-9]{1,61}[a-z0-9]$/,
    "3 to 63 lower-case letters, digits and dashes: the name of a bucket",
    "acme-galera-backups",
  ),
  objectLock: z
    .strictObject({
      /** Who may delete before the time: people with a special right, or nobody at all. @default COMPLIANCE */
      mode: choice(["COMPLIANCE", "GOVERNANCE"], "who may delete early; it cannot be undone").default(
        "COMPLIANCE",
      ),
      /** Days for which a backup cannot be deleted. @default 30 */
      days: wholeNumber(1, 3650, "days for which a backup cannot be deleted", 30).default(30),
    })
    .prefault({}),
  /** Days after which a backup is deleted. @default 90 */
  retentionDays: wholeNumber(1, 3650, "days after which a backup is deleted", 90).default(90),
  /** Whether `destroy` may delete a bucket that holds backups. @default false */
  forceDestroy: flag("whether destroy may delete a bucket that holds backups", false).default(false),
});

/** Where backups go. */
export const objectStoreSchema = z.discriminatedUnion("provider", [noneSchema, awsSchema]);

/** Configuration of the bucket for backups. */
export type ObjectStoreConfig = z.infer<typeof objectStoreSchema>;
