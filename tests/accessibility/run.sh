#!/usr/bin/env bash
# The tests that need a screen and a screen reader's view of it, on a desktop of their own.
set -euo pipefail
cd "$(dirname "$0")/../.."

packages="at-spi2-core dbus openbox python3-pyatspi xauth xdotool xvfb"
missing() {
    for tool in dbus-run-session Xvfb xvfb-run xauth openbox xdotool /usr/libexec/at-spi-bus-launcher; do
        command -v "$tool" >/dev/null || { echo "$tool"; return; }
    done
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
        echo "Atspi for /usr/bin/python3"
}
if [ -n "$(missing)" ]; then
    echo "No $(missing) here (apt-get install $packages): the accessibility tests are left out." >&2
    exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/config
export XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache XDG_STATE_HOME=$folder/state
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 OFFERSYNC_TEST_ACCESSIBILITY=1
dbus-run-session -- xvfb-run -a -s "-screen 0 1280x900x24" tests/accessibility/session.sh \
    .venv/bin/python -m pytest -m accessibility tests/accessibility "$@"
