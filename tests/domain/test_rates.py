"""Exchange rates, typed and led on from one to the next."""

from decimal import Decimal

import pytest

from offersync_gui.domain.rates import Rates, currency_code, rate_table


def test_a_table_is_pairs_with_what_one_of_the_first_is_worth():
    table = rate_table(" usd/eur = 0.92 ,GBP/EUR=1.17,")
    assert table == {("USD", "EUR"): Decimal("0.92"), ("GBP", "EUR"): Decimal("1.17")}
    assert rate_table("") == {}


@pytest.mark.parametrize("text", ["USD=0.92", "USD/EUR=0,92", "USD/EUR=0", "EUR/EUR=1", "US/EU=-1"])
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError, match="USD/EUR"):
        rate_table(text)


def test_a_currency_is_a_code():
    assert (currency_code(" eur "), currency_code("")) == ("EUR", "")
    with pytest.raises(ValueError, match="EUR"):
        currency_code("€")


@pytest.mark.parametrize(
    ("currency", "into", "amount"),
    [
        ("EUR", "EUR", "10"),
        ("USD", "EUR", "8"),
        ("EUR", "USD", "12.5"),
        ("USD", "PLN", "40"),
        ("XYZ", "EUR", None),
        ("USD", "XYZ", None),
    ],
)
def test_a_rate_holds_both_ways_and_leads_on(currency, into, amount):
    rates = Rates(rate_table("USD/EUR=0.8, EUR/PLN=5"))
    converted = rates.convert(Decimal(10), currency, into)
    assert converted == (None if amount is None else Decimal(amount))


def test_what_is_typed_wins_in_either_direction():
    reference = rate_table("EUR/USD=2")
    assert Rates(rate_table("USD/EUR=0.8"), reference).convert(Decimal(8), "EUR", "USD") == 10
