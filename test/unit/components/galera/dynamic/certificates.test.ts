import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { certificatesProvider } from "../../../../../components/galera/dynamic/certificates";
import { inProviderProcess } from "../../../../lib/provider-process";

describe("the code of the provider that Pulumi keeps", () => {
  it("is tiny and holds no path of this machine", () => {
    expect(certificatesProvider.length).toBeLessThan(500);
    expect(certificatesProvider).not.toContain(resolve("."));
  });

  it("makes certificates in the provider's process", () => {
    const inputs = {
      cluster: "galera",
      names: ["localhost"],
      generation: 1,
      validity: { certificate: 86_400_000, authority: 864_000_000, announcement: 1000 },
    };
    expect(
      inProviderProcess(certificatesProvider, `provider.create(${JSON.stringify(inputs)})`),
    ).toMatchObject({
      id: "galera-certificates",
      outs: { certificate: expect.stringContaining("BEGIN CERTIFICATE"), due: "" },
    });
  });
});
