"""What fills one field of the offer, and what it makes of every record of the sample."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from offersync_gui.domain.offer import complete
from offersync_gui.engine.convert import Context
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.sample.paths import EXAMPLES, shown
from offersync_gui.engine.sample.targets import usual_of
from offersync_gui.engine.values import Compiler, is_true, reader
from offersync_gui.engine.warnings import Warnings
from offersync_gui.templates.mapping import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from offersync_gui.templates.mapping import ValueSpec

MAX_WORDS = 30
CONSTANT = "="
_SPEC: TypeAdapter[ValueSpec] = TypeAdapter(Value)
_MEANINGS = {
    "source_status": {
        "active": "active live enabled running open approved available 1 true yes on published",
        "paused": "paused pause inactive disabled stopped suspended closed 0 false no off",
        "pending": "pending draft new waiting scheduled upcoming review",
        "expired": "expired ended finished complete completed",
        "deleted": "deleted archived removed",
    },
    "revenue_type": {
        "percent": "percent percentage % pct percents relative 1 true yes",
        "fixed": "fixed flat amount money absolute currency 0 false no",
    },
}
_KNOWN = {
    name: {word: meaning for meaning, words in table.items() for word in words.split()}
    for name, table in _MEANINGS.items()
}
OTHERS = {"source_status": "unknown", "revenue_type": "fixed"}
"""Fields whose words have a meaning, and what any other word means."""


@dataclass(frozen=True)
class Choice:
    """A source path with its converter (empty = the field's own) and the meaning of its words.
    ``=EUR`` as a path is the same text for every offer.

    ``confidence`` is 0 to 1; 1 is what the user has chosen.
    """

    path: str
    convert: dict[str, Any] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    default: str | None = None
    confidence: float = 1.0

    def as_spec(self, path: str) -> dict[str, Any]:
        """An entry of the field map, with another ``path`` where it is read inside rows."""
        parts: dict[str, Any] = {"from": path, "map": self.words, "default": self.default}
        if self.convert:
            plain = self.convert.keys() == {"kind"}
            parts["convert"] = self.convert["kind"] if plain else dict(self.convert)
        return {name: value for name, value in parts.items() if value not in ({}, None)}


@dataclass(frozen=True)
class Preview:
    """How many values were read, are not there, or make no sense; ``examples`` as (in, out)."""

    valid: int
    empty: int
    failed: int
    examples: tuple[tuple[str, str], ...] = ()


def preview(name: str, choice: Choice, records: Sequence[dict[str, Any]]) -> Preview:
    """Reads a field from all records. Raises TemplateError for a path that cannot be read."""
    get = _getter(choice.path)
    warnings = Warnings()
    compiler = Compiler({}, Context(), warnings)
    spec = _SPEC.validate_python(choice.as_spec("value"))
    read = reader([compiler.field(name, spec, usual_of(name), "")], compiler.context, warnings)
    valid = empty = 0
    examples: dict[tuple[str, str], None] = {}
    for value in _values(get, choice.path, records):
        found = read({"value": value}, {})
        valid += name in found
        empty += not (is_true(value) or name in found)
        if len(examples) < EXAMPLES and is_true(value):
            examples[shown(value), shown(complete(found.get(name, "–")))] = None
    failed = sum(item.count for item in warnings.as_list())
    return Preview(valid, empty, failed, tuple(examples))


def _getter(path: str) -> Callable[[Any, Any], Any]:
    if path.startswith(CONSTANT):
        return lambda record, root: path.removeprefix(CONSTANT)
    return compile_expression(path)


def _values(
    get: Callable[[Any, Any], Any], path: str, records: Sequence[dict[str, Any]]
) -> Iterator[Any]:
    """What the converter will be given: inside rows, every row's own value."""
    for record in records:
        value = get(record, record)
        if "[]" in path and isinstance(value, list):
            yield from value
        else:
            yield value


def words_seen(path: str, records: Sequence[dict[str, Any]]) -> list[str]:
    """The different words at a path, the most frequent first; of a few hundred, the first."""
    counts: dict[str, int] = {}
    for value in _values(_getter(path), path, records):
        if isinstance(value, (str, int, bool)) and value != "" and len(str(value)) <= MAX_WORDS:
            word = str(value).strip().lower()
            if word.isprintable():
                counts[word] = counts.get(word, 0) + 1
    return sorted(counts, key=lambda word: -counts[word])[:MAX_WORDS]


def is_known(name: str, word: str) -> bool:
    """Whether a word of the field is a usual one."""
    return word.strip().lower() in _KNOWN[name]


def meanings(name: str, path: str, records: Sequence[dict[str, Any]]) -> dict[str, str]:
    """What the words of a field mean, as far as they are usual ones."""
    other = OTHERS[name]
    known = {word: _KNOWN[name].get(word, other) for word in words_seen(path, records)}
    return known | {"*": other}


def words_choice(
    name: str, path: str, records: Sequence[dict[str, Any]], confidence: float = 1.0
) -> Choice:
    """A field with its words; ``false`` counts as no value, so it is what stands for none."""
    words = meanings(name, path, records)
    default = words.pop("false", None)
    return Choice(path, words=words, default=default, confidence=confidence)
