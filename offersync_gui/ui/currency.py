"""How an amount and its currency stand together: as code or symbol, before or after the figure."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from offersync_gui.sync.workspace import Workspace

Sign = Literal["code", "symbol"]
Place = Literal["after", "before", "locale"]
SIGN, PLACE = "ui.currency", "ui.currency_place"
# As English has them (CLDR): none of them stands for two currencies.
SYMBOLS = {
    "AUD": "A$",
    "BRL": "R$",
    "CAD": "CA$",
    "CNY": "CN¥",
    "CZK": "Kč",
    "EUR": "€",
    "GBP": "£",
    "HKD": "HK$",
    "ILS": "₪",
    "INR": "₹",
    "JPY": "¥",
    "KRW": "₩",
    "KZT": "₸",
    "MXN": "MX$",
    "NGN": "₦",
    "NZD": "NZ$",
    "PHP": "₱",
    "PLN": "zł",
    "RUB": "₽",
    "THB": "฿",
    "TRY": "₺",
    "TWD": "NT$",
    "UAH": "₴",
    "USD": "$",
    "VND": "₫",
}


class Style(NamedTuple):
    """``locale`` is the place that the language of the figures has for a currency."""

    sign: Sign = "code"
    place: Place = "after"


_style = Style()


def use(style: Style) -> None:
    """From now on, everywhere in the window."""
    global _style  # as the theme, one for all
    _style = style


def change(key: str, text: str) -> None:
    """One of the two settings alone."""
    use(Style(text, _style.place) if key == SIGN else Style(_style.sign, text))  # type: ignore[arg-type]


def style_of(workspace: Workspace) -> Style:
    return Style(workspace.setting(SIGN), workspace.setting(PLACE))


def sign(currency: str) -> str:
    """``USD`` or ``$``; a currency without a symbol of its own is its code."""
    return SYMBOLS.get(currency, currency) if _style.sign == "symbol" else currency


def comes_first(currency: str) -> bool:
    """Whether it stands before the figure; per cent never does."""
    if currency == "%":
        return False
    if _style.place == "locale":
        return _locale_begins_with_it(QLocale().name())
    return _style.place == "before"


def amount(figure: str, currency: str) -> str:
    """A figure, as it is shown, with its currency or ``%``.

    >>> amount("12.50", "USD")
    '12.50 USD'
    """
    shown = sign(currency)
    if not shown or not figure:
        return figure
    if not comes_first(currency):
        return f"{figure} {shown}"
    minus, digits = ("-", figure[1:]) if figure.startswith("-") else ("", figure)
    return f"{minus}{shown}{' ' if shown[-1].isalpha() else ''}{digits}"


@lru_cache(maxsize=8)
def _locale_begins_with_it(name: str) -> bool:
    return QLocale(name).toCurrencyString(1.0, "¤").startswith("¤")
