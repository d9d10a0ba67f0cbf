import { z } from "zod";
import { choice, fieldNotes, flag, text, wholeNumber } from "./fields";

/** No bucket: nothing is backed up. */
const noneSchema = z.strictObject({ provider: z.literal("none") });

/**
 * Dots are allowed by S3, but no certificate covers such a bucket's host name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const bucketName =
  /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*(-s3alias|--ol-s3|--x-s3|--table-s3)$)[a-z0-9][-a-z0-9]{1,61}[a-z0-9]$/;

/** A bucket of Amazon S3. */
const awsSchema = z.strictObject({
  provider: z.literal("aws"),
  /** Region of the bucket. */
  region: text(/^[a-z]{2}(-[a-z]+)+-\d$/, "a region of AWS", "eu-central-1"),
  /** Name of the bucket, unique in the world. */
  bucket: z
    .string()
    .regex(bucketName)
    .register(fieldNotes, {
      rule: "must be 3 to 63 lower-case letters, digits and dashes, without the prefixes and suffixes that S3 keeps for itself: the name of the bucket, unique in the world",
      example: "acme-galera-backups",
      explain: (value) => {
        const meant = String(value)
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, "-")
          .replace(/^-+|-+$/g, "");
        return bucketName.test(meant) ? { meant } : {};
      },
    }),
  /** Account in which everything must land: any other is refused. @default whichever the credentials are for */
  accountId: z
    // Unquoted in YAML it is a number, and has lost its leading zeros.
    .union([z.string(), z.int().nonnegative()])
    .transform((id) => String(id).padStart(12, "0"))
    .refine((id) => /^\d{12}$/.test(id))
    .register(fieldNotes, {
      rule: "must be twelve digits: the number of the AWS account that owns the bucket",
      example: "123456789012",
    })
    .optional(),
  objectLock: z
    .strictObject({
      /** Who may delete before the time: people with a special right, or nobody at all. @default GOVERNANCE */
      mode: choice(["GOVERNANCE", "COMPLIANCE"], "who may delete early; COMPLIANCE cannot be undone").default(
        "GOVERNANCE",
      ),
      /** Days for which a backup cannot be deleted. @default 30 */
      days: wholeNumber(1, 3650, "days for which a backup cannot be deleted", 30).default(30),
    })
    .prefault({}),
  /** Whether `destroy` may delete a bucket that holds backups. @default false */
  forceDestroy: flag("whether destroy may delete a bucket that holds backups", false).default(false),
});

/** Where backups go. */
export const objectStoreSchema = z.discriminatedUnion("provider", [noneSchema, awsSchema]);

/** Configuration of the bucket for backups. */
export type ObjectStoreConfig = z.infer<typeof objectStoreSchema>;
