import { describe, expect, it } from "vitest";
import { InstanceWatch } from "../../../../../components/galera/agent/instance";
import { heard, liveOf, reportOf } from "./reports";

describe("InstanceWatch", () => {
  it("says what has ended by the name that the server, or else the others, had for it", () => {
    const watch = new InstanceWatch("galera-0");
    expect(watch.ended).toBeNull();
    watch.onLook(liveOf({ instance: "first" }));
    // Outside of a group it has no name.
    watch.onLook(liveOf({ instance: "" }));
    watch.onEnd();
    expect(watch.ended).toBe("first");
    const named = (uuid: string) =>
      heard([reportOf("galera-1", { live: liveOf({ instances: [{ name: "galera-0", uuid, host: "" }] }) })]);
    watch.onHeard(named("second"));
    // What has ended already says nothing of the one that runs.
    watch.onHeard(named("first"));
    watch.onEnd();
    expect(watch.ended).toBe("second");
    // Said again, and by one that has long been silent.
    watch.onHeard(named("first"));
    watch.onEnd();
    expect(watch.ended).toBe("second");
  });
});
