"""The full-text index: what people type as a query, and its upkeep for chosen offers."""

from __future__ import annotations

import re
import unicodedata

# What the tokenizer takes for a word; a word of its own needs no quoting rules.
_WORD = re.compile(r"[^\W_]+")

UNINDEX = """INSERT INTO search (search, rowid, name, text)
    SELECT 'delete', id, name, text FROM search_source WHERE id IN ({ids})"""
INDEX = """INSERT INTO search (rowid, name, text)
    SELECT id, name, text FROM search_source WHERE id IN ({ids})"""


def match(typed: str) -> str | None:
    """The query for offers that hold, for every word typed, a word that begins so.

    >>> match("AC/DC's -foo")
    '"AC"* "DC"* "s"* "foo"*'
    >>> match("--") is None
    True
    """
    words = _WORD.findall(unicodedata.normalize("NFC", typed))
    return " ".join(f'"{word}"*' for word in words) or None
