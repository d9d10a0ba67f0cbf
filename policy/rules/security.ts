import { workloadRule } from "../rule";
import { at, isObject, listAt, objectAt, type Values } from "../values";

/**
 * The restricted Pod Security Standard, and a read-only root file system on top.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const restrictedPods = workloadRule(
  "restricted-pods",
  "Every pod meets the restricted Pod Security Standard and has a read-only root file system.",
  function* ({ pod, containers }) {
    for (const key of ["hostNetwork", "hostPID", "hostIPC"]) if (pod[key] === true) yield `${key} is on`;
    for (const volume of listAt(pod, "volumes").filter(isObject)) {
      const kind = Object.keys(volume).find((key) => key !== "name" && !volumeKinds.has(key));
      if (kind !== undefined) yield `volume ${String(volume.name)}: ${kind} is not allowed`;
    }
    for (const { name, spec } of containers) {
      for (const problem of containerProblems(spec, objectAt(pod, "securityContext") ?? {})) {
        yield `container ${name}: ${problem}`;
      }
    }
  },
);

const volumeKinds = new Set([
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "persistentVolumeClaim",
  "projected",
  "secret",
]);

function* containerProblems(container: Values, pod: Values): Generator<string> {
  const own = objectAt(container, "securityContext") ?? {};
  // A container's own setting wins over that of its pod.
  const effective: Values = { ...pod, ...own };
  if (own.privileged === true) yield "privileged";
  if (own.allowPrivilegeEscalation !== false) yield "allowPrivilegeEscalation is not false";
  if (own.readOnlyRootFilesystem !== true) yield "readOnlyRootFilesystem is not true";
  if (!listAt(own, "capabilities", "drop").includes("ALL")) yield "capabilities.drop has no ALL";
  const added = listAt(own, "capabilities", "add").filter((one) => one !== "NET_BIND_SERVICE");
  if (added.length > 0) yield `capabilities.add has ${added.join(", ")}`;
  if (effective.runAsNonRoot !== true) yield "runAsNonRoot is not true";
  if (effective.runAsUser === 0) yield "runAsUser is 0";
  const seccomp = at(effective, "seccompProfile", "type");
  if (seccomp !== "RuntimeDefault" && seccomp !== "Localhost")
    yield "seccompProfile.type is not RuntimeDefault";
  for (const port of listAt(container, "ports").filter(isObject)) {
    if (typeof port.hostPort === "number" && port.hostPort !== 0) yield `hostPort ${port.hostPort}`;
  }
}
