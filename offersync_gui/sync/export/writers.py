"""One writer for each format; all take the records one by one."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Any

import msgspec

from offersync_gui.errors import UsageError
from offersync_gui.sync.export.columns import cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from offersync_gui.sync.export.columns import Preset, Record

    Writer = Callable[[Iterable[Record], Preset, Path], int]

NUMBER = re.compile(r"-?\d{1,15}(\.\d+)?", re.ASCII)
# A spreadsheet runs a cell that begins so, some after having dropped blanks.
_FORMULA = re.compile(r"[\s\0]*[=+\-@＝＋－＠]|[\t\r\0]")  # noqa: RUF001
_NUMERIC = frozenset({"revenue", "payout", "hold_days", "cookie_days"})
SHEET_ROWS = 2**20
CELL_LETTERS = 2**15 - 1
EXACT_DIGITS = 15


def write_csv(records: Iterable[Record], preset: Preset, path: Path) -> int:
    """UTF-8 with a header; cells that a spreadsheet would run get an apostrophe in front."""
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(preset.keys)
        rows = (preset.pick(record).values() for record in records)
        return _counted(writer.writerow([neutral(cell(value)) for value in row]) for row in rows)


def _counted(written: Iterable[object]) -> int:
    return sum(1 for _ in written)


def neutral(text: str) -> str:
    """``text`` as a spreadsheet takes for text; numbers stay numbers.

    >>> neutral("=1+1"), neutral("-2.50")
    ("'=1+1", '-2.50')
    """
    if _FORMULA.match(text) and not NUMBER.fullmatch(text):
        text = f"'{text}"
    return text.replace("\0", "")


def write_jsonl(records: Iterable[Record], preset: Preset, path: Path) -> int:
    """One JSON object per line."""
    encode = msgspec.json.Encoder().encode
    with path.open("xb") as file:
        return _counted(file.write(encode(preset.pick(record)) + b"\n") for record in records)


def write_json(records: Iterable[Record], preset: Preset, path: Path) -> int:
    """``{"offers": [record…], "total": n}``."""
    count = 0
    encode = msgspec.json.Encoder().encode
    with path.open("xb") as file:
        file.write(b'{"offers": [')
        for count, record in enumerate(records, 1):
            file.write(b"\n" if count == 1 else b",\n")
            file.write(encode(preset.pick(record)))
        file.write(b'\n], "total": %d}\n' % count)
    return count


def write_xlsx(records: Iterable[Record], preset: Preset, path: Path) -> int:
    """One sheet with a header that stays in view; amounts are numbers, all else is text."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.exceptions import XlsxFileError  # type: ignore[import-untyped]

    options = {"constant_memory": True, "tmpdir": str(path.parent)}
    book = Workbook(path, options)
    sheet = book.add_worksheet("Offers")
    try:
        with book:
            return _fill_sheet(sheet, records, preset)
    except XlsxFileError as error:  # a disk that is full, for instance; only seen at the end
        sheet._opt_close()  # its temporary file, which the library forgets then
        raise OSError(str(error)) from error


def _fill_sheet(sheet: Any, records: Iterable[Record], preset: Preset) -> int:
    count = 0
    sheet.freeze_panes(1, 0)
    for column, key in enumerate(preset.keys):
        sheet.write_string(0, column, key)
    for count, record in enumerate(records, 1):
        if count >= SHEET_ROWS:
            raise _too_many()
        _write_row(sheet, count, preset.pick(record))
    return count


def _write_row(sheet: Any, row: int, values: Mapping[str, Any]) -> None:
    for column, (key, value) in enumerate(values.items()):
        text = cell(value)
        if key in _NUMERIC and _exact(text):
            sheet.write_number(row, column, float(text))
        elif text:
            sheet.write_string(row, column, text[:CELL_LETTERS])


def _exact(text: str) -> bool:
    """Whether a spreadsheet, which counts in binary, shows this very number."""
    return NUMBER.fullmatch(text) is not None and sum(map(str.isdigit, text)) <= EXACT_DIGITS


def _too_many() -> UsageError:
    return UsageError(
        "The offers do not fit into one sheet",
        f"A sheet has {SHEET_ROWS:,} rows.",
        "Export fewer by the filters, or as csv.",
    )


WRITERS: dict[str, Writer] = {
    "csv": write_csv,
    "xlsx": write_xlsx,
    "json": write_json,
    "jsonl": write_jsonl,
}
