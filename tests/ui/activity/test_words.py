"""Figures, times and values as a person reads them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.sync_run import SyncRun
from offersync_gui.ui.activity import words


def run(seconds: int | None) -> SyncRun:
    begin = datetime(2026, 11, 22, 4, tzinfo=UTC)
    end = None if seconds is None else utc_text(begin + timedelta(seconds=seconds))
    return SyncRun(1, "Acme", "manual", "ok", utc_text(begin), end)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, "–"), (0, "under 1 s"), (59, "59 s"), (125, "2 min 5 s"), (7200, "120 min 0 s")],
)
def test_a_duration_is_told_in_minutes_and_seconds(seconds: int | None, text: str) -> None:
    assert words.duration_text(run(seconds)) == text


def test_a_time_names_its_day_only_as_far_as_needed() -> None:
    now = datetime.now(UTC)
    assert words.time_text(None) == ""
    assert words.time_text(utc_text(now)).startswith("Today ")
    assert "1999" in words.exact_time("1999-12-30T12:00:00Z")
    assert "Today" not in words.time_text("1999-12-30T12:00:00Z")


def test_counts_and_kinds_have_their_words() -> None:
    assert (words.count_text(0), words.count_text(12_345)) == ("–", "12,345")
    assert words.kind_look("something else").text == "something else"
