"""`offers elsewhere`: the same campaign at two sandbox advertisers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.store import Store
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Program


def fill(data_dir: Path) -> None:
    """Three advertisers with one campaign, in three currencies."""
    data_dir.mkdir(parents=True, exist_ok=True)
    store = Store.open(data_dir / paths.DATABASE, backups=data_dir)
    for name, currency in (("Acme", "EUR"), ("Beta", "USD"), ("Gamma", "XYZ")):
        payouts = offer("1").payouts
        payouts[0].currency = currency
        account = store.advertisers.add(advertiser(name))
        twin = offer(f"{name}-1", name=f"Super Loans {name[:1]}", currency=currency)
        twin.payouts, twin.name = payouts, "Super Loans DE"
        sync(store, account, [twin, offer(f"{name}-2", name=f"{name} Special")])
    store.close()


def test_offers_elsewhere_are_compared_in_one_currency(program: Program, data_dir: Path) -> None:
    fill(data_dir)
    assert program("settings", "set", "rates.table", "EUR/USD=2").code == 0
    found = program("offers", "elsewhere", "Acme", "Acme-1", "--json").document
    assert found["currency"] == "EUR"
    shown = [(one["advertiser"], one["amount"], one["no_rate"]) for one in found["elsewhere"]]
    assert shown == [("Beta", "6.1728", None), ("Gamma", None, "XYZ")]
    assert [one["same"] for one in found["elsewhere"]] == [["name"], ["name"]]
    assert found["no_rate"] == ["XYZ"]
    (germany, america) = found["best"]
    assert (germany["country"], america["country"]) == ("DE", "US")
    assert [bid["advertiser"] for bid in germany["bids"]] == ["Acme", "Beta"]
    assert found["rates"] == {"day": None, "stale": False}
    text = program("offers", "elsewhere", "Acme", "Acme-1").out
    assert "no rate for XYZ" in text
    assert "There is no rate for XYZ" in text
    beside = program("offers", "show", "Acme", "Acme-1").out
    assert "Elsewhere" in beside
    assert "no rate for XYZ" in beside
    assert "Elsewhere" not in program("offers", "show", "Acme", "Acme-2").out


def test_a_currency_may_be_chosen(program: Program, data_dir: Path) -> None:
    fill(data_dir)
    program("settings", "set", "rates.currency", "usd")
    found = program("offers", "elsewhere", "Acme", "Acme-1", "--json").document
    assert found["currency"] == "USD"
    assert found["offer"]["no_rate"] == "EUR"
    assert program("settings", "set", "rates.currency", "dollars").code == 2
    assert program("settings", "set", "rates.table", "USD=1").code == 2


def test_nowhere_else_is_said(program: Program, data_dir: Path) -> None:
    fill(data_dir)
    assert "No other advertiser" in program("offers", "elsewhere", "Acme", "Acme-2").out
    assert program("offers", "elsewhere", "Acme", "nothing").code == 2
