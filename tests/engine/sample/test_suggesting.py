"""What is recognised in an answer of which nothing is known."""

from __future__ import annotations

import json
from typing import Any

import pytest

from offersync_gui.engine.mapping import Mapper
from offersync_gui.engine.sample.building import build
from offersync_gui.engine.sample.choices import Choice, preview
from offersync_gui.engine.sample.draft import start, suggest_paging
from offersync_gui.engine.sample.lists import record_lists, records_at
from offersync_gui.engine.sample.reading import read_sample
from offersync_gui.engine.sample.suggesting import suggest
from offersync_gui.engine.warnings import Warnings
from offersync_gui.errors import TemplateError
from tests.engine.sample.conftest import BY_ID, MIXED, NESTED, TABLE, WHOLE, XML


def likeliest(text: str) -> str:
    return record_lists(read_sample(text.encode()))[0].place


def suggested(text: str) -> dict[str, Choice]:
    sample = read_sample(text.encode())
    return suggest(records_at(sample, likeliest(text)))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (NESTED, "data.campaigns"),
        (XML, "offers.offer"),
        (TABLE, "@"),
        (WHOLE, "@"),
        (BY_ID, "offers"),
    ],
)
def test_the_list_of_offers_is_found(text: str, place: str) -> None:
    assert likeliest(text) == place


def test_fields_are_known_by_name_and_value() -> None:
    found = {name: choice.path for name, choice in suggested(NESTED).items()}
    assert found == {
        "external_id": "campaignId",
        "name": "title",
        "source_status": "state",
        "revenue": "deals[].amount",
        "currency": "deals[].currency",
        "goal_title": "deals[].event",
        "countries": "geo",
        "preview_url": "landing_url",
        "tracking_url_raw": "click_url",
        "description_html": "about",
        "os": "os",
        "cap_day": "limits.daily_cap",
        "ends_at": "ends",
    }


def test_countries_are_known_by_their_values_alone() -> None:
    rows = [{"id": 1, "name": "x", "zz": "DE"}, {"id": 2, "name": "y", "zz": "AT,CH"}]
    assert suggest(rows)["countries"].path == "zz"
    assert suggest(rows)["countries"].confidence < suggest(rows)["name"].confidence


def test_an_id_that_repeats_is_none() -> None:
    assert "external_id" not in suggest([{"id": 1, "name": "x"}, {"id": 1, "name": "y"}])


def test_converters_are_those_that_understand_the_values() -> None:
    assert suggested(XML)["revenue"].convert == {"kind": "percent"}
    assert suggested(TABLE)["currency"].path == "payout"  # “2.5 USD”


def test_words_of_a_status_get_their_meaning() -> None:
    words = suggested(NESTED)["source_status"].words
    assert words == {"live": "active", "paused": "paused", "*": "unknown"}
    switch = suggested(BY_ID)["source_status"]
    assert switch.words == {"true": "active", "*": "unknown"}
    assert switch.default == "paused"  # false counts as nothing found


def test_the_preview_counts_every_record() -> None:
    rows: list[dict[str, Any]] = [{"p": "2.5"}, {"p": None}, {"p": "call us"}, {}]
    seen = preview("revenue", Choice("p"), rows)
    assert (seen.valid, seen.empty, seen.failed) == (1, 2, 1)
    assert seen.examples == (("2.5", "2.50"), ("call us", "–"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (NESTED, "next_url"),
        ('{"next_cursor": "c_2", "offers": [{"id": 1}]}', "cursor"),
        ('{"page": 1, "total_pages": 3, "offers": [{"id": 1}]}', "page"),
        ('{"offset": 0, "total": 3, "offers": [{"id": 1}]}', "offset"),
        (WHOLE, "none"),
    ],
)
def test_paging_is_recognised(text: str, kind: str) -> None:
    assert suggest_paging(read_sample(text.encode()), likeliest(text)).kind == kind


def test_a_place_without_records_is_refused() -> None:
    with pytest.raises(TemplateError, match="no records"):
        start(read_sample(NESTED.encode()), "data.none")


def test_amounts_may_be_fixed_for_some_and_percent_for_others() -> None:
    found = suggested(MIXED)
    assert found["revenue_type"].path == "rates[].payout_type"
    assert found["revenue_type"].words == {"fixed": "fixed", "percent": "percent", "*": "fixed"}
    built = build(start(read_sample(MIXED.encode()), "offers"))
    offer = Mapper(built.template, {}, Warnings())(json.loads(MIXED)["offers"][0])
    rows = [(row.revenue, row.revenue_type, row.countries) for row in offer.payouts]
    assert rows == [("2.50", "fixed", ["DE"]), ("7.00", "percent", ["AT"])]
    assert offer.countries == ["AT", "DE"]


def test_a_switch_tells_the_kind_of_an_amount() -> None:
    rows = [
        {"id": n, "name": "x", "payout": "3", "is_percent": n == 1, "geo": "DE"} for n in (1, 2)
    ]
    found = suggest(rows)
    assert found["revenue_type"].words == {"true": "percent", "*": "fixed"}
    assert found["revenue_type"].default == "fixed"
    assert found["countries"].path == "geo"  # not in a list of amounts
