"""Compiles the :class:`ValueSpec` entries of a template into what reads one field each.

A field is a tuple that one loop works through (see :func:`reader`): most are one key of the
record and one converter, and these must cost next to nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from offersync_gui.engine.convert import Context, Unclear, make_converter
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.placeholders import fill, quote_path
from offersync_gui.errors import TemplateError

if TYPE_CHECKING:
    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.mapping import ConverterSpec, Rows, ValueSpec

Getter = Callable[[Any, Any], Any]
"""A function of the current item and the whole record."""
Convert = Callable[[Any, Context], Any]
Read = Callable[[dict[str, Any], Any], dict[str, Any]]
Usual = str | frozenset[str]
"""A field's own converter (``date:end`` has the parameter ``day``), or the words it may be."""


REPEATED = frozenset({"hold_days", "cookie_days"}) | frozenset(
    f"{rows}.{name}"
    for rows, names in {
        "payouts": "goal title is_default revenue revenue_type currency model",
        "caps": "period type value goal",
        "creatives": "type width height",
        "landings": "name",
    }.items()
    for name in names.split()
)
"""Fields whose values are few; what was converted once is remembered."""
MOST_REMEMBERED = 4096


class Remembered(dict[str, Any]):
    """What a converter made of texts: looking one up again takes no call."""

    def __init__(self, convert: Convert, context: Context) -> None:
        super().__init__()
        self._convert = convert
        self._context = context

    def __missing__(self, text: str) -> Any:
        value = self._convert(text, self._context)
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        self[text] = value
        return value

    def convert(self, value: Any, context: Context) -> Any:
        return self[value] if type(value) is str else self._convert(value, context)


class Field(NamedTuple):
    """``key`` of the item, or what ``get`` finds, goes through ``convert``; ``default`` if empty.

    ``known`` has what became of texts before, where few come again and again. Only where
    ``false_counts`` is false a value: elsewhere ``a && b`` that is false found nothing.
    """

    name: str
    key: str
    get: Getter | None
    known: Remembered | None
    convert: Convert
    default: Any
    false_counts: bool
    label: str


def reader(fields: Sequence[Field], context: Context, warnings: Warnings) -> Read:
    """A function of an item and the whole record: the item's fields that are not empty.

    What is unclear is counted in ``warnings`` and left out.
    """
    # Python takes exact tuples apart several times faster than named ones.
    plain = [tuple(field) for field in fields]

    def read(item: dict[str, Any], root: Any) -> dict[str, Any]:
        found = {}
        for name, key, get, known, convert, default, false_counts, label in plain:
            value = item.get(key) if get is None else get(item, root)
            if value or (value == 0 and (false_counts or value is not False)):
                try:
                    if known is not None and type(value) is str:
                        value = known[value]
                    else:
                        value = convert(value, context)
                except Unclear as unclear:
                    warnings.add(label, unclear.sample)
                    value = None
                if value or value == 0:
                    found[name] = value
                    continue
            if default is not None:
                found[name] = default
        return found

    return read


