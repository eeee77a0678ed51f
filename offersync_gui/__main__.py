"""Where every start begins: `offersync`, `python -m offersync_gui` and `python main.py`."""

from __future__ import annotations

import atexit
import faulthandler
import gc
import os
import sys

TYPE_CHECKING = False  # the real one costs the import of typing
if TYPE_CHECKING:
    from typing import Any

INTERRUPTED = 130
READER_GONE = 141


def main(argv: list[str] | None = None) -> int:
    """Run the command of ``argv`` (default: the program's own arguments); return its exit code."""
    if sys.stderr is sys.__stderr__ is not None:
        faulthandler.enable()
    atexit.register(gc.freeze)  # what is left at the end goes with the process, unsearched
    try:
        try:
            # Imported here, so that Ctrl+C during the imports is quiet as well.
            from offersync_gui.cli import main as run

            return run(argv, window=_window)
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # As in `offersync offers list | head`: the flush at exit must not fail a second time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE


def _window(**options: Any) -> int:
    """Opens the window; nothing of it is loaded before, and meanwhile no garbage is looked for."""
    gc.disable()
    from offersync_gui.app import run

    return run(**options)


if __name__ == "__main__":
    sys.exit(main())
