import { k3s } from "../../../../toolchain/catalogue";
import { fill } from "../../../../toolchain/release";

/**
 * What runs inside of a machine, as root. Every call can be repeated.
 *
 * `install URL SHA256 URL SHA256`: downloads k3s for amd64 or arm64 and refuses it with another checksum.
 * `start [ADDRESS]`: starts k3s; a worker gets the server's address, and the token on standard input.
 */
export const controlScript = `#!/bin/bash
set -euo pipefail
program=/usr/local/bin/k3s
joining=/etc/rancher/k3s/config.yaml.d

install_k3s() {
  case "$(uname -m)" in
    x86_64) url=$1 sum=$2 ;;
    aarch64) url=$3 sum=$4 ;;
    *) echo "there is no k3s for $(uname -m) in the catalogue" >&2; exit 1 ;;
  esac
  if echo "$sum  $program" | sha256sum --check --status 2>/dev/null; then return; fi
  curl --fail --silent --show-error --location --retry 3 --output "$program.new" "$url"
  if ! echo "$sum  $program.new" | sha256sum --check --status; then
    found=$(sha256sum "$program.new" | cut -d ' ' -f 1)
    rm -f "$program.new"
    echo "$url has SHA-256 $found instead of $sum; it was not installed" >&2
    exit 1
  fi
  chmod 755 "$program.new"
  mv "$program.new" "$program"
  systemctl try-restart k3s
}

start_k3s() {
  verb=start
  if [ $# -gt 0 ]; then
    # One line, not all of it: some versions of Multipass keep the input open (canonical/multipass#45).
    IFS= read -r token
    wanted=$(printf 'server: https://%s:6443\\ntoken: %s' "$1" "$token")
    if [ "$wanted" != "$(cat "$joining/server.yaml" 2>/dev/null)" ]; then
      (umask 077; mkdir -p "$joining"; printf '%s\\n' "$wanted" > "$joining/server.yaml")
      verb=restart
    fi
  fi
  systemctl daemon-reload
  systemctl enable --quiet k3s
  systemctl "$verb" --no-block k3s
}

case "$1" in
  install) shift; install_k3s "$@" ;;
  start) shift; start_k3s "$@" ;;
  *) echo "usage: $0 install URL SHA256 URL SHA256 | start [ADDRESS]" >&2; exit 1 ;;
esac
`;

/** Arguments of the script's `install`: the catalogue's release for both architectures. */
export function installArguments(): string[] {
  const { version, download, files } = k3s;
  return (["x64", "arm64"] as const).flatMap((arch) => [
    fill(download.url, { version: encodeURIComponent(version), file: files[arch] }),
    download.sha256[arch],
  ]);
}
