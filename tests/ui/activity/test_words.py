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
def test_duration(seconds: int | None, text: str) -> None:
    assert words.duration_text(run(seconds)) == text


def test_a_time_names_its_day_only_as_far_as_needed() -> None:
    now = datetime.now(UTC)
    assert words.time_text(None) == ""
    assert words.time_text(utc_text(now)).startswith("Today ")
    assert "1999" in words.exact_time("1999-12-30T12:00:00Z")
    assert "Today" not in words.time_text("1999-12-30T12:00:00Z")


@pytest.mark.parametrize(
    ("value", "field", "text"),
    [
        (None, "payout", ""),
        ("paused", "status", "Paused"),
        (["DE", "US"], "countries", "DE, US"),
        ([{"goal": 1}, {"goal": 2}], "payouts", "Entries: 2"),
        ("<p>Win <b>now</b></p>\n<p>x</p>", "description_html", "Win now x"),
        ("a < b", "name", "a < b"),
        (True, "favourite", "true"),
        (12, "hold_days", "12"),
    ],
)
def test_values(value: object, field: str, text: str) -> None:
    assert words.value_text(value, field) == text


def test_a_tip_shows_the_value_itself_but_not_without_end() -> None:
    assert words.value_tip([{"goal": 1}]) == '[\n {\n  "goal": 1\n }\n]'
    assert len(words.value_tip("x" * 10_000)) < 1_000


def test_counts_and_fields() -> None:
    assert (words.count_text(0), words.count_text(12_345)) == ("–", "12,345")
    assert words.field_word({"kind": "field", "field": "tracking_url"}) == "Tracking url"
    assert words.field_word({"kind": "new", "field": "status"}) == ""
    assert words.kind_look("something else").text == "something else"
