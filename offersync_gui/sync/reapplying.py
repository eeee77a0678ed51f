"""Applies the storage rules anew to what the platform said the last time, without asking it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.domain.clock import utc_text
from offersync_gui.engine.decode import RawRecord
from offersync_gui.engine.fetcher import Batch, FeedRecord
from offersync_gui.engine.mapping import Mapper, NoIdentity
from offersync_gui.engine.source import form_values
from offersync_gui.engine.warnings import Warnings
from offersync_gui.sync.absent import plan_expired
from offersync_gui.sync.fingerprint import fingerprint
from offersync_gui.sync.guard import Impact, held_because, hold_back
from offersync_gui.sync.reading import Reading
from offersync_gui.sync.storing import Storing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.logs import Redactor
    from offersync_gui.store.raw_records import StoredRecord
    from offersync_gui.store.staging import RunWriter
    from offersync_gui.sync.run import Job
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template

_STORED = "stored"


class StoredSource:
    """Maps what is stored as a :class:`offersync_gui.engine.source.Source` maps what it reads."""

    def __init__(self, template: Template, options: Mapping[str, str], redactor: Redactor) -> None:
        self.values = form_values(template, options)
        self.warnings = Warnings(redactor)
        self._mapper = Mapper(template, self.values, self.warnings)

    def map(self, item: FeedRecord, batch: Batch) -> Offer:
        """Raises NoIdentity."""
        value = item.record.value()
        if not isinstance(value, dict):
            raise NoIdentity("not a record")
        return self._mapper(value | item.extra)


def reapply(job: Job, writer: RunWriter, run: SyncRun) -> SyncRun:
    """A run over the stored records of offers that the feed still shows. Raises StoreError."""
    source = StoredSource(job.template, job.advertiser.options, job.around.redactor)
    storing = Storing(job.rules, job.template.tracking, job.template.offer.statistics)
    mark = fingerprint(job.template, source.values, job.rules)
    reading = Reading(source, storing, writer.trusting(mark), job.now, known={})
    for records in writer.stored_feed():
        job.around.token.raise_if_cancelled()
        reading.take(Batch(_STORED, {}, [_record(stored) for stored in records]))
        job.report_offers(reading.tally.fetched)
    _conclude(job, writer, run, reading)
    return run


def said_now(workspace: Workspace, name: str, external_id: str) -> Offer:
    """What the platform says of an offer, by the rules, whatever is locked or undone.

    Raises UsageError and TemplateError where the offer, its advertiser or template is gone.
    """
    store = workspace.store
    advertiser = store.advertisers.get(name)
    template = workspace.catalogue.get(advertiser.template)
    source = StoredSource(template, advertiser.options, workspace.redactor)
    item = _record(store.offers.told(name, external_id))
    storing = Storing(workspace.rules_for(advertiser), template.tracking)
    return storing.finish(source.map(item, Batch(_STORED, {}, [item])))


def _record(stored: StoredRecord) -> FeedRecord:
    return FeedRecord(RawRecord(stored.raw), stored.hash, stored.extra)


def _conclude(job: Job, writer: RunWriter, run: SyncRun, reading: Reading) -> None:
    tally = reading.tally
    expired = plan_expired(writer.expired(utc_text(job.now), reading.seen))
    tally.count_into(run)
    run.paused = tally.paused + len(expired)
    run.state = "ok"
    impact = Impact(
        stored=writer.present_count(),
        fetched=tally.fetched,
        complete=True,
        stopped=tally.paused,
        absent=0,
        repriced=tally.repriced,
        lost=tally.lost(),
    )
    reason = held_because(impact, job.rules) if job.guarded else None
    if reason is not None:
        hold_back(run, reason, complete=True)
    if job.dry:
        writer.rehearse(run, expired)
    elif reason is not None:
        writer.hold(run, expired)
    else:
        writer.apply(run, expired, complete=True, asked=False)
