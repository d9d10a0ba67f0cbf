import type { RuleBreak } from "../rules";
import type { PlatformConfig } from ".";

/** What a bucket for backups must be so that they are safe in it, and it can be taken away again. */
export function objectStoreRules({ objectStore, protect }: PlatformConfig): RuleBreak[] {
  if (objectStore.provider !== "aws" || !objectStore.forceDestroy) return [];
  const path = ["objectStore", "forceDestroy"];
  if (objectStore.objectLock.mode === "COMPLIANCE") {
    return [
      {
        path,
        value: true,
        rule: "promises what nobody can do: with objectStore.objectLock.mode COMPLIANCE no one may delete a backup before its time, so destroy would stop half-way",
        put: false,
        involves: ["objectStore.objectLock.mode"],
      },
    ];
  }
  if (!protect) return [];
  return [
    {
      path,
      value: true,
      rule: "contradicts protect: one lets destroy delete all backups, the other keeps it from deleting anything that holds data",
      put: false,
      involves: ["protect"],
    },
  ];
}
