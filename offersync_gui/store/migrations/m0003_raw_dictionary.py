"""What an advertiser's raw records have in common; those packed with it name it by its zstd id."""

from __future__ import annotations

RAW_DICTIONARY = """
CREATE TABLE raw_dictionary (
    advertiser_id INTEGER PRIMARY KEY REFERENCES advertiser ON DELETE CASCADE,
    content BLOB NOT NULL
)"""

STATEMENTS = (RAW_DICTIONARY,)
