"""Reads template files, reports every error with its place, and keeps the shipped and own ones."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from pydantic import ValidationError

from offersync_gui.errors import TemplateError
from offersync_gui.templates.model import SCHEMA_VERSION, Template

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

MAX_BYTES = 2_000_000
FIXTURES_SUFFIX = ".fixtures.toml"
Source = Literal["shipped", "user"]


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a template file; ``line`` is 1-based, 0 where it cannot be told."""

    file: str
    line: int
    path: str
    text: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.path}: {self.text}" if self.path else f"{place}: {self.text}"


@dataclass(frozen=True)
class Loaded:
    """A template file: its template, or what is wrong with it."""

    path: Path
    source: Source
    template: Template | None
    problems: tuple[Problem, ...] = ()


def check_file(path: Path) -> tuple[Template | None, list[Problem]]:
    """The template of a file, or every problem in it."""
    try:
        if not path.is_file():
            return None, [Problem(path.name, 0, "", "is not a file")]
        if path.stat().st_size > MAX_BYTES:
            return None, [Problem(path.name, 0, "", "is larger than 2 MB")]
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return None, [Problem(path.name, 0, "", f"cannot be read: {error}")]
    return check_text(text, path.name)


def check_text(text: str, name: str) -> tuple[Template | None, list[Problem]]:
    """As :func:`check_file`, for a text."""
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = re.search(r"line (\d+)", str(error))
        return None, [Problem(name, int(line[1]) if line else 0, "", f"is not TOML: {error}")]
    version = data.get("schema_version", 1)
    if isinstance(version, int) and version > SCHEMA_VERSION:
        return None, [Problem(name, 0, "schema_version", "needs a newer OfferSync")]
    try:
        template = Template.model_validate(data)
    except ValidationError as error:
        return None, [_problem(item, data, text, name) for item in error.errors()]
    return template, []


def _problem(item: Mapping[str, Any], data: Any, text: str, name: str) -> Problem:
    where = tuple(_written(item["loc"], data))
    path = ".".join(str(part) for part in where)
    message = str(item["msg"]).removeprefix("Value error, ")
    return Problem(name, line_of(text, where), path, message[:1].lower() + message[1:])


def _written(loc: tuple[Any, ...], data: Any) -> Iterator[Any]:
    """``loc`` without the names of branches, such as that of a kind of paging, which stand
    nowhere in the file. Its end may be what is missing there.
    """
    for number, part in enumerate(loc, 1):
        if isinstance(part, str) and isinstance(data, dict) and part not in data:
            if number == len(loc):
                yield part
            continue
        yield part
        try:
            data = data[part]
        except (TypeError, LookupError):
            data = None


def line_of(text: str, where: tuple[Any, ...]) -> int:
    """The line of the deepest key of ``where`` that is written in the text, or 0."""
    line = 0
    lines = text.splitlines()
    table = ""
    for part in where:
        if isinstance(part, int):
            line = _nth_table(lines, table, part) or line
            continue
        table = f"{table}.{part}".lstrip(".")
        line = _key_line(lines, part, table, line) or line
    return line


def _nth_table(lines: list[str], table: str, index: int) -> int:
    headers = [n for n, text in enumerate(lines, 1) if text.strip() == f"[[{table}]]"]
    return headers[index] if index < len(headers) else 0


def _key_line(lines: list[str], key: str, table: str, after: int) -> int:
    """The line of a key in the table around line ``after``, or of the header of its own."""
    header = re.compile(rf"^\s*\[+{re.escape(table)}\]+")
    entry = re.compile(rf'^\s*["\']?{re.escape(key)}["\']?\s*=')
    same_table = True
    for number, text in enumerate(lines[after:], after + 1):
        if header.match(text) or (same_table and entry.match(text)):
            return number
        same_table = same_table and not text.startswith("[")
    return 0


class Catalogue:
    """The templates of the program and of the user. A file is read when it is asked for.

    An id belongs to the shipped template that has it, else to the user's first file by name;
    any other with that id is listed with its problem and never used.
    """

    def __init__(self, shipped: Path, own: Path) -> None:
        self._folders: dict[Source, Path] = {"shipped": shipped, "user": own}
        self._loaded: dict[Path, Loaded] = {}
        self._lock = Lock()

    def get(self, template_id: str) -> Template:
        """Raises TemplateError when there is none, or when its file has problems."""
        path = self._folders["shipped"] / f"{template_id}.toml"
        loaded = self._load(path, "shipped") if path.is_file() else self._own(template_id)
        if loaded is None:
            raise TemplateError(
                f"There is no template {template_id!r}",
                "It may have been removed or renamed.",
                "See offersync template list; the advertiser and its offers are kept.",
            )
        if loaded.template is None:
            raise broken(loaded.problems)
        return loaded.template

    def all(self) -> list[Loaded]:
        """Every template file, by id; broken ones with their problems."""
        files = [(path, source) for source in self._folders for path in self._files(source)]
        owners: dict[str, Loaded] = {}
        found = [_refuse_second(self._load(*file), owners) for file in files]
        return sorted(found, key=lambda item: item.path.name)

    def reload(self) -> None:
        """Files may have changed: from now on they are read anew."""
        # Another dict: whoever loads at this moment goes on with the old one.
        self._loaded = {}

    def _own(self, template_id: str) -> Loaded | None:
        """The file with that id, which no shipped template has, else the one with that name, which
        then tells its problems.
        """
        owners: dict[str, Loaded] = {}
        found = [_refuse_second(self._load(path, "user"), owners) for path in self._files("user")]
        usable = {item.template.id: item for item in found if item.template}
        named = {item.path.stem: item for item in found if not item.template}
        return usable.get(template_id) or named.get(template_id)

    def _files(self, source: Source) -> list[Path]:
        folder = self._folders[source]
        return sorted(
            path for path in folder.glob("*.toml") if not path.name.endswith(FIXTURES_SUFFIX)
        )

    def _load(self, path: Path, source: Source) -> Loaded:
        with self._lock:
            loaded = self._loaded
            if path not in loaded:
                template, problems = check_file(path)
                loaded[path] = Loaded(path, source, template, tuple(problems))
            return loaded[path]


def _refuse_second(item: Loaded, owners: dict[str, Loaded]) -> Loaded:
    """``owners`` has the files that came first, by the id of their template."""
    if item.template is None:
        return item
    first = owners.setdefault(item.template.id, item)
    if first is item:
        return item
    whose = "a shipped template" if first.source == "shipped" else first.path.name
    text = f"the id {item.template.id!r} belongs to {whose}; choose another"
    return Loaded(item.path, item.source, None, (Problem(item.path.name, 0, "id", text),))


def broken(problems: Iterable[Problem]) -> TemplateError:
    """The error for a template file with problems."""
    return TemplateError(
        "The template cannot be used",
        "; ".join(str(problem) for problem in problems),
        "Correct the file, then run offersync template check on it.",
    )
