"""From a pasted sample of an unknown platform to an advertiser that is synced, in the window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTabWidget

from offersync_gui import paths
from offersync_gui.sync.replay import fixtures_of, load_cases, replay
from offersync_gui.ui.main_window import MainWindow
from offersync_gui.ui.templates_tab.builder.dialog import DONE, FIELDS, LIST, BuilderDialog
from offersync_gui.ui.templates_tab.tab import TemplatesTab
from offersync_gui.ui.widgets import ErrorCard
from tests.engine.sample.conftest import MIXED, NESTED
from tests.ui.seen import all_text, button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_httpserver import HTTPServer
    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.services import Services

KEY = "k-unknown-0001"


@pytest.fixture
def address(httpserver: HTTPServer) -> str:
    """An unknown platform, which wants the key as a Bearer token."""
    answer = json.loads(NESTED)
    answer["meta"] = {}
    httpserver.expect_request(
        "/v7/campaigns", headers={"Authorization": f"Bearer {KEY}"}
    ).respond_with_json(answer)
    httpserver.expect_request("/v7/campaigns").respond_with_data("no", status=401)
    return httpserver.url_for("/v7/campaigns")


@pytest.fixture
def builder(services: Services, qtbot: QtBot) -> Iterator[BuilderDialog]:
    tab = TemplatesTab(services)
    qtbot.addWidget(tab)
    tab.show()
    button(tab, "templates.new").click()
    dialog = tab.findChild(BuilderDialog)
    assert isinstance(dialog, BuilderDialog)
    yield dialog
    dialog.close()


def step(dialog: BuilderDialog, qtbot: QtBot, page: int) -> None:
    qtbot.waitUntil(dialog.next.isEnabled)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == page)


def pasted(dialog: BuilderDialog, qtbot: QtBot, text: str = NESTED) -> None:
    dialog.source.text.setPlainText(text)
    step(dialog, qtbot, LIST)


class Person:
    """Counts what it does; each is one action: a click, a paste, a value entered or chosen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.actions = 0
        self._qtbot = qtbot

    def click(self, find: Callable[[], object], name: str) -> None:
        self.actions += 1
        self._qtbot.waitUntil(lambda: button(find(), name).isEnabled())
        button(find(), name).click()

    def enter(self, widget: object, name: str, text: str) -> None:
        self.actions += 1
        edit = widget.findChild(QLineEdit, name)
        edit.setText(text)
        edit.textEdited.emit(text)

    def choose(self, combo: QComboBox, key: str) -> None:
        self.actions += 1
        combo.setCurrentIndex(combo.findData(key))

    def tab(self, tabs: QTabWidget, number: int) -> None:
        self.actions += 1
        tabs.setCurrentIndex(number)

    def paste(self, edit: QPlainTextEdit, text: str) -> None:
        self.actions += 1
        edit.setPlainText(text)


def test_from_a_sample_to_a_synced_advertiser(
    services: Services, address: str, qtbot: QtBot
) -> None:
    window = MainWindow(services)
    qtbot.addWidget(window, before_close_func=lambda window: window.shutdown())
    with qtbot.waitSignal(window.news.summarized):
        window.show()
    person = Person(qtbot)
    window.show_section("templates")
    person.actions += 1
    person.click(lambda: window, "templates.new")
    dialog = window.findChild(BuilderDialog)
    assert isinstance(dialog, BuilderDialog)
    person.paste(dialog.source.text, NESTED)
    person.click(lambda: dialog, "builder.next")
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == LIST)
    person.click(lambda: dialog, "builder.next")
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == FIELDS)
    person.enter(dialog, "builder.name", "Acme Deals")
    person.tab(dialog.fields.tabs, 2)
    person.enter(dialog, "builder.list_address", address)
    person.choose(dialog.fields.access.auth.kind, "bearer")
    person.click(lambda: dialog, "builder.next")
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == DONE)
    person.click(lambda: dialog, "builder.next")
    editor = window.page("advertisers").editor
    qtbot.waitUntil(lambda: editor.findChild(QLineEdit, "field.api_key") is not None)
    person.enter(editor, "field.name", "Acme")
    person.enter(editor, "field.api_key", KEY)
    person.click(lambda: editor, "editor.save")
    qtbot.waitUntil(lambda: [one.name for one in services.accounts.list()] == ["Acme"])
    qtbot.waitUntil(lambda: not editor.work.busy)
    with qtbot.waitSignal(services.sync.batch_finished) as finished:
        person.click(lambda: window, "sync.now")
    run = finished.args[0].outcomes[-1].run
    assert (run.state, run.new) == ("ok", 12)
    assert person.actions <= 15


