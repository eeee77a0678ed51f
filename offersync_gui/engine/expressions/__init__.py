"""Mapping expressions: JMESPath compiled once into closures, with ``$.`` for the whole record.

A plain path (``a.b[0]."c d"``) becomes direct look-ups and never loads JMESPath. Everything
else means what JMESPath says, with three additions for data from the wire: numbers may be
``Decimal``, values of different kinds have no order, and a function that is given what it
cannot take yields null, as a path that leads nowhere does.
"""

from __future__ import annotations

import re
from typing import cast

from offersync_gui.engine.expressions import paths
from offersync_gui.engine.expressions.paths import Getter
from offersync_gui.errors import TemplateError

__all__ = ["MAX_LENGTH", "Getter", "compile_expression"]

MAX_LENGTH = 2_000

# Quoted names and literals first, so that a sign inside them is never taken for the root.
_QUOTED_OR_ROOT = re.compile(r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|(?<!\.)\$""")


def compile_expression(text: str) -> Getter:
    """A function ``(item, root) -> value``; ``$.`` in ``text`` stands for ``root``.

    The value may share its parts with the data. Raises TemplateError for an expression that
    cannot be read, is too long, nested too deeply, or could outgrow every machine.
    """
    if len(text) > MAX_LENGTH:
        raise _refused(text, f"It has {len(text):,} characters; {MAX_LENGTH:,} are allowed.")
    return paths.plain(text) or _compile(text)


def _compile(text: str) -> Getter:
    from jmespath.exceptions import JMESPathError
    from jmespath.parser import Parser

    from offersync_gui.engine.expressions import bounds, nodes

    try:
        bounds.check_brackets(_QUOTED_OR_ROOT.sub("", text))
        parsed = Parser().parse(_QUOTED_OR_ROOT.sub(_root_as_field, text))
        tree = cast("bounds.Node", parsed.parsed)
        bounds.check(tree)
        return nodes.compile_node(tree)
    except RecursionError:
        raise _refused(text, bounds.TOO_DEEP) from None
    except JMESPathError as error:
        why = str(error).partition("\n")[0].removeprefix("Invalid jmespath expression: ")
        why = why.removesuffix(", for expression:").rstrip(":")
        raise _refused(text, f"It is not JMESPath. {why}") from None
    except ValueError as error:
        raise _refused(text, str(error)) from None


def _root_as_field(match: re.Match[str]) -> str:
    return paths.ROOT_FIELD if match[0] == "$" else match[0]


def _refused(text: str, why: str) -> TemplateError:
    shown = text if len(text) <= 60 else f"{text[:57]}…"
    return TemplateError(
        f"The expression “{shown}” cannot be used",
        why,
        "Correct the expression in the template.",
    )
