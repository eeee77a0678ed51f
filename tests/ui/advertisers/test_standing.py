"""An advertiser's badge and next run, without a window."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.domain.rules import resolve
from offersync_gui.ui.advertisers.standing import TONES, Facts, next_run, standing
from tests.ui.advertisers.times import NOW


def advertiser(**changes):
    return Advertiser(id=1, uid="u", name="Acme", template="affise", **changes)


def facts(secrets="set", *, lacking=False, gap=15, **rules):
    return Facts(resolve(rules), {"api_key": secrets}, lacking, gap)


def test_the_gravest_is_said_first():
    limited = advertiser(limited_until="2026-05-03T13:00:00Z", last_state="ok")
    assert standing(limited, Facts(None, {}, lacking=False), NOW) == "template"
    assert standing(limited, facts("unavailable"), NOW) == "unavailable"
    assert standing(limited, facts("locked"), NOW) == "locked"
    assert standing(limited, facts("missing", lacking=True), NOW) == "no_secret"
    assert standing(limited, facts(), NOW) == "limited"


def test_a_missing_secret_that_is_not_needed_is_no_fault():
    assert standing(advertiser(last_state="ok"), facts("missing"), NOW) == "ok"


def test_a_limit_that_is_over_is_forgotten():
    over = advertiser(limited_until="2026-05-03T11:00:00Z", last_state="ok")
    assert standing(over, facts(), NOW) == "ok"


@pytest.mark.parametrize("state", ["ok", "partial", "failed", "held", "cancelled", "interrupted"])
def test_else_it_is_how_the_last_run_went(state):
    assert standing(advertiser(last_state=state), facts(), NOW) == state


def test_nothing_ran_yet():
    assert standing(advertiser(), facts(), NOW) == "never"
    assert "never" in TONES


def test_the_next_run_counts_from_the_last():
    ran = advertiser(last_run_at="2026-05-03T11:00:00Z")
    on = facts(auto_sync="true", interval_minutes="90")
    assert next_run(ran, on, NOW) == datetime(2026, 5, 3, 12, 30, tzinfo=UTC)
    assert next_run(ran, facts(interval_minutes="90"), NOW) is None


def test_the_templates_gap_and_a_limit_put_the_next_run_off():
    ran = advertiser(last_run_at="2026-05-03T12:00:00Z")
    gap = facts(auto_sync="true", interval_minutes="15", gap=60)
    assert next_run(ran, gap, NOW) == datetime(2026, 5, 3, 13, 0, tzinfo=UTC)
    limited = advertiser(limited_until="2026-05-03T15:00:00Z")
    assert next_run(limited, gap, NOW) == datetime(2026, 5, 3, 15, 0, tzinfo=UTC)


def test_what_is_over_due_comes_now():
    ran = advertiser(last_run_at="2026-05-01T12:00:00Z")
    assert next_run(ran, facts(auto_sync="true"), NOW) == NOW
