"""Statuses with their causes: a sync lifts only what a sync stopped."""

from datetime import UTC, datetime, timedelta

import pytest

from offersync_gui.domain import standing as standings
from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.offer import Offer
from offersync_gui.domain.rules import resolve
from offersync_gui.domain.standing import Standing

NOW = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)
RULES = resolve()
ACTIVE = Standing("active", "user")
NEW = Standing("review", "new")


def offer(**fields):
    return Offer(external_id="1", **{"name": "A"} | fields)


def pair(verdict):
    return verdict.standing.status, verdict.standing.cause


@pytest.mark.parametrize(
    ("fields", "rules", "expected"),
    [
        ({}, {}, ("review", "new")),
        ({}, {"new.status": "active"}, ("active", "new")),
        ({}, {"new.status": "as_source"}, ("active", "source")),
        ({"source_status": "paused"}, {"new.status": "active"}, ("paused", "source")),
        ({"ends_at": "2026-04-30T23:59:59Z"}, {"new.status": "active"}, ("expired", "expired")),
        ({"invalid_reasons": ["no name"]}, {"new.status": "active"}, ("review", "invalid")),
    ],
)
def test_how_an_offer_begins(fields, rules, expected):
    assert pair(standings.opening(offer(**fields), resolve(rules), NOW)) == expected


def test_what_the_source_stops_the_source_lifts():
    stopped = standings.returning(NEW, offer(source_status="paused"), RULES, NOW).standing
    assert (stopped.status, stopped.cause) == ("paused", "source")
    assert standings.returning(stopped, offer(), RULES, NOW).standing == NEW


def test_what_the_user_paused_stays_paused_whatever_the_source_does():
    mine = Standing("paused", "user")
    for fields in ({}, {"source_status": "paused"}, {"ends_at": "2020-01-01T00:00:00Z"}):
        assert standings.returning(mine, offer(**fields), RULES, NOW).standing == mine


def gone_for(standing, runs, hours, rules=RULES):
    """The standing after ``runs`` complete feeds without the offer, the last ``hours`` later."""
    for number in range(runs):
        now = NOW if number == 0 else NOW + timedelta(hours=hours)
        standing = standings.absent(standing, rules, now).standing
    return standing


@pytest.mark.parametrize(
    ("runs", "hours", "stopped"), [(1, 5, False), (2, 1, False), (2, 2, True), (3, 9, True)]
)
def test_missing_needs_both_the_runs_and_the_hours(runs, hours, stopped):
    gone = gone_for(NEW, runs, hours)
    assert gone.missing
    assert ((gone.status, gone.cause) == ("paused", "missing")) is stopped


@pytest.mark.parametrize(
    ("action", "expected"), [("archive", "archived"), ("keep", "review"), ("flag", "review")]
)
def test_what_happens_to_a_missing_offer_is_a_rule(action, expected):
    assert gone_for(NEW, 2, 3, resolve({"missing.action": action})).status == expected


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("restore", ("review", "new")),
        ("review", ("review", "rule")),
        ("leave", ("paused", "missing")),
    ],
)
def test_how_an_offer_comes_back_is_a_rule(action, expected):
    gone = gone_for(NEW, 2, 3)
    back = standings.returning(gone, offer(), resolve({"return.action": action}), NOW)
    assert pair(back) == expected
    assert not back.standing.missing


def test_a_return_restores_what_was_before_even_after_two_kinds_of_stop():
    paused = standings.returning(
        Standing("active", "rule"), offer(source_status="paused"), RULES, NOW
    )
    gone = gone_for(paused.standing, 2, 3)
    back = standings.returning(gone, offer(), RULES, NOW).standing
    assert (back.status, back.cause) == ("active", "rule")


def test_an_offer_that_heals_becomes_what_it_would_have_been():
    broken = standings.opening(offer(invalid_reasons=["no name"]), RULES, NOW).standing
    assert pair(standings.returning(broken, offer(), RULES, NOW)) == ("review", "new")


def test_a_filter_pauses_and_lifts_by_itself():
    out = standings.refused(NEW, "filter.countries", RULES, NOW).standing
    assert (out.status, out.cause) == ("paused", "filter")
    assert standings.returning(out, offer(), RULES, NOW).standing == NEW