def test_the_made_template_passes_its_own_test(
    builder: BuilderDialog, services: Services, qtbot: QtBot
) -> None:
    pasted(builder, qtbot)
    step(builder, qtbot, FIELDS)
    builder.fields.name.setText("Acme")
    builder.fields.name.textEdited.emit("Acme")
    step(builder, qtbot, DONE)
    template = services.workspace.catalogue.get("acme")
    file = services.workspace.data_dir / paths.TEMPLATES / "acme.toml"
    (good, empty) = load_cases(fixtures_of(file))
    assert [replay(template, good), replay(template, empty)] == [[], []]


def test_the_likeliest_list_is_chosen_and_others_are_shown(
    builder: BuilderDialog, qtbot: QtBot
) -> None:
    pasted(builder, qtbot)
    assert builder.lists.place == "data.campaigns"
    qtbot.waitUntil(lambda: ("title", "Offer 0") in builder.lists.records.rows())
    builder.lists.lists.choose("managers")
    qtbot.waitUntil(lambda: ("name", "Bo") in builder.lists.records.rows())
    builder.back.click()
    assert builder.source.text.toPlainText() == NESTED


def test_another_source_is_tried_on_all_records(builder: BuilderDialog, qtbot: QtBot) -> None:
    pasted(builder, qtbot)
    step(builder, qtbot, FIELDS)
    page = builder.fields.fields
    rows = {row.name: row for row in page.rows()}
    assert rows["revenue"].choice.path == "deals[].amount"
    assert (rows["revenue"].seen.valid, rows["revenue"].seen.failed) == (12, 0)
    page.table.choose("revenue")
    page.source.setCurrentIndex(page.source.findData("title"))
    page.source.activated.emit(page.source.currentIndex())
    qtbot.waitUntil(
        lambda: next(row for row in page.rows() if row.name == "revenue").seen.failed == 12
    )
    page.source.setCurrentIndex(0)
    page.source.activated.emit(0)
    qtbot.waitUntil(
        lambda: next(row for row in page.rows() if row.name == "revenue").choice is None
    )
    assert "revenue" not in builder.fields.complete_draft().choices


