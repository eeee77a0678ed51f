"""Tokens that are fetched: they run out, or are taken back."""

from __future__ import annotations

from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from tests.faults.network import page, record, refusal
from tests.faults.test_transport import outcome
from tests.faults.token_network import AT_ONCE, TokenNetwork
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, Scenario

PATIENCE_SECONDS = 10


@pytest.fixture
def network() -> Iterator[TokenNetwork]:
    with TokenNetwork() as network:
        yield network


@pytest.mark.fault("A06")
def test_a_token_that_has_run_out_is_renewed_once(network: TokenNetwork, trial: Trial) -> None:
    pages, granted = network.pages_asked, network.granted
    network.good.clear()
    run = trial.sync()
    assert (run.state, run.fetched) == ("ok", 12)
    assert network.granted == granted + 1
    assert network.pages_asked == pages + 4  # three, of which the first had to be asked twice


@pytest.mark.fault("A06")
def test_of_many_that_find_out_at_once_one_renews_it(network: TokenNetwork, trial: Trial) -> None:
    network.truth = [record(number) for number in range(1, 5 * (AT_ONCE + 1) + 1)]
    pages, granted = network.pages_asked, network.granted
    network.fault = running_out(network)
    run = trial.sync()
    assert (run.state, run.fetched) == ("ok", len(network.truth))
    assert network.granted == granted + 1
    assert network.pages_asked == pages + 1 + 2 * AT_ONCE


def running_out(network: TokenNetwork) -> Scenario:
    """After the first page, and all that ask then are refused together."""
    old, together = set(network.good), Barrier(AT_ONCE)

    def scenario(exchange: Exchange) -> bool:
        token = exchange.request.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in old or page(exchange) == 1:
            return network.answer(exchange)
        together.wait(PATIENCE_SECONDS)
        return refusal(exchange)

    return scenario


@pytest.mark.fault("A07")
def test_who_may_not_renew_it_is_asked_to_sign_in(network: TokenNetwork, trial: Trial) -> None:
    network.good.clear()
    network.refreshing.clear()
    for _ in range(2):
        asked = network.tokens_asked
        run = trial.sync()
        assert outcome(run) == ("needs_attention", "auth")
        assert network.tokens_asked <= asked + 2  # with the kept one, and with the entered one
        assert trial.stored() == trial.before
    assert [notice.title for notice in trial.notices] == ["Acme needs you"]
    trial.acme = trial.accounts.change(trial.acme, {}, network.secrets)


@pytest.mark.fault("A07")
def test_a_new_token_that_is_refused_as_well_is_the_last(
    network: TokenNetwork, trial: Trial
) -> None:
    pages, granted = network.pages_asked, network.granted
    network.fault = lambda exchange: (
        network.answer if exchange.request.target == "/token" else refusal
    )(exchange)
    assert outcome(trial.sync()) == ("needs_attention", "auth")
    assert (network.granted, network.pages_asked) == (granted + 1, pages + 2)
    assert trial.stored() == trial.before


TROUBLE = {
    "down": (reply(b"", "503 Unavailable"), "api_error"),
    "portal": (reply(b"<html>Sign in</html>", content_type="text/html"), "bad_response"),
    "pause": (reply(b"{}", "429 Too Many", retry_after="999"), "rate_limited"),
    "cut": (reply(b'{"access_to'), "bad_response"),
}


@pytest.mark.fault("A07")
@pytest.mark.parametrize("trouble", TROUBLE)
def test_trouble_at_the_token_is_no_refusal(
    network: TokenNetwork, trial: Trial, trouble: str
) -> None:
    """So that nobody is sent to sign in again who need not."""
    trial.be_hasty(tries=1)
    network.good.clear()
    answer, kind = TROUBLE[trouble]
    network.fault = lambda exchange: (
        answer if exchange.request.target == "/token" else network.answer
    )(exchange)
    assert outcome(trial.sync()) == ("failed", kind)
    assert trial.stored() == trial.before
