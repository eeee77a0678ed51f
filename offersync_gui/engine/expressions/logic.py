"""Truth, equality and order as JMESPath defines them, for exact numbers."""

from __future__ import annotations

import operator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from offersync_gui.engine.expressions.paths import Getter

_ORDERED = (str, int, float, Decimal)
_ORDERS = {"lt": operator.lt, "lte": operator.le, "gt": operator.gt, "gte": operator.ge}


def is_false(value: Any) -> bool:
    """Null, false, and the empty text, list and map; zero is true."""
    return value is None or value is False or (not value and isinstance(value, (str, list, dict)))


def either(first: Getter, second: Getter) -> Getter:
    def get(item: Any, root: Any) -> Any:
        value = first(item, root)
        return second(item, root) if is_false(value) else value

    return get


def both(first: Getter, second: Getter) -> Getter:
    def get(item: Any, root: Any) -> Any:
        value = first(item, root)
        return value if is_false(value) else second(item, root)

    return get


def negated(inner: Getter) -> Getter:
    return lambda item, root: is_false(inner(item, root))


def compared(how: str, left: Getter, right: Getter) -> Getter:
    if how == "eq":
        return lambda item, root: _equal(left(item, root), right(item, root))
    if how == "ne":
        return lambda item, root: not _equal(left(item, root), right(item, root))
    order = _ORDERS[how]

    def get(item: Any, root: Any) -> Any:
        one, two = left(item, root), right(item, root)
        if not (_has_order(one) and _has_order(two)):
            return None
        try:
            return order(one, two)
        except (TypeError, ArithmeticError):  # a text and a number; not-a-number
            return None

    return get


def equal_to(wanted: Any, left: Getter, *, expected: bool) -> Getter:
    """Whether being equal to a constant is as ``expected``."""
    is_truth = isinstance(wanted, bool)

    def get(item: Any, root: Any) -> bool:
        value = left(item, root)
        return (value == wanted and isinstance(value, bool) is is_truth) is expected

    return get


def _equal(left: Any, right: Any) -> bool:
    return bool(left == right) and isinstance(left, bool) == isinstance(right, bool)


def _has_order(value: Any) -> bool:
    return isinstance(value, _ORDERED) and not isinstance(value, bool)
