"""The columns of templates, their fields, problems and fixtures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.widgets import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from offersync_gui.templates.fields import FieldSpec
    from offersync_gui.templates.loader import Loaded
    from offersync_gui.ui.templates_tab.reading import CaseResult, Replayed

translate = QCoreApplication.translate


def name_of(item: Loaded) -> str:
    """A broken file has no name but its own."""
    return item.template.name if item.template else item.path.name


def source_look(item: Loaded) -> Look:
    if item.source == "shipped":
        return Look(translate("Templates", "Shipped"), "muted", "shield")
    return Look(translate("Templates", "Own"), "accent", "user")


def result_look(item: Loaded, result: Replayed | None) -> Look:
    """How the fixtures went, or what is in the way of them."""
    if item.template is None:
        return Look(translate("Templates", "Broken"), "bad", "error")
    if result is None:
        return Look(translate("Templates", "Checking…"), "muted", "clock")
    if result.trouble:
        return Look(translate("Templates", "Fixtures unreadable"), "bad", "error")
    if not result.cases:
        return Look(translate("Templates", "No fixtures"), "muted", "minus")
    if result.failed:
        text = translate("Templates", "{0} of {1} fail").format(result.failed, len(result.cases))
        return Look(text, "bad", "alert")
    text = translate("Templates", "{0} of {0} pass").format(len(result.cases))
    return Look(text, "good", "check-circle")


def template_columns(
    results: Mapping[Path, Replayed], used: Callable[[Loaded], int]
) -> list[Column]:
    """For :class:`~offersync_gui.templates.loader.Loaded`; both arguments are asked anew."""

    def state(item: Loaded) -> Look:
        return result_look(item, results.get(item.path))

    return [
        Column(translate("Templates", "Template"), name_of, share=1, tip=_about),
        Column(
            translate("Templates", "From"),
            lambda item: source_look(item).text,
            mark=source_look,
        ),
        Column(
            translate("Templates", "Version"),
            lambda item: item.template.version if item.template else "",
            muted=True,
        ),
        Column(translate("Templates", "Fixtures"), lambda item: state(item).text, mark=state),
        Column(
            translate("Templates", "Advertisers"),
            lambda item: str(used(item) or "–"),
            key=used,
            right=True,
        ),
    ]


def _about(item: Loaded) -> str:
    if item.template:
        return item.template.summary
    return "\n".join(str(problem) for problem in item.problems)


def field_columns() -> list[Column]:
    """For :class:`~offersync_gui.templates.fields.FieldSpec`."""

    def need(spec: FieldSpec) -> Look | None:
        if not spec.required:
            return None
        icon = "key" if spec.secret else "check"
        return Look(translate("Templates", "Required"), "accent", icon)

    return [
        Column(
            translate("Templates", "Field"),
            lambda spec: spec.label,
            share=2,
            tip=lambda spec: spec.help,
        ),
        Column(translate("Templates", "Name"), lambda spec: spec.name, muted=True),
        Column(translate("Templates", "Kind"), lambda spec: spec.kind.replace("_", " ")),
        Column(
            translate("Templates", "Needed"),
            lambda spec: look.text if (look := need(spec)) else "",
            mark=need,
        ),
        Column(
            translate("Templates", "Default"),
            lambda spec: spec.default,
            share=1,
            muted=True,
            tip=lambda spec: spec.default,
        ),
    ]


def problem_columns() -> list[Column]:
    """For :class:`~offersync_gui.templates.loader.Problem`."""
    return [
        Column(
            translate("Templates", "Line"),
            lambda problem: str(problem.line or "–"),
            key=lambda problem: problem.line,
            right=True,
        ),
        Column(translate("Templates", "Place"), lambda problem: problem.path, share=1),
        Column(
            translate("Templates", "Problem"),
            lambda problem: problem.text,
            share=2,
            tip=str,
        ),
    ]


def case_columns() -> list[Column]:
    """For :class:`~offersync_gui.ui.templates_tab.reading.CaseResult`."""

    def look(case: CaseResult) -> Look:
        if case.differences:
            return Look(translate("Templates", "Fails"), "bad", "alert")
        return Look(translate("Templates", "Passes"), "good", "check-circle")

    def text(case: CaseResult) -> str:
        return "; ".join(case.differences) or case.says

    return [
        Column(translate("Templates", "Result"), lambda case: look(case).text, mark=look),
        Column(translate("Templates", "Fixture"), lambda case: case.name),
        Column(translate("Templates", "What it shows"), text, share=1, tip=text, muted=True),
    ]
