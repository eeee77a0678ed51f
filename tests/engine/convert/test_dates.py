from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offersync_gui.engine.convert import Context
from offersync_gui.errors import TemplateError
from tests.engine.convert.cases import UNCLEAR, all_give, converted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2031-05-01 00:00:00", "2031-05-01T00:00:00Z"),
        ("2026-11-22T04:25:54Z", "2026-11-22T04:25:54Z"),
        ("2026-11-22T04:25", "2026-11-22T04:25:00Z"),
        ("2031-05-01", "2031-05-01T00:00:00Z"),
        ("2024/02/10", "2024-02-10T00:00:00Z"),
        ("20310501", "2031-05-01T00:00:00Z"),
        ("2026-11-22T04:25:54.123456+02:00", "2026-11-22T02:25:54Z"),
        ("2019-04-02T08:10:00.000+0000", "2019-04-02T08:10:00Z"),
        ("2026-01-01T00:00:00+0800", "2025-12-31T16:00:00Z"),
        ("2026-02-01T00:00:00-08:00", "2026-02-01T08:00:00Z"),
        ("2030-05-18T05:27:13.32", "2030-05-18T05:27:13Z"),
        ("2024-09-12T07:19:15.0000000", "2024-09-12T07:19:15Z"),
        (1790000000, "2026-09-21T14:13:20Z"),
        ("1790000000", "2026-09-21T14:13:20Z"),
        (Decimal("1790000000.5"), "2026-09-21T14:13:20Z"),
        (1390240874000, "2014-01-20T18:01:14Z"),
        ("1390240874000", "2014-01-20T18:01:14Z"),
        ("Jul 12, 2016", "2016-07-12T00:00:00Z"),
        ("July 12th, 2016 10:30 PM", "2016-07-12T22:30:00Z"),
        ("12 Jul 2016 12:05 AM", "2016-07-12T00:05:00Z"),
        ("Tue, 12 Jul 2016 10:00:00 GMT", "2016-07-12T10:00:00Z"),
        *all_give(None, 0, "0", "0000-00-00", "0000-00-00 00:00:00", "", None),
        *all_give(None, "0001-01-01T00:00:00", "-0001-11-30T00:00:00", "00/00/0000"),
        *all_give(None, "1970-01-01 00:00:00", "never", "N/A"),
        ("2031-13-01", UNCLEAR),
        ("2031-02-30 00:00:00", UNCLEAR),
        ("2031-01-01 25:00:00", UNCLEAR),
        ("2031-01-01 13:00 PM", UNCLEAR),
        ("12 Foo 2016", UNCLEAR),
        ("0999-01-01", UNCLEAR),
        ("07/12/2016", UNCLEAR),
        ("2020-01-01T00:00:00+99:99", UNCLEAR),
        ("9999-12-31T23:59:59-12:00", UNCLEAR),
        ("soon", UNCLEAR),
        ("2031", UNCLEAR),
        (12, UNCLEAR),
        (-1, UNCLEAR),
        (10**30, UNCLEAR),
        (Decimal("NaN"), UNCLEAR),
        (True, UNCLEAR),
        ([], UNCLEAR),
        ({}, UNCLEAR),
    ],
)
def test_date(value: Any, expected: Any) -> None:
    assert converted("date", value) == expected


def test_bare_date_is_the_start_or_the_end_of_its_day_in_its_zone() -> None:
    assert converted("date", "2031-05-01", day="end") == "2031-05-01T23:59:59Z"
    new_york = converted("date", "2031-05-01", day="end", zone="America/New_York")
    assert new_york == "2031-05-02T03:59:59Z"
    assert converted("date", "2031-05-01 10:00:00", day="end") == "2031-05-01T10:00:00Z"


def test_zone_holds_only_where_the_time_has_none() -> None:
    moscow = "Europe/Moscow"
    assert converted("date", "2026-07-01 00:00:00", zone=moscow) == "2026-06-30T21:00:00Z"
    assert converted("date", "2026-07-01T00:00:00Z", zone=moscow) == "2026-07-01T00:00:00Z"
    assert converted("date", 1790000000, zone=moscow) == "2026-09-21T14:13:20Z"
    own = Context(zone="Europe/Moscow")
    assert converted("date", "2026-07-01 00:00:00", own) == "2026-06-30T21:00:00Z"
    assert converted("date", "2026-07-01 00:00:00", own, zone="UTC") == "2026-07-01T00:00:00Z"


def test_order_reads_dates_that_are_ambiguous_without_it() -> None:
    assert converted("date", "07/12/2016", order="mdy") == "2016-07-12T00:00:00Z"
    assert converted("date", "07.12.2016 10:00", order="dmy") == "2016-12-07T10:00:00Z"
    assert converted("date", "2016-12-07", order="dmy") == "2016-12-07T00:00:00Z"


@pytest.mark.parametrize("zone", ["Nowhere/City", "../../etc/passwd", "Europe"])
def test_unknown_zone_is_refused_with_the_template(zone: str) -> None:
    with pytest.raises(TemplateError, match="date"):
        converted("date", "2026-07-01", zone=zone)


@given(st.datetimes(min_value=datetime(1974, 1, 1), max_value=datetime(2200, 1, 1)))
def test_every_spelling_of_a_moment_is_the_same_time(moment: datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    expected = f"{moment:%Y-%m-%dT%H:%M:%SZ}"
    seconds = int(moment.timestamp())
    for value in (
        moment.isoformat(),
        f"{moment:%Y-%m-%d %H:%M:%S}",
        f"{moment:%a, %d %b %Y %H:%M:%S GMT}",
        seconds,
        str(seconds),
        seconds * 1000,
    ):
        assert converted("date", value) == expected
