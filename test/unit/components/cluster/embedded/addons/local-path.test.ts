import { describe, expect, it } from "vitest";
import {
  helperPod,
  localPathClass,
  planLocalPath,
} from "../../../../../../components/cluster/embedded/addons/local-path";

const plan = planLocalPath({
  image: "local-path@sha256:1",
  helperPod: helperPod("busybox@sha256:2"),
  configChecksum: "abc",
});

describe("the storage class", () => {
  it("is the default one and waits for a pod, so that a volume is made where the pod is", () => {
    const { metadata, volumeBindingMode, provisioner } = plan.storageClass;
    expect(metadata.name).toBe(localPathClass);
    expect(metadata.annotations["storageclass.kubernetes.io/is-default-class"]).toBe("true");
    expect(volumeBindingMode).toBe("WaitForFirstConsumer");
    expect(provisioner).toBe("rancher.io/local-path");
  });

  it("keeps volumes in the node's own /var/lib", () => {
    const { nodePathMap } = JSON.parse(plan.configMap.data["config.json"]);
    expect(nodePathMap).toEqual([
      { node: "DEFAULT_PATH_FOR_NON_LISTED_NODES", paths: ["/var/lib/local-path-provisioner"] },
    ]);
  });

  it("makes and removes volumes with the pinned image, as an account that exists and may do nothing", () => {
    const pod = JSON.parse(String(plan.configMap.data["helperPod.yaml"]));
    expect(pod.spec.containers[0].image).toBe("busybox@sha256:2");
    const env = plan.deployment.spec.template.spec.containers[0]?.env ?? [];
    expect(env).toContainEqual({ name: "SERVICE_ACCOUNT_NAME", value: plan.helperAccount.metadata.name });
    expect(plan.helperAccount.automountServiceAccountToken).toBe(false);
    const subjects = [plan.roleBinding.subjects, plan.clusterRoleBinding.subjects].flat();
    expect(subjects.map(({ name }) => name)).not.toContain(plan.helperAccount.metadata.name);
  });

  it("restarts the provisioner for another helper pod", () => {
    expect(Object.values(plan.deployment.spec.template.metadata.annotations)).toEqual(["abc"]);
  });
});
