"""Runs a sandbox network until it is stopped; its address and key are one JSON line on stdout."""

from __future__ import annotations

import argparse
import json
import signal
import sys

from offersync_gui.sync.sandbox import Sandbox


def main() -> None:
    # Nothing needs an orderly end, and this way Ctrl+C works on every system.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    options = vars(_parser().parse_args())
    sandbox = Sandbox(**options)
    json.dump({"base_url": sandbox.base_url, "api_key": sandbox.api_key}, sys.stdout)
    sys.stdout.write("\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m offersync_gui.sync.sandbox", description=__doc__
    )
    parser.add_argument("--offers", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--port", type=int, default=0, help="0 is any free port")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds per call")
    parser.add_argument("--max-limit", type=int, default=500, help="longest page given")
    return parser


if __name__ == "__main__":
    main()