@dataclass(frozen=True)
class Compiler:
    """What compiling needs to know: the form's values, the context, where oddities are counted."""

    values: Mapping[str, str]
    context: Context
    warnings: Warnings

    def field(self, name: str, spec: ValueSpec, usual: Usual, prefix: str) -> Field:
        """Raises TemplateError for an expression, converter or constant that cannot be right."""
        label = f"{prefix}{name}"
        plain = _converter(spec.convert, usual)
        default = None if spec.default is None else self._constant(spec.default, plain, label)
        convert = _by_words(spec.map, plain) if spec.map else plain
        known = Remembered(convert, self.context) if label in REPEATED else None
        getters = [self.expression(text) for text in spec.from_]
        if spec.build:
            getters.append(self.builder(spec.build, spec.parts))
        if spec.union:
            getters = [_gather([self.expression(text) for text in spec.union])]
        if len(getters) == 1 and not spec.cases:
            key = spec.from_[0] if spec.from_ and spec.from_[0].isidentifier() else ""
            get = None if key else getters[0]
            return Field(name, key, get, known, convert, default, usual == "boolean", label)
        find = self._first(getters, known.convert if known is not None else convert, label)
        if spec.cases:
            find = self._cases(spec, plain, find, label)
        return Field(name, "", find, None, _as_it_is, default, usual == "boolean", label)

    def expression(self, text: str) -> Getter:
        """A constant (``=text``) or a compiled expression; one that fails finds nothing."""
        if text.startswith("="):
            constant = fill(text[1:], self.values)
            return lambda item, root: constant
        return compile_expression(text)

    def builder(self, text: str, parts: Mapping[str, str]) -> Getter:
        """A link that is made of the form's values and of ``parts`` of the item."""
        known = {name: value for name, value in self.values.items() if value}
        filled = fill(text, known, quote_path)
        getters = {name: self.expression(part) for name, part in parts.items()}
        needed = [name for name in getters if f"{{{name}}}" in filled]
        lacking = any(f"{{{name}}}" in filled for name in self.values)

        def build(item: Any, root: Any) -> str | None:
            found = {
                name: str(value) for name in needed if is_true(value := getters[name](item, root))
            }
            return fill(filled, found, quote_path) if len(found) == len(needed) else None

        return (lambda item, root: None) if lacking else build

    def items(self, spec: Rows) -> Callable[[dict[str, Any]], Sequence[Any]]:
        """What of a record the rows are made from."""
        each = self.expression(spec.each) if spec.each else None
        inner = [compile_expression(text) for text in spec.inner]
        when = compile_expression(spec.when) if spec.when else None

        def items(record: dict[str, Any]) -> Sequence[Any]:
            found = (record,) if each is None else _as_list(each(record, record))
            for path in inner:
                found = _inner(found, path, record)
            if when is None:
                return found
            return [item for item in found if is_true(when(item, record))]

        return items

    def _cases(self, spec: ValueSpec, plain: Convert, otherwise: Getter, label: str) -> Getter:
        cases = [
            (compile_expression(case.when), self._constant(case.value, plain, label))
            for case in spec.cases
        ]

        def choose(item: Any, root: Any) -> Any:
            for condition, value in cases:
                if is_true(condition(item, root)):
                    return value
            return otherwise(item, root)

        return choose

    def _first(self, getters: Sequence[Getter], convert: Convert, label: str) -> Getter:
        context, warnings = self.context, self.warnings

        def first(item: Any, root: Any) -> Any:
            for get in getters:
                value = get(item, root)
                if value or (value == 0 and value is not False):
                    try:
                        value = convert(value, context)
                    except Unclear as unclear:
                        warnings.add(label, unclear.sample)
                        continue
                    if value or value == 0:
                        return value
            return None

        return first

    def _constant(self, text: str, convert: Convert, label: str) -> Any:
        """A text of the template, converted while the template is compiled."""
        filled = fill(text, self.values)
        try:
            return convert(filled, self.context)
        except Unclear:
            raise TemplateError(
                f"{filled!r} is not a value of {label}",
                "It stands in the template as a case or default.",
                "Correct it in the template.",
            ) from None


def _as_list(value: Any) -> Sequence[Any]:
    if isinstance(value, list):
        return value
    return (value,) if is_true(value) else ()


def _inner(outers: Sequence[Any], inner: Getter, record: Any) -> list[Any]:
    return [
        item | {"_outer": outer}
        for outer in outers
        for item in _as_list(inner(outer, record))
        if isinstance(item, dict)
    ]


def is_true(value: Any) -> bool:
    """JMESPath's truth: everything but null, false and what is empty; 0 is true."""
    if value:
        return True
    return value is not False and bool(value == 0)


def _as_it_is(value: Any, context: Context) -> Any:
    return value


def _converter(own: ConverterSpec | None, usual: Usual) -> Convert:
    if own is not None:
        return make_converter(own.kind, own.model_extra or {})
    if isinstance(usual, str):
        kind, _, day = usual.partition(":")
        return make_converter(kind, {"day": day} if day else {})
    return _word_of(usual)


def _word_of(allowed: frozenset[str]) -> Convert:
    def word(value: Any, context: Context) -> str:
        if not isinstance(value, str) or value not in allowed:
            raise Unclear(value)
        return value

    return word


def _by_words(words: Mapping[str, str], convert: Convert) -> Convert:
    """Translates a word (or each of a list) by the template's map; ``*`` is any other word."""
    meanings = {word.lower(): meaning for word, meaning in words.items()}
    other = meanings.get("*")

    def translated(value: Any) -> Any:
        if isinstance(value, list):
            return [translated(item) for item in value]
        if (meaning := meanings.get(str(value).strip().lower(), other)) is None:
            raise Unclear(value)
        return meaning

    return lambda value, context: convert(translated(value), context)


def _gather(getters: Sequence[Getter]) -> Getter:
    def gather(item: Any, root: Any) -> list[Any]:
        found: list[Any] = []
        for get in getters:
            value = get(item, root)
            if isinstance(value, list):
                found += value
            elif is_true(value):
                found.append(value)
        return found

    return gather
