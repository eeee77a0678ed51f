"""An argument parser that costs nothing before it is used and reports errors as ours."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from offersync_gui.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Fill: TypeAlias = "Callable[[Parser], None]"


class Parser(argparse.ArgumentParser):
    """``fill`` adds the arguments, once, when the command is used; global options come first."""

    def __init__(self, fill: Fill | None = None, **options: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=_Formatter, **options)
        self._fill = fill

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        self._complete()
        return super().parse_known_args(args, namespace)

    def format_help(self) -> str:
        self._complete()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        raise UsageError(
            "The command cannot be understood",
            f"{message[:1].upper()}{message[1:]}.",
            f"See {self.prog} --help.",
        )

    def commands(self, *, required: bool = True) -> Commands:
        """Room for sub-commands."""
        action = self.add_subparsers(title="commands", metavar="COMMAND", required=required)
        return Commands(action)

    def _complete(self) -> None:
        fill, self._fill = self._fill, None
        if fill is not None:
            add_global_options(self)
            fill(self)


class _Formatter(argparse.HelpFormatter):
    """Asks the terminal itself; the library that argparse asks takes longer than all the rest."""

    def __init__(self, prog: str, **options: Any) -> None:
        super().__init__(prog, width=_terminal_columns() - 2, **options)


def _terminal_columns() -> int:
    try:
        return int(os.environ.get("COLUMNS", "")) or 80
    except ValueError:
        pass
    try:
        return os.get_terminal_size().columns or 80
    except OSError:
        return 80


class Commands:
    """Adds sub-commands to a parser."""

    def __init__(self, action: argparse._SubParsersAction[Parser]) -> None:
        self._action = action

    def add(self, name: str, help: str, fill: Fill, run: str = "") -> None:
        """``run`` is ``module:function`` below :mod:`offersync_gui.cli`; none for a group."""
        parser = self._action.add_parser(name, help=help, description=help, fill=fill)
        if run:
            parser.set_defaults(run=run)


def add_global_options(parser: Parser) -> None:
    """Those that every command takes, before its name and after it."""
    group = parser.add_argument_group("global options")
    unset = argparse.SUPPRESS
    group.add_argument(
        "--data-dir", metavar="DIR", default=unset, help="where the data lies (OFFERSYNC_DATA_DIR)"
    )
    group.add_argument(
        "--json", action="store_true", default=unset, help="one JSON document on stdout"
    )
    group.add_argument(
        "-v", "--verbose", action="store_true", default=unset, help="the log on stderr"
    )
    group.add_argument("--no-progress", action="store_true", default=unset, help="no progress bar")
