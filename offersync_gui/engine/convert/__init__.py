"""Value converters: what platforms send becomes what the offer record holds, or is Unclear.

A converter is called with a value and a :class:`Context`. Empty in (null, ``""``, white space)
is empty out: None, or ``[]`` where the converter makes lists. A value that makes no sense raises
:class:`Unclear`; nothing else is ever raised and no wrong number comes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.engine.convert import (
    amounts,
    currencies,
    dates,
    devices,
    lists,
    markup,
    places,
    systems,
    text,
    urls,
    words,
)
from offersync_gui.engine.convert.base import CONVERTERS, Context, Convert, Converter, Unclear
from offersync_gui.engine.convert.base import refused as _refused
from offersync_gui.engine.convert.markup import html_to_text
from offersync_gui.engine.convert.systems import os_target

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CONVERTERS",
    "Context",
    "Convert",
    "Converter",
    "Unclear",
    "html_to_text",
    "make_converter",
    "os_target",
]

_REGISTERED = (
    amounts,
    currencies,
    dates,
    devices,
    lists,
    markup,
    places,
    systems,
    text,
    urls,
    words,
)


def make_converter(kind: str, parameters: Mapping[str, object]) -> Convert:
    """The converter called ``kind`` with its ``parameters``. Raises TemplateError."""
    if kind not in CONVERTERS:
        raise _refused(kind, f"There is none of that name; there are {', '.join(CONVERTERS)}.")
    return CONVERTERS[kind].make(parameters)
