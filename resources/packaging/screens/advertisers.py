"""The section Advertisers: the list, and the editor in its states."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from offersync_gui.sync.sandbox import membership
from offersync_gui.ui.advertisers.remove_dialog import RemoveDialog
from offersync_gui.ui.advertisers.unsaved import UnsavedDialog
from resources.packaging.screens.offers import turn
from resources.packaging.screens.steps import section

if TYPE_CHECKING:
    from offersync_gui.ui.advertisers.editor import Editor
    from offersync_gui.ui.main_window import MainWindow
    from resources.packaging.screens.steps import Screens

GROUPS = ("entry", "filters", "fields", "money", "link", "status")


def screens() -> Screens:
    yield "advertisers", [turn, section("advertisers"), whole_list]
    yield "advertiser-remove", [remove]
    yield "advertiser", [edit]
    yield "advertiser-tested", [edit, test]
    yield "advertiser-link", [edit, partial(scroll, name="link")]
    yield "advertiser-rules", [edit, open_rules, partial(scroll, name="rules")]
    for group in GROUPS:
        yield f"advertiser-rules-{group}", [edit, partial(open_group, group=group)]
    yield "advertiser-rules-own-fields", [edit, discard, own_fields]
    yield "advertiser-rules-approve", [edit, discard, approve_rules]
    yield "advertiser-rules-lists", [edit, discard, lists]
    yield "advertiser-preview", [edit, discard, preview]
    yield "advertiser-new", [new]
    yield "advertiser-template", [new, pick_template]
    yield "advertiser-wrong", [new, partial(new_with, template=membership.TEMPLATE), save]
    yield "advertiser-unsaved", [name_it, edit]


def whole_list(window: MainWindow) -> None:
    """Whatever was being edited before."""
    window.page("advertisers").drop_edits()


def editor(window: MainWindow) -> Editor:
    return window.page("advertisers").editor


def edit(window: MainWindow) -> None:
    window.routes.edit_advertiser("Acme")


def test(window: MainWindow) -> None:
    named(editor(window), "Test connection").click()


def preview(window: MainWindow) -> None:
    named(editor(window), "Preview").click()


def save(window: MainWindow) -> None:
    named(editor(window), "Save").click()


def named(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text)


def scroll(window: MainWindow, *, name: str) -> None:
    form = editor(window).form
    top(editor(window), {"link": form.tracking, "rules": form.rules}[name])


def open_rules(window: MainWindow) -> None:
    for group in ("entry", "money", "status"):
        editor(window).form.rules.open_group(group)


def open_group(window: MainWindow, *, group: str) -> None:
    rules = editor(window).form.rules
    rules.open_group(group)
    QTimer.singleShot(0, partial(top, editor(window), rules.fold(group)))


def own_fields(window: MainWindow) -> None:
    """Two of them, one with a value of its own."""
    rules = editor(window).form.rules
    rules.fields.choose("name")
    rules.row("field.name.suffix").field.set_value(" (Acme)")
    rules.fields.choose("categories")
    rules.row("field.categories").field.set_value("always")
    rules.open_group("fields")
    QTimer.singleShot(0, partial(top, editor(window), rules.fields))


def approve_rules(window: MainWindow) -> None:
    rules = editor(window).form.rules
    rules.open_group("entry")
    row = rules.row("new.approve_rules")
    row.field.set_value("model=CPI and revenue>=1.5 -> active; name~casino|poker -> paused")
    QTimer.singleShot(0, partial(top, editor(window), row))


def lists(window: MainWindow) -> None:
    rules = editor(window).form.rules
    rules.open_group("fields")
    for key, text in (
        ("caps.mode", "source_or_default"),
        ("caps.default", "100/day, 2500/month/budget"),
        ("category.map", "Gaming=Games, Loans=Finance"),
    ):
        rules.row(key).field.set_value(text)
    QTimer.singleShot(0, partial(top, editor(window), rules.fold("fields")))


def top(form: Editor, part: QWidget) -> None:
    """Scroll so that it stands at the top."""
    area = form._area
    area.verticalScrollBar().setValue(part.mapTo(area.widget(), part.rect().topLeft()).y() - 16)


def new(window: MainWindow) -> None:
    window.routes.new_advertiser()


def pick_template(window: MainWindow) -> None:
    editor(window).form.identity.picker.click()


def new_with(window: MainWindow, *, template: str) -> None:
    editor(window).form.identity.picker.choose(template)


def name_it(window: MainWindow) -> None:
    editor(window).form.identity.name.set_value("Initech")


def discard(window: MainWindow) -> None:
    for dialog in window.findChildren(UnsavedDialog):
        dialog.discard_chosen.emit()
        dialog.reject()


def remove(window: MainWindow) -> None:
    page = window.page("advertisers")
    page.list.table.selectRow(0)
    RemoveDialog(page.list.chosen, page).open()
