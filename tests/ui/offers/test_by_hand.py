"""Fields that a person edits are theirs: they stand under a padlock until they are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from offersync_gui.domain.offer import Cap, complete
from offersync_gui.errors import StoreError
from offersync_gui.store import offers as stored_offers
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync import hand_edits
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.field_values import typed
from offersync_gui.ui.offers.details.edit_dialog import EditDialog
from offersync_gui.ui.offers.details.edit_form import EDITED, text_of
from offersync_gui.ui.offers.details.targeting import Targeting
from tests.store.builders import offer
from tests.ui.offers.conftest import settled
from tests.ui.seen import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store.records import Record
    from offersync_gui.ui.offers.tab import OffersTab
    from offersync_gui.ui.services import Services
    from tests.ui.conftest import AddAdvertiser

    Said = list[tuple[str, Callable[[], None]]]


@pytest.fixture
def shown(filled: Advertiser, tab: OffersTab, qtbot: QtBot) -> OffersTab:
    """With the details of offer 007."""
    tab.open_offer("Acme", "007")
    qtbot.waitUntil(lambda: tab.details.detail is not None)
    settled(qtbot, tab)
    return tab


@pytest.fixture
def edit(shown: OffersTab) -> Callable[..., EditDialog]:
    """Opens the form, types into its fields, and presses Save."""

    def change(**texts: str) -> EditDialog:
        shown.details.head.edit.click()
        dialog = shown.details.findChild(EditDialog)
        assert isinstance(dialog, EditDialog)
        for name, text in texts.items():
            dialog.field(name).field.set_value(text)
        dialog.save.click()
        return dialog

    return change


@pytest.fixture
def toasts(services: Services, monkeypatch: pytest.MonkeyPatch) -> Said:
    """Texts with their way back."""
    said: Said = []
    monkeypatch.setattr(
        services.toasts, "show", lambda text, undo=lambda: None: said.append((text, undo))
    )
    return said


def record(services: Services) -> Record:
    return services.workspace.store.offers.record("Acme", "007")


def lock_of(page: QWidget, field: str) -> QAbstractButton | None:
    found = page.findChildren(QAbstractButton, f"unlock.{field}")
    return next((one for one in found if one.isVisibleTo(page)), None)


def test_what_is_edited_is_stored_and_stands_under_a_padlock(
    shown: OffersTab, edit: Any, services: Services, qtbot: QtBot
) -> None:
    overview = shown.details.tabs.widget(0)
    assert lock_of(overview, "name") is None
    edit(name="Mine", caps="100/day", countries="DE,AT", notes="call them")
    qtbot.waitUntil(lambda: lock_of(overview, "name") is not None)
    now = record(services)
    assert (now["name"], now["countries"], now["notes"]) == ("Mine", ["DE", "AT"], "call them")
    assert now["caps"] == complete([Cap("day", "conversions", "100")])
    assert now["locked_fields"] == ["caps", "countries", "name"]
    assert "Mine" in shown.details.head.name.text()
    assert shown.details.findChild(EditDialog) is None


def test_the_padlock_stands_beside_the_value(shown: OffersTab, edit: Any, qtbot: QtBot) -> None:
    edit(countries="DE")
    overview = shown.details.tabs.widget(0)
    qtbot.waitUntil(lambda: lock_of(overview, "countries") is not None)
    page = next(one for one in shown.details.findChildren(Targeting))
    shown.details.tabs.setCurrentWidget(page)
    qtbot.waitUntil(lambda: lock_of(page, "countries") is not None)
    lock = lock_of(page, "countries")
    assert lock is not None
    assert lock_of(page, "devices") is None
    assert "Countries: set by you" in lock.accessibleName()


def test_one_click_unlocks_and_the_toast_locks_again(
    shown: OffersTab, edit: Any, services: Services, toasts: Said, qtbot: QtBot
) -> None:
    edit(name="Mine")
    overview = shown.details.tabs.widget(0)
    qtbot.waitUntil(lambda: lock_of(overview, "name") is not None)
    lock_of(overview, "name").click()
    qtbot.waitUntil(lambda: lock_of(overview, "name") is None)
    settled(qtbot, shown)
    assert record(services)["locked_fields"] == []
    assert record(services)["name"] == "Mine"
    said, undo = toasts[-1]
    assert said == "Name is unlocked: the next sync sets it again"
    undo()
    qtbot.waitUntil(lambda: lock_of(overview, "name") is not None)
    assert record(services)["locked_fields"] == ["name"]


def test_what_the_platform_says_by_now_stands_beside_it(
    add_advertiser: AddAdvertiser, services: Services, tab: OffersTab, qtbot: QtBot
) -> None:
    workspace = services.workspace
    Coordinator(workspace).run([add_advertiser("Acme")], trigger="manual")
    _, (first, *_) = workspace.store.offers.list(OfferQuery(limit=1))
    hand_edits.edit(workspace, "Acme", first["external_id"], {"name": "Mine", "countries": "MT"})
    tab.open_offer("Acme", first["external_id"])
    qtbot.waitUntil(lambda: f"API now says: {first['name']}" in texts(tab.details))
    assert "API now says: MT" not in texts(tab.details)


def test_without_the_platforms_record_nothing_is_said(
    shown: OffersTab, edit: Any, services: Services, qtbot: QtBot
) -> None:
    edit(name="Mine")
    overview = shown.details.tabs.widget(0)
    qtbot.waitUntil(lambda: lock_of(overview, "name") is not None)
    settled(qtbot, shown)
    assert not [text for text in texts(overview) if text.startswith("API now says")]


def test_only_what_differs_is_stored(
    shown: OffersTab, edit: Any, services: Services, qtbot: QtBot
) -> None:
    shown.details.head.edit.click()
    dialog = shown.details.findChild(EditDialog)
    assert not dialog.save.isEnabled()
    dialog.field("payout").field.set_value("9")
    assert dialog.texts() == {"payout": "9"}
    dialog.field("payout").field.set_value("7.00")
    assert not dialog.save.isEnabled()
    dialog.reject()
    assert record(services)["locked_fields"] == []


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("payout", "much", "'much' is no amount"),
        ("ends_at", "soon", "'soon' is no date"),
        ("caps", "100/never", "'100/never' is no list of caps"),
        ("preview_url", "example", "'example' is no web address"),
        ("name", "", "It must have a value"),
    ],
)
def test_what_cannot_be_is_told_at_its_field_and_nothing_is_stored(
    edit: Any, services: Services, qtbot: QtBot, name: str, text: str, told: str
) -> None:
    before = record(services)
    dialog = edit(**({"notes": "x"} | {name: text}))
    field = dialog.field(name).field
    qtbot.waitUntil(lambda: told in field.error)
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert record(services) == before
    dialog.reject()


def test_what_could_not_be_stored_is_told_in_the_form(
    edit: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object) -> None:
        raise StoreError("The disk is full", "Nothing was written.", "Make room.")

    monkeypatch.setattr(stored_offers.Offers, "edit", full)
    dialog = edit(name="Mine")
    qtbot.waitUntil(lambda: "The disk is full" in dialog.failure)
    assert dialog.texts() == {"name": "Mine"}
    dialog.reject()


def test_every_value_is_typed_as_it_is_read() -> None:
    whole = offer(
        "1",
        countries=["DE"],
        categories=["Games, all", "Apps"],
        caps=[Cap("day", "clicks", "5"), Cap("total", "conversions", "9")],
        starts_at="2026-01-01T00:00:00Z",
        hold_days=3,
        model="CPI",
        preview_url="https://shop.example/",
    )
    row = complete(whole) | {"notes": "n"}
    for name in EDITED:
        if row[name] is not None:
            assert complete(typed(name, text_of(row, name))) == row[name], name
    special = complete([Cap("day", "clicks", "5", goal="2")])
    assert complete(typed("caps", text_of({"caps": special}, "caps"))) == special
