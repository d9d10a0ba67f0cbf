import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import { engineAddress } from "../lib/orphan";
import { serve } from "../lib/server";
import { LanguageHost } from "./host";

const host = new LanguageHost(engineAddress());
void serve(LanguageRuntimeService, host.handlers(), () => host.stop());
