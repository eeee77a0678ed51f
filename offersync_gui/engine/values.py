"""Compiles one :class:`ValueSpec` of a template into a function of (item, record)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.convert import Context, Unclear, converter
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.placeholders import fill

if TYPE_CHECKING:
    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.mapping import ConverterSpec, ValueSpec

Getter = Callable[[Any, Any], Any]
"""A function of the current item and the whole record."""
Convert = Callable[[Any], Any]
_EMPTY: tuple[Any, ...] = (None, "", [], {}, ())


@dataclass(frozen=True)
class Compiler:
    """What compiling needs to know: the form's values, the context, where oddities are counted."""

    values: Mapping[str, str]
    context: Context
    warnings: Warnings

    def value(self, spec: ValueSpec, usual: ConverterSpec, field: str) -> Getter:
        """The field's converted value, or None where nothing was found or it was unclear."""
        convert = self._converter(spec, usual, field)
        source = self._union(spec.union) if spec.union else None
        candidates = [source] if source else [self.expression(text) for text in spec.from_]
        default = None if spec.default is None else convert(fill(spec.default, self.values))
        get = _first(candidates, convert, default)
        return self._cases(spec, convert, get) if spec.cases else get

    def expression(self, text: str) -> Getter:
        """A constant (``=text``) or a compiled expression; one that fails finds nothing."""
        if text.startswith("="):
            constant = fill(text[1:], self.values)
            return lambda item, root: constant
        return compile_expression(text)

    def condition(self, text: str) -> Getter:
        compiled = compile_expression(text)
        return lambda item, root: is_true(compiled(item, root))

    def _cases(self, spec: ValueSpec, convert: Convert, otherwise: Getter) -> Getter:
        cases = [
            (self.condition(case.when), convert(fill(case.value, self.values)))
            for case in spec.cases
        ]

        def choose(item: Any, root: Any) -> Any:
            for condition, value in cases:
                if condition(item, root):
                    return value
            return otherwise(item, root)

        return choose

    def _union(self, texts: Sequence[str]) -> Getter:
        getters = [self.expression(text) for text in texts]

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

    def _converter(self, spec: ValueSpec, usual: ConverterSpec, field: str) -> Convert:
        chosen = spec.convert or usual
        apply = converter(chosen.kind, chosen.model_extra or {})
        words = {word.lower(): meaning for word, meaning in spec.map.items()}
        context, warn = self.context, self.warnings.add

        def convert(value: Any) -> Any:
            try:
                return apply(translated(value, words) if words else value, context)
            except Unclear:
                warn(field, value)
                return None

        return convert


def _first(candidates: Sequence[Getter], convert: Convert, default: Any) -> Getter:
    if len(candidates) == 1:
        only = candidates[0]

        def single(item: Any, root: Any) -> Any:
            found = only(item, root)
            if found in _EMPTY or found is False:
                return default
            value = convert(found)
            return default if value in _EMPTY else value

        return single

    def several(item: Any, root: Any) -> Any:
        for get in candidates:
            found = get(item, root)
            if found not in _EMPTY and (value := convert(found)) not in _EMPTY:
                return value
        return default

    return several


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
