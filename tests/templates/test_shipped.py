"""What single shipped templates ask for, and how they read answers of the real platforms.

What must hold for all of them stands in ``tests/sync/acceptance``.
"""

from csv import DictReader
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from offersync_gui.engine.collect import collect
from offersync_gui.engine.decode import RawRecord, decode_json, records_of
from offersync_gui.engine.limits import HostWindows
from offersync_gui.engine.mapping import Mapper
from offersync_gui.engine.responses import OptionalRefused, Reply, Responses
from offersync_gui.engine.source import Surroundings, form_values
from offersync_gui.engine.warnings import Warnings
from offersync_gui.engine.xml import decode_xml
from offersync_gui.errors import BadResponse, CredentialRefused, FetchError, Forbidden, RateLimited
from offersync_gui.logs import Redactor
from offersync_gui.sync.replay import replay
from offersync_gui.templates.fields import validate
from offersync_gui.templates.model import Template
from tests.helpers.hand_clock import HandClock
from tests.helpers.shipped import IDS, cases, template

FIRST = {
    "clickbank": ({"base_url", "affiliate_nickname", "feed_url"}, "tid", ""),
    "maxbounty": ({"base_url", "email", "password", "lists"}, "s1", "s2"),
    "ogads": ({"base_url", "api_key", "probes", "ctype"}, "aff_sub", "aff_sub2"),
    "mobvista": ({"base_url", "client_key", "client_secret_key"}, "aff_sub", "mb_subid"),
    "yeahmobi": ({"base_url", "api_token", "devapp_id"}, "aff_sub", "source"),
    "adgate": ({"base_url", "aff", "api_key", "wall_code"}, "s1", "s2"),
    "cpalead": ({"base_url", "publisher_id", "types"}, "subid", "subid2"),
    "adgem": ({"base_url", "refresh_token", "app_id"}, "playerid", "c1"),
    "affise": ({"base_url", "api_key", "preferred_language", "scope"}, "ref_id", "sub1"),
    "tune": ({"base_url", "network_id", "api_key", "scope", "currency"}, "aff_click_id", "source"),
    "everflow": ({"base_url", "api_key", "region", "scope"}, "sub1", "source_id"),
    "cake-json": ({"base_url", "affiliate_id", "api_key"}, "s2", "s1"),
    "cake-xml": ({"base_url", "affiliate_id", "api_key"}, "s2", "s1"),
    "trackier": ({"base_url", "api_key"}, "p1", "source"),
    "offer18": ({"base_url", "key", "aid", "mid"}, "aff_click_id", "sub_aff_id"),
    "offerslook": ({"base_url", "login_email", "api_key", "list_type"}, "aff_sub1", "source_id"),
    "orangear": ({"base_url", "api_version", "api_key", "link_parameters"}, "aff_sub", "sub_id"),
    "fuseclick": ({"base_url", "affiliate_id", "api_key"}, "aff_click_id", "sub_affid"),
    "afftrack": ({"base_url", "api_key", "api_version"}, "s1", "s2"),
    "occuad": ({"base_url", "token"}, "click_id", "aff_sub"),
}


def test_a_fixture_that_expects_something_else_fails():
    good = cases("affise")["good"]
    good.expect.offers = good.expect.offers.replace('"1.50"', '"1.51"')
    assert replay(template("affise"), good) == [
        "4321.payouts[0].revenue is '1.50', expected '1.51'"
    ]


@pytest.mark.parametrize("template_id", FIRST)
def test_the_form_asks_for_what_the_platform_needs(template_id):
    names, click_id, source_id = FIRST[template_id]
    found = template(template_id)
    assert {spec.name for spec in found.fields} == names
    assert found.tracking.click_id == f"{click_id}={{click_id}}"
    assert found.tracking.source_id == (source_id and f"{source_id}={{source_id}}")


