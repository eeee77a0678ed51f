"""Finds what a valid template still has wrong: expressions, converters, constants, placeholders."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from offersync_gui.engine.addresses import WHOLE
from offersync_gui.engine.convert import Context, Unclear, make_converter
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.hosts import HostRules
from offersync_gui.engine.shapes import OFFER_FIELDS, ROW_FIELDS
from offersync_gui.engine.source import form_values
from offersync_gui.engine.values import Compiler
from offersync_gui.engine.warnings import Warnings
from offersync_gui.errors import TemplateError
from offersync_gui.templates.auth import TokenAuth
from offersync_gui.templates.loader import Problem, check_file, line_of
from offersync_gui.templates.mapping import ValueSpec
from offersync_gui.templates.model import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from offersync_gui.engine.convert import Convert
    from offersync_gui.engine.values import Usual
    from offersync_gui.templates.answers import AnswerSpec
    from offersync_gui.templates.mapping import ConverterSpec
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.own import Candidate
    from offersync_gui.templates.requests import PagedCall

Place = tuple[str | int, ...]
_PAGING = ("total", "pages", "has_more", "size_from", "next")
_OWN_EXPRESSIONS: dict[str, tuple[str, ...]] = {
    "lists": (),
    "joins": ("key", "of", "value"),
    "followups": ("needs", "key", "result"),
}
_TOKENS = ("token", "expires_in", "expires_at")
_NO_PLAIN_PATH = re.compile(r"[\[\]*?|(){}'\"`$]")
_SHAPES = {list: "a list", int: "a whole number", bool: "true or false", str: "a text"}


def check_template_file(path: Path) -> tuple[Template | None, list[Problem]]:
    """The template of a file, or every problem in it by line, those of expressions included."""
    template, problems = check_file(path)
    if template is None:
        return None, problems
    problems = checked_text(template, path.read_text(encoding="utf-8"), path.name)
    return (None if problems else template), problems


def checked_text(template: Template, text: str, name: str) -> list[Problem]:
    """What a template whose form is right still has wrong, by line."""
    problems = [
        Problem(name, line_of(text, place), ".".join(map(str, place)), said)
        for place, said in faults(template)
    ]
    return sorted(problems, key=lambda found: found.line)


def checked(candidate: Candidate) -> Candidate:
    """The candidate, without its template where that cannot be used after all."""
    if candidate.template is None:
        return candidate
    problems = checked_text(candidate.template, candidate.text, candidate.name)
    return replace(candidate, template=None, problems=tuple(problems)) if problems else candidate


def faults(template: Template) -> Iterator[tuple[Place, str]]:
    """The place and text of everything that cannot be compiled, or can never be right."""
    yield from _records(template)
    yield from _strange_hosts(template)
    yield from _tried(_expressions(template), compile_expression)
    compiler = Compiler(form_values(template, {}), Context(), Warnings())
    yield from _values(template.offer, OFFER_FIELDS, ("offer",), compiler)
    for name, (_, usual) in ROW_FIELDS.items():
        for index, block in enumerate(getattr(template.offer, name)):
            place: Place = ("offer", name, index)
            yield from _tried(_row_expressions(block, place), compiler.expression)
            yield from _values(block, usual, place, compiler)


def _records(template: Template) -> Iterator[tuple[Place, str]]:
    for place, call in _paged(template):
        for text in filter(_NO_PLAIN_PATH.search, set(call.records) - {"@[]"}):
            yield (*place, "records"), f"“{text}” is more than names parted by points"


def _paged(template: Template) -> Iterator[tuple[Place, PagedCall]]:
    for kind in ("lists", "joins"):
        for index, call in enumerate(getattr(template, kind)):
            yield (kind, index), call


def _strange_hosts(template: Template) -> Iterator[tuple[Place, str]]:
    """Whole addresses whose host the template does not declare: nothing would be sent there."""
    rules = HostRules(template.hosts)
    for place, path in _paths(template):
        host = (urlsplit(path).hostname or "") if path.startswith(WHOLE) else ""
        if host and not rules.allows(host):
            yield place, f"{host} is not among the hosts of this template"


def _paths(template: Template) -> Iterator[tuple[Place, str]]:
    for name in ("path", "token_url"):
        yield ("auth", name), getattr(template.auth, name, "")
    for kind in ("lists", "joins", "followups"):
        for index, call in enumerate(getattr(template, kind)):
            yield (kind, index, "path"), call.path
            if changes := getattr(call, "changes", None):
                yield (kind, index, "changes", "path"), changes.path


def _expressions(template: Template) -> Iterator[tuple[Place, str]]:
    yield from _judging(template.answer, ("answer",))
    for name in _TOKENS if isinstance(template.auth, TokenAuth) else ():
        yield ("auth", name), getattr(template.auth, name)
    for place, call in _paged(template):
        for name in _PAGING:
            yield (*place, "paging", name), str(getattr(call.paging, name, "") or "")
        for name, text in call.lift.items():
            yield (*place, "lift", name), text
        for name, text in (call.explode.carry if call.explode else {}).items():
            yield (*place, "explode", "carry", name), text
    for index, lists in enumerate(template.lists):
        yield ("lists", index, "merge", "by"), lists.merge.by if lists.merge else ""
    for kind, names in _OWN_EXPRESSIONS.items():
        for index, part in enumerate(getattr(template, kind)):
            for name in names:
                yield (kind, index, name), getattr(part, name)
            if part.answer:
                yield from _judging(part.answer, (kind, index, "answer"))


def _judging(answer: AnswerSpec, place: Place) -> Iterator[tuple[Place, str]]:
    yield (*place, "success"), answer.success
    for index, text in enumerate(answer.message):
        yield (*place, "message", index), text
    for index, rule in enumerate(answer.errors):
        yield (*place, "errors", index, "when"), rule.when


def _row_expressions(block: Any, place: Place) -> Iterator[tuple[Place, str]]:
    yield (*place, "each"), block.each
    for text in block.inner:
        yield (*place, "inner"), text
    yield (*place, "when"), block.when


def _tried(
    texts: Iterator[tuple[Place, str]], compile_text: Callable[[str], Any]
) -> Iterator[tuple[Place, str]]:
    for place, text in texts:
        try:
            if text:
                compile_text(text)
        except TemplateError as error:
            yield place, f"{error.title}: {error.detail}"


def _values(
    part: Any, usual: Mapping[str, Usual], place: Place, compiler: Compiler
) -> Iterator[tuple[Place, str]]:
    for name, kind in usual.items():
        spec = getattr(part, name, None)
        if isinstance(spec, ValueSpec):
            for said in _value(name, spec, kind, compiler):
                yield (*place, name), said


def _value(name: str, spec: ValueSpec, usual: Usual, compiler: Compiler) -> Iterator[str]:
    """What is wrong with one entry of the field map."""
    try:
        compiler.field(name, spec, usual, "")
    except TemplateError as error:
        yield f"{error.title}: {error.detail}"
        return
    if spec.convert is not None:
        yield from _misshapen(spec.convert, usual)
    for text in _filled(spec):
        for unknown in set(PLACEHOLDER.findall(text)) - compiler.values.keys():
            yield f"{{{unknown}}} is not a field of this template, or is secret"
    for unknown in set(PLACEHOLDER.findall(spec.build)) - {*compiler.values, *spec.parts}:
        yield f"{{{unknown}}} is none of parts, and no field of this template, or is secret"
    for text in _meanings(spec):
        try:
            compiler.field(name, ValueSpec(default=text, convert=spec.convert), usual, "")
        except TemplateError as error:
            yield error.title


def _filled(spec: ValueSpec) -> Iterator[str]:
    """The texts of an entry in which placeholders are filled."""
    yield from _constants(spec)
    yield from (case.value for case in spec.cases)
    yield spec.default or ""


def _meanings(spec: ValueSpec) -> Iterator[str]:
    """The texts of an entry that its converter has to understand for each record."""
    return iter(spec.map.values()) if spec.map else _constants(spec)


def _constants(spec: ValueSpec) -> Iterator[str]:
    return (text[1:] for text in (*spec.from_, *spec.union) if text.startswith("="))


def _misshapen(own: ConverterSpec, usual: Usual) -> Iterator[str]:
    found = _shape(make_converter(own.kind, own.model_extra or {}))
    wanted = _shape(make_converter(usual.partition(":")[0], {})) if isinstance(usual, str) else str
    if found is not wanted:
        yield f"“{own.kind}” gives {_SHAPES[found]} where {_SHAPES[wanted]} belongs"


def _shape(convert: Convert) -> type:
    """The type that a converter gives; what makes nothing of a 1 gives texts."""
    try:
        found = convert("1", Context())
    except Unclear:
        return str
    return str if found is None else type(found)
