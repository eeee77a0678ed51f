"""Compiles one :class:`ValueSpec` of a template into a function of (item, record)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.convert import Context, Unclear, make_converter
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.placeholders import fill
from offersync_gui.errors import TemplateError

if TYPE_CHECKING:
    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.mapping import ConverterSpec, ValueSpec

Getter = Callable[[Any, Any], Any]
"""A function of the current item and the whole record."""
Convert = Callable[[Any], Any]
Usual = str | frozenset[str]
"""A field's own converter (``date:end`` has the parameter ``day``), or the words it may be."""
_EMPTY: tuple[Any, ...] = (None, "", [], {}, ())


@dataclass(frozen=True)
class Compiler:
    """What compiling needs to know: the form's values, the context, where oddities are counted."""

    values: Mapping[str, str]
    context: Context
    warnings: Warnings

    def value(self, spec: ValueSpec, usual: Usual, field: str) -> Getter:
        """The field's converted value, or None where nothing was found or it was unclear."""
        plain = self._converter(_chosen(spec.convert, usual), {}, field)
        convert = self._converter(_chosen(spec.convert, usual), spec.map, field)
        candidates = [self.expression(text) for text in spec.from_]
        if spec.union:
            candidates = [_gather([self.expression(text) for text in spec.union])]
        if usual != "boolean":
            candidates = [_without_false(get) for get in candidates]
        default = None
        if spec.default is not None:
            default = self._constant(spec.default, plain, field)
        get = _first(candidates, convert, default)
        return self._cases(spec, plain, get, field) if spec.cases else get

    def expression(self, text: str) -> Getter:
        """A constant (``=text``) or a compiled expression; one that fails finds nothing."""
        if text.startswith("="):
            constant = fill(text[1:], self.values)
            return lambda item, root: constant
        return compile_expression(text)

    def condition(self, text: str) -> Getter:
        compiled = compile_expression(text)
        return lambda item, root: is_true(compiled(item, root))

    def _cases(self, spec: ValueSpec, convert: Convert, otherwise: Getter, field: str) -> Getter:
        cases = [
            (self.condition(case.when), self._constant(case.value, convert, field))
            for case in spec.cases
        ]

        def choose(item: Any, root: Any) -> Any:
            for condition, value in cases:
                if condition(item, root):
                    return value
            return otherwise(item, root)

        return choose

    def _constant(self, text: str, convert: Convert, field: str) -> Any:
        """A text of the template, converted while the template is compiled."""
        filled = fill(text, self.values)
        value = convert(filled)
        if value is None and filled:
            raise TemplateError(
                f"{filled!r} is not a value of {field}",
                "It stands in the template as a case or default.",
                "Correct it in the template.",
            )
        return value

    def _converter(
        self, apply: Callable[[Any, Context], Any], words: Mapping[str, str], field: str
    ) -> Convert:
        words = {word.lower(): meaning for word, meaning in words.items()}
        context, warn = self.context, self.warnings.add

        def convert(value: Any) -> Any:
            try:
                return apply(translated(value, words) if words else value, context)
            except Unclear as unclear:
                warn(field, unclear.sample)
                return None

        return convert


def _chosen(own: ConverterSpec | None, usual: Usual) -> Callable[[Any, Context], Any]:
    if own is not None:
        return make_converter(own.kind, own.model_extra or {})
    if isinstance(usual, str):
        kind, _, day = usual.partition(":")
        return make_converter(kind, {"day": day} if day else {})
    return _word_of(usual)


def _word_of(allowed: frozenset[str]) -> Callable[[Any, Context], Any]:
    def word(value: Any, context: Context) -> str:
        if value not in allowed:
            raise Unclear(value)
        return str(value)

    return word


def _gather(getters: Sequence[Getter]) -> Getter:
    def gather(item: Any, root: Any) -> list[Any]:
        found: list[Any] = []
        for get in getters:
            value = get(item, root)
            if isinstance(value, list):
                found += value
            elif value not in _EMPTY and value is not False:
                found.append(value)
        return found

    return gather


def _without_false(get: Getter) -> Getter:
    """``a && b`` that is false has found nothing."""

    def found(item: Any, root: Any) -> Any:
        value = get(item, root)
        return None if value is False else value

    return found


def _first(candidates: Sequence[Getter], convert: Convert, default: Any) -> Getter:
    def first(item: Any, root: Any) -> Any:
        for get in candidates:
            found = get(item, root)
            if found not in _EMPTY and (value := convert(found)) not in _EMPTY:
                return value
        return default

    return first


def translated(value: Any, words: Mapping[str, str]) -> Any:
    """``value`` (or each of a list) by a map of words; ``*`` is any other word.

    Raises Unclear for a word that the map does not know.
    """
    if isinstance(value, list):
        return [translated(item, words) for item in value]
    text = str(value).strip().lower()
    if (meaning := words.get(text, words.get("*"))) is None:
        raise Unclear(value)
    return meaning


def is_true(value: Any) -> bool:
    """JMESPath's truth: everything but null, false and what is empty."""
    return value is not False and value not in _EMPTY