def test_words_of_a_status_can_be_given_another_meaning(
    builder: BuilderDialog, qtbot: QtBot
) -> None:
    pasted(builder, qtbot)
    step(builder, qtbot, FIELDS)
    combo = builder.fields.words.meanings["paused"]
    combo.setCurrentIndex(combo.findData("expired"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(
        lambda: (
            builder.fields.complete_draft().choices["source_status"].words["paused"] == "expired"
        )
    )


@pytest.mark.parametrize("text", ["nothing", "[" * 5000, "{}", '{"offers": []}'])
def test_what_cannot_be_read_is_explained(builder: BuilderDialog, qtbot: QtBot, text: str) -> None:
    assert not builder.next.isEnabled()
    builder.source.text.setPlainText(text)
    builder.next.click()
    qtbot.waitUntil(lambda: builder.findChild(ErrorCard) is not None)
    assert builder.pages.currentIndex() == 0
    qtbot.waitUntil(builder.next.isEnabled)


def test_a_sample_is_fetched_with_a_key_that_is_kept_nowhere(
    builder: BuilderDialog, services: Services, address: str, qtbot: QtBot
) -> None:
    page = builder.source
    page.tabs.setCurrentIndex(1)
    page.address.setText(address)
    page.auth.kind.setCurrentIndex(page.auth.kind.findData("bearer"))
    page.key.setText("k-wrong-0001")
    builder.next.click()
    qtbot.waitUntil(lambda: "refuses the key" in all_text(builder))
    page.key.setText(KEY)
    step(builder, qtbot, LIST)
    step(builder, qtbot, FIELDS)
    draft = builder.fields.complete_draft()
    assert (draft.address, draft.auth.kind) == (address, "bearer")
    step(builder, qtbot, DONE)
    for file in services.workspace.data_dir.rglob("*"):
        assert not file.is_file() or KEY.encode() not in file.read_bytes()


def test_an_id_that_is_taken_is_refused(builder: BuilderDialog, qtbot: QtBot) -> None:
    pasted(builder, qtbot)
    step(builder, qtbot, FIELDS)
    builder.fields.id.setText("affise")
    builder.next.click()
    qtbot.waitUntil(lambda: "There is a template 'affise' already" in all_text(builder))
    builder.fields.id.setText("acme")
    step(builder, qtbot, DONE)


def test_the_kind_of_a_revenue_can_be_given_another_meaning(
    builder: BuilderDialog, services: Services, qtbot: QtBot
) -> None:
    pasted(builder, qtbot, MIXED)
    step(builder, qtbot, FIELDS)
    combos = builder.fields.words.combos
    assert {name: set(words) for name, words in combos.items()} == {
        "revenue_type": {"fixed", "percent", "*"}
    }
    combo = combos["revenue_type"]["*"]
    combo.setCurrentIndex(combo.findData("percent"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(
        lambda: builder.fields.complete_draft().choices["revenue_type"].words["*"] == "percent"
    )
    builder.fields.id.setText("mixed")
    step(builder, qtbot, DONE)
    template = services.workspace.catalogue.get("mixed")
    (block,) = template.offer.payouts
    assert block.revenue_type.map == {"fixed": "fixed", "percent": "percent", "*": "percent"}
    assert template.offer.from_payouts == ("countries",)


def test_a_field_is_filled_by_what_is_dragged_onto_it(builder: BuilderDialog, qtbot: QtBot) -> None:
    pasted(builder, qtbot)
    step(builder, qtbot, FIELDS)
    page = builder.fields.fields
    item = page.tree.item_of("limits.daily_cap")
    assert (item.text(0), item.text(1)) == ("daily_cap", "50")
    assert page.tree.item_of("deals[].amount").parent() is page.tree.item_of("deals")
    row = next(n for n, row in enumerate(page.rows()) if row.name == "hold_days")
    page.table.scrollTo(page.table.model().index(row, 0))
    place = page.table.visualRect(page.table.model().index(row, 0)).center()
    given = (Qt.DropAction.CopyAction, page.tree.mimeData([item]))
    without = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    moved = QDragMoveEvent(place, *given, *without)
    page.table.dragMoveEvent(moved)
    assert moved.isAccepted()
    assert page.table.current_row().name == "hold_days"
    page.table.dropEvent(QDropEvent(place.toPointF(), *given, *without))
    qtbot.waitUntil(lambda: page.rows()[row].choice is not None)
    assert page.rows()[row].choice.path == "limits.daily_cap"
    assert page.rows()[row].seen.valid == 12


def test_a_field_is_filled_by_enter_in_the_tree(builder: BuilderDialog, qtbot: QtBot) -> None:
    pasted(builder, qtbot)
    step(builder, qtbot, FIELDS)
    page = builder.fields.fields
    page.table.choose("app_id")
    item = page.tree.item_of("contact_email")
    page.tree.itemActivated.emit(item, 0)
    qtbot.waitUntil(
        lambda: next(row for row in page.rows() if row.name == "app_id").choice is not None
    )
    page.tree.itemActivated.emit(page.tree.item_of("limits.daily_cap").parent(), 0)
    assert page.table.current_row().choice.path == "contact_email"  # a group is no source


WIDE = {f"field {number} {'x' * 60}": {"a": [{"b": number}] * 5} for number in range(300)}
HOSTILE = {
    "wide": [WIDE | {"id": number, "name": "x"} for number in range(3)],
    "mixed": [
        {"id": 1, "name": ["x"], "payout": {"a": 1}, "status": True, "geo": [["DE"], 4]},
        {"id": "2", "name": {"en": "y"}, "payout": ["1", None, "x"], "status": ["on"], "geo": {}},
    ],
    "odd names": [
        {
            "id": 1,
            "name": "x",
            "a.b": {'"': 1, "c[]": [{"": 2}]},
            "<b>n</b>\n": "<img src=x>",
            "=": 3,
        }
    ],
    "long": [{"id": 1, "name": "x" * 9000, "status": "\n".join("w" * 40), "geo": "DE," * 9000}],
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_samples_pass_through_every_screen(
    builder: BuilderDialog, services: Services, qtbot: QtBot, name: str
) -> None:
    pasted(builder, qtbot, json.dumps({"offers": HOSTILE[name]}))
    step(builder, qtbot, FIELDS)
    page = builder.fields.fields
    for item in [page.tree.topLevelItem(at) for at in range(page.tree.topLevelItemCount())][:6]:
        page.table.choose("app_id")
        page.tree.itemActivated.emit(item, 0)
    builder.fields.tabs.setCurrentIndex(1)
    builder.fields.words.grab()
    builder.fields.tabs.setCurrentIndex(0)
    page.grab()
    page.table.choose("app_id")
    page.source.setCurrentIndex(0)
    page.source.activated.emit(0)
    qtbot.waitUntil(lambda: page.table.current_row().choice is None)
    builder.next.click()
    qtbot.waitUntil(
        lambda: builder.pages.currentIndex() == DONE or builder.findChild(ErrorCard) is not None
    )
