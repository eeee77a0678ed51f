"""Files of offers: no spreadsheet runs what a platform wrote; the old file outlives a fault."""

from __future__ import annotations

import csv
import resource
from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.export import FORMATS
from offersync_gui.sync.export.writers import NUMBER
from tests.faults.command_line import offersync, told_plainly
from tests.faults.network import record
from tests.helpers.small_disk import can_mount, filled_up, read_only, small_disk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULAS = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+cmd",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "\0=1+1",
    " =1+1",
    "\n@x",
    "\uff1d1+1",
    "-2.50",
)
RISKY = tuple("=+-@\t\r\0＝＋－＠")  # noqa: RUF001
MANY, BYTES_EACH, FILE_BYTES = 40, 4000, 2**16
UNUSABLE = 2
"""The exit code of what cannot be done as it was asked for."""


@pytest.fixture
def hostile(trial: Trial) -> list[str]:
    """Names and texts that a spreadsheet would run, in the fields that the platform fills."""
    trial.network.truth = [
        record(number, title=text, description=text, kpi={"en": text}, tags=[text])
        for number, text in enumerate(FORMULAS, start=1)
    ]
    assert trial.sync().state == "ok"
    names = [one["name"] for one in trial.stored().values()]
    assert sum(name.startswith(RISKY) for name in names) >= 5
    return names


def cells_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.fault("X01")
@pytest.mark.parametrize("preset", ["full", "publisher", "minimal"])
def test_no_cell_of_a_csv_file_is_run(
    trial: Trial, hostile: list[str], tmp_path: Path, preset: str
) -> None:
    path = tmp_path / "offers.csv"
    done = offersync("offers", "export", path, "--preset", preset)
    assert done.returncode == 0, done.stderr
    heads, *rows = cells_of(path)
    risky = [cell for row in rows for cell in row if cell.lstrip(" \n").startswith(RISKY)]
    assert risky
    assert all(NUMBER.fullmatch(cell) for cell in risky), "only negative numbers"
    written = {row[heads.index("name")].removeprefix("'") for row in rows}
    assert {*hostile} <= written, "nothing is lost"


@pytest.mark.fault("X02")
def test_no_cell_of_a_spreadsheet_is_run(trial: Trial, hostile: list[str], tmp_path: Path) -> None:
    path = tmp_path / "offers.xlsx"
    assert offersync("offers", "export", path).returncode == 0
    with ZipFile(path) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        assert not [name for name in book.namelist() if "Link" in name]
    cells = list(sheet.iter(f"{SHEET}c"))
    assert not list(sheet.iter(f"{SHEET}f"))
    texts = {"".join(cell.itertext()) for cell in cells if cell.get("t") in ("s", "inlineStr")}
    numbers = {"".join(cell.itertext()) for cell in cells if cell.get("t") in (None, "n")}
    assert {name for name in hostile if name.strip() == name} <= texts
    assert all(float(number) >= 0 for number in numbers if number)


@pytest.mark.fault("X04")
@pytest.mark.parametrize("kind", FORMATS)
def test_a_full_disk_leaves_the_old_file(trial: Trial, tmp_path: Path, kind: str) -> None:
    """Where no disk may be mounted, the process may not write files of that size."""
    texts = (token_hex(BYTES_EACH // 2) for _ in range(MANY))
    trial.network.truth = [record(number, description=text) for number, text in enumerate(texts, 1)]
    assert trial.sync().state == "ok"
    if can_mount():
        with small_disk(tmp_path / "disk") as disk, filled_up(disk):
            left_alone(disk, f"offers.{kind}", "No space left")
    else:
        limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
        left_alone(tmp_path, f"offers.{kind}", "too large", before=limit)


@pytest.mark.fault("X04")
def test_a_folder_that_cannot_be_written(trial: Trial, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "offers.csv").write_text("the old one")
    with read_only(folder):
        done = offersync("offers", "export", folder / "offers.csv")
        told_plainly(done, UNUSABLE, "was not written", "unchanged")
    assert (folder / "offers.csv").read_text() == "the old one"
    assert len(list(folder.iterdir())) == 1


@pytest.mark.fault("X04")
def test_what_another_program_has_open_is_read_by_it_to_its_end(
    trial: Trial, tmp_path: Path
) -> None:
    path = tmp_path / "offers.csv"
    path.write_text("the old one" * 1000)
    with path.open() as other:
        assert offersync("offers", "export", path).returncode == 0
        assert other.read() == "the old one" * 1000
    assert len(cells_of(path)) == 1 + 15


@pytest.mark.fault("X04")
def test_a_folder_in_the_place_of_the_file(trial: Trial, tmp_path: Path) -> None:
    (tmp_path / "offers.csv").mkdir()
    told_plainly(offersync("offers", "export", tmp_path / "offers.csv"), UNUSABLE, "not written")
    assert [path.name for path in tmp_path.iterdir()] == ["offers.csv"]


def left_alone(folder: Path, name: str, why: str, **options: Any) -> None:
    path = folder / name
    path.write_text("the old one")
    before = {each.name for each in folder.iterdir()}
    told_plainly(offersync("offers", "export", path, **options), UNUSABLE, why, "unchanged")
    assert path.read_text() == "the old one"
    assert {each.name for each in folder.iterdir()} == before


@pytest.mark.fault("X04")
def test_the_window_says_that_a_file_was_not_written(
    trial: Trial, shown: Shown, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    trial.bot.waitUntil(lambda: shown.offers.states.is_content)
    with read_only(folder):
        save_as(shown, folder / "offers.csv")
        trial.bot.waitUntil(lambda: "was not written" in shown.toasts())
    assert list(folder.iterdir()) == []


def save_as(shown: Shown, path: Path) -> None:
    """As a person answers the question for a file."""
    shown.offers.export_shown()
    dialog = shown.offers.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    dialog.accept()


@pytest.mark.fault("X07")
@pytest.mark.parametrize("order", ["name", "-payout", "countries,-name", "-first_seen_at"])
def test_what_is_seen_is_what_is_exported(
    trial: Trial, shown: Shown, tmp_path: Path, order: str
) -> None:
    tab, path = shown.offers, tmp_path / "seen.csv"
    trial.bot.waitUntil(lambda: tab.states.is_content)
    with trial.bot.waitSignal(tab.model.shown):
        tab.show_filter(OfferQuery(search="offer 1", order=order))
    header = tab.table.header
    header.moveSection(header.visualIndex(2), 0)
    tab.table.setColumnHidden(header.logicalIndex(3), True)
    save_as(shown, path)
    trial.bot.waitUntil(path.exists)
    heads, *rows = cells_of(path)
    columns = tab.table.visible_columns()
    assert heads == list(dict.fromkeys(key for column in columns for key in column.fields))
    place = heads.index("name")
    assert [row[place] for row in rows] == seen_names(shown)
    assert 1 < len(rows) < len(trial.network.truth)


def seen_names(shown: Shown) -> list[str]:
    model, name = shown.offers.model, 0
    return [model.index(row, name).data() for row in range(model.rowCount())]
