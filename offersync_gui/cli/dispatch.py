"""Runs the command that the arguments name; explains errors to people, and bugs to the log."""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from offersync_gui.cli.context import Context
from offersync_gui.cli.output import Output, OutputFailed
from offersync_gui.errors import OfferSyncError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

log = logging.getLogger(__name__)


def dispatch(args: Namespace, window: Callable[..., int] | None = None) -> int:
    """The command's exit code; ``window`` opens the window, for a command that ends in it."""
    out = Output(as_json=args.json)
    try:
        context = Context(args, out, window)
    except OfferSyncError as error:
        out.error(error)
        return error.exit_code
    with context:
        return _guarded(context)


def _guarded(context: Context) -> int:
    try:
        return _command(context.args.run)(context)
    except OfferSyncError as error:
        log.info("%s: %s %s", type(error).__name__, error.title, error.detail)
        problem = error
    except (BrokenPipeError, OutputFailed):
        raise
    except Exception:
        log.exception("Unexpected error in %s", context.args.run)
        problem = _bug(context)
    context.out.error(problem)
    return problem.exit_code


def _command(run: str) -> Callable[[Context], int]:
    module, _, name = run.partition(":")
    command: Callable[[Context], int] = getattr(import_module(f"{__package__}.{module}"), name)
    return command


def _bug(context: Context) -> OfferSyncError:
    return OfferSyncError(
        "Something unexpected happened",
        "This is a fault of OfferSync; nothing was half done.",
        f"Report it with the log, which holds no secrets: {context.log_file}",
    )
