"""Times as people say them; in every part of the window alike."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from offersync_gui.ui import moments

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_english_of_america() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def test_a_stored_time_is_as_good_as_one_that_was_read() -> None:
    at = datetime(2026, 11, 22, 10, 50, tzinfo=UTC)
    for say in (moments.cell, moments.sentence, moments.brief):
        assert say("2026-11-22T10:50:00Z", NOW) == say(at, NOW)
        assert say(None) == say("") == ""


def test_a_cell_begins_with_a_capital() -> None:
    now = datetime.now(UTC)
    assert moments.sentence(now).startswith("today ")
    assert moments.cell(now).startswith("Today ")


def test_an_age_is_told_in_its_largest_unit_and_at_last_as_a_date() -> None:
    texts = ["2026-11-22T11:59:30Z", "2026-11-22T11:20:00Z", "2026-11-22T10:00:00Z"]
    texts += ["2026-11-19T12:00:00Z", "2026-09-19T12:00:00Z", "2027-01-19T12:00:00Z"]
    shown = [moments.age(text, NOW) for text in texts]
    assert shown == ["now", "40 min", "2 h", "3 d", "9/19/26", "1/19/27"]
    assert moments.age(None) == moments.day(None) == ""
