"""What a sync means for the offers that are stored, and for what people have written to them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults import oracles
from tests.faults.network import Network, page, page_of, record
from tests.faults.trial import ACME, OTHER
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.network import Record
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, Scenario

SIZE = 5


def in_the_other_order(offers: list[Record]) -> list[Record]:
    return offers[::-1]


def written_otherwise(offers: list[Record]) -> list[Record]:
    """Every member at another place, and one more that nobody reads."""
    return [{"served_at": 7, **dict(reversed(offer.items()))} for offer in offers]


def with_blanks(offers: list[Record]) -> list[Record]:
    return [offer | {"title": f"  {offer['title']} "} for offer in offers]


@pytest.mark.fault("Y01")
@pytest.mark.parametrize("again", [list, in_the_other_order, written_otherwise, with_blanks])
def test_the_same_feed_twice(
    trial: Trial, network: Network, again: Callable[[list[Record]], list[Record]]
) -> None:
    known = trial.workspace.store.changes.list()
    network.truth = again(network.truth)
    for _ in range(2):
        run = trial.sync()
        assert (run.state, run.new, run.updated, run.unchanged) == ("ok", 0, 0, 12)
        assert (run.missing, run.returned, run.changes or []) == (0, 0, [])
        assert trial.stored() == trial.before  # with updated_at
    assert trial.workspace.store.changes.list() == known
    assert trial.notices == []


def fails_at(number: int, answer: Scenario) -> Callable[[Network], Scenario]:
    def fault(network: Network) -> Scenario:
        return lambda exchange: (
            answer(exchange) if page(exchange) == number else network.answer(exchange)
        )

    return fault


def announces_more(network: Network) -> Scenario:
    return lambda exchange: reply(page_of(network.truth, page(exchange), SIZE, 1000))(exchange)


def has_no_ids(network: Network) -> Scenario:
    offers = [network.truth[0] | {"id": None}, *network.truth[1:]]
    return lambda exchange: reply(page_of(offers, page(exchange), SIZE))(exchange)


DOWN = reply(b"", "500 Internal Server Error")
REFUSED = reply(b'{"status": 2, "error": "Wrong token"}', "401 Unauthorized")
NO_JSON = reply(b"{")
NOT_WHOLE = {
    "failed": ("failed", fails_at(1, DOWN)),
    "partial, as a page fails": ("partial", fails_at(2, DOWN)),
    "partial, as a page is no JSON": ("partial", fails_at(2, NO_JSON)),
    "partial, as offers are lacking": ("partial", announces_more),
    "partial, as an offer has no id": ("partial", has_no_ids),
    "refused": ("needs_attention", fails_at(1, REFUSED)),
    "refused in the middle": ("needs_attention", fails_at(2, REFUSED)),
}


@pytest.mark.fault("Y02")
@pytest.mark.parametrize("kind", NOT_WHOLE)
def test_a_run_that_is_not_complete_marks_nothing(
    trial: Trial, network: Network, kind: str
) -> None:
    """Although two offers are really gone."""
    trial.be_hasty(tries=1)
    state, fault = NOT_WHOLE[kind]
    network.truth = network.truth[:10]
    network.fault = fault(network)
    run = trial.sync()
    assert (run.state, run.missing, run.paused) == (state, 0, 0)
    assert trial.stored() == trial.before


@pytest.mark.fault("Y02")
def test_a_run_that_is_cancelled_marks_nothing(trial: Trial, network: Network) -> None:
    network.truth = network.truth[:10]

    def fault(exchange: Exchange) -> bool:
        return bool(page(exchange) == 2 and exchange.pause()) or network.answer(exchange)

    network.fault = fault
    asked = network.requests
    trial.begin()
    trial.bot.waitUntil(lambda: network.requests > asked + 1)
    trial.controller.cancel(ACME)
    run = trial.finish()
    assert (run.state, run.missing, run.paused) == ("cancelled", 0, 0)
    assert trial.stored() == trial.before


def kept(trial: Trial, external_id: str) -> tuple[Any, ...]:
    """What the database itself knows the offer by, and what people wrote to it."""
    names = "offer.id, first_seen_at, notes, favourite, local_tags, status, status_cause"
    with closing(sqlite3.connect(trial.folder / "offersync.db")) as db:
        found: tuple[Any, ...] = db.execute(
            f"SELECT {names} FROM offer WHERE external_id = ? AND advertiser_id = ?",
            (external_id, trial.acme.id),
        ).fetchone()
    return found


def missing(trial: Trial) -> int:
    """How many offers are taken for gone."""
    with closing(sqlite3.connect(trial.folder / "offersync.db")) as db:
        query = "SELECT count(*) FROM offer WHERE missing_since IS NOT NULL"
        [found] = db.execute(query).fetchone()
    return int(found)


@pytest.mark.fault("Y03")
@pytest.mark.parametrize("changed", [{}, {"title": "Back again"}])
@pytest.mark.parametrize("runs", [1, 3])
def test_an_offer_goes_and_comes_back(
    trial: Trial, network: Network, changed: Record, runs: int
) -> None:
    offers = trial.workspace.store.offers
    offers.edit(ACME, "1", {"local_tags": ["top"]})
    before, truth = kept(trial, "1"), network.truth
    network.truth = truth[1:]
    for _ in range(runs):
        assert trial.sync().missing == 1
    gone = trial.stored()["1"]
    assert (gone["status"], gone["status_cause"]) == ("paused", "missing")
    network.truth = [truth[0] | changed, *truth[1:]]
    run = trial.sync()
    assert (run.state, run.new, run.returned, run.updated) == ("ok", 0, 1, 1)
    assert kept(trial, "1") == before
    assert before[2:5] == ("Asked for a raise", 1, '["top"]')
    offers.edit(ACME, "1", {"local_tags": []})


@pytest.mark.fault("Y04")
def test_what_people_wrote_is_theirs(trial: Trial, network: Network) -> None:
    """Whatever the platform says, under the same names as well, and whichever way the run goes."""
    offers = trial.workspace.store.offers
    own = {"notes": "Ask Kim", "favourite": True, "local_tags": ["mine", "top"]}
    offers.edit(ACME, "2", own)
    offers.edit(ACME, "3", {"name": "My own name"})
    offers.set_status(ACME, ["4"], "paused")
    theirs = {"notes": "Theirs", "favourite": False, "tags": ["theirs"], "local_tags": ["theirs"]}
    truth = network.truth
    network.truth = [one | theirs | {"title": f"Other {one['id']}"} for one in truth]
    for fault in (fails_at(2, NO_JSON)(network), None):
        network.fault = fault
        trial.sync()
        stored = trial.stored()
        assert kept(trial, "2")[2:5] == ("Ask Kim", 1, '["mine","top"]')
        assert stored["2"]["name"] == "Other 2"
        assert (stored["3"]["name"], stored["3"]["locked_fields"]) == ("My own name", ["name"])
        assert (stored["4"]["status"], stored["4"]["status_cause"]) == ("paused", "user")
        assert stored["1"]["notes"] == trial.before["1"]["notes"]
    trial.converges = False  # the control has not been written to
    oracles.contained(trial)


@pytest.mark.fault("Y05")
@pytest.mark.parametrize("same_network", [False, True])
def test_one_offer_id_at_two_advertisers(
    trial: Trial, network: Network, same_network: bool
) -> None:
    where = network if same_network else trial.neighbour
    trial.add("Twin", where)
    assert trial.sync("Twin").new == len(where.truth)
    twin = trial.stored("Twin")
    network.truth = [record(1, title="Only at Acme"), *network.truth[2:]]
    run = trial.sync(ACME)
    assert (run.updated, run.missing) == (1, 1)
    assert trial.stored("Twin") == twin
    assert trial.stored(OTHER) == trial.others_before
    assert trial.stored()["1"]["name"] == "Only at Acme"
    assert (trial.stored()["1"]["notes"], twin["1"]["notes"]) == ("Asked for a raise", None)
    with closing(sqlite3.connect(trial.folder / "offersync.db")) as db:
        [rows] = db.execute("SELECT count(*) FROM offer WHERE external_id = '1'").fetchone()
    assert rows == 3


@pytest.mark.fault("Y09")
@pytest.mark.parametrize(
    "narrowed",
    [{"filter.ids_deny": "1,2,3"}, {"filter.countries": "SE"}, {"filter.revenue_min": "11"}],
)
def test_a_filter_is_narrowed(trial: Trial, network: Network, narrowed: dict[str, str]) -> None:
    network.truth = [record(n, 10 if n < 4 else 12) for n in range(1, 13)]
    if "filter.countries" in narrowed:
        for offer in network.truth[3:]:
            offer["payments"][0]["countries"] = ["SE"]
    trial.sync()
    before = trial.stored()
    trial.acme = trial.accounts.change(trial.acme, narrowed, {})
    run = trial.sync()
    assert (run.state, run.filtered, run.missing) == ("ok", 3, 0)
    stored = trial.stored()
    assert {key for key in stored if stored[key]["status_cause"] == "filter"} == {"1", "2", "3"}
    assert missing(trial) == 0
    assert {key: stored[key] for key in stored if int(key) > 3} == {
        key: before[key] for key in before if int(key) > 3
    }
    assert stored["1"]["notes"] == before["1"]["notes"]
    trial.acme = trial.accounts.change(trial.acme, {}, {}, reset=narrowed)
    run = trial.sync()
    assert (run.state, run.missing) == ("ok", 0)
    assert {key: one["status"] for key, one in trial.stored().items()} == {
        key: one["status"] for key, one in before.items()
    }


@pytest.mark.fault("Y11")
def test_every_change_is_in_the_history_once(trial: Trial, network: Network) -> None:
    truth = network.truth
    network.truth = [record(1, 20), record(2, title="New name"), *truth[2:11], record("new")]
    run = trial.sync()
    again = trial.sync()
    changes = trial.workspace.store.changes.list(run=run.id)
    found = {(one["external_id"], one["field"]): (one["old"], one["new"]) for one in changes}
    assert len({(one["external_id"], one["kind"], one["field"]) for one in changes}) == len(changes)
    assert found["1", "revenue"] == ("10.00", "20.00")
    assert found["1", "payout"] == ("8.00", "16.00")
    assert found["2", "name"] == ("Offer 2", "New name")
    assert found["12", "status"] == ("active", "paused")
    assert {one["external_id"] for one in changes} == {"1", "2", "12", "new"}
    assert {(one["run"], one["advertiser"]) for one in changes} == {(run.id, ACME)}
    assert trial.workspace.store.changes.list(run=again.id) == []


@pytest.mark.fault("Y09")
def test_a_narrower_form_does_not_make_offers_gone(trial: Trial, network: Network) -> None:
    """The platform itself filters: by a form that asks for other offers than before."""
    before, everything = trial.stored(), network.truth

    def fault(exchange: Exchange) -> bool:
        own = "live-offers" in exchange.request.target
        offers = everything[3:] if own else everything
        return reply(page_of(offers, page(exchange), SIZE))(exchange)

    network.fault = fault
    trial.acme = trial.accounts.change(trial.acme, {"scope": "connected"}, {})
    for _ in range(3):
        run = trial.sync()
        assert (run.state, run.fetched) == ("ok", 9)
        stored = trial.stored()
        assert {key for key in stored if stored[key]["status_cause"] == "filter"} == {"1", "2", "3"}
        assert missing(trial) == 0
        assert stored["1"]["notes"] == before["1"]["notes"]
    trial.acme = trial.accounts.change(trial.acme, {"scope": "all"}, {})
    everything = everything[:11]
    run = trial.sync()
    assert {key: one["status"] for key, one in trial.stored().items()} == {
        key: "active" if key != "12" else "paused" for key in before
    }
    network.truth = everything
    trial.sync()
    trial.converges = False  # the last offer is out of scope here, and gone for the control
    oracles.contained(trial)
