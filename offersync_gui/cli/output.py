"""Everything that is printed: one JSON document or text on stdout, all else on stderr."""

from __future__ import annotations

import json
import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from offersync_gui.errors import OfferSyncError

_CONTROL = {code: None for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}
_UNLIMITED = 100_000


class Column(NamedTuple):
    """``flexible`` columns are cut where the terminal is too narrow."""

    title: str
    right: bool = False
    flexible: bool = False


class Output:
    """Prints for people, or with ``as_json`` for programs; texts lose control characters."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.redact: Callable[[str], str] = str
        for stream in (sys.stdout, sys.stderr):
            _tolerate(stream)

    def document(self, value: Any) -> None:
        """The one JSON document, of plain values and domain records."""
        import msgspec

        data = msgspec.json.format(msgspec.json.encode(value), indent=2)
        with _writing():
            sys.stdout.flush()
            sys.stdout.buffer.write(data + b"\n")

    def say(self, text: str) -> None:
        """A line of the result; with ``as_json`` it is a message and goes to stderr."""
        self._print(text, sys.stderr if self.as_json else sys.stdout)

    def note(self, text: str) -> None:
        """A message beside the result."""
        self._print(text, sys.stderr)

    def error(self, error: OfferSyncError) -> None:
        """The error for people, and as the one document for programs."""
        self.explain(error)
        if self.as_json:
            said = {key: self.redact(text) for key, text in error.as_dict().items()}
            self.document({"error": said})

    def explain(self, error: OfferSyncError) -> None:
        """On stderr: what happened, why, what to do; never a traceback."""
        for text in filter(None, (error.title, error.detail, error.next_step)):
            self.note(self.redact(text))

    def pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Names and values, aligned; empty values are left out."""
        shown = [(name, value) for name, value in pairs if value]
        width = max((len(name) for name, _ in shown), default=0)
        for name, value in shown:
            self.say(f"{name.ljust(width)}  {value}")

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """A table as wide as the terminal at most; unlimited where there is none."""
        from rich.box import SIMPLE_HEAD
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        width = shutil.get_terminal_size((_UNLIMITED, 24)).columns
        table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for column in columns:
            table.add_column(
                column.title,
                justify="right" if column.right else "left",
                no_wrap=not column.flexible,
                min_width=10 if column.flexible else None,
            )
        for row in rows:
            cells = (_plain(cell).replace("\n", " ").expandtabs(1) for cell in row)
            table.add_row(*(Text(cell, no_wrap=True, overflow="ellipsis") for cell in cells))
        with _writing():
            Console(file=sys.stdout, width=width, highlight=False).print(table)

    def _print(self, text: str, stream: TextIO) -> None:
        with _writing():
            stream.write(f"{_plain(text)}\n")


class OutputFailed(OSError):
    """Nobody can be told, at least not there: a disk is full, for instance."""


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputFailed(*error.args) from error


def _plain(text: str) -> str:
    """What a platform or a file says must not steer the terminal."""
    return text.translate(_CONTROL)


def _tolerate(stream: TextIO) -> None:
    """A console that lacks a character gets a substitute, not an error."""
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(errors="replace")


def dump(value: Any) -> str:
    """A value in one line, as it stands in JSON; texts without quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