@pytest.mark.parametrize(
    ("action", "expected"),
    [("pause", ("paused", "missing")), ("archive", ("archived", "missing")), ("keep", None)],
)
def test_what_a_filter_refuses_may_count_as_missing(action, expected):
    rules = resolve({"filter.out_action": "missing", "missing.action": action})
    once = standings.refused(NEW, "filter.countries", rules, NOW).standing
    assert (once.status, once.missing_since, once.missing_runs) == ("review", utc_text(NOW), 1)
    later = NOW + timedelta(hours=3)
    twice = standings.refused(once, "filter.countries", rules, later)
    assert twice.rule == "filter.countries"
    assert pair(twice) == (expected or ("review", "new"))
    assert standings.returning(twice.standing, offer(), rules, later).standing == NEW


def test_what_the_user_paused_is_not_stopped_by_counting_as_missing():
    mine = Standing("paused", "user")
    rules = resolve({"filter.out_action": "missing", "missing.after_runs": "1"})
    gone = standings.refused(mine, "take", rules, NOW).standing
    later = NOW + timedelta(hours=9)
    assert standings.refused(gone, "take", rules, later).standing.cause == "user"


STOPS = {"source": {"source_status": "paused"}, "expired": {"source_status": "expired"}}


@pytest.mark.parametrize("cause", STOPS)
def test_what_the_user_approved_stops_with_its_source_and_comes_back_approved(cause):
    stopped = standings.returning(ACTIVE, offer(**STOPS[cause]), RULES, NOW).standing
    assert (stopped.running, stopped.cause) == (False, cause)
    assert standings.returning(stopped, offer(), RULES, NOW).standing == ACTIVE


@pytest.mark.parametrize("cause", STOPS)
def test_what_the_user_approved_in_spite_of_a_stop_runs_until_there_is_a_new_one(cause):
    stop = offer(**STOPS[cause])
    mine = Standing("active", "user", "paused", cause)
    assert standings.returning(mine, stop, RULES, NOW).standing == mine
    healed = standings.returning(mine, offer(), RULES, NOW).standing
    assert healed == ACTIVE
    assert not standings.returning(healed, stop, RULES, NOW).standing.running


def test_what_the_user_approved_is_stopped_when_it_goes_and_is_back_afterwards():
    gone = gone_for(ACTIVE, 2, 3)
    assert (gone.status, gone.cause) == ("paused", "missing")
    assert standings.returning(gone, offer(), RULES, NOW).standing == ACTIVE


def test_what_the_user_approved_although_it_is_gone_runs_on():
    mine = Standing("active", "user", "paused", "missing", utc_text(NOW), 2)
    assert gone_for(mine, 3, 99).status == "active"


@pytest.mark.parametrize(("days", "status"), [("0", "paused"), ("5", "archived"), ("6", "paused")])
def test_a_gone_offer_is_archived_in_time_and_comes_back_from_there(days, status):
    rules = resolve({"missing.archive_days": days})
    gone = gone_for(NEW, 2, 3, rules)
    later = NOW + timedelta(days=5)
    verdict = standings.absent(gone, rules, later)
    assert pair(verdict) == (status, "missing")
    assert standings.returning(verdict.standing, offer(), rules, later).standing == NEW


def test_a_rule_decides_about_a_new_offer_before_the_general_status():
    rules = resolve(
        {"new.approve_rules": "name~casino -> paused; any -> active", "new.status": "review"}
    )
    assert pair(standings.opening(offer(name="My Casino"), rules, NOW)) == ("paused", "rule")
    opened = standings.opening(offer(), rules, NOW)
    assert pair(opened) == ("active", "rule")
    assert opened.rule == "new.approve_rules"
    paused = standings.opening(offer(name="Casino"), rules, NOW).standing
    assert standings.returning(paused, offer(), rules, NOW).standing == paused


def test_a_fallen_revenue_pauses_until_it_is_back_or_the_user_takes_it():
    seen = standings.returning(ACTIVE, offer(), RULES, NOW)
    held = standings.dropped(seen).standing
    assert (held.status, held.cause) == ("paused", "rule")
    assert standings.returning(held, offer(), RULES, NOW).standing == ACTIVE
    assert Standing("active", "user", "paused", "rule").overrules("rule")