@pytest.mark.parametrize(
    ("template_id", "typed", "expected"),
    [
        ("affise", "api-acme.affise.com/3.0/offers", "https://api-acme.affise.com"),
        ("tune", "", "https://acme.api.hasoffers.com/Apiv3/json"),
        ("tune", "api.acme.example", "https://api.acme.example/Apiv3/json"),
        ("tune", "https://api.acme.example/v0/json", "https://api.acme.example/v0/json"),
        ("everflow", "", "https://api-eu.eflow.team/v1/affiliates"),
        ("everflow", "http://127.0.0.1:8080", "http://127.0.0.1:8080/v1/affiliates"),
        ("cake-json", "acme.example/affiliates/api/Offers/Feed", "https://acme.example"),
        ("cake-xml", "https://acme.example/affiliates/Login.aspx", "https://acme.example"),
        ("trackier", "", "https://api.trackier.com"),
        ("trackier", "api.acme.example/v2/publisher/campaigns", "https://api.acme.example"),
    ],
)
def test_a_pasted_address_is_cleaned(template_id, typed, expected):
    found = template(template_id)
    others = {"network_id": "acme", "region": "eu", "affiliate_id": "2002"}
    typed_in = {"base_url": typed} | {
        name: value for name, value in others.items() if found.field(name)
    }
    cleaned, problems = validate(found.all_fields, typed_in, stored=found.secret_names)
    assert problems == {}
    assert form_values(found, cleaned)["base_url"] == expected


@pytest.mark.parametrize("template_id", IDS)
@pytest.mark.parametrize("status", [401, 403])
def test_a_web_page_never_says_that_the_key_is_wrong(template_id, status):
    page = Reply(status, {}, None, is_markup=True)
    assert isinstance(Responses(template(template_id).answer).failure(page), BadResponse)


TUNE_TEXTS: list[tuple[str, type[FetchError], float | None]] = [
    ("Invalid Authorization", CredentialRefused, None),
    ("The user is not authenticated", CredentialRefused, None),
    ("IP 192.0.2.7 is not white-listed", Forbidden, None),
    ("API usage exceeded rate limit. Configured: 50/10s window", RateLimited, 10),
    ("Failed to hydrate rows: Goal", OptionalRefused, None),
]


@pytest.mark.parametrize(("text", "error", "wait"), TUNE_TEXTS)
def test_errors_of_tune_inside_a_good_answer(text, error, wait):
    answer = {"response": {"status": -1, "data": "", "errors": [{"publicMessage": text}]}}
    failure = Responses(template("tune").answer).failure(Reply(200, {}, answer))
    assert isinstance(failure, error)
    assert text in failure.detail
    assert getattr(failure, "retry_after", None) == wait


@pytest.mark.parametrize(("header", "wait"), [({}, 30), ({"Retry-After": "2"}, 2)])
def test_everflow_waits_for_its_window_unless_the_answer_says_how_long(header, wait):
    failure = Responses(template("everflow").answer).failure(Reply(429, header, {"error": "slow"}))
    assert isinstance(failure, RateLimited)
    assert failure.retry_after == wait


RECORDED = [
    ("ogads", "docs-offers.json", 4),
    ("adgem", "spec-offers.json", 1),
    ("affise", "offers-page1.json", 100),
    ("affise", "offers-second-network.json", 1),
    ("affise", "phpsdk-partner-offers.json", 1),
    ("tune", "find-my-approved-offers.json", 1),
    ("tune", "find-all-unpaged.json", 1),
    ("everflow", "alloffers.json", 1),
    ("everflow", "docs-alloffers.json", 1),
    ("cake-json", "offers-feed.json", 1),
    ("cake-xml", "offer-feed.xml", 2),
    ("trackier", "spec-v2-campaigns.json", 1),
    ("trackier", "docs-v1-campaigns.json", 1),
    ("offer18", "offers.json", 1),
]


def records(found: Template, body: bytes) -> list[RawRecord]:
    places = found.lists[0].records
    if found.answer.format == "xml":
        value = decode_xml(body, roots=found.answer.root, lists=found.answer.lists)
        return records_of(value, places) or []
    return decode_json(body, places).records or []


def mapped(recorded: Path, template_id: str, name: str) -> tuple[list[Any], Warnings]:
    found, warnings = template(template_id), Warnings()
    mapper = Mapper(found, form_values(found, {}), warnings)
    body = (recorded / template_id.partition("-")[0] / name).read_bytes()
    return [mapper(record.value()) for record in records(found, body)], warnings


@pytest.mark.parametrize(("template_id", "name", "count"), RECORDED)
def test_recorded_answers_give_every_offer_and_no_warning(recorded, template_id, name, count):
    offers, warnings = mapped(recorded, template_id, name)
    assert [item.field for item in warnings.as_list()] == []
    assert len({offer.external_id for offer in offers}) == count
    assert all(offer.name and offer.approval != "unknown" for offer in offers)
    assert all(len(code) == 2 for offer in offers for code in offer.countries)


