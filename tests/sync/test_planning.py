"""What must hold of every plan, whatever the feed, the stored offer and the rules say."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from offersync_gui.domain.offer import Offer, Payout, complete
from offersync_gui.domain.rules import resolve
from offersync_gui.domain.standing import Standing
from offersync_gui.store.staged import StoredOffer
from offersync_gui.sync.planning import plan_known, plan_new
from offersync_gui.sync.storing import Storing
from offersync_gui.templates.model import TrackingSpec

NOW = datetime(2026, 5, 1, tzinfo=UTC)
MONEY = st.decimals(0, 10**6, places=6, allow_nan=False).map(str)
PAYOUTS = st.lists(
    st.builds(
        Payout,
        goal=st.sampled_from(["1", "2"]),
        revenue=st.none() | MONEY,
        revenue_type=st.sampled_from(["fixed", "percent"]),
        currency=st.sampled_from(["USD", "EUR"]),
    ),
    max_size=3,
)
OFFERS = st.builds(
    Offer,
    external_id=st.just("1"),
    name=st.text(max_size=8),
    source_status=st.sampled_from(["active", "paused", "expired"]),
    approval=st.sampled_from(["approved", "pending", "unknown"]),
    tracking_url_raw=st.none() | st.just("https://go.example/?a=1&sub1={x}"),
    ends_at=st.sampled_from([None, "2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z"]),
    payouts=PAYOUTS,
    countries=st.lists(st.sampled_from(["DE", "US"]), unique=True),
    categories=st.lists(st.sampled_from(["Games", "Loans"]), unique=True),
    description_html=st.none() | st.just("<p>x</p>"),
)
MODES = st.sampled_from(["always", "first", "if_empty", "never"])
RULES = st.fixed_dictionaries(
    {},
    optional={
        "new.status": st.sampled_from(["review", "active", "paused", "as_source"]),
        "new.approve_rules": st.just("country=DE -> active; revenue>100 -> paused"),
        "take": st.sampled_from(["approved", "all"]),
        "filter.countries": st.just("DE"),
        "filter.revenue_min": st.just("5"),
        "filter.out_action": st.sampled_from(["pause", "keep", "missing"]),
        "field.name": MODES,
        "field.payouts": MODES,
        "field.name.prefix": st.just("x "),
        "field.countries.default": st.just("US"),
        "field.payout.value": st.just("1.5"),
        "category.map": st.just("Games=Play"),
        "payout.mode": st.sampled_from(["percent", "minus", "fixed", "same", "none"]),
        "payout.amount": st.sampled_from(["0", "2.5"]),
        "payout.min_margin": st.sampled_from(["0", "0.1"]),
        "payout.on_drop": st.sampled_from(["apply", "alert", "hold"]),
        "caps.mode": st.sampled_from(["source", "default", "ignore"]),
        "caps.default": st.just("5/day"),
    },
).map(lambda texts: Storing(resolve({"take": "all"} | texts), TrackingSpec()))
LOCKS = st.lists(st.sampled_from(["name", "payouts", "payout", "countries"]), unique=True)
USERS = st.sampled_from(
    [Standing("paused", "user"), Standing("archived", "user"), Standing("disabled", "user")]
)


def opened(offer: Offer, storing: Storing) -> tuple[Offer, StoredOffer]:
    """An offer as a first run stores it."""
    plan = plan_new(offer, storing, NOW)
    return offer, StoredOffer(1, "1", plan.verdict.standing)


def seen(said: Offer, old: Offer, stored: StoredOffer, storing: Storing) -> tuple[Offer, Any]:
    offer = deepcopy(said)
    return offer, plan_known(offer, stored, old, storing, NOW)


@given(OFFERS, RULES)
def test_the_same_feed_again_changes_nothing(said: Offer, storing: Storing) -> None:
    old, stored = opened(deepcopy(said), storing)
    offer, plan = seen(said, old, stored, storing)
    assert plan.changes == []
    assert complete(offer) == complete(old)
    if not plan.refused:
        assert plan.outcome == "unchanged"


@given(OFFERS, OFFERS, RULES)
def test_a_second_look_at_another_feed_changes_nothing_more(
    first: Offer, second: Offer, storing: Storing
) -> None:
    old, stored = opened(first, storing)
    once, plan = seen(second, old, stored, storing)
    after = StoredOffer(1, "1", plan.verdict.standing)
    _, again = seen(second, once, after, storing)
    assert again.changes == []
    if storing.rules["filter.out_action"] != "missing":
        assert again.verdict.standing == after.standing


@given(OFFERS, OFFERS, RULES, LOCKS, USERS)
def test_what_is_the_users_stays(
    first: Offer, second: Offer, storing: Storing, locked: list[str], mine: Standing
) -> None:
    old, _ = opened(first, storing)
    offer, plan = seen(second, old, StoredOffer(1, "1", mine, locked), storing)
    assert not {change.field for change in plan.changes} & set(locked)
    assert all(getattr(offer, name) == getattr(old, name) for name in locked)
    assert (plan.verdict.standing.status, plan.verdict.standing.cause) == (mine.status, "user")


@given(OFFERS, OFFERS, RULES)
def test_changes_lead_from_the_old_record_to_the_new_one(
    first: Offer, second: Offer, storing: Storing
) -> None:
    old, stored = opened(first, storing)
    offer, plan = seen(second, old, stored, storing)
    news = complete(old) | {change.field: change.new for change in plan.changes}
    olds = complete(offer) | {change.field: change.old for change in plan.changes}
    derived = {"description_text": None}
    assert news | derived == complete(offer) | derived
    assert olds | derived == complete(old) | derived


@given(OFFERS, OFFERS, RULES)
def test_what_was_undone_stays_until_the_platform_says_something_new(
    first: Offer, second: Offer, storing: Storing
) -> None:
    old, stored = opened(first, storing)
    _, plan = seen(second, old, stored, storing)
    declined = {change.field: change.new for change in plan.changes}
    undone = StoredOffer(1, "1", stored.standing, declined=declined)
    offer, again = seen(second, old, undone, storing)
    assert not {change.field for change in again.changes} & set(declined)
    assert all(getattr(offer, name) == getattr(old, name) for name in again.declined)


@given(OFFERS, RULES)
def test_the_payout_is_exact_and_never_above_what_the_rules_leave(
    offer: Offer, storing: Storing
) -> None:
    storing.finish(offer)
    rules = storing.rules
    for row in offer.payouts:
        if row.payout is None or row.revenue is None:
            continue
        payout, revenue = Decimal(row.payout), Decimal(row.revenue)
        assert payout >= 0
        assert payout == round(payout, rules["payout.decimals"])
        if row.revenue_type == "fixed":
            assert payout <= max(revenue - rules["payout.min_margin"], Decimal(0))


def test_figures_that_move_all_the_time_are_no_change() -> None:
    storing = Storing(resolve({"take": "all"}), TrackingSpec(), ["kpi_html"])
    old, stored = opened(Offer(external_id="1", name="A", kpi_html="EPC: 1"), storing)
    said = Offer(external_id="1", name="A", kpi_html="EPC: 2")
    _, plan = seen(said, old, stored, storing)
    assert (plan.outcome, plan.changes) == ("unchanged", [])
    said.name = "B"
    _, plan = seen(said, old, stored, storing)
    assert {change.field for change in plan.changes} == {"name", "kpi_html"}
