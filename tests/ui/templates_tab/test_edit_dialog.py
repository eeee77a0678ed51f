"""A template of one's own as text: checked while one types, stored only when it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from shiboken6 import isValid

from offersync_gui import paths
from offersync_gui.ui.templates_tab.edit_dialog import EditDialog
from offersync_gui.ui.templates_tab.tab import TemplatesTab
from tests.helpers.sent_template import sent_template
from tests.ui.seen import all_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.services import Services


@pytest.fixture
def mine(services: Services, tmp_path: Path) -> Path:
    folder = services.workspace.data_dir / paths.TEMPLATES
    folder.mkdir()
    path = folder / "mine.toml"
    path.write_bytes(sent_template(tmp_path).read_bytes())
    return path


@pytest.fixture
def dialog(services: Services, mine: Path, qtbot: QtBot) -> Iterator[EditDialog]:
    tab = TemplatesTab(services)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.table.choose(mine))
    tab.details.edit_button.click()
    dialog = tab.findChild(EditDialog)
    assert isinstance(dialog, EditDialog)
    qtbot.waitUntil(lambda: dialog.state.text() == "Valid")
    yield dialog
    if isValid(dialog):
        dialog.close()


def typed(dialog: EditDialog, old: str, new: str) -> str:
    """What stands there then; as a person types it, which changes the document."""
    text = dialog.text.toPlainText()
    assert old in text
    dialog.text.setPlainText(text.replace(old, new, 1))
    return dialog.text.toPlainText()


def test_faults_are_shown_at_their_line(dialog: EditDialog, mine: Path, qtbot: QtBot) -> None:
    before = mine.read_bytes()
    typed(dialog, "external_id = ", "external_idd = ")
    qtbot.waitUntil(lambda: bool(dialog.problems.rows()))
    assert not dialog.save.isEnabled()
    misspelt = next(one for one in dialog.problems.rows() if "external_idd" in one.path)
    dialog.problems.selectRow(dialog.problems.rows().index(misspelt))
    assert dialog.text.textCursor().block().text().startswith("external_idd = ")
    assert mine.read_bytes() == before


def test_what_is_right_is_stored(dialog: EditDialog, mine: Path, qtbot: QtBot) -> None:
    text = typed(dialog, 'version = "', 'version = "7')
    qtbot.waitUntil(dialog.save.isEnabled)
    with qtbot.waitSignal(dialog.stored):
        dialog.save.click()
    assert mine.read_text(encoding="utf-8") == text
    assert [file.name for file in mine.parent.iterdir()] == ["mine.toml"]


def test_what_others_have_written_stays(dialog: EditDialog, mine: Path, qtbot: QtBot) -> None:
    typed(dialog, 'version = "', 'version = "7')
    qtbot.waitUntil(dialog.save.isEnabled)
    mine.write_text("# mine\n", encoding="utf-8")
    dialog.save.click()
    qtbot.waitUntil(lambda: "changed elsewhere" in all_text(dialog))
    assert mine.read_text(encoding="utf-8") == "# mine\n"


def test_the_id_stays(dialog: EditDialog, mine: Path, qtbot: QtBot) -> None:
    before = mine.read_bytes()
    typed(dialog, '\nid = "', '\nid = "x')
    qtbot.waitUntil(dialog.save.isEnabled)
    dialog.save.click()
    qtbot.waitUntil(lambda: "The id of a template stays" in all_text(dialog))
    assert mine.read_bytes() == before
