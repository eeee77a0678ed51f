"""Where every start begins: `offersync`, `python -m offersync_gui` and `python main.py`."""

import faulthandler
import os
import sys

INTERRUPTED = 130
READER_GONE = 141


def main(argv: list[str] | None = None) -> int:
    """Run the command of ``argv`` (default: the program's own arguments); return its exit code."""
    if sys.stderr is sys.__stderr__ is not None:
        faulthandler.enable()
    try:
        try:
            # Imported here, so that Ctrl+C during the imports is quiet as well.
            from offersync_gui.cli import main as run

            return run(argv)
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # As in `offersync offers list | head`: the flush at exit must not fail a second time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE


if __name__ == "__main__":
    sys.exit(main())
