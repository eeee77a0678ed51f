"""What an expression may cost, decided before it ever runs.

JMESPath has no loops, yet a few words can ask for more than any machine has:
``[@,@][] | [@,@][] | …`` doubles its input at every step, and a projection over a constant
list inside another projection multiplies. Both are refused here; what remains costs no more
than the data are long.
"""

from __future__ import annotations

import math
from itertools import accumulate
from typing import Any

from offersync_gui.engine.expressions.paths import ROOT

MAX_DEPTH = 50
MAX_COPIES = 100
TOO_DEEP = f"It is nested more than {MAX_DEPTH} levels deep."

Node = dict[str, Any]

_ADDING = {"multi_select_list", "multi_select_dict", "function_expression"}
_CHOOSING = {"or_expression", "and_expression"}
_JUDGING = {"comparator", "not_expression"}
_PROJECTIONS = {"projection", "value_projection", "filter_projection"}


def check_brackets(text: str) -> None:
    """Raises ValueError when the brackets of ``text`` (without quoted parts) nest too deeply."""
    steps = ((sign in "([{") - (sign in ")]}") for sign in text)
    if max(accumulate(steps), default=0) > MAX_DEPTH:
        raise ValueError(TOO_DEEP)


def check(tree: Node) -> None:
    """Raises ValueError, saying why, for a tree that is too deep or could grow without bound."""
    if _depth(tree) > MAX_DEPTH:
        raise ValueError(TOO_DEEP)
    _copies(tree)
    _check_repetition(tree, repeated=False)


def children(node: Node) -> list[Node]:
    return [child for child in node.get("children", ()) if isinstance(child, dict)]


def _depth(node: Node) -> int:
    return 1 + max(map(_depth, children(node)), default=0)


def _copies(node: Node) -> int:
    """How often the result can hold the input, at most."""
    kind, parts = node["type"], [_copies(child) for child in children(node)]
    if kind in _ADDING:
        copies = max(1, sum(parts))
        if node.get("value") == "to_string":  # every quotation sign gets an escape
            copies *= 2
    elif kind in _CHOOSING:
        copies = max(parts)
    elif kind in _JUDGING:
        copies = 1
    else:
        copies = math.prod(parts[:2])  # the third part of a filter is its condition
    if copies > MAX_COPIES:
        raise ValueError(f"Its result could hold more than {MAX_COPIES} copies of the data.")
    return copies


def _check_repetition(node: Node, *, repeated: bool) -> None:
    parts = children(node)
    if node["type"] in _PROJECTIONS:
        source, bodies = parts[:1], parts[1:]
    else:
        source = [part for part in parts if part["type"] != "expref"]
        bodies = [part for part in parts if part["type"] == "expref"]
    if repeated and bodies and any(map(_is_constant, source)):
        raise ValueError("It repeats a constant list, or one of the whole record, for each item.")
    if node.get("value") == "join" and parts and parts[0]["type"] != "literal":
        raise ValueError("The first argument of join() must be a literal text.")
    for part in source:
        _check_repetition(part, repeated=repeated)
    for part in bodies:
        _check_repetition(part, repeated=True)


def _is_constant(node: Node) -> bool:
    """Holds a list, a map or the whole record, whatever the current item is."""
    value = node.get("value")
    if node["type"] == "literal":
        return isinstance(value, (list, dict))
    return (node["type"] == "field" and value == ROOT) or any(map(_is_constant, children(node)))
