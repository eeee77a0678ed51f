"""Options are stored in the words of the offer record; what cannot be is refused in words."""

from __future__ import annotations

import pytest

from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.rule_values import as_stored, rule_problem
from offersync_gui.sync.workspace import Workspace  # noqa: TC001  # a fixture of that type


@pytest.mark.parametrize(
    ("key", "typed", "stored"),
    [
        ("filter.countries", "UK, Germany,de", "GB,DE"),
        ("filter.countries_excluded", "us", "US"),
        ("filter.currencies", "eur, $, XYZ", "EUR,USD,XYZ"),
        ("filter.models", "cpi,revshare", "CPI,RevShare"),
        ("filter.os", "iphone, mac, PlayStation OS", "iOS,macOS,PlayStation OS"),
        ("filter.devices", "Phone, Smart TV", "mobile,tv"),
        ("filter.countries", "DE, AT", "DE, AT"),
        ("filter.name_contains", "UK, Germany", "UK, Germany"),
        ("new.approve_rules", "country=UK|de and model=cpi -> active", ""),
        ("new.approve_rules", "country!=GB -> review\nany -> active", ""),
        ("new.approve_rules", "name~UK -> review", ""),
    ],
)
def test_words_are_those_of_the_record(key: str, typed: str, stored: str) -> None:
    rules = {"country=UK|de and model=cpi -> active": "country=GB|DE and model=CPI -> active"}
    assert as_stored(key, typed) == (stored or rules.get(typed, typed))


@pytest.mark.parametrize(
    ("key", "text", "problem"),
    [
        ("filter.countries", "DE, Narnia", "cannot be: 'Narnia' is no country."),
        ("filter.countries", "worldwide", "cannot be: 'worldwide' is no country."),
        ("filter.countries_excluded", "XX", "cannot be: 'XX' is no country."),
        ("filter.currencies", "gold", "cannot be: 'gold' is no currency."),
        ("filter.models", "CPZ", "must be one of CPA, CPL, CPS, CPI, CPC, CPM, RevShare, Other"),
        ("new.approve_rules", "country=Narnia -> active", "cannot be: 'Narnia' is no country."),
        ("tracking.click_id", "ref_id=", "needs a macro or a value"),
        ("tracking.add", "sub1={x}, sub2", "must be PARAMETER=MACRO, such as sub1={click_id}"),
        ("tracking.add", "=x", "must be PARAMETER=MACRO, such as sub1={click_id}"),
        ("tracking.add", "a&b=x", "the name cannot contain = or &"),
        ("tracking.replace", "old", "must be pairs such as {sub}=value, old=new"),
        ("tracking.replace", "old=", "must be pairs such as {sub}=value, old=new"),
        ("tracking.replace", "{sub}", "must be pairs such as {sub}=value, old=new"),
        ("tracking.replace", "{sub}=,old=new", ""),
        ("tracking.click_id", "", ""),
    ],
)
def test_what_cannot_be_is_told(key: str, text: str, problem: str) -> None:
    assert rule_problem(key, text) == problem


def test_they_are_stored_so_at_every_level(workspace: Workspace) -> None:
    values = {"base_url": "https://api.acme.example", "filter.countries": "UK"}
    acme = Accounts(workspace).add("Acme", "affise", values, {})
    assert workspace.rules_for(acme)["filter.countries"] == ("GB",)
    workspace.change_setting("rules.filter.models", "cpi")
    assert workspace.rules_for(acme)["filter.models"] == ("CPI",)
