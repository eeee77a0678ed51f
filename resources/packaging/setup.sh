#!/usr/bin/env bash
# Makes .venv ready on a fresh machine: system packages, uv, the locked dependencies. May be run again.
set -euo pipefail
cd "$(dirname "$0")/../.."

python=${PYTHON:-python3}
libraries=resources/packaging/debian-libraries.txt
PATH=$PATH:/usr/sbin:/sbin

say() { printf '%s\n' "$@" >&2; }

has_uv() { uv --version >/dev/null 2>&1; }

# The packages this machine lacks.
missing_packages() {
    has_uv || "$python" -c 'import ensurepip' 2>/dev/null ||
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    local known name package purpose
    known=$(ldconfig -p)
    while read -r name package purpose; do
        case $purpose in
            offscreen | window) grep -qF "$name" <<<"$known" || echo "$package" ;;
            tests) command -v "$name" >/dev/null || [ -e "$name" ] || echo "$package" ;;
        esac
    done <"$libraries"
}

install_packages() {
    command -v apt-get >/dev/null || return 0
    local packages
    mapfile -t packages < <(missing_packages)
    [ ${#packages[@]} -gt 0 ] || return 0
    local install="apt-get install -y --no-install-recommends ${packages[*]}"
    if [ "$(id -u)" = 0 ]; then
        say "Installing system packages: ${packages[*]}"
        export DEBIAN_FRONTEND=noninteractive
        apt-get -qq update
        $install -qq >/dev/null
    else
        say "System packages are missing. This installs them:" \
            "  sudo apt-get update && sudo $install"
    fi
}

# uv from the PATH, else one of our own inside .venv.
find_uv() {
    if has_uv; then echo uv; return; fi
    if ! [ -x .venv/bin/uv ]; then
        "$python" -m venv .venv || return
        .venv/bin/python -m pip install --quiet --disable-pip-version-check uv || return
    fi
    echo .venv/bin/uv
}

install_packages
has_uv || "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    { say "OfferSync needs Python 3.11 or newer: make PYTHON=/path/to/python3"; exit 1; }
uv=$(find_uv) || { say "No virtual environment could be made; see above."; exit 1; }
say "Installing the locked dependencies into .venv"
UV_PROJECT_ENVIRONMENT=.venv "$uv" sync --frozen --quiet --compile-bytecode
.venv/bin/python -m compileall -q offersync_gui
touch .venv/.ready
