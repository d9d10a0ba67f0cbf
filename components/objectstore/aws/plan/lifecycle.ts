/** Days after which the parts of an upload that was never finished are thrown away; they can be seen by nobody. */
const unfinishedUploadDays = 2;

/**
 * What S3 does by itself as time goes by. It never ends the life of a backup: which one may go without breaking a
 * chain of increments only the keeper of the backups knows.
 *
 * A version that was deleted or overwritten stays for as long as the lock lasts, counted from then: whatever was
 * deleted by mistake or malice can be brought back for that long, and none is ever due while its lock still holds.
 *
 * @param lockDays days for which each version is locked, counted from when it was written
 */
export function lifecycleRules(lockDays: number) {
  const everything = { filter: { prefix: "" }, status: "Enabled" };
  return [
    {
      ...everything,
      id: "abort-unfinished-uploads",
      abortIncompleteMultipartUpload: { daysAfterInitiation: unfinishedUploadDays },
    },
    {
      ...everything,
      id: "expire-deleted-versions",
      noncurrentVersionExpiration: { noncurrentDays: lockDays },
      // A marker under which no version is left.
      expiration: { expiredObjectDeleteMarker: true },
    },
  ];
}
