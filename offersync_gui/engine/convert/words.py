"""Converters for single words: truth, payout models, languages."""

from __future__ import annotations

from typing import Any

from offersync_gui.engine.convert.base import Context, Unclear, converter
from offersync_gui.engine.convert.text import scalar, text

_TRUE = {"true", "yes", "y", "t", "1", "on"}
_FALSE = {"false", "no", "n", "f", "0", "off"}

_MODEL_WORDS = """
CPA: cpa cpe cpaflat cpaboth cpacps fixed flat firstcpa action payperaction payperevent
 costperaction mixed hybrid call paypercall baselineonetime baselineaccumulating percall
CPL: cpl lead perlead payperlead costperlead doubleoptin soi doi
CPS: cps sale sales advancedsale persale paypersale costpersale firstcps order
CPI: cpi install perinstall payperinstall costperinstall
CPC: cpc click perclick payperclick costperclick
CPM: cpm impression impressions permille costpermille
RevShare: revshare revenueshare rs percentage percent cpapercentage ofsale persaleamount share
"""
_MODELS = {
    word: name
    for line in _MODEL_WORDS.strip().replace("\n ", " ").split("\n")
    for name, words in [line.split(": ")]
    for word in words.split()
}


@converter
def boolean(value: Any, context: Context) -> bool | None:
    """True or false of a boolean, 0, 1, `true`, `yes`, `Y`, `on` and their opposites."""
    if isinstance(value, bool):
        return value
    word = scalar(value)
    if word is None:
        return None
    word = word.lower()
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise Unclear(value)


@converter
def model(value: Any, context: Context) -> str | None:
    """`CPA CPL CPS CPI CPC CPM RevShare` of a platform's word; any other word is `Other`."""
    if value is not None and not isinstance(value, str):
        raise Unclear(value)
    word = scalar(value)
    if word is None:
        return None
    for part in (word, word.partition("_")[0], word.partition("(")[0], word.partition("+")[0]):
        key = "".join(sign for sign in part.casefold() if sign.isalpha())
        if key in _MODELS:
            return _MODELS[key]
    return "Other"


def pick_language(value: Any, preferred: str) -> Any:
    """The text of a map from language to text: preferred, else English, else the first one that
    is not empty. Anything but a map is given back.
    """
    if not isinstance(value, dict):
        return None if value == [] else value
    if isinstance(usual := value.get(preferred), str) and usual.strip():
        return usual
    texts = {key.lower(): found for key, found in value.items() if not _is_empty(found)}
    for language in (preferred.lower(), "en"):
        for key, found in texts.items():
            if key == language or key.startswith((f"{language}-", f"{language}_")):
                return found
    return next(iter(texts.values()), None)


def _is_empty(found: Any) -> bool:
    return found is None or (isinstance(found, str) and not found.strip())


@converter
def language_map(value: Any, context: Context) -> str | None:
    """The text in the advertiser's language, else in English, else the first one."""
    return text(pick_language(value, context.language), context)
