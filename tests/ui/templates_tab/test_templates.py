"""Templates: shipped and own ones, what their fixtures say, and how others come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from offersync_gui import paths
from offersync_gui.templates.own import examine
from offersync_gui.ui.templates_tab.candidate_dialog import CandidateDialog
from offersync_gui.ui.templates_tab.columns import name_of, result_look
from offersync_gui.ui.templates_tab.edit_dialog import EditDialog
from offersync_gui.ui.templates_tab.reading import replay_all
from offersync_gui.ui.templates_tab.tab import SystemEditor, TemplatesTab
from tests.helpers.sent_template import sent_template
from tests.ui.seen import all_text, button, title_of, way_on

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from offersync_gui.templates.loader import Loaded
    from offersync_gui.ui.services import Services
    from tests.ui.conftest import AddAdvertiser

SHIPPED = paths.resources() / "templates"
BROKEN = 'id = "odd"\nname = "Odd"\nfields = [{ name = "x", label = "X", kinds = "text" }]\n'


@pytest.fixture
def own(services: Services) -> Path:
    folder = services.workspace.data_dir / paths.TEMPLATES
    folder.mkdir()
    return folder


@pytest.fixture
def tab(services: Services, qtbot: QtBot) -> TemplatesTab:
    tab = TemplatesTab(services)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    qtbot.waitUntil(lambda: tab.states.is_content)
    return tab


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return sent_template(tmp_path)


def item(tab: TemplatesTab, stem: str) -> Loaded:
    return next(one for one in tab.table.rows() if one.path.stem == stem)


def candidate(tab: TemplatesTab, qtbot: QtBot) -> CandidateDialog:
    qtbot.waitUntil(lambda: tab.findChild(CandidateDialog) is not None)
    dialog = tab.findChild(CandidateDialog)
    assert dialog is not None
    return dialog


def test_shipped_templates_with_their_fixtures(tab: TemplatesTab, qtbot: QtBot) -> None:
    assert {"affise", "tune", "everflow"} <= {one.path.stem for one in tab.table.rows()}
    tab.table.choose(item(tab, "affise").path)
    assert "the address that you enter" in all_text(tab.details)
    assert "ref_id={click_id}" in all_text(tab.details)
    assert [spec.name for spec in tab.details.fields.rows()][:2] == ["base_url", "api_key"]
    qtbot.waitUntil(lambda: len(tab.details.cases.rows()) > 3)
    assert not any(case.differences for case in tab.details.cases.rows())
    affise = item(tab, "affise")
    qtbot.waitUntil(lambda: affise.path in tab.fixtures.results)
    assert result_look(affise, tab.fixtures.results[affise.path]).tone == "good"


def test_advertisers_are_counted(
    tab: TemplatesTab, add_advertiser: AddAdvertiser, qtbot: QtBot
) -> None:
    add_advertiser("Acme")
    tab.refresh()
    qtbot.waitUntil(lambda: tab._used(item(tab, "affise")) == 1)
    assert tab._used(item(tab, "tune")) == 0


def test_a_broken_file_is_listed_with_line_and_place(
    own: Path, tab: TemplatesTab, qtbot: QtBot
) -> None:
    (own / "odd.toml").write_text(BROKEN, encoding="utf-8")
    with qtbot.waitSignal(tab.badge_changed) as badge:
        tab.refresh()
    assert badge.args == [1]
    tab.table.choose(own / "odd.toml")
    problem = tab.details.problems.rows()[0]
    assert (problem.line, problem.path) == (3, "fields.0.kinds")
    assert tab.details.tabs.tabText(0) == "Problems"
    assert not tab.details.duplicate_button.isEnabled()
    tab.table.choose(item(tab, "tune").path)
    assert tab.details.tabs.tabText(0) == "About"


def test_fixtures_that_fail_are_told_and_run_again_when_they_change(
    own: Path, tab: TemplatesTab, mine: Path, qtbot: QtBot
) -> None:
    text = (SHIPPED / "tune.fixtures.toml").read_text(encoding="utf-8")
    (own / "mine.toml").write_bytes(mine.read_bytes())
    (own / "mine.fixtures.toml").write_text(
        text.replace('state = "ok"', 'state = "failed"', 1), encoding="utf-8"
    )
    path = own / "mine.toml"
    tab.refresh()
    qtbot.waitUntil(lambda: path in tab.fixtures.results)
    assert tab.fixtures.results[path].failed == 1
    assert result_look(item(tab, "mine"), tab.fixtures.results[path]).tone == "bad"
    (own / "mine.fixtures.toml").write_text("[[case]]\n", encoding="utf-8")
    tab.refresh()
    qtbot.waitUntil(
        lambda: path in tab.fixtures.results and bool(tab.fixtures.results[path].trouble)
    )


def test_an_edited_file_is_read_again_by_itself(
    own: Path, tab: TemplatesTab, mine: Path, qtbot: QtBot
) -> None:
    path = own / "mine.toml"
    path.write_bytes(mine.read_bytes())
    qtbot.waitUntil(lambda: path in tab.fixtures.results)
    text = path.read_text(encoding="utf-8").replace('name = "TUNE', 'name = "Mine', 1)
    for name in ("Mine", "Own"):
        path.write_text(text.replace('"Mine', f'"{name}', 1), encoding="utf-8")
        qtbot.waitUntil(lambda name=name: name_of(item(tab, "mine")).startswith(name))
    other = own / "other.tmp"
    other.write_text(BROKEN, encoding="utf-8")
    with qtbot.waitSignal(tab.badge_changed) as badge:
        other.replace(path)
    qtbot.waitUntil(lambda: item(tab, "mine").template is None)
    assert badge.args


def test_only_own_files_are_edited_and_checked_again(
    own: Path, tab: TemplatesTab, mine: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(
        SystemEditor, "open", classmethod(lambda cls, path: opened.append(path) or True)
    )
    path = own / "mine.toml"
    path.write_bytes(mine.read_bytes())
    tab.refresh()
    qtbot.waitUntil(lambda: path in tab.fixtures.results)
    tab.table.choose(item(tab, "tune").path)
    assert tab.details.edit_button.isHidden()
    tab.table.choose(path)
    tab.details.edit_button.click()
    dialog = tab.findChild(EditDialog)
    assert dialog is not None
    button(dialog, "template.elsewhere").click()
    assert opened == [path]
    before = tab.fixtures.results[path]
    tab.details.again_button.click()
    qtbot.waitUntil(lambda: tab.fixtures.results.get(path, before) is not before)


def test_a_search_that_finds_nothing_can_be_cleared(tab: TemplatesTab, qtbot: QtBot) -> None:
    every = len(tab.table.rows())
    tab.search.setText("every flow xml")
    qtbot.waitUntil(lambda: bool(title_of(tab.states)))
    way_on(tab.states).click()
    qtbot.waitUntil(lambda: tab.states.is_content and len(tab.table.rows()) == every)
    tab.search.setText("HASOFFERS")
    qtbot.waitUntil(lambda: [name_of(one) for one in tab.table.rows()] == ["TUNE (HasOffers)"])


def test_an_import_shows_hosts_and_fields_first(
    tab: TemplatesTab, services: Services, mine: Path, qtbot: QtBot
) -> None:
    tab.examine(mine, importing=True)
    dialog = candidate(tab, qtbot)
    assert dialog.hosts.text() == "{network_id}.api.hasoffers.com"
    assert "api_key" in {spec.name for spec in dialog.fields.rows()}
    assert not (services.workspace.data_dir / paths.TEMPLATES).exists()
    with qtbot.waitSignal(dialog.taken):
        dialog.yes.click()
    qtbot.waitUntil(lambda: tab.table.current_row().path.name == "mine.toml")
    assert services.workspace.catalogue.get("mine").id == "mine"


def test_an_id_that_is_taken_is_told(tab: TemplatesTab, qtbot: QtBot) -> None:
    tab.examine(SHIPPED / "tune.toml", importing=True)
    dialog = candidate(tab, qtbot)
    dialog.yes.click()
    qtbot.waitUntil(lambda: "There is a template 'tune' already" in all_text(dialog))
    dialog.reject()


@pytest.mark.parametrize("importing", [True, False])
def test_a_file_with_problems_cannot_come_in(
    tab: TemplatesTab, tmp_path: Path, qtbot: QtBot, importing: bool
) -> None:
    path = tmp_path / "odd.toml"
    path.write_text(BROKEN, encoding="utf-8")
    tab.examine(path, importing=importing)
    dialog = candidate(tab, qtbot)
    assert not dialog.yes.isEnabled()
    assert dialog.yes.isHidden() is not importing
    assert next(problem.line for problem in dialog.problems.rows()) == 3
    dialog.reject()


def test_the_dialog_offers_only_templates(tab: TemplatesTab, mine: Path, qtbot: QtBot) -> None:
    tab.import_button.click()
    dialog = tab.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.nameFilters() == ["Templates (*.toml *.zip)"]
    dialog.fileSelected.emit(str(mine))
    dialog.close()
    candidate(tab, qtbot).reject()


def test_a_duplicate_is_ones_own(tab: TemplatesTab, services: Services, qtbot: QtBot) -> None:
    tab.table.choose(item(tab, "everflow").path)
    tab.details.duplicate_button.click()
    qtbot.waitUntil(lambda: tab.table.current_row().path.name == "everflow-own.toml")
    copy = tab.table.current_row()
    assert (copy.source, copy.template.id) == ("user", "everflow-own")
    qtbot.waitUntil(lambda: copy.path in tab.fixtures.results)
    assert tab.fixtures.results[copy.path].failed == 0
    assert tab.fixtures.results[copy.path].cases


def test_an_export_is_the_file_itself(tab: TemplatesTab, tmp_path: Path, qtbot: QtBot) -> None:
    tune = item(tab, "tune")
    tab.export(tune, tmp_path / "copy.toml")
    qtbot.waitUntil((tmp_path / "copy.toml").exists)
    qtbot.waitUntil(lambda: examine(tmp_path / "copy.toml").template is not None)
    assert (tmp_path / "copy.toml").read_bytes() == tune.path.read_bytes()


def test_a_new_advertiser_begins_with_its_template(tab: TemplatesTab, qtbot: QtBot) -> None:
    tab.table.choose(item(tab, "tune").path)
    with qtbot.waitSignal(tab.advertiser_wanted) as wanted:
        tab.details.use_button.click()
    assert wanted.args == ["tune"]


def test_templates_without_fixtures_say_so(own: Path, mine: Path, tab: TemplatesTab) -> None:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.templates.loader import Loaded, check_file

    loaded = Loaded(mine, "user", check_file(mine)[0])
    result = replay_all(loaded, CancelToken())
    assert result_look(loaded, result).text == "No fixtures"


def test_fixtures_leave_room_for_what_else_is_asked_for(
    tab: TemplatesTab, services: Services, qtbot: QtBot
) -> None:
    """All of the shipped ones run one after the other, so a job of a person is done meanwhile."""
    answered: list[object] = []
    services.long.run(lambda token: None, answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    assert tab.fixtures.are_waiting
