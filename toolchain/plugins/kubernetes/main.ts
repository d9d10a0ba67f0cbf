import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { EngineLog } from "../lib/engine";
import { engineAddress } from "../lib/orphan";
import { serve } from "../lib/server";
import { KubernetesProvider } from "./provider";

declare const PLUGIN_VERSION: string | undefined;

const log = new EngineLog();
log.connect(engineAddress());
const provider = new KubernetesProvider(log, typeof PLUGIN_VERSION === "string" ? PLUGIN_VERSION : "0.0.0");
void serve(ResourceProviderService, provider.handlers(), () => provider.cancel());
