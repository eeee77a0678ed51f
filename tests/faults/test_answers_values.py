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
SOME = 9


def send(
    trial: Trial, network: Network, literals: Sequence[str], **place: Any
) -> tuple[SyncRun, list[Offer]]:
    """The first offers are sent with these literals in the place of :data:`PLACE`, as their own
    bytes; returns them as they are stored.
    """
    count = len(literals)
    offers = [record(n, **place) for n in range(1, count + 1)]
    sent = page_of([*offers, *network.truth[count:]], 1, 100).decode()
    for literal in literals:
        sent = sent.replace(f'"{PLACE}"', literal, 1)
    network.fault = reply(sent.encode())
    run = trial.sync()
    assert (run.state, run.missing, run.invalid) == ("ok", 0, 0), run
    changed = [str(n) for n in range(1, count + 1)]
    others_are_as_before(trial, *changed)
    again = trial.sync()
    assert (again.state, again.updated) == ("ok", 0)
    return run, [trial.stored()[key] for key in changed]


def some(cases: Sequence[Any]) -> pytest.MarkDecorator:
    """In feeds of their own, with so few in each that the guard lets all of them pass."""
    parts = [cases[start : start + SOME] for start in range(0, len(cases), SOME)]
    return pytest.mark.parametrize("cases", parts, ids=range(len(parts)))


REVENUES = ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e99999999999999999999"]
REVENUES += ['"NaN"', '"Infinity"', '"1e999"']
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
@some(REVENUES)
def test_what_is_no_number(trial: Trial, network: Network, cases: list[str]) -> None:
    run, found = send(trial, network, cases, revenue=PLACE)
    assert [one["revenue"] for one in found] == [None] * len(cases)
    assert warned(run) == {"payouts.revenue": len(cases)}


@pytest.mark.fault("D04")
@pytest.mark.parametrize(
    ("field", "name"), [("hold_period", "hold_days"), ("click_session", "cookie_days")]
)
def test_what_is_no_number_of_days(trial: Trial, network: Network, field: str, name: str) -> None:
    run, found = send(trial, network, ["NaN", "-Infinity", "1e999"], **{field: PLACE})
    assert [one[name] for one in found] == [None] * 3
    assert warned(run) == {name: 3}


@pytest.mark.fault("D11")
@some(WRITTEN)
def test_a_payout_in_every_writing(
    trial: Trial, network: Network, cases: list[tuple[str, str | None]]
) -> None:
    run, found = send(trial, network, [literal for literal, _ in cases], revenue=PLACE)
    values = [value for _, value in cases]
    assert [one["revenue"] for one in found] == values
    assert [one["payouts"][0]["revenue"] for one in found] == values
    assert warned(run).get("payouts.revenue", 0) == values.count(None)


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
@some(DATES)
def test_a_date_in_every_writing(
    trial: Trial, network: Network, cases: list[tuple[str, str | None]]
) -> None:
    run, found = send(trial, network, [literal for literal, _ in cases], stop_at=PLACE)
    assert [one["ends_at"] for one in found] == [value for _, value in cases]
    assert warned(run) == {}


@pytest.mark.fault("D13")
@some(WRONG_DATES)
def test_a_date_that_is_none(trial: Trial, network: Network, cases: list[str]) -> None:
    run, found = send(trial, network, cases, stop_at=PLACE)
    assert [one["ends_at"] for one in found] == [None] * len(cases)
    assert warned(run) == {"ends_at": len(cases)}


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
@some(COUNTRIES)
def test_a_country_in_every_writing(
    trial: Trial, network: Network, cases: list[tuple[str, list[str] | None]]
) -> None:
    payments = [{"revenue": 10, "currency": "USD", "type": "fixed", "countries": []}]
    literals = [literal for literal, _ in cases]
    _, found = send(trial, network, literals, countries=PLACE, payments=payments)
    for one, (literal, codes) in zip(found, cases, strict=True):
        assert codes is None or one["countries"] == codes, literal
        assert one["countries"] != ["False"]


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
