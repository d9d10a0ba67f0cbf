import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { serve } from "../lib/server";
import { randomProvider } from "./provider";

declare const PLUGIN_VERSION: string | undefined;

void serve(
  ResourceProviderService,
  randomProvider(typeof PLUGIN_VERSION === "string" ? PLUGIN_VERSION : "0.0.0"),
);
