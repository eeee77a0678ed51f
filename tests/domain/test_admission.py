"""Which offers are taken, and by which rule one is not."""

import pytest

from offersync_gui.domain.admission import admission
from offersync_gui.domain.offer import Offer, OsTarget
from offersync_gui.domain.rules import resolve

OFFER = Offer(
    external_id="7",
    name="Puzzle DE",
    approval="approved",
    countries=["AT", "DE"],
    devices=["mobile"],
    os=[OsTarget("iOS")],
    categories=["Games"],
    revenue="1.50",
    currency="EUR",
    model="CPI",
)
WORLDWIDE = Offer(external_id="8", name="Any", approval="not_applied", revenue="0.00")


@pytest.mark.parametrize(
    ("rule", "passes", "fails"),
    [
        ("filter.countries", "de,FR", "US"),
        ("filter.countries_excluded", "DE", "DE,AT"),
        ("filter.os", "ios", "Android"),
        ("filter.devices", "mobile", "desktop"),
        ("filter.models", "cpi", "CPA"),
        ("filter.currencies", "eur", "USD"),
        ("filter.categories", "games", "Finance"),
        ("filter.name_contains", "puzzle", "loan"),
        ("filter.ids_allow", "7", "8"),
        ("filter.ids_deny", "8", "7"),
        ("filter.revenue_min", "1.50", "1.51"),
        ("filter.revenue_max", "1.50", "1.49"),
    ],
)
def test_each_filter_passes_and_refuses(rule, passes, fails):
    assert admission(resolve({rule: passes}))(OFFER) is None
    assert admission(resolve({rule: fails}))(OFFER) == rule


@pytest.mark.parametrize(
    ("take", "taken"),
    [
        ("approved", {"approved", "not_required", "unknown"}),
        ("applicable", {"approved", "not_required", "unknown", "pending", "not_applied"}),
        ("all", {"approved", "not_required", "unknown", "pending", "not_applied", "rejected"}),
    ],
)
def test_which_approvals_are_taken(take, taken):
    test = admission(resolve({"take": take}))
    states = ("approved", "not_required", "unknown", "pending", "not_applied", "rejected")
    assert {s for s in states if test(Offer(external_id="1", approval=s)) is None} == taken


def test_worldwide_passes_every_country_filter():
    test = admission(resolve({"take": "all", "filter.countries": "US", "filter.os": "iOS"}))
    assert test(WORLDWIDE) is None
