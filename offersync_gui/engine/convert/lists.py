"""Lists of texts, whichever shape a platform gives them: list, separated text, map, one object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.engine.convert.base import Context, Convert, Unclear, with_parameters
from offersync_gui.engine.convert.text import name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def joined(value: Any, keys: tuple[str, ...]) -> str:
    """The words of a list, map or text, one a line; in objects, what stands at one of ``keys``.

    The keys of a map of anything else are its words. Raises Unclear.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        try:
            return "\n".join(value)
        except TypeError:
            return "\n".join(_words(value, keys))
    if isinstance(value, dict):
        return "\n".join(_words(_rows(value, keys), keys))
    return "\n".join(_words([value], keys))


def _rows(value: dict[str, Any], keys: tuple[str, ...]) -> list[Any]:
    if any(key in value for key in keys):
        return [value]
    return [row if isinstance(row, dict) else word for word, row in value.items()]


def _words(rows: list[Any], keys: tuple[str, ...]) -> Iterator[str]:
    for row in _flat(rows):
        found = row
        if isinstance(row, dict):
            found = object_word(row, keys)
        if isinstance(found, str):
            yield found
        elif found is not None and found is not False:
            raise Unclear(found)


def object_word(row: dict[str, Any], keys: tuple[str, ...]) -> Any:
    """What stands at the first of ``keys`` that is not empty. Raises Unclear without any key."""
    if not any(key in row for key in keys):
        raise Unclear(row)
    return next((row[key] for key in keys if row.get(key)), None)


def _flat(rows: list[Any]) -> list[Any]:
    """The rows and those of lists among them, one level deep."""
    if list not in set(map(type, rows)):
        return rows
    return [item for row in rows for item in (row if isinstance(row, list) else (row,))]


def split(text: str, separators: str) -> list[str]:
    for separator in separators[1:]:
        text = text.replace(separator, separators[0])
    return text.split(separators[0]) if separators else [text]


def _names(rows: Iterable[Any], context: Context) -> list[str]:
    """Each text once, in their order; false and what is empty are none."""
    found = [word for row in rows if row is not False and (word := name(row, context))]
    return list(dict.fromkeys(found))


@with_parameters()
def text_list(*, separator: str = ",") -> Convert:
    """Texts of a list, or of one text with separators (any character of `separator`); each one
    once, in their order.
    """

    def convert(value: Any, context: Context) -> list[str]:
        if isinstance(value, str):
            return _names(split(value, separator), context)
        if isinstance(value, dict):
            raise Unclear(value)
        rows = value if isinstance(value, list) else [value]
        return _names(_flat(rows), context)

    return convert


@with_parameters()
def names_of(*, key: str = "name") -> Convert:
    """What stands at `key` in each object of a list or map; plain texts count as they are."""

    def convert(value: Any, context: Context) -> list[str]:
        if isinstance(value, dict):
            value = [value] if key in value else list(value.values())
        rows = value if isinstance(value, list) else [value]
        found = [row.get(key) if isinstance(row, dict) else row for row in _flat(rows)]
        return _names(found, context)

    return convert
