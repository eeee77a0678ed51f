"""Numbers, ids, sums, dates and countries in every writing: the right value, or none and a
warning, but never a wrong one."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults import oracles
from tests.faults.network import Network, page_of, record
from tests.faults.test_answers_texts import exported, others_are_as_before, warned
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.trial import Trial

Offer = dict[str, Any]
PLACE = "put-it-here"


def send(trial: Trial, network: Network, offer: Offer, literal: str) -> tuple[SyncRun, Offer]:
    """The first offer is sent with this literal in the place of :data:`PLACE`, as its own bytes."""
    offers = [offer, *network.truth[1:]]
    body = page_of(offers, 1, 100).decode().replace(f'"{PLACE}"', literal)
    network.fault = reply(body.encode())
    run = trial.sync()
    assert (run.state, run.missing, run.invalid) == ("ok", 0, 0), run
    others_are_as_before(trial, "1")
    again = trial.sync()
    assert (again.state, again.updated) == ("ok", 0)
    return run, trial.stored()["1"]


REVENUES = [
    ("NaN", None),
    ("Infinity", None),
    ("-Infinity", None),
    ("1e999", None),
    ("-1e999", None),
    ("1e99999999999999999999", None),
    ('"NaN"', None),
    ('"Infinity"', None),
    ('"1e999"', None),
]
WRITTEN = [
    ('"$1,234.56"', "1234.56"),
    ('"12,50"', "12.50"),
    ('"5%"', None),
    ("[5]", None),
    ("[1, 2]", None),
    ('{"amount": 5}', None),
    ('"1.234,56 €"', "1234.56"),
    ('"€ 0,05"', "0.05"),
    ('"1\'234.50"', "1234.50"),
    ('"1 234,50"', "1234.50"),
    ('"12.345,6,7"', None),
    ('"1,2,3"', None),
    ('"1.2.3"', None),
    ('"12-15"', None),
    ('"up to 5"', None),
    ('"five"', None),
    ('"0x10"', None),
    ('"1_000"', None),
    ('"٣"', None),
    ('"5%5"', None),
    ("true", None),
    ("12.345678", "12.345678"),
    ("0.1", "0.10"),
    ("5", "5.00"),
    ("5e0", "5.00"),
]


@pytest.mark.fault("D04")
@pytest.mark.parametrize(("literal", "value"), REVENUES)
def test_what_is_no_number(trial: Trial, network: Network, literal: str, value: None) -> None:
    run, found = send(trial, network, record(1, PLACE), literal)
    assert (found["revenue"], warned(run)) == (value, {"payouts.revenue"})


@pytest.mark.fault("D04")
@pytest.mark.parametrize("field", ["hold_period", "click_session"])
@pytest.mark.parametrize("literal", ["NaN", "-Infinity", "1e999"])
def test_what_is_no_number_of_days(
    trial: Trial, network: Network, field: str, literal: str
) -> None:
    run, found = send(trial, network, record(1, **{field: PLACE}), literal)
    name = {"hold_period": "hold_days", "click_session": "cookie_days"}[field]
    assert (found[name], warned(run)) == (None, {name})


@pytest.mark.fault("D11")
@pytest.mark.parametrize(("literal", "value"), WRITTEN)
def test_a_payout_in_every_writing(
    trial: Trial, network: Network, literal: str, value: str | None
) -> None:
    run, found = send(trial, network, record(1, PLACE), literal)
    assert (found["revenue"], found["payouts"][0]["revenue"]) == (value, value)
    assert warned(run) == (set() if value else {"payouts.revenue"})


STEP = Decimal("0.0001")
EXACT = [
    "0.1",
    "0.2",
    "0.30000000000000004",
    "12.345678",
    "0.123456789012345678901",
    "0.000001",
    "0.07",
]
EXACT += ["12345678901234567.89", "1234567890123.45"]


@pytest.mark.fault("D12")
def test_sums_that_binary_fractions_cannot_hold(trial: Trial, network: Network) -> None:
    sent = page_of([record(n, f"R{n}") for n in range(1, 13)], 1, 100).decode()
    amounts = [EXACT[n % len(EXACT)] for n in range(1, 13)]
    for n, amount in enumerate(amounts, 1):
        sent = sent.replace(f'"R{n}"', amount if n % 2 else f'"{amount}"')
    trial.accounts.change(trial.acme, {"guard.percent": "100"}, {})
    network.fault = reply(sent.encode())
    run = trial.sync()
    assert run.state == "ok", run
    stored = trial.stored()
    assert same([stored[str(n)]["revenue"] for n in range(1, 13)], amounts)
    shares = [(Decimal(amount) * 4 / 5).quantize(STEP, ROUND_DOWN) for amount in amounts]
    assert [Decimal(stored[str(n)]["payout"]) for n in range(1, 13)] == shares
    with closing(sqlite3.connect(trial.folder / "offersync.db")) as db:
        assert db.execute("SELECT DISTINCT typeof(revenue) FROM offer").fetchall() == [("text",)]
    files = exported(trial, trial.folder.parent / "exports")
    rows = csv.DictReader(files["csv"].read_text(encoding="utf-8-sig").splitlines())
    own = {row["external_id"]: row["revenue"] for row in rows if row["advertiser"] == "Acme"}
    assert same([own[str(n)] for n in range(1, 13)], amounts)
    said = json.loads(files["json"].read_text(encoding="utf-8"))["offers"]
    assert {type(one["revenue"]) for one in said} == {str}
    taken = sum(Decimal(own[str(n)]) for n in range(1, 13))
    assert taken == sum(map(Decimal, amounts))
    network.fault = None


def same(texts: Sequence[str], amounts: Sequence[str]) -> bool:
    """To the last digit, whatever zeros stand behind it."""
    return [text.rstrip("0").rstrip(".") for text in texts] == list(amounts)


DATES = [
    ('"2030-05-01T10:00:00Z"', "2030-05-01T10:00:00Z"),
    ('"2030-05-01T12:00:00+02:00"', "2030-05-01T10:00:00Z"),
    ('"2030-05-01 10:00:00"', "2030-05-01T10:00:00Z"),
    ('"2030-05-01T10:00:00.123456Z"', "2030-05-01T10:00:00Z"),
    ("1903860000", "2030-05-01T10:00:00Z"),
    ('"1903860000"', "2030-05-01T10:00:00Z"),
    ("1903860000000", "2030-05-01T10:00:00Z"),
    ('"2030-05-01"', "2030-05-01T23:59:59Z"),
    ('"0000-00-00"', None),
    ('"0000-00-00 00:00:00"', None),
    ('""', None),
    ("null", None),
]
WRONG_DATES = [
    '"2030-13-01"',
    '"2030-02-30"',
    '"2030-05-01T25:00:00Z"',
    '"2030-05-01T10:00:00+99:00"',
    '"01/02/2030"',
    '"soon"',
    '"99999-01-01"',
    "12",
    "1e300",
    "-1",
    '["2030-05-01"]',
    "true",
]


@pytest.mark.fault("D13")
@pytest.mark.parametrize(("literal", "value"), DATES)
def test_a_date_in_every_writing(
    trial: Trial, network: Network, literal: str, value: str | None
) -> None:
    run, found = send(trial, network, record(1, stop_at=PLACE), literal)
    assert (found["ends_at"], warned(run)) == (value, set())


@pytest.mark.fault("D13")
@pytest.mark.parametrize("literal", WRONG_DATES)
def test_a_date_that_is_none(trial: Trial, network: Network, literal: str) -> None:
    run, found = send(trial, network, record(1, stop_at=PLACE), literal)
    assert (found["ends_at"], warned(run)) == (None, {"ends_at"})


COUNTRIES = [
    ('["NO"]', ["NO"]),
    ('["no"]', ["NO"]),
    ('"NO"', ["NO"]),
    ('"no,se"', ["NO", "SE"]),
    ('["UK"]', ["GB"]),
    ('["uk", "GB"]', ["GB"]),
    ('["worldwide"]', []),
    ('"Worldwide"', []),
    ('["Norway", "United Kingdom"]', ["GB", "NO"]),
    ('["norway"]', ["NO"]),
    ('["Korea, Republic of"]', ["KR"]),
    ('["Atlantis"]', ["Atlantis"]),
    ('["XQ"]', ["XQ"]),
    ('["NO", "Atlantis"]', ["Atlantis", "NO"]),
    ('[{"code": "NO"}, {"code": "uk"}]', ["GB", "NO"]),
    ('{"NO": 1}', None),
    ("[false]", None),
]


@pytest.mark.fault("D14")
@pytest.mark.parametrize(("literal", "codes"), COUNTRIES)
def test_a_country_in_every_writing(
    trial: Trial, network: Network, literal: str, codes: list[str] | None
) -> None:
    payment = {"revenue": 10, "currency": "USD", "type": "fixed", "countries": []}
    offer = record(1, countries=PLACE, payments=[payment])
    _, found = send(trial, network, offer, literal)
    if codes is not None:
        assert found["countries"] == codes
    assert found["countries"] != ["False"]


BIG = str(2**63)
IDS = ["7", '"007"', '"07"', "1.0", "1.50", BIG, f"{2**63 + 1}", f"-{BIG}", str(10**30)]
IDS += ['"1"', '"7.0"', "9007199254740993", '"\\u0661"']
AS_TEXT = ["7", "007", "07", "1.0", "1.50", BIG, f"{2**63 + 1}", f"-{BIG}", str(10**30)]
AS_TEXT += ["1", "7.0", "9007199254740993", "\u0661"]


@pytest.mark.fault("D09")
def test_ids_that_are_huge_or_alike_stay_what_they_are(trial: Trial, network: Network) -> None:
    trial.converges = False
    offers = [record(f"ID{n}", title=f"Number {n}") for n in range(len(IDS))]
    body = page_of(offers, 1, 100).decode()
    for n in reversed(range(len(IDS))):
        body = body.replace(f'"id": "ID{n}"', f'"id": {IDS[n]}')
    trial.accounts.change(trial.acme, {"guard.percent": "100"}, {})
    network.fault = reply(body.encode())
    run = trial.sync()
    assert (run.state, run.fetched, run.duplicates) == ("ok", len(IDS), 0)
    stored = trial.stored()
    assert {key: stored[key]["name"] for key in AS_TEXT} == {
        key: f"Number {n}" for n, key in enumerate(AS_TEXT)
    }
    again = trial.sync()
    assert (again.state, again.new, again.updated, again.missing) == ("ok", 0, 0, run.missing)
    files = exported(trial, trial.folder.parent / "exports")
    said = json.loads(files["json"].read_text(encoding="utf-8"))["offers"]
    assert set(AS_TEXT) <= {one["external_id"] for one in said}
    oracles.contained(trial)
