"""Tags of one's own are given and taken in the window: to many, to one, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.filters import FILTERS
from offersync_gui.ui.offers.pickers import ChoicePicker
from offersync_gui.ui.offers.tag_picker import TagPicker, Wish
from offersync_gui.ui.widgets import FilterChip
from tests.ui.offers.conftest import settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.offers.tab import OffersTab
    from offersync_gui.ui.services import Services

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[TagPicker]:
    """Those that were opened; not really, as a popup without a desktop soon goes away."""
    pickers: list[TagPicker] = []
    monkeypatch.setattr(TagPicker, "open_at", lambda picker, place: pickers.append(picker))
    return pickers


def tagged(services: Services, tag: str) -> int:
    return services.workspace.store.offers.count(OfferQuery(tag=tag))


@pytest.fixture
def undo(services: Services, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The way back of the last toast."""
    shown: list[Callable[[], None]] = []
    monkeypatch.setattr(services.toasts, "show", lambda text, undo=None: shown.append(undo))
    return lambda: shown[-1]()


def test_many_are_tagged_by_typing_and_taken_back(
    qtbot: QtBot,
    tab: OffersTab,
    services: Services,
    opened: list[TagPicker],
    undo: Callable[[], None],
) -> None:
    tab.table.selectAll()
    tab.bulk.findChild(QPushButton, "bulk-tag").click()
    qtbot.waitUntil(lambda: bool(opened))
    picker = opened[0]
    qtbot.keyClicks(picker.line, "vip, top ten")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert not picker.line.text()
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tagged(services, "vip") == 250)
    assert tagged(services, "top ten") == 250
    settled(qtbot, tab)
    undo()
    qtbot.waitUntil(lambda: tagged(services, "vip") == 0)
    settled(qtbot, tab)


def test_the_picker_shows_what_all_and_what_some_have(qtbot: QtBot, tab: OffersTab) -> None:
    picker = TagPicker("Tags", ["all", "none", "some"], {"all": 2, "some": 1}, 2, tab)
    qtbot.addWidget(picker)
    states = [picker.list.item(row).checkState() for row in range(3)]
    assert states == [
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
        Qt.CheckState.PartiallyChecked,
    ]
    wishes: list[Wish] = []
    picker.picked.connect(wishes.append)
    picker.open_at(QPoint(10, 10))
    for row in (0, 2):
        place = picker.list.visualItemRect(picker.list.item(row)).center()
        qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    picker.line.setText("NONE")
    picker.apply.click()
    assert wishes == [Wish(["none", "some"], ["all"])]


def test_an_offer_shows_its_tags_and_loses_one(
    qtbot: QtBot, tab: OffersTab, services: Services, opened: list[TagPicker]
) -> None:
    store = services.workspace.store
    store.offers.edit("Acme", "249", {"local_tags": ["summer", "vip"]})
    tab.open_offer("Acme", "249")
    overview = tab.details._overview
    qtbot.waitUntil(lambda: len(overview.tags.findChildren(FilterChip)) == 2)
    chip = overview.tags.findChildren(FilterChip)[0]
    assert "summer" in chip.close_button.accessibleName()
    chip.close_button.click()
    qtbot.waitUntil(lambda: tagged(services, "summer") == 0)
    qtbot.waitUntil(lambda: len(overview.tags._chips) == 1)
    settled(qtbot, tab)
    overview.tags.add.click()
    qtbot.waitUntil(lambda: bool(opened))
    assert [opened[0].list.item(row).text() for row in range(opened[0].list.count())] == ["vip"]
    settled(qtbot, tab)


def test_the_filter_offers_the_tags_there_are(
    qtbot: QtBot, tab: OffersTab, services: Services
) -> None:
    services.workspace.store.offers.edit("Acme", "007", {"local_tags": ["vip"]})
    tab.filters.pick(next(item for item in FILTERS if item.key == "tag"))
    qtbot.waitUntil(lambda: tab.findChild(ChoicePicker) is not None)
    picker = tab.findChild(ChoicePicker)
    picker.list.itemClicked.emit(picker.list.item(0))
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    assert tab.model.index(0, 0).data() == "Offer 007"
    settled(qtbot, tab)
