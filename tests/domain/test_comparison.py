"""Who pays best: by country and model, in one currency, never 1:1 by silence."""

from decimal import Decimal

from offersync_gui.domain.comparison import best_payers, unrated, worth
from offersync_gui.domain.offer import Offer, Payout, complete
from offersync_gui.domain.rates import Rates, rate_table

RATES = Rates(rate_table("USD/EUR=0.5"))


def record(advertiser, *payouts, **changed):
    plain = complete(Offer(external_id="1", status="active", status_cause="user", **changed))
    rows = [complete(Payout(**{"currency": "EUR", **row})) for row in payouts]
    return plain | {"advertiser": advertiser, "payouts": rows}


def best(*offers):
    return [
        (one.country, one.model, [(bid.advertiser, str(bid.amount)) for bid in one.bids])
        for one in best_payers(offers, RATES, "EUR")
    ]


def test_the_best_of_each_country_comes_first():
    acme = record("Acme", {"revenue": "3.00"}, countries=["AT", "DE"])
    beta = record("Beta", {"revenue": "8.00", "currency": "USD"}, countries=["DE"])
    assert best(acme, beta) == [
        ("AT", "CPA", [("Acme", "3.0000")]),
        ("DE", "CPA", [("Beta", "4.0000"), ("Acme", "3.0000")]),
    ]


def test_a_worldwide_offer_bids_everywhere_but_where_it_is_excluded():
    acme = record("Acme", {"revenue": "1"}, countries_excluded=["US"])
    beta = record("Beta", {"revenue": "2"}, countries=["DE", "US"])
    assert best(acme, beta) == [
        ("DE", "CPA", [("Beta", "2.0000"), ("Acme", "1.0000")]),
        ("US", "CPA", [("Beta", "2.0000")]),
        ("", "CPA", [("Acme", "1.0000")]),
    ]


def test_a_countrys_own_row_stands_before_that_for_everywhere():
    acme = record(
        "Acme",
        {"revenue": "5"},
        {"revenue": "9", "is_default": False},
        {"revenue": "2", "countries": ["DE"], "is_default": False},
    )
    assert best(acme) == [("DE", "CPA", [("Acme", "2.0000")]), ("", "CPA", [("Acme", "5.0000")])]


def test_models_are_not_mixed_and_shares_of_sales_not_compared():
    acme = record(
        "Acme",
        {"revenue": "1", "model": "CPL"},
        {"revenue": "9"},
        {"revenue": "50", "revenue_type": "percent", "currency": None},
    )
    assert best(acme) == [("", "CPA", [("Acme", "9.0000")]), ("", "CPL", [("Acme", "1.0000")])]


def test_without_a_rate_nothing_is_compared_and_it_is_said():
    acme = record("Acme", {"revenue": "1"})
    beta = record("Beta", {"revenue": "99", "currency": "XYZ"})
    assert best(acme, beta) == [("", "CPA", [("Acme", "1.0000")])]
    assert unrated([acme, beta], RATES, "EUR") == ["XYZ"]
    row = beta["payouts"][0]
    assert worth(row, RATES, "EUR") == (None, "XYZ")
    assert worth(row | {"currency": None}, RATES, "EUR") == (None, "")
    assert worth(row, RATES, "XYZ") == (Decimal(99), "")


def test_what_has_ended_or_is_gone_does_not_bid():
    for stopped in ({"status": "expired"}, {"status": "disabled"}, {"status_cause": "missing"}):
        assert best(record("Acme", {"revenue": "1"}) | stopped) == []
