"""The command line: understands the arguments and hands them to the command they name."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from offersync_gui.cli.grammar import build, parse
from offersync_gui.errors import OfferSyncError, UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

NO_SCREEN = "There is no screen for the window; these commands do everything without one."


def main(argv: Sequence[str] | None = None, *, window: Callable[..., int] | None = None) -> int:
    """Run one command and return its exit code; ``argv`` is without the program's name.

    ``window`` opens the window (as :func:`offersync_gui.app.run`) where there is a screen.
    """
    given = sys.argv[1:] if argv is None else argv
    try:
        args = _understood(given)
    except OfferSyncError as error:
        from offersync_gui.cli.output import Output

        Output(as_json="--json" in given).error(error)
        return error.exit_code
    except SystemExit as done:  # after --help and --version
        return int(done.code or 0)
    from offersync_gui.cli.screen import has_screen

    if window is not None and not has_screen():
        window = None
    if args.run:
        from offersync_gui.cli.dispatch import dispatch

        return dispatch(args, window)
    if window is not None:
        return window(data_dir=args.data_dir, hidden=args.hidden, verbose=args.verbose)
    build().print_help()
    sys.stdout.write(f"\n{NO_SCREEN}\n")
    return 0


def _understood(argv: Sequence[str]) -> Namespace:
    args = parse(argv)
    if args.json and not args.run:
        raise UsageError("No command was given", "--json needs one.", "See offersync --help.")
    return args
