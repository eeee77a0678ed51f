"""A template of one's own in the builder again, and what the change does before it takes hold."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from shiboken6 import isValid

from offersync_gui import paths
from offersync_gui.engine.sample.building import build
from offersync_gui.engine.sample.draft import AuthChoice, start
from offersync_gui.engine.sample.lists import record_lists
from offersync_gui.engine.sample.reading import read_sample
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.replay import fixtures_of, load_cases, replay
from offersync_gui.ui.templates_tab.builder.dialog import FIELDS, LIST
from offersync_gui.ui.templates_tab.builder.reopen_dialog import ReopenDialog
from offersync_gui.ui.templates_tab.edit_dialog import EditDialog
from offersync_gui.ui.templates_tab.effect_dialog import EffectDialog
from offersync_gui.ui.templates_tab.tab import TemplatesTab
from tests.engine.sample.conftest import NESTED
from tests.ui.seen import all_text, button

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytest_httpserver import HTTPServer
    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.services import Services

KEY = "k-reopened-0001"


@pytest.fixture
def mine(services: Services, httpserver: HTTPServer) -> Path:
    """Made from a sample, for a platform that answers like it."""
    answer = json.loads(NESTED)
    answer["meta"] = {}
    httpserver.expect_request("/v7", headers={"X-API-Key": KEY}).respond_with_json(answer)
    sample = read_sample(json.dumps(answer).encode())
    draft = start(sample, record_lists(sample)[0].place, name="Acme")
    built = build(
        replace(draft, address=httpserver.url_for("/v7"), auth=AuthChoice("header", "X-API-Key"))
    )
    folder = services.workspace.data_dir / paths.TEMPLATES
    folder.mkdir()
    path = folder / "acme.toml"
    path.write_text(built.text, encoding="utf-8")
    fixtures_of(path).write_text(built.fixtures, encoding="utf-8")
    services.workspace.catalogue.reload()
    return path


@pytest.fixture
def tab(services: Services, mine: Path, qtbot: QtBot) -> TemplatesTab:
    tab = TemplatesTab(services)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.table.choose(mine))
    return tab


def opened(tab: TemplatesTab) -> ReopenDialog:
    button(tab, "template.screens").click()
    dialog = tab.findChild(ReopenDialog)
    assert isinstance(dialog, ReopenDialog)
    return dialog


@pytest.fixture
def dialog(tab: TemplatesTab, qtbot: QtBot) -> Iterator[ReopenDialog]:
    dialog = opened(tab)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == FIELDS)
    yield dialog
    if isValid(dialog):
        dialog.close()


@pytest.fixture
def synced(services: Services, mine: Path) -> None:
    """Two advertisers have it, with twelve offers each."""
    for name in ("Acme", "Beta"):
        services.accounts.add(name, "acme", {}, {"api_key": KEY})
    runs = Coordinator(services.workspace).run(services.accounts.list(), trigger="manual")
    assert [(run.state, run.new) for run in runs] == [("ok", 12)] * 2


def remap(dialog: ReopenDialog, qtbot: QtBot, name: str, path: str) -> None:
    dialog.fields.path_chosen.emit(name, path)
    rows = dialog.fields.fields.rows
    qtbot.waitUntil(lambda: any(r.name == name and r.choice.path == path for r in rows()))


def effect_of(dialog: ReopenDialog | EditDialog, qtbot: QtBot) -> EffectDialog:
    """Once every advertiser was looked at."""
    qtbot.waitUntil(lambda: dialog.findChild(EffectDialog) is not None)
    effect = dialog.findChild(EffectDialog)
    assert isinstance(effect, EffectDialog)
    qtbot.waitUntil(effect.save.isEnabled)
    return effect


def test_what_was_chosen_is_chosen(dialog: ReopenDialog) -> None:
    rows = {row.name: row.choice.path for row in dialog.fields.fields.rows() if row.choice}
    assert rows["revenue"] == "deals[].amount"
    assert rows["cap_day"] == "limits.daily_cap"
    assert set(dialog.fields.words.meanings) == {"live", "paused", "*"}
    access = dialog.fields.access
    assert (access.auth.kind.currentData(), access.auth.name.text()) == ("header", "X-API-Key")
    assert access.address.text().endswith("/v7")
    assert not dialog.fields.id.isEnabled()
    assert not dialog.beyond.isVisible()
    dialog.back.click()
    assert (dialog.pages.currentIndex(), dialog.lists.place) == (LIST, "data.campaigns")
    assert not dialog.back.isVisible()
    dialog.next.click()
    assert dialog.pages.currentIndex() == FIELDS


def test_a_change_is_stored_as_the_next_version_with_its_note(
    tab: TemplatesTab, dialog: ReopenDialog, mine: Path, services: Services, qtbot: QtBot
) -> None:
    remap(dialog, qtbot, "revenue", "limits.daily_cap")
    dialog.note.edit.setText("Revenue is the cap.")
    with qtbot.waitSignal(dialog.stored):
        dialog.next.click()
    template = services.workspace.catalogue.get("acme")
    assert (template.version, template.changes) == ("1.0.1", {"1.0.1": "Revenue is the cap."})
    assert [replay(template, case) for case in load_cases(fixtures_of(mine))] == [[], []]
    qtbot.waitUntil(lambda: "1.0.1: Revenue is the cap." in all_text(tab.details))


def test_parts_without_a_screen_are_named_and_kept(
    tab: TemplatesTab, mine: Path, services: Services, qtbot: QtBot
) -> None:
    text = mine.read_text(encoding="utf-8") + "\n[limits]\nmin_gap_minutes = 99\n"
    mine.write_text(text, encoding="utf-8")
    dialog = opened(tab)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == FIELDS)
    assert "do not show: limits." in dialog.beyond.text()
    assert dialog.beyond.isVisible()
    with qtbot.waitSignal(dialog.stored):
        dialog.next.click()
    assert services.workspace.catalogue.get("acme").limits.min_gap_minutes == 99


def test_without_a_sample_the_text_is_offered(tab: TemplatesTab, mine: Path, qtbot: QtBot) -> None:
    fixtures_of(mine).unlink()
    dialog = opened(tab)
    qtbot.waitUntil(lambda: "not made from a sample" in all_text(dialog))
    assert not dialog.next.isEnabled()
    button(dialog, "builder.as_text").click()
    editor = tab.findChild(EditDialog)
    assert isinstance(editor, EditDialog)
    qtbot.waitUntil(lambda: editor.state.text() == "Valid")
    editor.close()


def test_what_others_have_written_stays(dialog: ReopenDialog, mine: Path, qtbot: QtBot) -> None:
    mine.write_text("# mine\n", encoding="utf-8")
    dialog.next.click()
    qtbot.waitUntil(lambda: "changed elsewhere" in all_text(dialog))
    assert mine.read_text(encoding="utf-8") == "# mine\n"
    qtbot.waitUntil(dialog.next.isEnabled)


@pytest.mark.usefixtures("synced")
def test_the_effect_is_seen_for_each_advertiser_before_it_takes_hold(
    dialog: ReopenDialog, mine: Path, services: Services, qtbot: QtBot
) -> None:
    before = mine.read_bytes()
    remap(dialog, qtbot, "name", "about")
    dialog.next.click()
    effect = effect_of(dialog, qtbot)
    counts = [
        (one.name, one.count("fetched"), one.count("updated")) for one in effect.effects.rows()
    ]
    assert counts == [("Acme", 12, 12), ("Beta", 12, 12)]
    row = effect.changes.rows()[0]
    assert (row.field, row.old) == ("Name", "Offer 0")
    assert "24 stored offer" in effect.says.text()
    assert mine.read_bytes() == before
    button(effect, "effect.back").click()
    qtbot.waitUntil(dialog.next.isEnabled)
    assert mine.read_bytes() == before
    dialog.next.click()
    again = effect_of(dialog, qtbot)
    with qtbot.waitSignal(dialog.stored):
        button(again, "effect.save").click()
    runs = Coordinator(services.workspace).run(services.accounts.list(), trigger="manual")
    assert [run.updated for run in runs] == [12, 12]


@pytest.mark.usefixtures("synced")
def test_a_typed_change_shows_its_effect_as_well(
    tab: TemplatesTab, mine: Path, services: Services, qtbot: QtBot
) -> None:
    tab.details.edit_button.click()
    dialog = tab.findChild(EditDialog)
    assert isinstance(dialog, EditDialog)
    qtbot.waitUntil(lambda: dialog.state.text() == "Valid")
    dialog.text.setPlainText(dialog.text.toPlainText().replace('ends_at = "ends"\n', ""))
    dialog.note.edit.setText("No ends.")
    qtbot.waitUntil(dialog.save.isEnabled)
    dialog.save.click()
    effect = effect_of(dialog, qtbot)
    assert [one.count("updated") for one in effect.effects.rows()] == [12, 12]
    with qtbot.waitSignal(dialog.stored):
        button(effect, "effect.save").click()
    template = services.workspace.catalogue.get("acme")
    assert (template.version, template.changes) == ("1.0.1", {"1.0.1": "No ends."})


@pytest.mark.usefixtures("synced")
def test_one_may_go_back_before_all_was_looked_at(
    dialog: ReopenDialog, mine: Path, qtbot: QtBot
) -> None:
    before = mine.read_bytes()
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.findChild(EffectDialog) is not None)
    button(dialog.findChild(EffectDialog), "effect.back").click()
    qtbot.waitUntil(dialog.next.isEnabled)
    assert mine.read_bytes() == before


@pytest.mark.usefixtures("synced")
def test_a_broken_template_can_be_mended_without_a_preview(
    tab: TemplatesTab, mine: Path, services: Services, qtbot: QtBot
) -> None:
    right = mine.read_text(encoding="utf-8")
    mine.write_text(right.replace("external_id", "external_idd"), encoding="utf-8")
    tab.refresh()
    qtbot.waitUntil(lambda: tab.details.item.template is None)
    tab.details.edit_button.click()
    dialog = tab.findChild(EditDialog)
    assert isinstance(dialog, EditDialog)
    qtbot.waitUntil(lambda: bool(dialog.problems.rows()))
    dialog.text.setPlainText(right)
    qtbot.waitUntil(dialog.save.isEnabled)
    dialog.save.click()
    effect = effect_of(dialog, qtbot)
    assert [(one.run, one.note) for one in effect.effects.rows()] == [
        (None, "The template cannot be used")
    ] * 2
    with qtbot.waitSignal(dialog.stored):
        button(effect, "effect.save").click()
    assert services.workspace.catalogue.get("acme").version == "1.0.0"
