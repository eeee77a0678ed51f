"""Finds every part of a template that cannot be compiled: expressions, converters, constants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.engine.convert import Context
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.shapes import OFFER_FIELDS, ROW_FIELDS
from offersync_gui.engine.values import Compiler
from offersync_gui.engine.warnings import Warnings
from offersync_gui.errors import TemplateError
from offersync_gui.templates.loader import Problem, check_text, line_of
from offersync_gui.templates.mapping import ValueSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from offersync_gui.engine.values import Usual
    from offersync_gui.templates.model import Template

Place = tuple[str | int, ...]
_PAGING = ("total", "pages", "has_more", "size_from", "next")


def check_template_file(path: Path) -> tuple[Template | None, list[Problem]]:
    """The template of a file, or every problem in it, those of its expressions included."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return None, [Problem(path.name, 0, "", f"cannot be read: {error}")]
    template, problems = check_text(text, path.name)
    if template is None:
        return None, problems
    problems = [
        Problem(path.name, line_of(text, place), ".".join(map(str, place)), said)
        for place, said in faults(template)
    ]
    return (None if problems else template), problems


def faults(template: Template) -> Iterator[tuple[Place, str]]:
    """The place and text of everything that cannot be compiled."""
    yield from _tried(_expressions(template), compile_expression)
    compiler = Compiler(_Placeholders(), Context(), Warnings())
    yield from _values(template.offer, OFFER_FIELDS, ("offer",), compiler)
    for name, (_, usual) in ROW_FIELDS.items():
        for index, block in enumerate(getattr(template.offer, name)):
            place: Place = ("offer", name, index)
            yield from _tried(_row_expressions(block, place), compiler.expression)
            yield from _values(block, usual, place, compiler)


class _Placeholders(dict[str, str]):
    """Every field of a form that is not filled in yet is the empty text."""

    def __missing__(self, name: str) -> str:
        return ""


def _expressions(template: Template) -> Iterator[tuple[Place, str]]:
    answer = template.answer
    yield ("answer", "success"), answer.success
    for index, text in enumerate(answer.message):
        yield ("answer", "message", index), text
    for index, rule in enumerate(answer.errors):
        yield ("answer", "errors", index, "when"), rule.when
    for index, call in enumerate(template.lists):
        for name in _PAGING:
            yield ("lists", index, "paging", name), str(getattr(call.paging, name, "") or "")
    for index, follow in enumerate(template.followups):
        for name in ("needs", "key", "result"):
            yield ("followups", index, name), getattr(follow, name)


def _row_expressions(block: Any, place: Place) -> Iterator[tuple[Place, str]]:
    yield (*place, "each"), block.each
    yield (*place, "when"), block.when


def _tried(
    texts: Iterator[tuple[Place, str]], compile_text: Callable[[str], Any]
) -> Iterator[tuple[Place, str]]:
    for place, text in texts:
        try:
            if text:
                compile_text(text)
        except TemplateError as error:
            yield place, _said(error)


def _values(
    part: Any, usual: Mapping[str, Usual], place: Place, compiler: Compiler
) -> Iterator[tuple[Place, str]]:
    for name, kind in usual.items():
        spec = getattr(part, name, None)
        if isinstance(spec, ValueSpec):
            try:
                compiler.field(name, spec, kind, "")
            except TemplateError as error:
                yield (*place, name), _said(error)


def _said(error: TemplateError) -> str:
    return f"{error.title}: {error.detail}"
