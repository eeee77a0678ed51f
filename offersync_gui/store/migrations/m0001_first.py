"""The first schema.

``offer`` is narrow, for lists; what only a single offer's page needs is in ``offer_detail``.
``search`` indexes what ``search_source`` shows, and stores no second copy of it.
"""

from __future__ import annotations

APPLICATION_ID = 0x4F665379

ADVERTISER = """
CREATE TABLE advertiser (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL COLLATE NOCASE,
    template TEXT NOT NULL,
    options TEXT NOT NULL,
    rules TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_run_at TEXT,
    last_state TEXT,
    last_full_at TEXT,
    limited_until TEXT,
    fingerprint BLOB,
    removed_at TEXT
)"""

OFFER = """
CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    advertiser_id INTEGER NOT NULL REFERENCES advertiser ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    status_cause TEXT NOT NULL,
    prior_status TEXT,
    prior_cause TEXT,
    missing_since TEXT,
    missing_runs INTEGER NOT NULL,
    source_status TEXT NOT NULL,
    approval TEXT NOT NULL,
    visibility TEXT NOT NULL,
    model TEXT,
    currency TEXT,
    revenue TEXT,
    revenue_type TEXT,
    payout TEXT,
    revenue_micros INTEGER,
    payout_micros INTEGER,
    countries TEXT NOT NULL,
    countries_excluded TEXT NOT NULL,
    os TEXT NOT NULL,
    categories TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT,
    source_updated_at TEXT,
    invalid TEXT,
    first_seen_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    last_seen_at TEXT,
    locked TEXT NOT NULL DEFAULT '[]',
    favourite INTEGER NOT NULL DEFAULT 0,
    notes TEXT,
    raw_hash BLOB,
    record_hash BLOB,
    UNIQUE (advertiser_id, external_id)
)"""

OFFER_DETAIL = """
CREATE TABLE offer_detail (
    offer_id INTEGER PRIMARY KEY REFERENCES offer ON DELETE CASCADE,
    record TEXT NOT NULL,
    raw BLOB NOT NULL
)"""

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
        || ' ' || coalesce(offer.notes, '') AS text
FROM offer JOIN offer_detail ON offer_detail.offer_id = offer.id"""

SEARCH = """
CREATE VIRTUAL TABLE search USING fts5 (
    name, text, content = 'search_source', content_rowid = 'id', detail = 'none', columnsize = 0,
    prefix = '1 2', tokenize = "unicode61 remove_diacritics 2"
)"""

SYNC_RUN = """
CREATE TABLE sync_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    advertiser_id INTEGER NOT NULL REFERENCES advertiser ON DELETE CASCADE,
    "trigger" TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    decided_at TEXT,
    requests INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    fetched INTEGER NOT NULL DEFAULT 0,
    new INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    missing INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    returned INTEGER NOT NULL DEFAULT 0,
    filtered INTEGER NOT NULL DEFAULT 0,
    invalid INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0,
    warnings TEXT NOT NULL DEFAULT '[]',
    error TEXT,
    last_change INTEGER NOT NULL,
    fingerprint BLOB
)"""

CHANGE = """
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER REFERENCES sync_run ON DELETE SET NULL,
    offer_id INTEGER NOT NULL REFERENCES offer ON DELETE CASCADE,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT,
    old TEXT,
    new TEXT,
    rule TEXT
)"""

HELD = """
CREATE TABLE held (
    run_id INTEGER NOT NULL REFERENCES sync_run ON DELETE CASCADE,
    offer_id INTEGER REFERENCES offer ON DELETE CASCADE,
    external_id TEXT,
    written INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    rule TEXT,
    changes TEXT NOT NULL,
    status TEXT,
    status_cause TEXT,
    prior_status TEXT,
    prior_cause TEXT,
    missing_since TEXT,
    missing_runs INTEGER,
    name TEXT,
    source_status TEXT,
    approval TEXT,
    visibility TEXT,
    model TEXT,
    currency TEXT,
    revenue TEXT,
    revenue_type TEXT,
    payout TEXT,
    revenue_micros INTEGER,
    payout_micros INTEGER,
    countries TEXT,
    countries_excluded TEXT,
    os TEXT,
    categories TEXT,
    starts_at TEXT,
    ends_at TEXT,
    source_updated_at TEXT,
    invalid TEXT,
    raw_hash BLOB,
    record_hash BLOB,
    record TEXT,
    raw BLOB
)"""

ANSWER = """
CREATE TABLE followup_answer (
    advertiser_id INTEGER NOT NULL REFERENCES advertiser ON DELETE CASCADE,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    fetched_at TEXT NOT NULL,
    answer BLOB NOT NULL,
    PRIMARY KEY (advertiser_id, name, key)
)"""

SETTING = """
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID"""

STATEMENTS = (
    ADVERTISER,
    "CREATE UNIQUE INDEX advertiser_name ON advertiser (name) WHERE removed_at IS NULL",
    OFFER,
    OFFER_DETAIL,
    SEARCH_SOURCE,
    SEARCH,
    SYNC_RUN,
    "CREATE INDEX sync_run_advertiser ON sync_run (advertiser_id)",
    "CREATE INDEX sync_run_open ON sync_run (state) WHERE state IN ('running', 'held')",
    CHANGE,
    "CREATE INDEX change_offer ON change (offer_id)",
    "CREATE INDEX change_run ON change (run_id)",
    """CREATE INDEX change_repriced ON change (at, offer_id)
        WHERE field IN ('revenue', 'payout')""",
    HELD,
    "CREATE INDEX held_run ON held (run_id)",
    "CREATE INDEX held_offer ON held (offer_id)",
    ANSWER,
    SETTING,
    f"PRAGMA application_id = {APPLICATION_ID}",
)
