"""CSV answers as a list of plain dictionaries, by the names of the first line."""

from __future__ import annotations

import csv
from io import StringIO

from offersync_gui.errors import BadResponse


def decode_csv(body: bytes, separator: str = ",") -> list[dict[str, str]]:
    """Every line behind the first as a record; empty lines are none, missing cells absent.

    UTF-8, else cp1252. Raises BadResponse for what is no table.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = body.decode("cp1252", errors="replace")
    if not text.strip() or text.lstrip().startswith("<"):
        raise _no_table("It is empty." if not text.strip() else "It is a web page.")
    try:
        names, *lines = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    except csv.Error as error:
        raise _no_table(f"It cannot be read: {error}.") from None
    names = [name.strip() for name in names]
    return [dict(zip(names, cells, strict=False)) for cells in lines if any(cells)]


def _no_table(detail: str) -> BadResponse:
    return BadResponse(
        "The answer is no table of the API",
        detail,
        "Check the API address, then open it in a browser from this network.",
    )
