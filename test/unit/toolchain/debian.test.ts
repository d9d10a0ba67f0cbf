import { describe, expect, it } from "vitest";
import { parseList, parseSimulation, parseSources, sourcesFor } from "../../../toolchain/debian";

const deb822 = `Types: deb
# a comment
URIs: https://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/own.gpg

Types: deb
URIs: https://mirror.example/debian-security
Suites: bookworm-security
Components: main

Types: deb-src
URIs: https://source.example/debian
Suites: bookworm

Enabled: no
Types: deb
URIs: https://disabled.example/debian
Suites: bookworm
`;

describe("the machine's own mirrors", () => {
  it("are read from deb822 files, without sources and what is disabled", () => {
    expect(parseSources(deb822)).toEqual([
      {
        uri: "https://mirror.example/debian",
        suites: ["bookworm", "bookworm-updates"],
        signedBy: "/usr/share/keyrings/own.gpg",
      },
      { uri: "https://mirror.example/debian-security", suites: ["bookworm-security"], signedBy: null },
    ]);
  });

  it("are read from lines of the old style", () => {
    const text =
      "# deb https://no.example/debian sid main\ndeb [arch=amd64 signed-by=/k.gpg] https://old.example/debian bookworm main\n";
    expect(parseList(text)).toEqual([
      { uri: "https://old.example/debian", suites: ["bookworm"], signedBy: "/k.gpg" },
    ]);
  });

  it("serve the suite of the images, signed as the machine says", () => {
    expect(sourcesFor("trixie", parseSources(deb822), "/default.gpg").trim().split("\n")).toEqual([
      "deb [signed-by=/usr/share/keyrings/own.gpg] https://mirror.example/debian trixie main",
      "deb [signed-by=/usr/share/keyrings/own.gpg] https://mirror.example/debian trixie-updates main",
      "deb [signed-by=/default.gpg] https://mirror.example/debian-security trixie-security main",
    ]);
  });

  it("are not another project's or distribution's archives: then one must be named", () => {
    const others = parseSources("Types: deb\nURIs: https://other.example/ubuntu\nSuites: noble\n");
    expect(() => sourcesFor("trixie", others, "/default.gpg")).toThrow(/GALERA_PLATFORM_DEBIAN_MIRROR/);
    expect(sourcesFor("trixie", others, "/default.gpg", "https://named.example/debian")).toBe(
      "deb [signed-by=/default.gpg] https://named.example/debian trixie main\n",
    );
  });
});

it("reads from a simulation what apt would install", () => {
  const text = `NOTE: This is only a simulation!
Inst gcc-14-base (14.2.0-19 Debian:13.7/stable [amd64])
Inst libc6 (2.41-12+deb13u4 Debian:13.7/stable [amd64]) []
Conf libc6 (2.41-12+deb13u4 Debian:13.7/stable [amd64])
`;
  expect([...parseSimulation(text)]).toEqual([
    ["gcc-14-base", "14.2.0-19"],
    ["libc6", "2.41-12+deb13u4"],
  ]);
});
