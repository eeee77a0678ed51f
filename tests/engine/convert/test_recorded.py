"""Converters and expressions on answers that real platforms gave."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from offersync_gui.engine.convert import html_to_text
from offersync_gui.engine.expressions import compile_expression
from tests.engine.convert.cases import UNCLEAR, converted

if TYPE_CHECKING:
    from pathlib import Path


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def _ask(text: str, record: Any) -> Any:
    return compile_expression(text)(record, record)


@pytest.fixture
def affise(recorded: Path) -> list[dict[str, Any]]:
    offers: list[dict[str, Any]] = _read(recorded / "affise" / "offers-page1.json")["offers"]
    return offers


def test_affise_countries(affise: list[dict[str, Any]]) -> None:
    targeted = [converted("countries", _ask("targeting[].country.allow[]", o)) for o in affise]
    excluded = _ask("[].payments[?country_exclude][].countries", affise)
    assert all(re.fullmatch("[A-Z]{2}", code) for codes in targeted for code in codes)
    assert [len(converted("countries", codes)) for codes in excluded] == [79] * 14


def test_affise_payments(affise: list[dict[str, Any]]) -> None:
    rows = _ask("[].payments[]", affise)
    amounts = [converted("decimal", row.get("revenue")) for row in rows]
    assert (len(rows), amounts.count(None), amounts.count("0.00")) == (235, 26, 72)
    assert {converted("currency", row["currency"]) for row in rows} <= {"USD", "EUR", "RUB"}


def test_affise_descriptions(affise: list[dict[str, Any]]) -> None:
    for offer in affise:
        safe = converted("html", offer["description_lang"])
        assert "<p" in safe
        assert not re.search(r"<(script|img|style|form)|\son\w+=|javascript:", safe)
        assert not re.search(r"</?(p|li|strong)\b", html_to_text(safe))
        assert converted("url", offer["preview_url"]) == offer["preview_url"].replace(" ", "%20")


def test_admitad_payment_sizes(recorded: Path) -> None:
    found = {}
    for path in sorted((recorded / "admitad").glob("advcampaigns*.json")):
        for size in _ask("results[].actions[].payment_size", _read(path)):
            found[size] = [
                converted("money", size, part=part) for part in ("min", "amount", "type")
            ]
    assert found["2%-10%"] == ["2.00", "10.00", "percent"]
    assert found["80RUB"] == [None, "80.00", "fixed"]
    assert found["0.65%"] == [None, "0.65", "percent"]
    assert not any(UNCLEAR in parts for parts in found.values())


def test_cj_commissions(recorded: Path) -> None:
    tree = ElementTree.parse(recorded / "cj" / "advertisers.xml")
    texts = [node.text for node in tree.iter() if node.tag in ("default", "itemlist")]
    kinds = [converted("money", text, part="type") for text in texts]
    assert set(kinds) == {"fixed", "percent"}
    assert UNCLEAR not in [converted("money", text) for text in texts]


def test_rakuten_commission_terms(recorded: Path) -> None:
    text = (recorded / "rakuten" / "merch-by-app-status.xml").read_text(encoding="utf-8")
    terms = re.findall(r"commissionTerms>([^<]*)<", text)
    found = {term: converted("money", term, find=True, part="max") for term in terms}
    assert terms
    assert all(amount != UNCLEAR for term, amount in found.items() if "%" in term)


def test_dates_of_many_platforms(recorded: Path) -> None:
    for platform, file, text in (
        ("affise", "offers-page1.json", "offers[].stop_at"),
        ("cake", "offers-feed.json", "data[].date_created"),
        (
            "tune",
            "find-my-approved-offers.json",
            "response.data.*.Offer | [].[expiration_date, modified][]",
        ),
        ("offer18", "offers.json", "data.*.[date_start, date_end][]"),
        ("tradedoubler", "docs-programs.json", "[].items[].[createdDate, startDate][]"),
        ("admitad", "advcampaigns.json", "results[].[activation_date, modified_date][]"),
        ("everflow", "alloffers.json", "offers[].[time_created, time_saved, date_live_until][]"),
        ("other", "clicksmob-offers.json", "[].dateStart"),
    ):
        values = _ask(text, _read(recorded / platform / file))
        assert values, platform
        for value in values:
            time = converted("date", value)
            assert time is None or re.fullmatch(r"20\d\d(-\d\d){2}T\d\d(:\d\d){2}Z", time), value


def test_words_of_many_platforms(recorded: Path) -> None:
    ogads = _read(recorded / "ogads" / "docs-offers.json")["offers"]
    assert "GB" in {code for offer in ogads for code in converted("countries", offer["country"])}
    impact = _read(recorded / "impact" / "campaigns.json")["Campaigns"]
    regions = {code for row in impact for code in converted("countries", row["ShippingRegions"])}
    assert all(len(code) == 2 for code in regions), regions
    skimlinks = _read(recorded / "skimlinks" / "docs-merchants.json")["merchants"]
    assert [converted("countries", row["countries"]) for row in skimlinks] == [["US"]]
    clickky = _read(recorded / "other" / "clickky-offers.json")["offers"]
    assert [converted("app_id", row["app_id"]) for row in clickky] == ["645949180", "523660889"]
    systems = [converted("os_targets", row["targeting"]["os"]) for row in clickky]
    assert {target.name for targets in systems for target in targets} == {"iOS"}
