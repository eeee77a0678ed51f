"""One way to write amounts, in tables as in sentences, and it follows the settings at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from offersync_gui.ui import currency
from offersync_gui.ui.currency import SYMBOLS, Style
from offersync_gui.ui.main_window import MainWindow
from offersync_gui.ui.offers import figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.currency import Place, Sign
    from offersync_gui.ui.services import Services


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    currency.use(Style())


@pytest.mark.parametrize(
    ("sign", "place", "code", "shown"),
    [
        ("code", "after", "USD", "-12.50 USD"),
        ("code", "before", "USD", "-USD 12.50"),
        ("symbol", "before", "USD", "-$12.50"),
        ("symbol", "after", "EUR", "-12.50 €"),
        ("symbol", "before", "CHF", "-CHF 12.50"),
        ("symbol", "before", "PLN", "-zł 12.50"),
        ("symbol", "before", "%", "-12.50 %"),
        ("symbol", "before", "", "-12.50"),
    ],
)
def test_sign_and_place(sign: Sign, place: Place, code: str, shown: str) -> None:
    currency.use(Style(sign, place))
    assert currency.amount("-12.50", code) == shown
    assert currency.amount("", code) == ""


@pytest.mark.parametrize(
    ("language", "shown"),
    [(QLocale.Language.English, "$1,234.50"), (QLocale.Language.German, "1.234,50 $")],
)
def test_the_language_has_a_place_for_it(language: QLocale.Language, shown: str) -> None:
    QLocale.setDefault(QLocale(language))
    currency.use(Style("symbol", "locale"))
    assert figures.money({"payout": "1234.50", "currency": "USD"}, "payout") == shown


def test_in_a_column_the_figures_stand_below_each_other() -> None:
    record = {"payout": "1.50", "currency": "USD"}
    assert figures.columns(record, "payout") == ("1.50", "USD")
    currency.use(Style("symbol", "before"))
    assert figures.columns(record, "payout") == ("$1.50", "")
    assert figures.columns(record | {"revenue_type": "percent"}, "payout") == ("1.50", "%")


def test_no_symbol_stands_for_two_currencies() -> None:
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)


def test_a_changed_setting_holds_at_once(qtbot: QtBot, services: Services) -> None:
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.setting_changed.emit(currency.SIGN, "symbol")
    window.setting_changed.emit(currency.PLACE, "before")
    assert currency.amount("5", "EUR") == "€5"
    services.workspace.change_setting(currency.PLACE, "locale")
    assert currency.style_of(services.workspace) == Style("code", "locale")
    window.shutdown()
