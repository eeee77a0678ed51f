"""The templates of affiliate networks: what they ask for, and how they read real answers."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.engine.answers import Answers
from offersync_gui.engine.check import check_template_file
from offersync_gui.engine.decode import decode_json, records_of
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.mapping import Mapper
from offersync_gui.engine.responses import Reply, Responses
from offersync_gui.engine.source import form_values
from offersync_gui.engine.warnings import Warnings
from offersync_gui.engine.xml import decode_xml
from offersync_gui.errors import ApiRefused, Forbidden, RateLimited

if TYPE_CHECKING:
    from offersync_gui.templates.model import Template

FOLDER = Path(__file__).parents[2] / "resources" / "templates"
FORMS = {
    "impact": ("account_sid auth_token api_version", "auth_token", "subId1", "subId2"),
    "admitad": (
        "client_id client_secret website_id mode language",
        "client_secret",
        "subid",
        "subid1",
    ),
    "cj": (
        "personal_access_token company_id website_id relationship",
        "personal_access_token",
        "sid",
        "",
    ),
    "awin": (
        "access_token publisher_id relationships country",
        "access_token",
        "clickref",
        "clickref2",
    ),
    "rakuten": ("client_id client_secret sid offer_status", "client_secret", "u1", ""),
    "tradedoubler": (
        "client_id client_secret username password source_id",
        "client_secret password",
        "epi",
        "epi2",
    ),
    "flexoffers": ("api_key domain_id program_status", "api_key", "fobs", "fobs2"),
    "skimlinks": (
        "client_id client_secret publisher_id publisher_domain_id",
        "client_secret",
        "xcust",
        "",
    ),
    "sovrn": ("secret_key api_key campaign_id", "secret_key", "cuid", "utm_source"),
}
ADDRESSES = {
    "impact": "https://api.impact.com",
    "admitad": "https://api.admitad.com",
    "awin": "https://api.awin.com",
    "flexoffers": "https://api.flexoffers.com",
    "skimlinks": "https://merchants.skimapis.com",
    "sovrn": "https://viglink.io/merchants/rates",
    "rakuten": "https://api.linksynergy.com",
    "tradedoubler": "https://connect.tradedoubler.com",
    "cj": "https://advertiser-lookup.api.cj.com",
}


def template(template_id: str) -> Template:
    found, problems = check_template_file(FOLDER / f"{template_id}.toml")
    assert found is not None, [str(problem) for problem in problems]
    return found


@pytest.mark.parametrize("template_id", FORMS)
def test_the_form_asks_for_what_the_platform_needs(template_id: str) -> None:
    names, secrets, click_id, source_id = FORMS[template_id]
    found = template(template_id)
    assert {spec.name for spec in found.fields} == {"base_url", *names.split()}
    assert found.secret_names == set(secrets.split())
    assert found.tracking.click_id == f"{click_id}={{click_id}}"
    assert found.tracking.source_id == (f"{source_id}={{source_id}}" if source_id else "")
    assert form_values(found, {})["base_url"] == ADDRESSES[template_id]


def read(found: Template, body: bytes, places: tuple[str, ...]) -> list[Any]:
    if found.answer.format == "xml":
        value = decode_xml(body, roots=found.answer.root, lists=found.answer.lists)
        records = records_of(value, places)
    else:
        records = decode_json(body, places).records
    assert records is not None
    return [record.value() for record in records]


def offers_of(recorded: Path, template_id: str, name: str, **more: Any) -> list[Any]:
    """The offers of a recorded answer, of which nothing may be unclear."""
    found, warnings = template(template_id), Warnings()
    mapper = Mapper(found, form_values(found, {}), warnings)
    records = read(found, (recorded / template_id / name).read_bytes(), found.lists[0].records)
    offers = [mapper({**record, **more}) for record in records]
    assert warnings.as_list() == []
    return offers


def test_recorded_programs_of_impact_are_joined_ones(recorded: Path) -> None:
    expired, active = offers_of(recorded, "impact", "campaigns.json")
    assert (expired.source_status, expired.tracking_url_raw) == ("expired", None)
    assert (active.source_status, active.approval) == ("active", "approved")
    assert active.tracking_url_raw.startswith("https://wineexpress.")
    assert expired.countries == ["US"]


def test_a_contract_of_impact_pays_through_its_group(recorded: Path) -> None:
    [contract] = read(
        template("impact"),
        (recorded / "impact" / "spec-contracts.json").read_bytes(),
        ("Contracts",),
    )
    offer, _ = offers_of(recorded, "impact", "campaigns.json", contract=contract)
    rows = [(row.revenue, row.revenue_type, row.is_default) for row in offer.payouts]
    assert rows == [("15.00", "percent", True), ("0.10", "fixed", True)]
    assert (offer.cookie_days, offer.hold_days) == (30, 30)
    assert offer.restrictions_html == "<p>Custom terms and conditions content.</p>"


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("advcampaigns.json", 2),
        ("advcampaigns-website.json", 2),
        ("advcampaigns-website-2019.json", 1),
        ("docs-campaigns-2013.json", 1),
        ("docs-campaigns-website-2013.json", 1),
    ],
)
def test_recorded_programs_of_admitad_have_their_payouts(
    recorded: Path, name: str, count: int
) -> None:
    offers = offers_of(recorded, "admitad", name)
    assert len(offers) == count
    for offer in offers:
        assert offer.name
        assert {row.revenue_type for row in offer.payouts} <= {"fixed", "percent"}
        assert all(row.revenue and row.currency for row in offer.payouts)
        assert all(len(code) == 2 and code.isalpha() for code in offer.countries)
        assert (offer.approval == "approved") == bool(offer.tracking_url_raw)


def test_texts_of_the_catalogue_of_admitad_are_read_exactly(recorded: Path) -> None:
    game, shop = offers_of(recorded, "admitad", "advcampaigns.json")
    assert [(row.revenue, row.revenue_type, row.currency) for row in game.payouts] == [
        ("80.00", "fixed", "RUB"),
        ("0.00", "fixed", "RUB"),
    ]
    assert [row.revenue for row in shop.payouts] == ["10.00", "0.65", "3.25", "1.95"]
    [old] = offers_of(recorded, "admitad", "docs-campaigns-2013.json")
    assert [(row.revenue, row.revenue_type) for row in old.payouts] == [
        ("50.00", "percent"),
        ("12.00", "percent"),
        ("11.00", "fixed"),
    ]


@pytest.mark.parametrize(
    ("name", "count"), [("advertisers.xml", 21), ("advertisers-2021-renamed.xml", 2)]
)
def test_recorded_advertisers_of_cj_have_their_commissions(
    recorded: Path, name: str, count: int
) -> None:
    offers = offers_of(recorded, "cj", name)
    assert len({offer.external_id for offer in offers}) == count
    assert {offer.approval for offer in offers} <= {"approved", "not_applied"}
    rows = [row for offer in offers for row in offer.payouts]
    assert all(row.revenue for row in rows)
    assert all((row.revenue_type == "fixed") == bool(row.currency) for row in rows)


def test_one_action_of_cj_may_pay_in_both_ways(recorded: Path) -> None:
    offers = offers_of(recorded, "cj", "advertisers.xml")
    rows = [row for offer in offers for row in offer.payouts]
    assert sum(row.is_default for row in rows) == 46
    assert {row.currency for row in rows} == {None, "GBP", "USD"}
    [mixed] = [o for o in offers if any(row.title and "SSDVPS" in row.title for row in o.payouts)]
    assert {row.revenue_type for row in mixed.payouts} == {"fixed", "percent"}


@pytest.mark.parametrize(("name", "count"), [("links-page1.xml", 100), ("links-page15.xml", 22)])
def test_recorded_links_of_cj_are_ready_to_use(recorded: Path, name: str, count: int) -> None:
    found = template("cj")
    body = (recorded / "cj" / name).read_bytes()
    answer = decode_xml(body, roots=found.answer.root, lists=found.answer.lists)
    links = compile_expression(found.followups[0].result)(answer, answer)["links"]
    assert len(links) == count
    assert all(link["url"].startswith(("http://", "https://")) for link in links)


def test_recorded_programmes_of_awin_are_active_without_saying_so(recorded: Path) -> None:
    offers = offers_of(recorded, "awin", "programmes.json", relationship="joined")
    assert len(offers) == 8
    assert {(offer.source_status, offer.approval) for offer in offers} == {("active", "approved")}
    assert {tuple(offer.countries) for offer in offers} == {("GB",)}
    assert all(offer.tracking_url_raw for offer in offers)


@pytest.mark.parametrize("form", ["one", "array"])
def test_details_of_awin_are_read_in_both_forms_and_past_their_nulls(
    recorded: Path, form: str
) -> None:
    more: dict[str, Any] = {"relationship": "joined"}
    files = {"details": f"programmedetails-{form}.json", "groups": f"commissiongroups-{form}.json"}
    calls = {call.id: call for call in template("awin").followups}
    for name, file in files.items():
        answer = decode_json((recorded / "awin" / file).read_bytes()).envelope
        more[name] = compile_expression(calls[name].result)(answer, answer)
    offer, *_ = offers_of(recorded, "awin", "programmes.json", **more)
    assert [(row.title, row.revenue, row.revenue_type) for row in offer.payouts] == [
        ("Default", "0.00", "percent")
    ]
    assert offer.hold_days == 29
    del more["groups"]
    offer, *_ = offers_of(recorded, "awin", "programmes.json", **more)
    assert offer.payouts == []


def test_documented_errors_of_rakuten_are_errors_whatever_their_status(recorded: Path) -> None:
    told = decode_json((recorded / "rakuten" / "docs-errors.json").read_bytes()).envelope
    bodies = [body for body in _objects(told) if "message" in body]
    responses = Responses(template("rakuten").answer)
    assert bodies
    for body in bodies:
        failure = responses.failure(Reply(200, {}, body))
        assert isinstance(failure, ApiRefused)
        assert body["message"] in failure.detail


def _objects(value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, dict):
        return []
    return [value, *(item for inner in value.values() for item in _objects(inner))]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"message": "You cannot consume this service"}, Forbidden),
        ({}, RateLimited),
        (None, RateLimited),
    ],
)
def test_403_of_rakuten_means_too_many_requests_unless_it_says_otherwise(
    body: Any, error: type[Exception]
) -> None:
    failure = Responses(template("rakuten").answer).failure(Reply(403, {}, body))
    assert type(failure) is error


def test_documented_programs_of_tradedoubler_are_read_out_of_their_list(recorded: Path) -> None:
    found = template("tradedoubler")
    folder = recorded / "tradedoubler"
    answers = Answers(found.answer, str)
    detail = answers.read(200, {}, (folder / "docs-program-detail.json").read_bytes(), ())
    programs = answers.read(200, {}, (folder / "docs-programs.json").read_bytes(), ("items",))
    warnings = Warnings()
    mapper = Mapper(found, form_values(found, {"source_id": "733501"}), warnings)
    offers = [
        mapper({**record.value(), "detail": detail.envelope}) for record in programs.records or ()
    ]
    assert warnings.as_list() == []
    assert [offer.external_id for offer in offers] == ["123", "321"]
    for offer in offers:
        assert len(offer.countries) == 1
        assert [(row.title, row.revenue) for row in offer.payouts] == [("Electronics", "2.00")]
        assert offer.tracking_url_raw == "https://clk.tradedoubler.com/click?p=123456&a=733501"


def test_the_fields_of_flexoffers_that_were_seen_are_read(recorded: Path) -> None:
    with (recorded / "flexoffers" / "live-fields-2026.csv").open(encoding="utf-8") as file:
        seen = {
            row["Field Name"]: None if row["Sample Value"] == "None" else row["Sample Value"]
            for row in csv.DictReader(file)
            if row["Endpoint"] == "Advertisers"
        }
    prefix = "actions[]."
    action = {name.removeprefix(prefix): v for name, v in seen.items() if name.startswith(prefix)}
    record = {name: value for name, value in seen.items() if "[" not in name}
    found, warnings = template("flexoffers"), Warnings()
    mapper = Mapper(found, form_values(found, {}), warnings)
    for actions, revenue in (([action], "8.00"), (None, "8.00")):
        offer = mapper({**record, "actions": actions})
        assert (offer.external_id, offer.approval, offer.countries) == ("185", "approved", ["US"])
        assert [(row.revenue, row.revenue_type) for row in offer.payouts] == [(revenue, "percent")]
        assert offer.starts_at == "2008-10-24T14:24:03Z"
    assert warnings.as_list() == []


def test_the_documented_merchant_of_skimlinks_pays_its_average(recorded: Path) -> None:
    [offer] = offers_of(recorded, "skimlinks", "docs-merchants.json", user_currency="EUR")
    assert (offer.countries, offer.preview_url) == (["US"], "https://jcpenney.com")
    [row] = offer.payouts
    assert (row.revenue, row.revenue_type, row.currency) == ("5.86546", "percent", "EUR")


def test_the_documented_merchant_of_sovrn_pays_for_orders_and_clicks(recorded: Path) -> None:
    [offer] = offers_of(recorded, "sovrn", "docs-summaries.json")
    assert (offer.external_id, offer.countries) == ("12345", ["US"])
    assert [(row.revenue, row.model, row.is_default) for row in offer.payouts] == [
        ("8.00", "RevShare", True),
        ("0.25", "CPC", False),
    ]
