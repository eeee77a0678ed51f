"""Conditions that decide about new offers."""

import pytest

from offersync_gui.domain.approve_rules import approve_rules
from offersync_gui.domain.offer import Offer, OsTarget

LOAN = Offer(
    external_id="7",
    name="Acme Loan",
    model="CPL",
    currency="EUR",
    revenue="12.5",
    payout="10",
    countries=["DE", "AT"],
    os=[OsTarget("iOS")],
    devices=["mobile"],
    categories=["Finance"],
)


def decided(text, offer=LOAN):
    return next((rule.status for rule in approve_rules(text) if rule.holds(offer)), None)


@pytest.mark.parametrize(
    "condition",
    [
        "model=cpl",
        "model=CPA|CPL",
        "model!=CPI",
        "revenue>=12.5",
        "revenue<12.51",
        "revenue!=3",
        "payout=10.00",
        "country=DE",
        "country!=US",
        "os=ios",
        "device=mobile",
        "category=finance",
        "name~loan",
        "id=7",
        "currency=EUR and revenue>12 and name~acme",
        "any",
    ],
)
def test_a_condition_holds(condition):
    assert decided(f"{condition} -> active") == "active"


@pytest.mark.parametrize(
    "condition",
    [
        "model=CPI",
        "model!=CPL",
        "revenue>12.5",
        "country=US",
        "name~casino",
        "name=acme",
        "currency=EUR and revenue>13",
    ],
)
def test_a_condition_does_not_hold(condition):
    assert decided(f"{condition} -> active") is None


def test_the_first_that_holds_wins():
    assert decided("model=CPI -> paused; revenue>5 -> active\nany -> disabled") == "active"


def test_an_offer_without_countries_runs_in_all_of_them():
    assert decided("country=US -> active", Offer(external_id="1")) == "active"


def test_an_unknown_revenue_is_not_compared():
    assert decided("revenue<5 -> active", Offer(external_id="1")) is None


@pytest.mark.parametrize(
    "text",
    [
        "model=CPI",
        "-> active",
        "x=1 -> active",
        "model>CPI -> active",
        "revenue>much -> active",
        "revenue~5 -> active",
        "any -> gone",
        "any -> ",
    ],
)
def test_what_is_no_rule_is_refused_with_a_reason(text):
    with pytest.raises(ValueError, match=r"must|cannot|no condition"):
        approve_rules(text)
