"""Where every start begins: `offersync`, `python -m offersync_gui` and `python main.py`."""

from __future__ import annotations

import atexit
import faulthandler
import gc
import os
import sys
from contextlib import suppress

TYPE_CHECKING = False  # the real one costs the import of typing
if TYPE_CHECKING:
    from typing import Any

FAILED = 1
INTERRUPTED = 130
READER_GONE = 141


def main(argv: list[str] | None = None) -> int:
    """Run the command of ``argv`` (default: the program's own arguments); return its exit code."""
    if sys.stderr is sys.__stderr__ is not None:
        faulthandler.enable()
    _open_closed_streams()
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
    except BrokenPipeError:  # as in `offersync offers list | head`
        _drop_output()
        return READER_GONE
    except OSError as error:  # of the output alone; a command's own are told by it
        _drop_output()
        with suppress(OSError):
            sys.stderr.write(f"The result could not be written: {error.strerror or error}.\n")
        return FAILED


def _open_closed_streams() -> None:
    """A starter may have closed them, as with `>&-`: nothing comes in, and all else is lost."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def _drop_output() -> None:
    """The flush at exit must not fail a second time."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _window(**options: Any) -> int:
    """Opens the window; nothing of it is loaded before, and meanwhile no garbage is looked for."""
    gc.disable()
    from offersync_gui.loading import load_pyside

    load_pyside()
    from offersync_gui.app import run

    return run(**options)


if __name__ == "__main__":
    sys.exit(main())
