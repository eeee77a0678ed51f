"""Keys that are refused, that were copied badly, and errors that come as good answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.sync.account_values import InvalidValues
from tests.faults.keyed_network import WAYS
from tests.faults.network import page
from tests.faults.test_transport import outcome
from tests.faults.trial import ACME
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from tests.faults.keyed_network import KeyedNetwork
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Scenario

REFUSALS = [
    reply(b'{"status": 2, "error": "Wrong token"}', "401 Unauthorized"),
    reply(b'{"status": 2, "error": "Wrong token"}'),
    reply(b"{}", "401 Unauthorized", www_authenticate='Basic realm="api"'),
    reply(b'{"status": 2, "message": "Your API-Key is invalid"}', "403 Forbidden"),
]


@pytest.mark.fault("A01")
@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refused_key_is_not_tried_again(trial: Trial, refusal: Scenario) -> None:
    trial.network.fault = refusal
    run = trial.sync()
    assert (outcome(run), run.requests) == (("needs_attention", "auth"), 1)
    assert trial.controller.state.attention == (ACME,)
    assert trial.stored() == trial.before
    assert [notice.title for notice in trial.notices] == ["Acme needs you"]


@pytest.mark.fault("A01")
@pytest.mark.parametrize("network", WAYS, indirect=True)
def test_a_key_that_was_replaced_is_refused_wherever_it_goes(
    network: KeyedNetwork, trial: Trial
) -> None:
    key, network.key = network.key, "another"
    run = trial.sync()
    assert (outcome(run), run.requests) == (("needs_attention", "auth"), 1)
    assert trial.stored() == trial.before
    network.key = key


@pytest.mark.fault("A01")
def test_a_key_that_is_refused_between_two_pages(trial: Trial) -> None:
    trial.network.fault = from_page(trial, 2, REFUSALS[0])
    run = trial.sync()
    assert outcome(run) == ("needs_attention", "auth")
    assert run.requests <= 3
    assert (run.missing, run.paused) == (0, 0)
    assert trial.stored() == trial.before


@pytest.mark.fault("A01")
def test_a_proxy_that_wants_a_password_says_nothing_about_the_key(trial: Trial) -> None:
    trial.be_hasty(tries=1)
    trial.network.fault = reply(b"<html>Who are you?</html>", "401 Unauthorized")
    assert outcome(trial.sync()) == ("failed", "bad_response")
    assert trial.stored() == trial.before


def from_page(trial: Trial, first: int, fault: Scenario) -> Scenario:
    return lambda exchange: (fault if page(exchange) >= first else trial.network.answer)(exchange)


def envelope(**fields: Any) -> Scenario:
    return reply(json.dumps(fields).encode())


SAID = "The partner area is closed for maintenance"
EMPTY = {"offers": [], "pagination": {"per_page": 5, "total_count": 0, "page": 1}}
ENVELOPES = [
    envelope(status=-1, message=SAID),
    envelope(status=-1, message=SAID, **EMPTY),
    envelope(status=0, error=SAID, offers=None),
    envelope(success=False, error=SAID),
    envelope(success=False, error={"code": 17, "text": SAID}, **EMPTY),
]


@pytest.mark.fault("A03")
@pytest.mark.parametrize("error", ENVELOPES)
def test_an_error_in_a_good_answer_is_told_in_its_own_words(trial: Trial, error: Scenario) -> None:
    trial.network.fault = error
    run = trial.sync()
    assert (outcome(run), run.fetched, run.missing) == (("failed", "api_error"), 0, 0)
    assert run.error
    assert SAID in run.error["detail"]
    assert trial.stored() == trial.before


@pytest.mark.fault("A03")
def test_an_error_in_the_second_page_leaves_the_feed_incomplete(trial: Trial) -> None:
    trial.network.fault = from_page(trial, 2, ENVELOPES[1])
    run = trial.sync()
    assert (outcome(run), run.missing, run.paused) == (("partial", "api_error"), 0, 0)
    assert run.error
    assert SAID in run.error["detail"]
    assert trial.stored() == trial.before


BLANKS = [" ", "\t", "\n", "\r\n", "\u00a0", "\u2028", "\u3000"]
INVISIBLE = ["\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060", "\u200e"]


@pytest.mark.fault("A04")
@pytest.mark.parametrize("around", [*BLANKS, *INVISIBLE, "\u200b \n"])
def test_what_was_copied_along_with_a_key_is_cut_off(trial: Trial, around: str) -> None:
    enter(trial, f"{around}{trial.network.key}{around}")
    assert trial.workspace.vault.read(trial.acme.uid) == {"api_key": trial.network.key}
    assert trial.sync().state == "ok"


@pytest.mark.fault("A04")
@pytest.mark.parametrize("within", INVISIBLE)
def test_what_nobody_sees_is_taken_out_of_a_key(trial: Trial, within: str) -> None:
    enter(trial, trial.network.key[:9] + within + trial.network.key[9:])
    assert trial.sync().state == "ok"


@pytest.mark.fault("A04")
@pytest.mark.parametrize("within", [*BLANKS, "\x00", "\x1b", "\u202e", "\u2066"])
def test_a_key_with_a_break_in_it_is_not_taken(trial: Trial, within: str) -> None:
    wrong = trial.network.key[:9] + within + trial.network.key[9:]
    with pytest.raises(InvalidValues) as caught:
        enter(trial, wrong)
    trial.texts.append(str(caught.value.as_dict()) + str(caught.value.problems))
    assert "api_key" in caught.value.problems
    assert trial.workspace.vault.read(trial.acme.uid) == {"api_key": trial.network.key}


@pytest.mark.fault("A04")
@pytest.mark.parametrize("network", ["bearer", "query", "basic", "form"], indirect=True)
@pytest.mark.parametrize("within", ["\n", "\r\nX-Evil: 1", " \u200b", "ж"])
def test_a_key_that_was_stored_badly_is_never_printed(
    network: KeyedNetwork, trial: Trial, within: str
) -> None:
    trial.canaries.append(wrong := network.key + within)
    trial.workspace.vault.write(trial.acme.uid, {"api_key": wrong})
    run = trial.sync()
    assert outcome(run) == ("needs_attention", "auth")
    assert [got for got in network.server.requests if "x-evil" in got.headers] == []
    assert trial.stored() == trial.before
    enter(trial, network.key)


def enter(trial: Trial, key: str) -> None:
    trial.acme = trial.accounts.change(trial.acme, {}, {"api_key": key})
