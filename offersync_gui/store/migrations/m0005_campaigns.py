"""What offers of one campaign have in common, so that SQL finds them at other advertisers.

The functions are those of ``store/derived.py``.
"""

from __future__ import annotations

NAMES = ("campaign_app", "campaign_landing", "campaign_name")

_KEYS = """
    campaign_app = campaign_app(
        json_extract({record}, '$.app_id'), json_extract({record}, '$.preview_url')),
    campaign_landing = campaign_landing(json_extract({record}, '$.preview_url')),
    campaign_name = campaign_name({table}.name, {table}.external_id)"""
_OFFERS = f"""UPDATE offer SET {_KEYS.format(table="offer", record="offer_detail.record")}
    FROM offer_detail WHERE offer_detail.offer_id = offer.id"""
_HELD = f"""UPDATE held SET {_KEYS.format(table="held", record="held.record")}
    WHERE record IS NOT NULL"""

STATEMENTS = (
    *(
        f"ALTER TABLE {table} ADD COLUMN {name} TEXT"
        for table in ("offer", "held")
        for name in NAMES
    ),
    _OFFERS,
    _HELD,
    *(f"CREATE INDEX offer_{name} ON offer ({name}) WHERE {name} IS NOT NULL" for name in NAMES),
)
