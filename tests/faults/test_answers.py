"""Answers that are broken, in whole or in part."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.formats import XmlNetwork
from tests.faults.network import Network, page, page_of, record
from tests.faults.trial import canary
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, Scenario

DEEP = 200_000


def at_page(number: int, body: bytes, network: Network, **headers: str) -> Scenario:
    """This body in the place of one page."""
    instead = reply(body, **headers)

    def scenario(exchange: Exchange) -> bool:
        return instead(exchange) if page(exchange) == number else network.answer(exchange)

    return scenario


def page_with(network: Network, old: str, new: str, number: int = 1) -> bytes:
    """The page as it is sent, with something else in the place of ``old``."""
    sent = page_of(network.truth, number, network.per_page).decode()
    assert old in sent
    return sent.replace(old, new).encode("utf-8", "surrogatepass")


def is_told(run: SyncRun, *words: str) -> None:
    assert run.error is not None
    assert [word for word in words if word not in run.error["detail"]] == []


@pytest.mark.fault("D01")
@pytest.mark.parametrize(("number", "state"), [(1, "failed"), (2, "partial")])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"id": 3,', '"id": 3,,'),
        ('"offers": [', '"offers": [{"id" "x"},'),
        ('"title": "Offer', "'title': \"Offer"),
        ('"pagination"', '"note": truth, "pagination"'),
        ('"USD"', "U$D"),
    ],
)
def test_what_is_no_json_is_told_with_its_place(
    trial: Trial, network: Network, number: int, state: str, old: str, new: str
) -> None:
    old, new = (text.replace("3", str(3 + 5 * (number - 1))) for text in (old, new))
    body = page_with(network, old, new, number)
    network.fault = at_page(number, body, network)
    run = trial.sync()
    assert (run.state, run.missing) == (state, 0)
    assert trial.stored() == trial.before
    is_told(run, "At character", "…", new[:4])


@pytest.mark.fault("D01")
@pytest.mark.parametrize("cut", [0, 3, 10, 40])
def test_the_place_that_is_told_does_not_tell_the_key(
    trial: Trial, network: Network, cut: int
) -> None:
    """Wherever the window of text around the fault begins and ends."""
    body = f'{{"status": 1, "key": "{network.key}"{" " * cut},, "offers": []}}'.encode()
    network.fault = reply(body)
    run = trial.sync()
    assert run.state == "failed"
    is_told(run, "At character")
    half = network.key[: len(network.key) // 2], network.key[len(network.key) // 2 :]
    assert [part for part in half if part in trial.everything_readable()] == []


NESTS = {
    "all of it": lambda depth: "[" * depth + "]" * depth,
    "all of it, in maps": lambda depth: '{"a":' * depth + "1" + "}" * depth,
    "beside the offers": lambda depth: (
        '{"status": 1, "note": %s, "offers": []}' % ("[" * depth + "]" * depth)
    ),
    "in an offer": lambda depth: (
        '{"status": 1, "offers": [{"id": 1, "title": %s}]}' % ('{"en":' * depth + "1" + "}" * depth)
    ),
    "in a list of an offer": lambda depth: (
        '{"status": 1, "offers": [{"id": 1, "payments": [%s]}]}'
        % ('{"type":' + "[" * depth + "]" * depth + "}")
    ),
    "cut": lambda depth: "[" * depth,
    "half a character in it": lambda depth: (
        '{"status": 1, "offers": [{"id": "\\ud800", "x": %s}]}' % ("[" * depth + "]" * depth)
    ),
}


@pytest.mark.fault("D02")
@pytest.mark.parametrize("depth", [600, 950, DEEP])
@pytest.mark.parametrize("nest", NESTS)
def test_a_deep_answer_ends_the_run_and_nothing_else(
    trial: Trial, network: Network, nest: str, depth: int
) -> None:
    network.fault = reply(NESTS[nest](depth).encode())
    run = trial.sync()
    assert run.state in ({"failed"} if depth == DEEP else {"failed", "held", "partial"})
    assert run.missing == 0 or run.state == "held"
    assert trial.texts == []
    assert run.error is None or run.error["kind"] != "internal", run.error


class TestXml:
    @pytest.fixture
    def network(self) -> Iterator[XmlNetwork]:
        with XmlNetwork(canary()) as network:
            yield network

    @pytest.mark.fault("D02")
    @pytest.mark.parametrize("depth", [150, 5_000, DEEP])
    def test_deep_xml_ends_the_run_and_nothing_else(
        self, trial: Trial, network: XmlNetwork, depth: int
    ) -> None:
        network.fault = reply(b"<answer>" + b"<a>" * depth + b"</a>" * depth + b"</answer>")
        run = trial.sync()
        assert (run.state, run.fetched) == ("failed", 0)
        assert trial.stored() == trial.before

    @pytest.mark.fault("D19")
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
    def test_a_bomb_is_refused(self, trial: Trial, network: XmlNetwork, encoding: str) -> None:
        bomb = "<!ENTITY a0 'ha'>" + "".join(
            f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12)
        )
        send_xml(network, bomb, "&a11; \u00e4", encoding)
        is_refused(trial, trial.sync())

    @pytest.mark.fault("D19")
    @pytest.mark.parametrize(
        "declared",
        [
            "<!ENTITY x SYSTEM '{place}'>",
            "<!ENTITY x PUBLIC 'x' '{place}'>",
            "<!ENTITY % p SYSTEM '{place}'> %p; <!ENTITY x 'y'>",
        ],
    )
    @pytest.mark.parametrize("place", ["file", "http"])
    def test_nothing_is_fetched_for_an_answer(
        self, trial: Trial, network: XmlNetwork, declared: str, place: str
    ) -> None:
        secret = trial.folder.parent / "passwords"
        secret.write_text("open sesame", encoding="utf-8")
        with trial.stranger(reply(b"open sesame")) as stranger:
            where = secret.as_uri() if place == "file" else stranger.url("/entity")
            send_xml(network, declared.format(place=where), "&x;")
            is_refused(trial, trial.sync())
            assert stranger.connections == 0
        secret.unlink()
        assert "sesame" not in trial.everything_readable()

    @pytest.mark.fault("D19")
    def test_what_is_to_be_included_is_not(self, trial: Trial, network: XmlNetwork) -> None:
        include = (
            b"<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"
        )
        body = network.xml().replace(b"Offer 1", include)
        network.fault = at_page(1, body, network)
        run = trial.sync()
        assert "root:" not in trial.everything_readable()
        assert run.missing == 0


def send_xml(network: XmlNetwork, declared: str, said: str, encoding: str = "utf-8") -> None:
    whole = network.xml().decode().replace("Offer 1", said).partition("?>")[2]
    text = f"<?xml version='1.0' encoding='{encoding}'?><!DOCTYPE answer [{declared}]>{whole}"
    network.fault = reply(text.encode(encoding))


def is_refused(trial: Trial, run: SyncRun) -> None:
    assert (run.state, run.fetched) == ("failed", 0)
    is_told(run, "entities")
    assert trial.stored() == trial.before


WRONG_IDS: list[Any] = [None, "", "   ", [], {}, [1], {"a": 1}, True, False, "\u0000"]
NO_RECORDS: list[Any] = [None, "text", 7, [], [1], True]


def with_one_bad(network: Network, bad: Any) -> None:
    """The third offer is this."""
    offers = [*network.truth[:2], bad, *network.truth[3:]]
    network.fault = lambda exchange: reply(page_of(offers, page(exchange), 5))(exchange)


@pytest.mark.fault("D10")
@pytest.mark.parametrize("wrong", WRONG_IDS, ids=repr)
def test_an_offer_without_an_id_is_one_that_cannot_be_read(
    trial: Trial, network: Network, wrong: Any
) -> None:
    with_one_bad(network, record(3) | {"id": wrong})
    is_one_bad(trial, trial.sync())


@pytest.mark.fault("D10")
@pytest.mark.parametrize("wrong", NO_RECORDS, ids=repr)
def test_what_is_no_offer_is_one_that_cannot_be_read(
    trial: Trial, network: Network, wrong: Any
) -> None:
    with_one_bad(network, wrong)
    is_one_bad(trial, trial.sync())


@pytest.mark.fault("D10")
def test_an_offer_that_has_no_id_at_all(trial: Trial, network: Network) -> None:
    with_one_bad(network, {name: value for name, value in record(3).items() if name != "id"})
    is_one_bad(trial, trial.sync())


def is_one_bad(trial: Trial, run: SyncRun) -> None:
    assert (run.state, run.invalid, run.unchanged, run.missing) == ("partial", 1, 11, 0)
    assert trial.stored() == trial.before
    is_told(run, "1 records could not be read")
    assert [warning.field for warning in run.warnings] == ["external_id"]


RENAMED = {
    "payments": ("payout", "payouts"),
    "revenue": ("payout", "payouts"),
    "title": ("name", "name"),
    "link": ("tracking link", "tracking_url_raw"),
    "currency": ("currency", "currency"),
    "countries": ("countries", "countries"),
}


@pytest.mark.fault("D18")
@pytest.mark.parametrize("field", RENAMED)
@pytest.mark.parametrize("count", [12, 500])
def test_a_field_is_renamed(trial: Trial, network: Network, field: str, count: int) -> None:
    if count > 12:
        network.truth = [record(number) for number in range(1, count + 1)]
        network.per_page = 100
        trial.sync()
        trial.first_truth = network.truth
        trial.before = trial.stored()
        trial.notices.clear()
    text = json.dumps(network.truth).replace(f'"{field}":', f'"{field}_v2":')
    offers = json.loads(text)
    network.fault = lambda exchange: reply(page_of(offers, page(exchange), network.per_page))(
        exchange
    )
    run = trial.sync()
    assert run.state == "held"
    word, kept = RENAMED[field]
    is_told(run, f"{count} of {count} offers would lose their {word}")
    assert trial.stored() == trial.before
    assert all(offer[kept] for offer in trial.before.values())
