"""Currencies: ISO 4217 codes out of codes, symbols and English names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from offersync_gui.engine.convert.base import Context, Unclear, converter
from offersync_gui.engine.convert.text import scalar

MAX_LENGTH = 40

_CODES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP
BYN BZD CAD CDF CHF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP
GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES
KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY
TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL
USDT USDC
"""
CODES = frozenset(_CODES.split())

# Signs as they are written, lower case, without spaces and points. A bare $ is the US dollar and
# a bare ¥ the yen; "kr" is left out, because three currencies use it.
_SIGNS = """
$ usd us$ usd $us usd a$ aud au$ aud c$ cad ca$ cad nz$ nzd hk$ hkd s$ sgd sg$ sgd r$ brl mx$ mxn
nt$ twd € eur £ gbp ₹ inr rs inr ¥ jpy jp¥ jpy cn¥ cny 元 cny rmb cny zł pln zl pln ₽ rub
₺ try tl try ₩ krw ₫ vnd ฿ thb ₴ uah ₪ ils kč czk ft huf lei ron rp idr rm myr
₱ php ₦ ngn ₸ kzt ₾ gel ₼ azn ₮ usdt
\u0440\u0443\u0431 rub \u0433\u0440\u043d uah \u043b\u0432 bgn
"""

# English names in the singular, lower case; the one word alone where it means one currency.
_NAMES = """
dollar usd|us dollar usd|u s dollar usd|american dollar usd|united states dollar usd|euro eur
pound gbp|british pound gbp|pound sterling gbp|gb pound gbp|sterling gbp|uk pound gbp
australian dollar aud|canadian dollar cad|new zealand dollar nzd|hong kong dollar hkd
singapore dollar sgd|taiwan dollar twd|new taiwan dollar twd|swiss franc chf|yen jpy
japanese yen jpy|yuan cny|chinese yuan cny|renminbi cny|yuan renminbi cny|rupee inr
indian rupee inr|ruble rub|russian ruble rub|rouble rub|russian rouble rub|zloty pln
polish zloty pln|real brl|brazilian real brl|lira try|turkish lira try|mexican peso mxn
swedish krona sek|norwegian krone nok|danish krone dkk|czech koruna czk|hungarian forint huf
romanian leu ron|bulgarian lev bgn|hryvnia uah|ukrainian hryvnia uah|tenge kzt|won krw
korean won krw|south korean won krw|south african rand zar|rand zar|baht thb|thai baht thb
indonesian rupiah idr|rupiah idr|ringgit myr|malaysian ringgit myr|philippine peso php|dong vnd
vietnamese dong vnd|uae dirham aed|saudi riyal sar|israeli shekel ils|shekel ils
"""


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    signs = _SIGNS.split()
    words = dict(zip(signs[::2], signs[1::2], strict=True))
    for entry in _NAMES.strip().replace("\n", "|").split("|"):
        name, _, code = entry.rpartition(" ")
        words[name] = words[f"{name}s"] = code
    return {word: code.upper() for word, code in words.items()}


@lru_cache(maxsize=1024)
def currency_code(text: str) -> str | None:
    """The code of a known currency code, symbol or name, or None."""
    if text in CODES:
        return text
    if (code := text.upper()) in CODES:
        return code
    word = " ".join(text.lower().replace(".", " ").replace("-", " ").split())
    words = _words()
    return words.get(word) or words.get(word.replace(" ", "")) or _code_within(text)


def _code_within(text: str) -> str | None:
    """The only code in a text such as ``USD ($)`` or ``EUR - Euro``."""
    found = {word for word in re.findall(r"\b[A-Z]{3}\b", text) if word in CODES}
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
