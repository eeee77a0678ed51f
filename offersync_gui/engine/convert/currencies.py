"""Currencies: ISO 4217 codes out of codes, symbols and English names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from offersync_gui.engine.convert.base import Context, Unclear, converter
from offersync_gui.engine.convert.text import scalar

MAX_LENGTH = 40

# Currencies that were replaced, and coins that networks pay in.
_OTHER_CODES = "ANG BGN CUC HRK SLL ZWL USDC USDT"
# ISO's other X codes are metals, funds and tests.
_UNIONS = "XAF XCD XCG XOF XPF"

# Signs as they are written, lower case, without spaces and points. A bare $ is the US dollar and
# a bare ¥ the yen; "kr" is left out, because three currencies use it.
_SIGNS = """
$ usd us$ usd $us usd a$ aud au$ aud c$ cad ca$ cad nz$ nzd hk$ hkd s$ sgd sg$ sgd r$ brl mx$ mxn
nt$ twd € eur £ gbp ₹ inr rs inr ¥ jpy jp¥ jpy cn¥ cny 元 cny rmb cny zł pln zl pln ₽ rub
₺ try tl try ₩ krw ₫ vnd ฿ thb ₴ uah ₪ ils kč czk ft huf lei ron rp idr rm myr
₱ php ₦ ngn ₸ kzt ₾ gel ₼ azn ₮ usdt
\u0440\u0443\u0431 rub \u0433\u0440\u043d uah \u043b\u0432 bgn
"""

# English names beside those of ISO: in the singular, lower case; the one word alone where it means
# one currency.
_NAMES = """
dollar usd|u s dollar usd|american dollar usd|united states dollar usd|pound gbp|british pound gbp
gb pound gbp|sterling gbp|uk pound gbp|taiwan dollar twd|japanese yen jpy|yuan cny
chinese yuan cny|renminbi cny|rupee inr|ruble rub|rouble rub|russian rouble rub|polish zloty pln
real brl|lira try|hungarian forint huf|bulgarian lev bgn|ukrainian hryvnia uah|korean won krw
south korean won krw|south african rand zar|thai baht thb|indonesian rupiah idr|ringgit myr
vietnamese dong vnd|israeli shekel ils|shekel ils
"""


@lru_cache(maxsize=1)
def _iso_names() -> dict[str, str]:
    """Code to English name."""
    from pycountry import currencies

    unions = _UNIONS.split()
    names = {money.alpha_3: money.name for money in currencies}
    return {code: name for code, name in names.items() if code[0] != "X" or code in unions}


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """Every code that is taken for a currency."""
    return frozenset([*_iso_names(), *_OTHER_CODES.split()])


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    signs = _SIGNS.split()
    names = {name.lower(): code for code, name in _iso_names().items()}
    for entry in _NAMES.strip().replace("\n", "|").split("|"):
        name, _, code = entry.rpartition(" ")
        names[name] = code
    plurals = {f"{name}s": code for name, code in names.items()}
    words = names | plurals | dict(zip(signs[::2], signs[1::2], strict=True))
    return {word: code.upper() for word, code in words.items()}


@lru_cache(maxsize=1024)
def currency_code(text: str) -> str | None:
    """The code of a known currency code, symbol or name, or None."""
    if text in codes():
        return text
    if (code := text.upper()) in codes():
        return code
    word = " ".join(text.lower().replace(".", " ").replace("-", " ").split())
    words = _words()
    return words.get(word) or words.get(word.replace(" ", "")) or _code_within(text)


def _code_within(text: str) -> str | None:
    """The only code in a text such as ``USD ($)`` or ``EUR - Euro``."""
    found = {word for word in re.findall(r"\b[A-Z]{3}\b", text) if word in codes()}
    return found.pop() if len(found) == 1 else None


@converter
def currency(value: Any, context: Context) -> str | None:
    """ISO 4217 code of a code, symbol or name; empty is the advertiser's own currency."""
    text = scalar(value)
    if text is None:
        return context.currency
    code = currency_code(text) if len(text) <= MAX_LENGTH else None
    if code is None and len(text) == 3 and text.isascii() and text.isalpha():
        return text.upper()
    if code is None:
        raise Unclear(value)
    return code
