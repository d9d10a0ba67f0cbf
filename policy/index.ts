import { PolicyPack } from "@pulumi/policy";
import { consentOf } from "./consent";
import { allRules } from "./pack";

new PolicyPack("galera-platform", { policies: allRules("mandatory", () => consentOf()) });
