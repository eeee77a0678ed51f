"""The command line: `main` understands the arguments, runs the command, and explains failures."""

from __future__ import annotations

import logging
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from offersync_gui.errors import OfferSyncError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from offersync_gui.cli.context import Context

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; ``argv`` is without the program's name."""
    from offersync_gui.cli.grammar import parse
    from offersync_gui.cli.output import Output

    given = sys.argv[1:] if argv is None else argv
    out = Output(as_json="--json" in given)
    try:
        args = parse(given)
        if not args.run:
            return _without_command(out)
    except OfferSyncError as error:
        out.error(error)
        return error.exit_code
    except SystemExit as done:
        return int(done.code or 0)
    from offersync_gui.cli.context import Context

    return _run(Context(args, out))


def _without_command(out: Output) -> int:
    from offersync_gui.cli.grammar import build

    if out.as_json:
        raise UsageError("No command was given", "--json needs one.", "See offersync --help.")
    out.say(build().format_help())
    out.say("The window comes with a later version; until then, these commands do everything.")
    return 0


def _run(context: Context) -> int:
    """The command's exit code; errors are explained, bugs are logged."""
    try:
        context.redactor  # noqa: B018  the log begins before the command
        return _command(context.args.run)(context)
    except OfferSyncError as error:
        log.info("%s: %s %s", type(error).__name__, error.title, error.detail)
        _explain(context, error)
        return error.exit_code
    except Exception:
        log.exception("Unexpected error in %s", context.args.run)
        _explain(context, _bug(context))
        return OfferSyncError.exit_code
    finally:
        context.close()
