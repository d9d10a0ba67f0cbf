/** `pulumi-resource-gcp` and `pulumi-resource-aws` for tests: `main NAME VERSION DIRECTORY`. */
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { serve } from "../../../toolchain/plugins/lib/server";
import { cloudProvider } from "./provider";
import { World } from "./world";

const [name = "", version = "", directory = ""] = process.argv.slice(2);
void serve(ResourceProviderService, cloudProvider(name, version, new World(directory)));
