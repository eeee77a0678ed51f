"""The one payout row that speaks for an offer."""

import pytest

from offersync_gui.domain.headline import headline
from offersync_gui.domain.offer import Payout


def row(revenue, currency="USD", kind="fixed", default=True):
    return Payout(revenue=revenue, currency=currency, revenue_type=kind, is_default=default)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], None),
        ([row("0.00")], "0.00"),
        ([row("0.00"), row("2.00"), row("3.00")], "3.00"),
        ([row("9.00", default=False), row("2.00")], "2.00"),
        ([row("9.00", default=False), row("8.00", default=False)], "9.00"),
        ([row("50", kind="percent"), row("2.00")], "2.00"),
        ([row("0.00"), row("50", kind="percent")], "50"),
        ([row(None, kind="percent"), row("0.00")], "0.00"),
        ([row("90", "RUB"), row("1", "USD"), row("2", "USD")], "2"),
        ([row("90", "RUB"), row("1", "USD")], "90"),
        ([row("9.5"), row("10")], "10"),
    ],
)
def test_one_row_speaks_for_the_offer(rows, expected):
    top = headline(rows)
    assert (top.revenue if top else None) == expected
