"""Which offers are the same campaign: what those of one have in common, as text to compare.

A key is None where an offer says too little. What is left in a key is meant to be rather too
much than too little: two offers that are kept apart are a lesser evil than two mixed up.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl, urlencode

from offersync_gui.domain.app_stores import app_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.domain.offer import SourceOffer

LEAST_LETTERS = 4
_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(rf"(?:[\W\d_]*[^\W\d_]){{{LEAST_LETTERS}}}")
_CODES_BESIDE = ("UK", "USA", "UAE", "WW")
_BESIDES = """
android ios iphone ipad ipados windows macos linux desktop mobile tablet mweb wap
cpa cpl cps cpi cpc cpm cpe cpr cpd revshare
all geo geos global international worldwide multigeo
"""
_NOISE = frozenset(_BESIDES.split())
_WEAK = """
adult affiliate antivirus app apps banking betting bonus campaign campaigns card cards casino
credit crypto dating demo direct ecommerce exclusive finance forex game games gaming gift health
home incent insurance landing link lead leads lifestyle loan loans lottery mainstream nutra offer
offers online page poker private product program promo sale sales shop shopping sign site smart
smartlink soi doi sport sports store survey surveys sweepstakes test tests travel trial up
utilities video vod vpn web website
"""
_GENERIC = frozenset(_WEAK.split())
"""A name of nothing but these says what kind of offer it is, not which."""
_VOLATILE = re.compile(
    r"utm_.*|[a-z]{1,4}cl(?:ick)?id|[gw]braid|mc_[ce]id|_ga|awc|click_?id|transaction_?id"
    r"|aff(?:_?id|iliate(?:_?id)?|_sub\d*)|sub_?(?:id)?_?\d*|aff_?click_?id|ref(?:_?id|errer)?"
    r"|source_?id|partner_?id|publisher_?id|pub_?id"
)
_MACRO = re.compile(r"[{\[<%#$].*[}\]>%#]?")
_OTHER_HOSTS = ("www.", "m.")
_STORES = (
    "play.google.com",
    "apps.apple.com",
    "itunes.apple.com",
    "galaxystore.samsung.com",
    "appgallery.huawei.com",
)
_URL = re.compile(
    r"https?://(?:[^/?#@]*@)?(?P<host>[^/?#:]+)(?::\d*)?(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?",
    re.IGNORECASE,
)
_FILES = re.compile(r"/(?:(?:index|default|home)\.\w{3,5})?$")


class CampaignKeys(NamedTuple):
    app: str | None
    landing: str | None
    name: str | None


def campaign_keys(offer: SourceOffer) -> CampaignKeys:
    return CampaignKeys(
        app_key(offer.app_id, offer.preview_url),
        landing_key(offer.preview_url),
        name_key(offer.name, offer.external_id),
    )


def app_key(app_id: str | None, preview_url: str | None) -> str | None:
    """The app, also where only the link to its store names it."""
    found = app_id or (app_of(preview_url) if preview_url else None)
    return found.casefold() if found else None


def landing_key(preview_url: str | None) -> str | None:
    """Domain and path, with what of the query is no tracking; a store's page is none.

    >>> landing_key("https://www.acme.example/loan/?b=2&utm_source=x&a=1&sub1={click_id}#top")
    'acme.example/loan?a=1&b=2'
    """
    parts = _URL.match(preview_url or "")
    if parts is None:
        return None
    host = parts["host"].lower()
    for prefix in _OTHER_HOSTS:
        host = host.removeprefix(prefix)
    if "." not in host or host in _STORES:
        return None
    path, query = _FILES.sub("", parts["path"]), parts["query"]
    return f"{host}{path}{_lasting(query)}" if query else f"{host}{path}"


def _lasting(query: str) -> str:
    pairs = sorted(pair for pair in parse_qsl(query) if not _is_tracking(*pair))
    return f"?{urlencode(pairs)}" if pairs else ""


def _is_tracking(name: str, value: str) -> bool:
    return _is_volatile(name) or _MACRO.match(value) is not None


@lru_cache(maxsize=1024)
def _is_volatile(name: str) -> bool:
    return _VOLATILE.fullmatch(name.lower()) is not None


def name_key(name: str, external_id: str = "") -> str | None:
    """The words of the name, without those for countries, systems and payout models, and without
    the offer's id.

    >>> name_key("#4321 Acme Loans - DE, Germany [iOS] (CPL)", "4321")
    'acme loans'
    >>> name_key("Dating US CPL") is None
    True
    """
    plain = name if name.isascii() else unicodedata.normalize("NFKC", name)
    codes = _country_codes()
    words = [
        word.casefold()
        for word in _WORD.findall(plain)
        if word not in codes and word != external_id
    ]
    left = [word for word in _without_countries(words) if word not in _NOISE]
    key = " ".join(left)
    if _LETTERS.match(key) is None or _GENERIC.issuperset(left):
        return None
    return key


def _without_countries(words: Sequence[str]) -> list[str]:
    names, left, place = _country_names(), list[str](), 0
    if names.keys().isdisjoint(words):
        return list(words)
    while place < len(words):
        lengths = names.get(words[place], ())
        found = (n for n in lengths if " ".join(words[place : place + n]) in _whole_names())
        length = next(found, 0)
        if not length:
            left.append(words[place])
        place += length or 1
    return left


@lru_cache(maxsize=1)
def _country_codes() -> frozenset[str]:
    """As names write them: in upper case, or ``is``, ``it`` and ``no`` would be some."""
    from pycountry import countries

    return frozenset([*(place.alpha_2 for place in countries), *_CODES_BESIDE])


@lru_cache(maxsize=1)
def _whole_names() -> frozenset[str]:
    from pycountry import countries

    found = (getattr(place, key, "") for place in countries for key in ("name", "common_name"))
    return frozenset(" ".join(_WORD.findall(name)).casefold() for name in found if name)


@lru_cache(maxsize=1)
def _country_names() -> dict[str, tuple[int, ...]]:
    """The first word of a country's name, and how many words such names have, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in _whole_names():
        words = name.split()
        lengths.setdefault(words[0], set()).add(len(words))
    return {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}
