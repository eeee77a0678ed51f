#!/usr/bin/env bash
# Every fault that can be tried on this machine, and the score.
set -uo pipefail
cd "$(dirname "$0")/../.."

results=$(mktemp)
trap 'rm -f "$results"' EXIT
export OFFERSYNC_FAULT_RESULTS=$results
plugin=(-q -p tests.faults.report)
tests/secret_service/run.sh "${plugin[@]}" -m "secret_service and fault" || true
tests/accessibility/run.sh "${plugin[@]}" -m "accessibility and fault" || true
.venv/bin/python -m pytest "${plugin[@]}" -m "fault and not secret_service and not accessibility" -n auto --dist worksteal "$@" || true
.venv/bin/python -m tests.faults.table "$results"
