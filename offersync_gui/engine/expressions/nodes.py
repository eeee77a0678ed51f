"""JMESPath's syntax tree, compiled node by node into closures ``(item, root) -> value``."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.expressions import logic, projections
from offersync_gui.engine.expressions.paths import ROOT, Getter, walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.engine.expressions.bounds import Node


def compile_node(node: Node) -> Getter:
    """Raises ValueError for what JMESPath's grammar lets through but cannot run."""
    return _BUILDERS[node["type"]](node)


def _parts(node: Node) -> list[Getter]:
    return [compile_node(child) for child in node["children"]]


def _here(node: Node) -> Getter:
    return lambda item, root: item


def _literal(node: Node) -> Getter:
    value = _exact(node["value"])
    return lambda item, root: value


def _exact(value: Any) -> Any:
    """A literal in the kinds that the data have: a fraction is a Decimal."""
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, list):
        return [_exact(part) for part in value]
    if isinstance(value, dict):
        return {key: _exact(part) for key, part in value.items()}
    return value


def _step(node: Node) -> Getter:
    if node["value"] == ROOT:
        return lambda item, root: root
    return walk([node["value"]])


def _slice(node: Node) -> Getter:
    cut = slice(*node["children"])
    if cut.step == 0:
        raise ValueError("The step of a slice cannot be 0.")
    return lambda item, root: item[cut] if isinstance(item, list) else None


def _chain(node: Node) -> Getter:
    steps = node["children"]
    if all(step["type"] in ("field", "index") and step["value"] != ROOT for step in steps):
        return walk([step["value"] for step in steps])
    getters = _parts(node)

    def get(item: Any, root: Any) -> Any:
        for getter in getters:
            item = getter(item, root)
        return item

    return get


def _projection(node: Node) -> Getter:
    base, each = _parts(node)
    if node["children"][1]["type"] == "identity":
        return projections.without_nulls(base)
    return projections.of_list(base, each)


def _select_list(node: Node) -> Getter:
    getters = _parts(node)
    return lambda item, root: None if item is None else [get(item, root) for get in getters]


def _select_dict(node: Node) -> Getter:
    getters = [(pair["value"], compile_node(pair["children"][0])) for pair in node["children"]]

    def get(item: Any, root: Any) -> Any:
        return None if item is None else {key: getter(item, root) for key, getter in getters}

    return get


def _comparison(node: Node) -> Getter:
    how, (left, right) = node["value"], node["children"]
    if how in ("eq", "ne") and right["type"] == "literal":
        return logic.equal_to(_exact(right["value"]), compile_node(left), expected=how == "eq")
    return logic.compared(how, *_parts(node))


def _function(node: Node) -> Getter:
    from offersync_gui.engine.expressions.functions import calling

    arguments = []
    for child in node["children"]:
        is_reference = child["type"] == "expref"
        body = child["children"][0] if is_reference else child
        arguments.append((compile_node(body), is_reference))
    return calling(node["value"], arguments)


def _stray_reference(node: Node) -> Getter:
    raise ValueError("“&” belongs in the arguments of a function.")


_BUILDERS: dict[str, Callable[[Node], Getter]] = {
    "and_expression": lambda node: logic.both(*_parts(node)),
    "comparator": _comparison,
    "current": _here,
    "expref": _stray_reference,
    "field": _step,
    "filter_projection": lambda node: projections.filtered(*_parts(node)),
    "flatten": lambda node: projections.flattened(*_parts(node)),
    "function_expression": _function,
    "identity": _here,
    "index": _step,
    "index_expression": _chain,
    "literal": _literal,
    "multi_select_dict": _select_dict,
    "multi_select_list": _select_list,
    "not_expression": lambda node: logic.negated(*_parts(node)),
    "or_expression": lambda node: logic.either(*_parts(node)),
    "pipe": _chain,
    "projection": _projection,
    "slice": _slice,
    "subexpression": _chain,
    "value_projection": lambda node: projections.of_values(*_parts(node)),
}