def test_recorded_affise_offers_keep_their_payouts(recorded):
    offers, _ = mapped(recorded, "affise", "offers-page1.json")
    rows = [row for offer in offers for row in offer.payouts]
    assert len(rows) == 235
    assert sum(row.revenue == "0.00" for row in rows) == 72
    percent = [row for row in rows if row.revenue_type == "percent"]
    assert len(percent) == 26
    assert {row.revenue for row in percent} == {None}
    everybody_else = [row for row in rows if row.countries_excluded]
    assert {(len(row.countries_excluded), len(row.countries)) for row in everybody_else} == {
        (79, 0)
    }
    assert {offer.approval for offer in offers} == {"not_applied"}
    assert {offer.tracking_url_raw for offer in offers} == {None}


def test_recorded_tune_offer_is_paid_in_its_own_currency(recorded):
    [offer], _ = mapped(recorded, "tune", "find-my-approved-offers.json")
    assert [(row.revenue, row.currency, row.model) for row in offer.payouts] == [
        ("15.00", "AED", "CPA")
    ]
    assert (offer.approval, offer.ends_at, offer.cookie_days, offer.caps) == (
        "approved",
        "2031-12-31T19:59:59Z",
        168,
        [],
    )


def test_trackier_of_2020_and_of_today_give_the_same_fields(recorded):
    [today], _ = mapped(recorded, "trackier", "spec-v2-campaigns.json")
    [older], _ = mapped(recorded, "trackier", "docs-v1-campaigns.json")
    assert (today.external_id, older.external_id) == ("18", "95")
    assert [(row.revenue, row.is_default, row.currency) for row in today.payouts] == [
        ("1.87", False, "USD"),
        ("1.87", False, "USD"),
    ]
    assert [(row.revenue, row.revenue_type, row.countries) for row in older.payouts] == [
        ("8.00", "fixed", []),
        ("700.00", "percent", []),
        ("0.45", "fixed", []),
    ]
    assert [system.name for system in today.os] == ["Android", "iOS", "Windows"]
    assert older.categories == ["Entertainment"]


def test_fields_of_a_living_orangear_offer_are_understood(recorded):
    with (recorded / "orangear" / "live-fields-v1.csv").open(encoding="utf-8", newline="") as file:
        record = {
            row["field"]: row["value as noted by the client author"] for row in DictReader(file)
        }
    found, warnings = template("orangear"), Warnings()
    offer = Mapper(found, form_values(found, {}), warnings)(record)
    assert warnings.as_list() == []
    assert (offer.external_id, offer.approval, offer.description_html) == (
        "1545238",
        "not_applied",
        None,
    )
    assert [(row.revenue, row.currency, row.model) for row in offer.payouts] == [
        ("0.35", "USD", "CPI")
    ]
    assert offer.countries == ["PL", "US"]
    assert [system.name for system in offer.os] == ["Android", "iOS"]
    assert [(cap.period, cap.value) for cap in offer.caps] == [("day", "3000")]
    assert offer.ends_at == "2018-07-03T12:11:54Z"


def test_recorded_cake_offers_are_one_per_contract(recorded):
    [newer], _ = mapped(recorded, "cake-json", "offers-feed.json")
    older, _ = mapped(recorded, "cake-xml", "offer-feed.xml")
    assert [offer.external_id for offer in (newer, *older)] == ["4051:5099", "169:196", "158:185"]
    prices = [(offer.payouts[0].revenue, offer.payouts[0].currency) for offer in (newer, *older)]
    assert prices == [("11.00", "USD"), ("2.50", "USD"), ("3.00", "USD")]
    assert older[0].countries == ["AU", "CA", "GB", "NL", "US"]
    assert {offer.approval for offer in (newer, *older)} == {"not_required"}


def test_mobvista_signs_as_its_sheet_works_out(httpserver):
    found, clock = template("mobvista"), HandClock(datetime.fromtimestamp(1700000000, UTC))
    options = {"base_url": httpserver.url_for("").rstrip("/"), "client_key": "12345"}
    httpserver.expect_request("/channel/v5").respond_with_json({"status": True, "data": []})
    around = Surroundings(Redactor(), windows=HostWindows(clock))
    assert collect(found, options, {"client_secret_key": "SECRET"}, around).error is None
    [(request, _)] = httpserver.log
    assert request.args.to_dict() == {
        "client_key": "12345",
        "return_type": "json",
        "time": "1700000000",
        "token": "641d67265cf28f1301fd63733484ea247cf01a55c8519c6c5100d19dab54db0d",
    }
