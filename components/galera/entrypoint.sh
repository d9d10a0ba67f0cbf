#!/usr/bin/env bash
# Runs in the database container what the agent orders. Every decision is taken there, in tested TypeScript.
set -euo pipefail

config=$1 port=$2 data=$3 run=$4 accounts=$5 errands=$6
child=0 starting=0 stopping=0
# A signal before the first order has nothing to stop; one while a program starts, whose number is not known yet, stops it then.
trap 'stopping=1; if ((child)); then kill -TERM "$child" 2>/dev/null || true; elif ((!starting)); then exit 0; fi' TERM INT

# The state-transfer script, which the server starts, pauses for ten seconds to let the joiner begin to listen. With
# the retries of my.cnf's section [sst] it need not. Bash reads this file before any script.
cat >"$run/transfer.bash" <<'EOF'
sleep() { [[ $1 == 10 ]] || command sleep "$@"; }
EOF

execute() {
  starting=1
  "$@" 3>&- & child=$! starting=0
  ((!stopping)) || kill -TERM "$child" 2>/dev/null || true
  # One may wait for ever, and neither a statement nor a signal that it can handle ends that.
  { read -r _ <"$run/end" && kill -KILL "$child"; } 3>&- & local watcher=$! code=0
  # Nobody waits for it: where it has ended already, bash 5.2 may wait for any other child, and for ever.
  disown "$watcher"
  # A trapped signal ends `wait` early: the server still has to finish.
  while wait "$child" && code=0 || code=$?; do kill -0 "$child" 2>/dev/null || break; done
  kill "$watcher" 2>/dev/null || true
  child=0
  return "$code"
}

# Ends all that a server has left behind: what it starts inherits the mark.
sweep() {
  local process variable found=1 attempt
  for ((attempt = 0; found && attempt < 100; attempt++)); do
    found=0
    for process in /proc/[0-9]*; do
      while IFS= read -rd '' variable; do
        [[ $variable == "GALERA_PLATFORM_SERVER=$1" ]] || continue
        kill -KILL "${process#/proc/}" && found=1
        break
      done <"$process/environ" || true
    done
    # Killed, it is still there for a moment.
    ((!found)) || sleep 0.05
  done 2>/dev/null
}

# A state transfer outlives a server that is killed. Where its donor lives, it had better end by itself, or the donor knocks
# for nothing, and that it gives up is taken for the answer to this member's next request. Where the donor has gone, it waits
# for ever, and as long as it does the next server asks for no other.
abandon() {
  local port
  printf -v port ':%04X [0-9A-F]+:[0-9A-F]{4} 01 ' "${2##*:}"
  while sleep "${GALERA_PLATFORM_ABANDON_SECONDS:-10}"; do
    grep -qE "$port" /proc/net/tcp /proc/net/tcp6 2>/dev/null || break
  done
  sweep "$1"
}

# Each step is checked here: bash stops at no error inside of a function whose outcome is asked for.
install() {
  # Never over data, whatever was ordered.
  [[ ! -e $data/ibdata1 || -e $data/galera-platform-fresh ]] || return 1
  rm -rf "$data.new" "$data" || return 1
  mkdir -p "$data.new" || return 1
  mariadb-install-db --no-defaults --force --skip-name-resolve --skip-test-db --datadir="$data.new" \
    --auth-root-authentication-method=socket --auth-root-socket-user=root --extra-file="$accounts" \
    >"$run/install.log" 2>&1 || { cat "$run/install.log" >&2; return 1; }
  touch "$data.new/galera-platform-fresh" || return 1
  # In place only when whole, whenever the power goes.
  sync || return 1
  mv "$data.new" "$data" || return 1
}

# Asks the agent at a port for one order after the other.
obey() {
  local outcome='none 0' order code mark address starts=0
  # The agent may end just as it is asked. Here, for a subshell forgets its traps; not ignored, which a server would inherit.
  trap : PIPE
  while ((!stopping)); do
    until { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null; do sleep 0.1; done
    echo "$outcome" 2>/dev/null >&3 || true
    read -ra order <&3 || true
    exec 3>&-
    code=0
    case ${order[0]:-} in
      recover)
        rm -f "$run/recover.log"
        # It ends before it connects, but does not begin without an address.
        execute mariadbd --defaults-file="$config" --wsrep-cluster-address=gcomm:// --wsrep-recover \
          --log-error="$run/recover.log" || code=$?
        ;;
      install) install || code=$? ;;
      start)
        mark="$run.$((++starts))"
        GALERA_PLATFORM_SERVER="$mark" BASH_ENV="$run/transfer.bash" \
          execute mariadbd --defaults-file="$config" "${order[@]:1}" || code=$?
        [[ ${order[*]} =~ --wsrep-sst-receive-address=([^ ]+) ]] && address=${BASH_REMATCH[1]} || address=:0
        abandon "$mark" "$address" & disown
        ;;
      upgrade)
        # Forced, or it would do nothing within a series. It neither replicates nor logs what it does.
        mariadb-upgrade --no-defaults --socket="$run/mariadb.sock" --user=upgrade --force --silent \
          >"$run/upgrade.log" 2>&1 || code=$?
        cat "$run/upgrade.log" >&2
        ;;
      *) continue ;; # The agent went away; the next one is asked the same.
    esac
    outcome="${order[0]} $code"
  done
}

rm -f "$run/end"
mkfifo -m 600 "$run/end"
rm -rf "${data%/*}/tmp"
mkdir -p "$data" "${data%/*}/binlog" "${data%/*}/tmp"
# my.cnf includes it, and the agent writes it.
touch "${data%/*}/galera-platform-settings.cnf"
# The agent compares it with the data before it lets the server touch them.
mariadbd --no-defaults --version >"$run/version"
# What is done beside the server has orders of its own.
obey "$errands" & errand=$!
trap 'kill "$errand" 2>/dev/null || true' EXIT
obey "$port"
