#!/usr/bin/env bash
# The tests that need a real Secret Service, in a session and a keyring of their own.
set -euo pipefail
cd "$(dirname "$0")/../.."

for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "No $tool here (apt install dbus gnome-keyring): the Secret Service tests are left out." >&2
        exit 0
    fi
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME=$folder/data XDG_RUNTIME_DIR=$folder/run OFFERSYNC_TEST_SECRET_SERVICE=1
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
tests/secret_service/session.sh ci-only .venv/bin/python -m pytest -m secret_service tests/secret_service "$@"
