#!/usr/bin/env bash
# session.sh PASSPHRASE COMMAND...: run COMMAND beside a GNOME Keyring of its own, unlocked with PASSPHRASE.
# The keyring lies in XDG_DATA_HOME. A passphrase that is not the keyring's leaves it locked.
set -euo pipefail
exec dbus-run-session -- bash -ec '
    printf %s "$0" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    exec "$@"' "$@"
