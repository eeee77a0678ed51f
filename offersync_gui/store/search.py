"""The full-text index: what people type as a query, and its upkeep for chosen offers."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from offersync_gui.store.rows import to_json

if TYPE_CHECKING:
    from offersync_gui.domain.offer import Offer

# What the tokenizer takes for a word; a word of its own needs no quoting rules.
_WORD = re.compile(r"[^\W_]+")

UNINDEX = """INSERT INTO search (search, rowid, name, text)
    SELECT 'delete', id, name, text FROM search_source WHERE id IN ({ids})"""
INDEX = """INSERT INTO search (rowid, name, text)
    SELECT id, name, text FROM search_source WHERE id IN ({ids})"""


def search_text(offer: Offer) -> str:
    """What ``search_source`` shows as the text of an offer without notes and tags of ours."""
    lists = (to_json(words) if words else "" for words in (offer.categories, offer.tags))
    parts = (offer.external_id, offer.description_text or "", *lists, offer.app_id or "", "", "")
    return " ".join(parts)


def match(typed: str) -> str | None:
    """The query for offers that hold, for every word typed, a word that begins so.

    >>> match("AC/DC's -foo")
    '"AC"* "DC"* "s"* "foo"*'
    >>> match("--") is None
    True
    """
    words = _WORD.findall(unicodedata.normalize("NFC", typed))
    return " ".join(f'"{word}"*' for word in words) or None
