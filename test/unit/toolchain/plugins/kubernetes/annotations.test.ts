import { describe, expect, it } from "vitest";
import { propagationPolicy, timeoutSeconds } from "../../../../../toolchain/plugins/kubernetes/annotations";

const annotated = (key: string, value: string) => ({
  metadata: { annotations: { [`pulumi.com/${key}`]: value } },
});

describe("the time-out", () => {
  it("is the resource option, else the annotation, else ten minutes", () => {
    expect(timeoutSeconds(annotated("timeoutSeconds", "30"), 7)).toBe(7);
    expect(timeoutSeconds(annotated("timeoutSeconds", "30"), 0)).toBe(30);
    expect(timeoutSeconds(annotated("timeoutSeconds", "soon"), 0)).toBe(600);
    expect(timeoutSeconds(annotated("timeoutSeconds", "-1"), 0)).toBe(600);
    expect(timeoutSeconds({}, 0)).toBe(600);
  });
});

describe("deletion", () => {
  it("deletes dependants first unless told otherwise", () => {
    expect(propagationPolicy({})).toBe("Foreground");
    expect(propagationPolicy(annotated("deletionPropagationPolicy", "Background"))).toBe("Background");
    expect(propagationPolicy(annotated("deletionPropagationPolicy", "orphan"))).toBe("Orphan");
    expect(propagationPolicy(annotated("deletionPropagationPolicy", "nonsense"))).toBe("Foreground");
  });
});
