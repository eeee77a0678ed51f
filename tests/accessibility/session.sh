#!/usr/bin/env bash
# session.sh COMMAND...: run COMMAND beside a window manager, without which no window gets the keys.
set -euo pipefail
openbox >/dev/null 2>&1 &
trap 'kill $!' EXIT
"$@"
