"""Tags of the user's own, which are searched like the platform's."""

from __future__ import annotations

COLUMN = "ALTER TABLE offer ADD COLUMN local_tags TEXT NOT NULL DEFAULT '[]'"
SEARCH_SOURCE = """
CREATE VIEW search_source AS
SELECT
    offer.id AS id,
    offer.name AS name,
    offer.external_id
        || ' ' || coalesce(json_extract(record, '$.description_text'), '')
        || ' ' || coalesce(json_extract(record, '$.categories'), '')
        || ' ' || coalesce(json_extract(record, '$.tags'), '')
        || ' ' || coalesce(json_extract(record, '$.app_id'), '')
        || ' ' || coalesce(offer.notes, '')
        || ' ' || coalesce(nullif(offer.local_tags, '[]'), '') AS text
FROM offer JOIN offer_detail ON offer_detail.offer_id = offer.id"""

STATEMENTS = (COLUMN, "DROP VIEW search_source", SEARCH_SOURCE)
