"""Times in words."""

from __future__ import annotations

from datetime import UTC, datetime

from offersync_gui.ui.advertisers.moments import in_cell, moment_text


def test_a_cell_begins_with_a_capital() -> None:
    text = moment_text(datetime.now(UTC))
    assert text.startswith("today ")
    assert in_cell(text).startswith("Today ")
    assert in_cell("") == ""
