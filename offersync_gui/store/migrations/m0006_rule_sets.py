"""What the user undid, earlier rules that still hold for some offers, and acts on many at once.

The hash of a record goes: records themselves are compared.
"""

from __future__ import annotations

RULE_SET = """
CREATE TABLE rule_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    advertiser_id INTEGER NOT NULL REFERENCES advertiser ON DELETE CASCADE,
    rules TEXT NOT NULL,
    made_at TEXT NOT NULL
)"""

STATEMENTS = (
    RULE_SET,
    "CREATE INDEX rule_set_advertiser ON rule_set (advertiser_id)",
    "ALTER TABLE offer ADD COLUMN declined TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE offer ADD COLUMN rule_set_id INTEGER REFERENCES rule_set ON DELETE SET NULL",
    "CREATE INDEX offer_rule_set ON offer (rule_set_id) WHERE rule_set_id IS NOT NULL",
    "ALTER TABLE offer_detail ADD COLUMN extra TEXT",
    "ALTER TABLE held ADD COLUMN declined TEXT",
    "ALTER TABLE held ADD COLUMN extra TEXT",
    "ALTER TABLE offer DROP COLUMN record_hash",
    "ALTER TABLE held DROP COLUMN record_hash",
    "ALTER TABLE change ADD COLUMN act INTEGER",
    "CREATE INDEX change_act ON change (act) WHERE act IS NOT NULL",
)
