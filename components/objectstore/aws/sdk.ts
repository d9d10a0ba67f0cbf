/**
 * Pulumi's SDK for AWS, no more of it than is used, and only once a stack asks for it: a stack on this machine must
 * not pay for a cloud (pulumi#7653).
 */
export function loadAws() {
  return {
    ...(require("@pulumi/aws/iam/accessKey") as typeof import("@pulumi/aws/iam/accessKey")),
    ...(require("@pulumi/aws/iam/openIdConnectProvider") as typeof import("@pulumi/aws/iam/openIdConnectProvider")),
    ...(require("@pulumi/aws/iam/role") as typeof import("@pulumi/aws/iam/role")),
    ...(require("@pulumi/aws/iam/rolePolicy") as typeof import("@pulumi/aws/iam/rolePolicy")),
    ...(require("@pulumi/aws/iam/user") as typeof import("@pulumi/aws/iam/user")),
    ...(require("@pulumi/aws/iam/userPolicy") as typeof import("@pulumi/aws/iam/userPolicy")),
    ...(require("@pulumi/aws/kms/alias") as typeof import("@pulumi/aws/kms/alias")),
    ...(require("@pulumi/aws/kms/key") as typeof import("@pulumi/aws/kms/key")),
    ...(require("@pulumi/aws/provider") as typeof import("@pulumi/aws/provider")),
    ...(require("@pulumi/aws/s3/bucket") as typeof import("@pulumi/aws/s3/bucket")),
    ...(require("@pulumi/aws/s3/bucketLifecycleConfiguration") as typeof import("@pulumi/aws/s3/bucketLifecycleConfiguration")),
    ...(require("@pulumi/aws/s3/bucketObjectLockConfiguration") as typeof import("@pulumi/aws/s3/bucketObjectLockConfiguration")),
    ...(require("@pulumi/aws/s3/bucketOwnershipControls") as typeof import("@pulumi/aws/s3/bucketOwnershipControls")),
    ...(require("@pulumi/aws/s3/bucketPolicy") as typeof import("@pulumi/aws/s3/bucketPolicy")),
    ...(require("@pulumi/aws/s3/bucketPublicAccessBlock") as typeof import("@pulumi/aws/s3/bucketPublicAccessBlock")),
    ...(require("@pulumi/aws/s3/bucketServerSideEncryptionConfiguration") as typeof import("@pulumi/aws/s3/bucketServerSideEncryptionConfiguration")),
    ...(require("@pulumi/aws/s3/bucketVersioning") as typeof import("@pulumi/aws/s3/bucketVersioning")),
  };
}

/** See {@link loadAws}. */
export type Aws = ReturnType<typeof loadAws>;
