"""What is worth a message, over the course of several batches of syncs."""

from datetime import time

import pytest

from offersync_gui.domain.notices import Batch, Counts, Judge, Outcome, joined, without
from offersync_gui.domain.quiet import is_quiet, quiet_span
from offersync_gui.domain.sync_run import SyncRun


def outcome(name, state="ok", before="ok", kind="auth", **figures):
    error = None if state in ("ok", "partial", "held") else {"kind": kind, "title": "No"}
    return Outcome(SyncRun(1, name, "timer", state, "2026-05-01", error=error, **figures), before)


def lost(name, before="ok"):
    return outcome(name, "failed", before, "unreachable")


NOTHING = Counts()


def verdicts(*batches, level="problems", counts=NOTHING, offline=False):
    judge = Judge()
    found = [judge.judge(Batch(tuple(one), offline), counts, level) for one in batches]
    return [one and (one.kind, [run.advertiser for run in one.troubled]) for one in found]


def test_one_outage_is_told_once_whenever_each_finds_out():
    assert verdicts([lost("A")], [lost("B")], [lost("A", "failed"), lost("C")]) == [
        ("trouble", ["A"]),
        None,
        None,
    ]


def test_who_stays_away_when_the_network_is_back_is_told_then():
    back = [outcome("A", before="failed"), lost("B", "failed")]
    assert verdicts([lost("A")], [lost("B")], back, back) == [
        ("trouble", ["A"]),
        None,
        ("trouble", ["B"]),
        None,
    ]


def test_other_trouble_is_told_in_an_outage_too():
    assert verdicts([lost("A")], [outcome("B", "needs_attention"), lost("C")]) == [
        ("trouble", ["A"]),
        ("trouble", ["B", "C"]),
    ]


def test_an_outage_that_was_there_before_the_start_is_not_told_again():
    known = [lost("A", "failed"), lost("B", "failed")]
    assert verdicts(known, known, offline=True) == [None, None]
    assert verdicts([lost("A"), lost("B")], known, offline=True) == [("offline", []), None]


@pytest.mark.parametrize("state", ["failed", "needs_attention", "held"])
def test_only_a_change_of_state_is_told(state):
    assert verdicts([outcome("A", state)], [outcome("A", state, state)]) == [
        ("trouble", ["A"]),
        None,
    ]


def test_money_is_a_problem_and_the_rest_a_digest():
    ended = [outcome("A", updated=3)]
    assert verdicts(ended, counts=Counts(drops=1)) == [("money", [])]
    assert verdicts(ended, counts=Counts(negative=1)) == [("money", [])]
    for level, told in (("off", None), ("problems", None), ("changes", ("digest", []))):
        assert verdicts(ended, counts=Counts(gone=1), level=level) == [told]
    assert verdicts(ended, counts=Counts(drops=1), level="off") == [None]
    assert verdicts(ended, level="changes") == [None]
    assert verdicts(ended, level="all") == [("digest", [])]
    assert verdicts([outcome("A", before="held")], level="changes") == [("digest", [])]


def test_joined_batches_are_as_one():
    first = Batch((outcome("A", new=1), outcome("B", "failed")), offline=False)
    second = Batch((outcome("A", "held"), outcome("B", before="failed")), offline=False)
    whole = joined([first, second])
    assert [(one.run.advertiser, one.run.state, one.before) for one in whole.outcomes] == [
        ("A", "ok", "ok"),
        ("A", "held", "ok"),
        ("B", "ok", "ok"),
    ]
    assert [run.new for run in whole.stored] == [1, 0]
    assert [one.run.advertiser for one in without(whole, {"A"}).outcomes] == ["B"]


@pytest.mark.parametrize(
    ("span", "now", "quiet"),
    [
        ("", time(3), False),
        ("22:00-07:00", time(23), True),
        ("22:00-07:00", time(6, 59), True),
        ("22:00-07:00", time(7), False),
        ("9:30 – 12:00", time(10), True),
        ("9:30-12:00", time(9), False),
    ],
)
def test_the_quiet_time_may_go_over_midnight(span, now, quiet):
    assert is_quiet(quiet_span(span), now) is quiet


@pytest.mark.parametrize("text", ["22", "22:00-25:00", "22:00-22:00", "night"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ValueError, match="22:00-07:00"):
        quiet_span(text)
