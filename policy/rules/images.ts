import { workloadRule } from "../rule";
import { unknown } from "../values";

/** `repository[:tag]@sha256:<digest>`: what runs tomorrow is what was tested today. */
const pinned = /@sha256:[0-9a-f]{64}$/;

export const pinnedImages = workloadRule(
  "pinned-images",
  "Every image is pinned by its digest: a tag can be moved to another image.",
  function* ({ containers }) {
    for (const { name, spec } of containers) {
      if (spec.image === unknown || (typeof spec.image === "string" && pinned.test(spec.image))) continue;
      yield `container ${name}: ${JSON.stringify(spec.image)} has no @sha256:… at its end`;
    }
  },
);
