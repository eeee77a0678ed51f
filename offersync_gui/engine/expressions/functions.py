"""JMESPath's own functions, and a few of its community edition, called from compiled closures, for
data whose numbers are exact."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from jmespath import functions
from jmespath.exceptions import JMESPathError
from jmespath.visitor import Visitor, _Expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.engine.expressions.paths import Getter


class _ExactFunctions(functions.Functions):
    """JMESPath's functions, to which a Decimal is a number like any other."""

    def _get_allowed_pytypes(self, types: Sequence[str]) -> tuple[list[str], list[tuple[str, ...]]]:
        allowed, parts = super()._get_allowed_pytypes(types)  # type: ignore[misc]
        if "int" in allowed:
            allowed = [*allowed, "Decimal"]
        return allowed, [(*part, "Decimal") if "int" in part else part for part in parts]

    def _convert_to_jmespath_type(self, pyobject: str) -> str:
        if pyobject == "Decimal":
            return "number"
        return str(super()._convert_to_jmespath_type(pyobject))  # type: ignore[misc]

    @functions.signature({"types": []})
    def _func_type(self, arg: Any) -> str:
        return self._convert_to_jmespath_type(type(arg).__name__)

    @functions.signature({"types": []})
    def _func_to_string(self, arg: Any) -> str:
        if isinstance(arg, Decimal):
            return str(arg)
        return str(super()._func_to_string(arg))  # type: ignore[misc]

    @functions.signature({"types": []})
    def _func_to_number(self, arg: Any) -> int | Decimal | None:
        if isinstance(arg, str):
            try:
                arg = Decimal(arg)
            except InvalidOperation:
                return None
            return int(arg) if arg.is_finite() and arg == arg.to_integral_value() else arg
        return arg if isinstance(arg, (int, Decimal)) and not isinstance(arg, bool) else None

    # https://jmespath.site: functions of the community edition
    @functions.signature({"types": ["object"]})
    def _func_items(self, arg: dict[str, Any]) -> list[list[Any]]:
        return [[key, value] for key, value in arg.items()]

    @functions.signature({"types": ["string"]})
    def _func_lower(self, arg: str) -> str:
        return arg.lower()

    @functions.signature({"types": ["string"]}, {"types": ["string"]})
    def _func_split(self, subject: str, search: str) -> list[str]:
        return subject.split(search)


_FUNCTIONS = _ExactFunctions()


class _Scope(Visitor):
    """Runs ``&expression`` for the functions that take one."""

    def __init__(self, root: Any) -> None:
        self._root = root

    def visit(self, body: Any, item: Any) -> Any:
        return body(item, self._root)


def _reference(body: Any, root: Any) -> _Expression:
    return _Expression(body, _Scope(root))


def calling(name: str, arguments: Sequence[tuple[Getter, bool]]) -> Getter:
    """A call of ``name``; the flag of an argument says that it is an ``&expression``.

    Raises ValueError for an unknown function or a wrong number of arguments.
    """
    _check_call(name, len(arguments))
    if name == "keys" and not arguments[0][1]:
        return _keys(arguments[0][0])

    def get(item: Any, root: Any) -> Any:
        values = [
            _reference(body, root) if is_reference else body(item, root)
            for body, is_reference in arguments
        ]
        try:
            return _FUNCTIONS.call_function(name, values)
        except (JMESPathError, TypeError, ValueError, ArithmeticError):
            return None

    return get


def _keys(base: Getter) -> Getter:
    """Without the checks of arguments, which take longer than the call."""

    def get(item: Any, root: Any) -> list[str] | None:
        found = base(item, root)
        return list(found) if isinstance(found, dict) else None

    return get


def _check_call(name: str, given: int) -> None:
    known = _FUNCTIONS.FUNCTION_TABLE.get(name)
    if known is None:
        raise ValueError(f"There is no function {name}().")
    wanted = known["signature"]
    if given < len(wanted) or (given > len(wanted) and not wanted[-1].get("variadic")):
        raise ValueError(f"{name}() takes {len(wanted)} arguments, not {given}.")
