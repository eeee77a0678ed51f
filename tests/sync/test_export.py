"""An export is whole or not there, and no spreadsheet runs what a platform wrote."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from offersync_gui.domain.offer import Offer, Payout, complete
from offersync_gui.errors import UsageError
from offersync_gui.sync.export import FORMATS, export, format_of, writers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def record(external_id: str = "7", **values: Any) -> dict[str, Any]:
    """An offer as the store gives it."""
    about: dict[str, Any] = {
        "advertiser": "Acme",
        "template": "affise",
        "first_seen_at": "2026-11-22T04:25:54Z",
        "last_seen_at": "2026-11-22T04:25:54Z",
        "updated_at": "2026-11-22T04:25:54Z",
        "locked_fields": [],
        "notes": None,
        "favourite": False,
    }
    return {**complete(Offer(external_id=external_id)), **about, **values}


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cells(path: Path) -> list[list[tuple[str, str]]]:
    """Of every row of the sheet: type (``s`` text, ``n`` number) and content of each cell."""
    with ZipFile(path) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        assert not list(sheet.iter(f"{SHEET}f")), "a formula"
        assert not [name for name in book.namelist() if "Link" in name]
    return [[_cell(cell) for cell in row] for row in sheet.iter(f"{SHEET}row")]


def _cell(cell: ElementTree.Element) -> tuple[str, str]:
    kind = "s" if cell.get("t") in {"s", "inlineStr"} else "n"
    return kind, "".join(cell.itertext())


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "\rx", "\0=1", " =1+1", "\n=1+1", "\uff1d1", "-x"],
)
def test_csv_neutralises_what_a_spreadsheet_would_run(tmp_path: Path, text: str) -> None:
    export([record(name=text)], tmp_path / "offers.csv")
    (row,) = rows(tmp_path / "offers.csv")
    assert row["name"] == "'" + text.replace("\0", "")


@pytest.mark.parametrize("text", ["-2.50", "12.345678", "a=b", "Acme – 50% off", "O'Neill"])
def test_csv_leaves_numbers_and_words_alone(tmp_path: Path, text: str) -> None:
    export([record(name=text, revenue=text)], tmp_path / "offers.csv")
    (row,) = rows(tmp_path / "offers.csv")
    assert (row["name"], row["revenue"]) == (text, text)


def test_csv_keeps_line_breaks_quotes_and_lists(tmp_path: Path) -> None:
    name = 'two\r\nlines, "quoted"'
    export([record(name=name, countries=["DE", "US"], favourite=True)], tmp_path / "offers.csv")
    (row,) = rows(tmp_path / "offers.csv")
    assert (row["name"], row["countries"], row["favourite"]) == (name, "DE, US", "true")


def test_sheet_holds_text_and_exact_numbers_only(tmp_path: Path) -> None:
    wide = "1234567890123.456789"
    offers = [
        record("007", name="=cmd|' /C calc'!A0", revenue="12.345678", payout="-2.50"),
        record("8", name="https://example.com", revenue=wide),
    ]
    assert export(offers, tmp_path / "offers.xlsx", preset="full") == 2
    header, first, second = cells(tmp_path / "offers.xlsx")
    assert ("s", "external_id") in header
    assert ("s", "007") in first
    assert ("s", "=cmd|' /C calc'!A0") in first
    assert ("n", "12.345678") in first
    assert ("n", "-2.5") in first
    assert {("s", "https://example.com"), ("s", wide)} <= set(second)


def test_sheet_survives_long_texts_and_control_characters(tmp_path: Path) -> None:
    export([record(name="x" * 40_000, notes="a\0b\x1f")], tmp_path / "offers.xlsx")
    texts = [content for _, content in cells(tmp_path / "offers.xlsx")[1]]
    assert "x" * writers.CELL_LETTERS in texts


def test_sheet_that_is_too_small_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writers, "SHEET_ROWS", 3)
    export([record("1"), record("2")], tmp_path / "fits.xlsx")
    with pytest.raises(UsageError, match="do not fit"):
        export([record("1"), record("2"), record("3")], tmp_path / "offers.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["fits.xlsx"]


def test_json_gives_the_records_as_they_are(tmp_path: Path) -> None:
    offers = [record("1", payouts=[complete(Payout(revenue="1.50"))]), record("2")]
    export(offers, tmp_path / "offers.json")
    written = json.loads((tmp_path / "offers.json").read_text(encoding="utf-8"))
    assert written["total"] == 2
    assert written["offers"] == [dict(offer) for offer in offers]
    export(offers, tmp_path / "offers.jsonl")
    lines = (tmp_path / "offers.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == written["offers"]


@pytest.mark.parametrize("kind", FORMATS)
def test_no_offer_is_a_whole_file_as_well(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"offers.{kind}"
    assert export([], path) == 0
    assert path.exists()
    if kind == "json":
        assert json.loads(path.read_text(encoding="utf-8")) == {"offers": [], "total": 0}


def test_publishers_do_not_see_what_the_operator_earns(tmp_path: Path) -> None:
    row = complete(Payout(revenue="77.10", revenue_min="77.11", payout="5.00"))
    offer = record(revenue="77.12", notes="pays late", payout="5.00", payouts=[row])
    for kind in ("csv", "json"):
        export([offer], tmp_path / f"offers.{kind}", preset="publisher")
        text = (tmp_path / f"offers.{kind}").read_text(encoding="utf-8")
        assert "5.00" in text
        assert "77.1" not in text
        assert "pays late" not in text


@pytest.mark.parametrize("kind", FORMATS)
def test_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "offers"
    path.write_text("the old one")

    def failing() -> Iterator[dict[str, Any]]:
        yield record()
        raise ValueError("the source broke")

    with pytest.raises(ValueError, match="the source broke"):
        export(failing(), path, kind)
    assert path.read_text() == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_full_disk_is_told(tmp_path: Path) -> None:
    def until_full() -> Iterator[dict[str, Any]]:
        yield record()
        raise OSError(28, "No space left on device")

    with pytest.raises(UsageError) as caught:
        export(until_full(), tmp_path / "offers.csv")
    assert "No space left" in caught.value.detail
    assert not list(tmp_path.iterdir())


def test_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        export([], tmp_path / "nowhere" / "offers.csv")
    assert "No such file" in caught.value.detail


def test_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    export([record()], tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert len(rows(tmp_path / "real.csv")) == 1


def test_format_comes_from_the_name(tmp_path: Path) -> None:
    assert format_of(tmp_path / "OFFERS.XLSX") == "xlsx"
    with pytest.raises(UsageError, match="not known"):
        format_of(tmp_path / "offers.txt")


def test_sheet_that_cannot_be_finished_is_told(tmp_path: Path) -> None:
    """As on a full disk: the file itself is written only at the end."""

    def in_the_way() -> Iterator[dict[str, Any]]:
        yield record()
        [folder] = tmp_path.glob(".offers.xlsx.*")
        (folder / "offers.xlsx").mkdir()

    with pytest.raises(UsageError, match="was not written"):
        export(in_the_way(), tmp_path / "offers.xlsx")
    assert list(tmp_path.iterdir()) == []
