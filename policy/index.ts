import { PolicyPack } from "@pulumi/policy";
import { consentFromFiles } from "./consent";
import { allRules } from "./pack";

new PolicyPack("galera-platform", { policies: allRules("mandatory", consentFromFiles()) });
