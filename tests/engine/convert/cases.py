"""What the tests of converters share."""

from __future__ import annotations

from typing import Any, Final

from offersync_gui.engine.convert import Context, Unclear, make_converter

UNCLEAR: Final = "(unclear)"


def all_give(expected: object, *values: Any) -> list[tuple[Any, Any]]:
    """The cases of several values with one outcome."""
    return [(value, expected) for value in values]


def converted(kind: str, value: Any, context: Context | None = None, **parameters: object) -> Any:
    """What the converter makes of ``value``, or UNCLEAR."""
    try:
        return make_converter(kind, parameters)(value, context or Context())
    except Unclear:
        return UNCLEAR
