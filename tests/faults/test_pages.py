"""Lists that are longer than a page, and go wrong on the way: whatever is not the whole list marks
nothing as gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.network import record
from tests.faults.paged import COUNTED, KINDS, MAX_PAGES, NAMED, Paged
from tests.faults.trial import canary
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange

SIZE = 5


@pytest.fixture
def kind() -> str:
    return "total"


@pytest.fixture
def network(kind: str) -> Iterator[Paged]:
    with Paged(canary(), kind) as network:
        yield network


def kinds(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("kind", names or tuple(KINDS))


def nothing_is_gone(trial: Trial, run: SyncRun, state: str = "partial") -> None:
    """The run says that it is not whole, and every offer is as it was."""
    assert run.state == state, run
    assert run.missing == 0
    assert {key: trial.stored()[key] for key in trial.before} == trial.before


@pytest.mark.fault("P01")
@kinds()
def test_the_first_page_for_ever(trial: Trial, network: Paged) -> None:
    network.fault = lambda exchange: network.give(
        exchange, network.truth, 0, **said_at(network, exchange)
    )
    run = trial.sync()
    nothing_is_gone(trial, run)
    assert run.requests <= MAX_PAGES
    assert run.fetched == SIZE


def said_at(network: Paged, exchange: Exchange) -> dict[str, object]:
    """The next page is named as if this were the right one."""
    end = network.start(exchange) + SIZE
    return {"cursor": f"row {end}", "next": network.address(end), "more": True}


@pytest.mark.fault("P01")
@kinds()
def test_the_first_page_for_ever_and_every_time_a_little_different(
    trial: Trial, network: Paged
) -> None:
    def fault(exchange: Exchange) -> bool:
        offers = [one | {"served": network.requests} for one in network.truth]
        return network.give(exchange, offers, 0, total=10, pages=2, **said_at(network, exchange))

    network.fault = fault
    run = trial.sync()
    assert run.missing == 0
    assert run.requests <= MAX_PAGES
    assert trial.stored() == trial.before


@pytest.mark.fault("P02")
@kinds(*NAMED)
@pytest.mark.parametrize("varied", [False, True])
def test_pages_that_go_round(trial: Trial, network: Paged, varied: bool) -> None:
    def fault(exchange: Exchange) -> bool:
        start = network.start(exchange)
        following = SIZE if start != SIZE else 2 * SIZE
        offers = [one | {"served": network.requests} if varied else one for one in network.truth]
        said = {"cursor": f"row {following}", "next": network.address(following)}
        return network.give(exchange, offers, start, **said)

    network.fault = fault
    run = trial.sync()
    nothing_is_gone(trial, run)
    assert run.requests <= MAX_PAGES
    assert "announced" not in str(run.error)


@pytest.mark.fault("P03")
@kinds("address", "header")
@pytest.mark.parametrize(
    ("scheme", "host"),
    [
        ("http:", "localhost"),
        ("", "localhost"),
        ("http:", "127.0.0.1"),
        ("https:", "127.0.0.1"),
        ("http:", "user@127.0.0.1"),
        ("", "127.0.0.1@localhost"),
    ],
)
def test_the_next_page_is_at_another_host(
    trial: Trial, network: Paged, host: str, scheme: str
) -> None:
    with trial.stranger(lambda exchange: network.give(exchange, network.truth, SIZE)) as stranger:
        address = f"{scheme}//{host}:{stranger.port}/offers?cursor=row%205"
        network.fault = lambda exchange: network.give(exchange, network.truth, next=address)
        run = trial.sync()
        nothing_is_gone(trial, run)
        assert stranger.connections == 0


@pytest.mark.fault("P04")
@kinds(*COUNTED, "more")
def test_fewer_offers_than_announced(trial: Trial, network: Paged) -> None:
    def fault(exchange: Exchange) -> bool:
        said = {"total": 1000, "pages": 200, "more": True}
        return network.give(exchange, network.truth[:10], **said)

    network.fault = fault
    run = trial.sync()
    nothing_is_gone(trial, run)
    assert run.fetched == 10


@pytest.mark.fault("P05")
@kinds()
@pytest.mark.parametrize("told", [True, False])
def test_an_offer_comes_in_between_two_pages(trial: Trial, network: Paged, told: bool) -> None:
    old, new = network.truth, [record("new"), *network.truth]

    def fault(exchange: Exchange) -> bool:
        said = {} if told else {"total": len(old), "pages": 3}
        first = network.start(exchange) == 0
        return network.give(exchange, old if first else new, **said)

    network.fault = fault
    run = trial.sync()
    nothing_is_gone(trial, run, "ok" if told else run.state)
    assert run.fetched == len(trial.stored())
    network.truth = new


@pytest.mark.fault("P06")
@kinds("total", "offset")
def test_an_offer_goes_between_two_pages(trial: Trial, network: Paged) -> None:
    old, new = network.truth, network.truth[1:]
    network.fault = lambda exchange: network.give(
        exchange, old if network.start(exchange) == 0 else new
    )
    run = trial.sync()
    nothing_is_gone(trial, run, run.state)
    assert run.fetched == len(old) - 1
    network.truth = new


@pytest.mark.fault("P06")
@kinds()
def test_an_order_that_moves_between_two_pages(trial: Trial, network: Paged) -> None:
    """One offer comes twice, so that another one does not come, and the count is right."""
    moved = [network.truth[4] if one["id"] == 6 else one for one in network.truth]
    network.fault = lambda exchange: network.give(exchange, moved)
    run = trial.sync()
    nothing_is_gone(trial, run, "ok")
    assert (run.fetched, run.duplicates) == (11, 1)


@pytest.mark.fault("P06")
@kinds("pages", "more", "silent")
def test_an_offer_that_slipped_unseen_is_not_gone_by_one_run(trial: Trial, network: Paged) -> None:
    """Nothing in these answers tells of it; one run without an offer is not enough by default."""
    own = ["missing.after_runs", "missing.after_hours"]
    trial.acme = trial.accounts.change(trial.acme, {}, {}, reset=own)
    old, new = network.truth, network.truth[1:]
    network.fault = lambda exchange: network.give(
        exchange, old if network.start(exchange) == 0 else new
    )
    run = trial.sync()
    assert (run.state, run.fetched, run.paused) == ("ok", 11, 0)
    assert trial.stored() == trial.before


@pytest.mark.fault("P09")
@kinds()
@pytest.mark.parametrize("page", [2, 3])
def test_one_page_fails_for_good(trial: Trial, network: Paged, page: int) -> None:
    trial.be_hasty(tries=1)
    broken = reply(b"Gone fishing", "500 Internal Server Error", content_type="text/plain")

    def fault(exchange: Exchange) -> bool:
        failing = network.start(exchange) == (page - 1) * SIZE
        return broken(exchange) if failing else network.answer(exchange)

    network.fault = fault
    run = trial.sync()
    nothing_is_gone(trial, run)
    assert run.fetched == (page - 1) * SIZE


@pytest.mark.fault("P12")
@kinds()
@pytest.mark.parametrize("size", [1, 3, 12])
def test_pages_are_smaller_than_asked_for(trial: Trial, network: Paged, size: int) -> None:
    network.per_page = size
    run = trial.sync()
    assert (run.state, run.fetched) == ("ok", len(network.truth))
    assert trial.stored() == trial.before
