"""The tables as models. They are bound to a database where they are used, so that several
stores can be open at once."""

from __future__ import annotations

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class AdvertiserRow(Model):
    id = AutoField()
    uid = TextField()
    name = TextField(collation="NOCASE")
    template = TextField()
    options = TextField()
    rules = TextField()
    created_at = TextField()
    last_run_at = TextField(null=True)
    last_state = TextField(null=True)
    last_full_at = TextField(null=True)
    limited_until = TextField(null=True)
    fingerprint = BlobField(null=True)
    removed_at = TextField(null=True)

    class Meta:
        table_name = "advertiser"


class RuleSetRow(Model):
    """Rules that hold on for the offers that were stored under them."""

    id = AutoField()
    advertiser = ForeignKeyField(AdvertiserRow)
    rules = TextField()
    made_at = TextField()

    class Meta:
        table_name = "rule_set"


class OfferRow(Model):
    id = AutoField()
    advertiser = ForeignKeyField(AdvertiserRow)
    external_id = TextField()
    name = TextField()
    status = TextField()
    status_cause = TextField()
    prior_status = TextField(null=True)
    prior_cause = TextField(null=True)
    missing_since = TextField(null=True)
    missing_runs = IntegerField()
    source_status = TextField()
    approval = TextField()
    visibility = TextField()
    model = TextField(null=True)
    currency = TextField(null=True)
    revenue = TextField(null=True)
    revenue_type = TextField(null=True)
    payout = TextField(null=True)
    revenue_micros = IntegerField(null=True)
    payout_micros = IntegerField(null=True)
    countries = TextField()
    countries_excluded = TextField()
    os = TextField()
    categories = TextField()
    starts_at = TextField(null=True)
    ends_at = TextField(null=True)
    source_updated_at = TextField(null=True)
    invalid = TextField(null=True)
    first_seen_at = TextField()
    updated_at = TextField()
    last_seen_at = TextField(null=True)
    locked = TextField(default="[]")
    declined = TextField(default="{}")
    rule_set = ForeignKeyField(RuleSetRow, null=True)
    favourite = BooleanField(default=False)
    notes = TextField(null=True)
    local_tags = TextField(default="[]")
    raw_hash = BlobField(null=True)
    campaign_app = TextField(null=True)
    campaign_landing = TextField(null=True)
    campaign_name = TextField(null=True)

    class Meta:
        table_name = "offer"


class DetailRow(Model):
    offer = ForeignKeyField(OfferRow, primary_key=True)
    record = TextField()
    raw = BlobField()  # type: ignore[assignment]  # shadows a method that is not used
    extra = TextField(null=True)

    class Meta:
        table_name = "offer_detail"


class SearchRow(Model):
    """The full-text index; it is asked with ``search MATCH``."""

    rowid = IntegerField(primary_key=True)

    class Meta:
        table_name = "search"


class RunRow(Model):
    id = AutoField()
    advertiser = ForeignKeyField(AdvertiserRow)
    trigger = TextField()
    state = TextField()
    started_at = TextField()
    finished_at = TextField(null=True)
    decided_at = TextField(null=True)
    requests = IntegerField(default=0)
    bytes = IntegerField(default=0)
    fetched = IntegerField(default=0)
    new = IntegerField(default=0)
    updated = IntegerField(default=0)
    unchanged = IntegerField(default=0)
    missing = IntegerField(default=0)
    paused = IntegerField(default=0)
    returned = IntegerField(default=0)
    filtered = IntegerField(default=0)
    invalid = IntegerField(default=0)
    duplicates = IntegerField(default=0)
    warnings = TextField(default="[]")
    error = TextField(null=True)
    last_change = IntegerField()
    fingerprint = BlobField(null=True)

    class Meta:
        table_name = "sync_run"


class RequestsRow(Model):
    run = ForeignKeyField(RunRow, primary_key=True)
    entries = BlobField()

    class Meta:
        table_name = "run_requests"


class ChangeRow(Model):
    id = AutoField()
    run = ForeignKeyField(RunRow, null=True)
    offer = ForeignKeyField(OfferRow)
    at = TextField()
    actor = TextField()
    kind = TextField()
    field = TextField(null=True)
    old = TextField(null=True)
    new = TextField(null=True)
    rule = TextField(null=True)
    act = IntegerField(null=True)

    class Meta:
        table_name = "change"


class DictionaryRow(Model):
    advertiser = ForeignKeyField(AdvertiserRow, primary_key=True)
    content = BlobField()

    class Meta:
        table_name = "raw_dictionary"


class AnswerRow(Model):
    advertiser = ForeignKeyField(AdvertiserRow)
    name = TextField()
    key = TextField()
    fetched_at = TextField()
    answer = BlobField()

    class Meta:
        table_name = "followup_answer"
        primary_key = CompositeKey("advertiser", "name", "key")


class SettingRow(Model):
    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"
